using Analytics.Data.Languages;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Words that the exhibits on crises share.</summary>
internal static class CrisesWords
{
    public static readonly Localized Topic = new("Crises", "Crises", "Crisissen", "Krisen");

    public static readonly Localized Question = new(
        "How much of the work is driven by crises?",
        "Quelle part du travail est due aux crises ?",
        "Welk deel van het werk komt door crisissen?",
        "Welcher Teil der Arbeit ist durch Krisen bedingt?");

    public static readonly Localized Crisis = new("Crisis", "Crise", "Crisis", "Krise");

    public static readonly Localized Impromptu = new("Impromptu consultations", "Concertations imprévues", "Onvoorzien overleg", "Unvorhergesehene Konzertierungen");

    /// <summary>The same after a number.</summary>
    public static readonly Localized ImpromptuCounted = new("impromptu consultations", "concertations imprévues", "onvoorziene overlegmomenten", "unvorhergesehene Konzertierungen");

    public static readonly Localized NoCrisis = new("no crisis named", "aucune crise citée", "geen crisis genoemd", "keine Krise genannt");

    public static readonly Localized AllCrises = new("All crises", "Toutes les crises", "Alle crisissen", "Alle Krisen");

    public static readonly Localized OtherCrises = new("other crises", "autres crises", "andere crisissen", "andere Krisen");

    public static readonly Localized NoConsultation = new("no consultation", "aucune concertation", "geen overleg", "keine Konzertierung");

    public static readonly Localized NoCrisisDays = new(
        "No crisis of these years began on a day that the register covers and a source dates",
        "Aucune crise de ces années n’a commencé à une date connue et couverte par le registre",
        "Geen crisis van deze jaren begon op een bekende dag die het register dekt",
        "Keine Krise dieser Jahre begann an einem bekannten Tag, den das Register abdeckt");

    public static readonly Localized Nothing = new(
        "The register holds no consultation that answers this choice",
        "Le registre ne contient aucune concertation répondant à ce choix",
        "Het register bevat geen overleg dat aan deze keuze beantwoordt",
        "Das Register enthält keine Konzertierung, die dieser Auswahl entspricht");

    public static Localized Name(CrisisPace crisis) => Localized.Same(crisis.Name!);

    /// <summary>The crisis that consultations name, or that they name none.</summary>
    public static Localized Name(CrisisCount crisis) => crisis.Name is { } name ? Localized.Same(name) : NoCrisis;
}
