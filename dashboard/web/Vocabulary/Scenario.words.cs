using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Scenarios;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The words of scenarios: their letters, their presets, and what may be changed in them.</summary>
internal static class ScenarioWords
{
    public static readonly Localized Scenario = new("Scenario", "Scénario", "Scenario", "Szenario");

    /// <summary>What stands for a scenario of which nothing is asked.</summary>
    public static readonly Localized NotCompared = new("not compared", "non comparé", "niet vergeleken", "nicht verglichen");

    public static Localized Name(string letter) => Scenario.Map(word => $"{word} {letter.ToUpperInvariant()}");

    /// <summary>The name of a field among all parameters of a page.</summary>
    public static Localized Title(string letter, ScenarioField field) => Name(letter).Map((language, name) => $"{name}{language.Colon}{Of(field).In(language)}");

    public static Localized Preset(string preset) => preset switch
    {
        ScenarioPresets.Today => new("as today", "comme aujourd’hui", "zoals vandaag", "wie heute"),
        ScenarioPresets.Diplomat => new("one more diplomat", "un diplomate de plus", "één diplomaat meer", "ein Diplomat mehr"),
        ScenarioPresets.Crises => new("two more crises, all year", "deux crises de plus, toute l’année", "twee crisissen meer, het hele jaar", "zwei Krisen mehr, das ganze Jahr"),
        ScenarioPresets.Fragmentation => new(
            "50% more consultations per dossier", "+50 % de concertations par dossier", "50 % meer overleg per dossier", "50 % mehr Konzertierungen je Dossier"),
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "is a preset without words"),
    };

    public static Localized Of(ScenarioField field) => field switch
    {
        ScenarioField.Preset => new("Start from", "Point de départ", "Uitgangspunt", "Ausgangspunkt"),
        ScenarioField.Impromptu => new("impromptu work, change in %", "travail imprévu, variation en %", "onvoorzien werk, verandering in %", "unvorhergesehene Arbeit, Änderung in %"),
        ScenarioField.Initiatives => new("anticipatory work, change in %", "travail programmé, variation en %", "gepland werk, verandering in %", "geplante Arbeit, Änderung in %"),
        ScenarioField.PerDossier => new("consultations per dossier, change in %", "concertations par dossier, variation en %", "overleg per dossier, verandering in %", "Konzertierungen je Dossier, Änderung in %"),
        ScenarioField.Crises => new("further crises at once", "crises supplémentaires à la fois", "bijkomende crisissen tegelijk", "weitere Krisen zugleich"),
        ScenarioField.Agents => new("staff without diplomats, FTE", "effectif hors diplomates, ETP", "personeel zonder diplomaten, VTE", "Personal ohne Diplomaten, VZÄ"),
        ScenarioField.Diplomats => new("diplomats, FTE", "diplomates, ETP", "diplomaten, VTE", "Diplomaten, VZÄ"),
        ScenarioField.Absence => new("sickness absence, % of days", "absence pour maladie, % des jours", "ziekteverzuim, % van de dagen", "Krankheitsabwesenheit, % der Tage"),
        ScenarioField.Day => new("hours of a working day", "heures d’une journée de travail", "uren van een werkdag", "Stunden eines Arbeitstags"),
        ScenarioField.Utilisation => new("share of time to be planned, %", "part du temps à planifier, %", "te plannen deel van de tijd, %", "zu verplanender Zeitanteil, %"),
        ScenarioField.Prepare => new("prepare a meeting", "préparer une réunion", "een vergadering voorbereiden", "eine Sitzung vorbereiten"),
        ScenarioField.Chair => new("chair and attend a meeting", "présider et suivre une réunion", "een vergadering voorzitten en bijwonen", "eine Sitzung leiten und daran teilnehmen"),
        ScenarioField.Report => new("report on a meeting", "rendre compte d’une réunion", "verslag uitbrengen over een vergadering", "über eine Sitzung berichten"),
        ScenarioField.Written => new("a written procedure", "une procédure écrite", "een schriftelijke procedure", "ein schriftliches Verfahren"),
        ScenarioField.Silence => new("a silence procedure", "une procédure de silence", "een stilteprocedure", "ein Verschweigungsverfahren"),
        ScenarioField.Notice => new("what short notice adds", "ce qu’ajoute un bref délai", "wat een korte termijn toevoegt", "was eine kurze Frist hinzufügt"),
        ScenarioField.Stalemate => new("follow up a stalemate", "suivre un blocage", "een impasse opvolgen", "eine Blockade nachverfolgen"),
        ScenarioField.Posts => new("an answer to a post", "une réponse à un poste", "een antwoord aan een post", "eine Antwort an eine Vertretung"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "is a field without words"),
    };

    /// <summary>Why a field is refused; beside the field, or after its name.</summary>
    public static Localized Refused(ParameterFault.NoNumber bounds) => bounds.IsWhole
        ? Localized.Say(
            en => $"accepts a whole number from {en.Number(bounds.Low)} to {en.Number(bounds.High)}",
            fr => $"accepte un nombre entier de {fr.Number(bounds.Low)} à {fr.Number(bounds.High)}",
            nl => $"aanvaardt een geheel getal van {nl.Number(bounds.Low)} tot {nl.Number(bounds.High)}",
            de => $"nimmt eine ganze Zahl von {de.Number(bounds.Low)} bis {de.Number(bounds.High)} an")
        : Localized.Say(
            en => $"accepts a number from {en.Number(bounds.Low)} to {en.Number(bounds.High)}",
            fr => $"accepte un nombre de {fr.Number(bounds.Low)} à {fr.Number(bounds.High)}",
            nl => $"aanvaardt een getal van {nl.Number(bounds.Low)} tot {nl.Number(bounds.High)}",
            de => $"nimmt eine Zahl von {de.Number(bounds.Low)} bis {de.Number(bounds.High)} an");

    public static readonly Localized NoStaff = new(
        "leaves nobody to do the work, and no staff to compare with", "ne laisse personne pour faire le travail, ni effectif à comparer", "laat niemand over om het werk te doen, en geen personeel om mee te vergelijken", "lässt niemanden für die Arbeit übrig und kein Personal zum Vergleichen");
}
