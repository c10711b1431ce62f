using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Words that the pages on dossiers share.</summary>
internal static class DossiersWords
{
    public static readonly Localized Topic = new("Dossiers", "Dossiers", "Dossiers", "Dossiers");

    public static readonly Localized Question = new(
        "How much consultation does one dossier take?",
        "Combien de concertations un dossier demande-t-il ?",
        "Hoeveel overleg vergt een dossier?",
        "Wie viele Konzertierungen erfordert ein Dossier?");

    /// <summary>In the head of a column.</summary>
    public static readonly Localized Dossier = new("Dossier", "Dossier", "Dossier", "Dossier");

    /// <summary>The same of several.</summary>
    public static readonly Localized Dossiers = new("Dossiers", "Dossiers", "Dossiers", "Dossiers");

    /// <summary>After a number.</summary>
    public static readonly Localized DossiersCounted = new("dossiers", "dossiers", "dossiers", "Dossiers");

    public static readonly Localized Consultations = new("Consultations", "Concertations", "Overlegmomenten", "Konzertierungen");

    public static readonly Localized OpenedOn = new("Opened on", "Ouvert le", "Geopend op", "Eröffnet am");

    public static readonly Localized Attendance = new("Attendance", "Présence", "Aanwezigheid", "Teilnahme");

    public static Localized PolicyDomain(string code) => CodeWords.Label("dossiers", "policy_domain_code", code);

    public static Localized Organisation(string code) => CodeWords.Label("dossiers", "organisation_code", code);

    /// <summary>The day, month or year; or why there is none, in the words of the contract.</summary>
    public static Localized Closed(string? on, string? missing) =>
        on is null ? RowWords.Missing(missing) : Localized.From(language => Writing.PartialDate(on, language));
}
