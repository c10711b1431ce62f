using Analytics.Findings.Asking;

namespace Analytics.Findings.Attendance;

/// <summary>The hundred dossiers concluded last of those with an empty chair, and how many there are.</summary>
public sealed record EmptyChairList(IReadOnlyList<EmptyChairDossier> Shown, long FoundCount)
{
    private const int Longest = 100;

    /// <summary>Null when the release holds no register.</summary>
    public static EmptyChairList? Of(Inquiry inquiry)
    {
        if (inquiry.Register is null)
            return null;
        var empty = inquiry.AskByYear<EmptyChairsRow>(Choice(inquiry)).Where(row => row.SeatingCode is Conclusions.Absent or Conclusions.NotInvited)
            .GroupBy(row => row.Year).Select(year => (year.Key, Rows: year.Sum(row => row.DossierCount))).OrderByDescending(year => year.Key).ToList();
        var rows = PageOfYears.Of(empty, 0, Longest) is { } page ? inquiry.Ask<EmptyChairListRow>(("choice", Choice(page.In(inquiry)))) : [];
        return new(
            [
                .. rows.Select(row => new EmptyChairDossier(row.DossierId, row.Title, row.HeldOn, row.OutcomeCode, EntityNames.Of(row.AbsentIds, inquiry), EntityNames.Of(row.NotInvitedIds, inquiry))),
            ],
            empty.Sum(year => year.Rows));

        static string Choice(Inquiry inquiry) => inquiry.Choice(AttendanceFilters.OfConclusions, isRegister: true);
    }
}

/// <summary>A dossier with an empty chair at its conclusion.</summary>
/// <param name="HeldOn">Of the meeting that concluded it: a day, a month or a year, as far as the register knows.</param>
/// <param name="Absent">Competent, invited and absent.</param>
/// <param name="NotInvited">Competent and not invited.</param>
public sealed record EmptyChairDossier(string DossierId, string Title, string HeldOn, string OutcomeCode, IReadOnlyList<Names> Absent, IReadOnlyList<Names> NotInvited);

internal sealed record EmptyChairListRow(string DossierId, string Title, string HeldOn, string OutcomeCode, string? AbsentIds, string? NotInvitedIds);
