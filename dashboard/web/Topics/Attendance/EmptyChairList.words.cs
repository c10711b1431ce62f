using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The words around the list of dossiers that were concluded with an empty chair.</summary>
internal static class EmptyChairListWords
{
    public static readonly Localized Title = new(
        "Dossiers concluded with an empty chair", "Dossiers conclus avec une chaise vide", "Dossiers afgerond met een lege stoel", "Mit leerem Stuhl abgeschlossene Dossiers");

    public static readonly Localized Dossier = CodeWords.Column("dossiers", "dossier_id");

    public static readonly Localized ConcludedOn = new("Concluded on", "Conclu le", "Afgerond op", "Abgeschlossen am");

    public static readonly Localized Outcome = CodeWords.Column("consultations", "outcome_code");

    /// <summary>Where there is no such entity.</summary>
    private static readonly Localized Nobody = Localized.Same("–");

    public static Localized OutcomeOf(string code) => CodeWords.Label("consultations", "outcome_code", code);

    public static Localized Named(IReadOnlyList<Names> entities) => entities.Count == 0
        ? Nobody
        : Localized.From(language => string.Join(language.Semicolon, entities.Select(entity => CodeWords.Of(entity).In(language))));

    public static Localized HowMany(EmptyChairList list) => list.FoundCount == list.Shown.Count
        ? Localized.Say(
            en => $"All {en.Whole(list.FoundCount)} that fit the filters.",
            fr => $"Les {fr.Whole(list.FoundCount)} dossiers qui répondent aux filtres.",
            nl => $"Alle {nl.Whole(list.FoundCount)} die bij de filters passen.",
            de => $"Alle {de.Whole(list.FoundCount)}, die den Filtern entsprechen.")
        : Localized.Say(
            en => $"The {en.Whole(list.Shown.Count)} concluded last, of {en.Whole(list.FoundCount)} that fit the filters.",
            fr => $"Les {fr.Whole(list.Shown.Count)} derniers dossiers conclus, sur les {fr.Whole(list.FoundCount)} qui répondent aux filtres.",
            nl => $"De {nl.Whole(list.Shown.Count)} laatst afgeronde, van {nl.Whole(list.FoundCount)} die bij de filters passen.",
            de => $"Die {de.Whole(list.Shown.Count)} zuletzt abgeschlossenen, von {de.Whole(list.FoundCount)}, die den Filtern entsprechen.");
}
