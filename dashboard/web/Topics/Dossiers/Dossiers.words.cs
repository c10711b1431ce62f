using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Words that the pages on dossiers share.</summary>
internal static class DossiersWords
{
    public static readonly Localized Topic = CodeWords.Resource("dossiers");

    public static readonly Localized Question = new(
        "How much consultation does one dossier take?",
        "Combien de concertations un dossier demande-t-il ?",
        "Hoeveel overleg vergt een dossier?",
        "Wie viele Konzertierungen erfordert ein Dossier?");

    /// <summary>In the head of a column.</summary>
    public static readonly Localized Dossier = CodeWords.Column("dossiers", "dossier_id");

    /// <summary>The same of several.</summary>
    public static readonly Localized Dossiers = Topic;

    /// <summary>After a number.</summary>
    public static readonly Localized DossiersCounted = CountWords.Dossiers;

    public static readonly Localized Consultations = CodeWords.Resource("consultations");

    public static readonly Localized OpenedOn = CodeWords.Column("dossiers", "opened_on");

    public static readonly Localized Attendance = CodeWords.Resource("attendance");

    /// <summary>What else must hold of a year where a part is asked for; nothing of the whole.</summary>
    public static IEnumerable<Localized> YearsOfTheWhole(Finding found) => found.Narrowed.Count == 0 ? [] : [OfTheWhole];

    private static readonly Localized OfTheWhole = new(
        "A part is compared only over years that count among all dossiers, too: so its years are never more than those of the whole.",
        "Une partie n’est comparée que sur des années qui comptent aussi pour l’ensemble des dossiers : elle n’a donc jamais plus d’années que l’ensemble.",
        "Een deel wordt alleen vergeleken over jaren die ook voor alle dossiers samen tellen: het heeft dus nooit meer jaren dan het geheel.",
        "Ein Teil wird nur über Jahre verglichen, die auch für alle Dossiers zusammen zählen: Er hat also nie mehr Jahre als das Ganze.");

    /// <summary>Which dossiers, by their years of opening.</summary>
    public static Localized Opened(Years years) => new(
        $"opened {LevelChangeWords.Span(years)}", $"ouverts en {LevelChangeWords.Span(years)}", $"geopend in {LevelChangeWords.Span(years)}", $"eröffnet {LevelChangeWords.Span(years)}");

    /// <summary>The same as the head of a column that counts them.</summary>
    public static Localized DossiersOpened(Years years) => Localized.From(language => $"{Dossiers.In(language)}, {Opened(years).In(language)}");

    public static Localized PolicyDomain(string code) => CodeWords.Label("dossiers", "policy_domain_code", code);

    public static Localized Organisation(string code) => CodeWords.Label("dossiers", "organisation_code", code);

    /// <summary>The day, month or year; or why there is none, in the words of the contract.</summary>
    public static Localized Closed(string? on, string? missing) =>
        on is null ? RowWords.Missing(missing) : Localized.From(language => Writing.PartialDate(on, language));
}
