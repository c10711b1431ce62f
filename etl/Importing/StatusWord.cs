using System.Text.RegularExpressions;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>
/// What became of a consultation, however an office inflects it: annulées, reportée au 12/2, ging niet door, wurde abgesagt. A denial goes before what it denies, and
/// what is still to come before what was.
/// </summary>
internal static partial class StatusWord
{
    private static readonly Field _status = Contract.Named("consultations").Field("status_code");

    /// <summary>The code of a cell; null for words that nobody knows.</summary>
    public static string? Code(string written) => CategoryName.Code(written, _status) ?? written switch
    {
        // Moved online was held, and so was what was put off before: words that say two things are told.
        _ when SaysTwoThings().IsMatch(written) => null,
        _ when Cancelled().IsMatch(written) => "cancelled",
        _ when Postponed().IsMatch(written) => "postponed",
        _ when Denied().IsMatch(written) => null,
        _ when Planned().IsMatch(written) => "planned",
        _ when Held().IsMatch(written) => "held",
        _ => null,
    };

    [GeneratedRegex(@"^(?:report|postpon|resched|moved|verplaatst|verschoben|uitgesteld|planned|gepland|ingepland|geplant|prévue?|programm|voorzien).*\b(?:(?<!be )held|tenue?s?|(?<!te )gehouden|abgehalten|stattgefunden|online|teams|zoom|visio|en ligne|van verslag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysTwoThings();

    [GeneratedRegex(@"\?|[\s:]+(?:non|no|nee|neen|nein|niet|nicht|not|pas|over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"^(?:annul|supprim|décommand|abandonn|(?:non|pas)\s(?:tenue?|effectu)|n['’]a pas|geannuleerd|afgelast|afgezegd|geschrapt|afgevoerd|niet (?:gehouden|door|plaats)|(?:ging|gaat|vond|vindt) niet|abgesagt|wurde abgesagt|storniert|gestrichen|ausgefallen|entf(?:ä|a)ll|f(?:iel|ällt) aus|nicht (?:statt|abgeh)|(?:fand|findet) nicht|cancel|not held|was not held|did not|called off|withdrawn)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Cancelled();

    [GeneratedRegex(
        @"^(?:report(?:ée?s?|ees?)\b|ajourn|remises?(?=$|\s(?:à|au)\b)|différée?|opgeschort|uitgesteld|verplaatst|verschoven|verdaagd|verzet|wurde verschoben|verschoben|verlegt|vertagt|aufgeschoben|postponed|deferred|adjourned|rescheduled|moved)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Postponed();

    [GeneratedRegex(
        @"^(?:prévue?s?|planifi|programm|à venir|à tenir|gepland|ingepland|voorzien|in planning|nog te|te houden|geplant|vorgesehen|anberaumt|angesetzt|steht (?:noch )?aus|in planung|planned|scheduled|upcoming|to be held|to come|tbc\b|pending)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(
        @"^(?:(?:a|ont) (?:eu lieu|été tenue?s?)|s['’]est tenue|tenue?s?\b|effectuée?s?|terminée?s?|réalisée?s?|(?:is |werd |was )?gehouden|(?:is )?doorgegaan|ging door|vond plaats|heeft plaats|plaatsgevonden|afgerond|(?:hat |haben )?stattgefunden|fand statt|(?:wurde )?abgehalten|(?:wurde )?durchgeführt|erledigt|faite?s?\b|clôturée?s?|voltooid|gehalten|durchgefuehrt|tagte|stattgef|(?:was )?held|took place|completed|done\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Held();
}
