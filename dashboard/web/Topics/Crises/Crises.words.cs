using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Words that the exhibits on crises share.</summary>
internal static class CrisesWords
{
    public static readonly Localized Topic = CodeWords.Resource("crises");

    public static readonly Localized Question = new(
        "How much of the work is driven by crises?",
        "Quelle part du travail est due aux crises ?",
        "Welk deel van het werk komt door crisissen?",
        "Welcher Teil der Arbeit ist durch Krisen bedingt?");

    public static readonly Localized Crisis = CodeWords.Column("consultations", "crisis_id");

    public static readonly Localized Impromptu = new("Impromptu consultations", "Concertations imprévues", "Onvoorziene overlegmomenten", "Unvorhergesehene Konzertierungen");

    /// <summary>Of an axis on which those of unknown trigger stand too.</summary>
    public static readonly Localized ImpromptuOrUnknown = new(
        "Consultations, impromptu or not known", "Concertations imprévues ou non précisées", "Overleg, onvoorzien of niet vermeld", "Unvorhergesehen oder ohne Angabe");

    /// <summary>The same after a number.</summary>
    public static readonly Localized ImpromptuCounted = new("impromptu consultations", "concertations imprévues", "onvoorziene overlegmomenten", "unvorhergesehene Konzertierungen");

    public static readonly Localized NoCrisis = new("no crisis named", "aucune crise citée", "geen crisis genoemd", "keine Krise genannt");

    public static readonly Localized AllCrises = new("All crises", "Toutes les crises", "Alle crisissen", "Alle Krisen");

    public static readonly Localized OtherCrises = new("other crises", "autres crises", "andere crisissen", "andere Krisen");

    public static readonly Localized NoConsultation = new("no consultation", "aucune concertation", "geen overleg", "keine Konzertierung");

    public static readonly Localized NoCrisisDays = new(
        "No crisis of these years began on a known day that the register covers",
        "Aucune crise de ces années n’a commencé à une date connue, couverte par le registre",
        "Geen crisis van deze jaren begon op een bekende dag die het register dekt",
        "Keine Krise dieser Jahre begann an einem bekannten Tag, den das Register abdeckt");

    public static readonly Localized NoTriggers = new(
        "For no crisis of these years are triggers known both before and after it began",
        "Aucune crise de ces années n’a de déclencheurs connus tant avant qu’après son début",
        "Geen crisis van deze jaren heeft bekende aanleidingen zowel vóór als na het begin",
        "Für keine Krise dieser Jahre sind die Anlässe sowohl vor als auch nach Beginn bekannt");

    public static readonly Localized Nothing = new(
        "The register holds no consultation that answers this choice",
        "Le registre ne contient aucune concertation répondant à ce choix",
        "Het register bevat geen overleg dat aan deze keuze beantwoordt",
        "Das Register enthält keine Konzertierung, die dieser Auswahl entspricht");

    public static readonly Localized Anticipatory = new("Anticipatory consultations", "Concertations programmées", "Geplande overlegmomenten", "Geplante Konzertierungen");

    public static readonly Localized Months = new("Months", "Mois", "Maanden", "Monate");

    public static readonly Localized AMonth = new("a month", "par mois", "per maand", "je Monat");

    public static readonly Localized MeanOfMonths = new("mean of the months", "moyenne des mois", "gemiddelde van de maanden", "Mittel der Monate");

    /// <summary>A year, or from one to another.</summary>
    public static string Span(Years years) => years.AreSeveral ? $"{years.From}–{years.To}" : $"{years.From}";

    /// <summary>"7 crises".</summary>
    public static string Of(int count, Language language) => language.Choose(
        $"{count} {language.Plural(count, "crisis", "crises")}", $"{count} {language.Plural(count, "crise", "crises")}", $"{count} {language.Plural(count, "crisis", "crisissen")}", $"{count} {language.Plural(count, "Krise", "Krisen")}");

    public static Localized Name(CrisisPace crisis) => CodeWords.Of(crisis.Names!);

    /// <summary>The crisis that consultations name, or that they name none.</summary>
    public static Localized Name(CrisisCount crisis) => crisis.Names is { } names ? CodeWords.Of(names) : NoCrisis;
}
