using Analytics.Data.Languages;

namespace Analytics.Dashboard.Record;

/// <summary>What is said of the download of the whole record.</summary>
internal static class RecordWords
{
    public static readonly Localized Title = new(
        "Coormulti Analytics: the whole record", "Coormulti Analytics : tout le registre", "Coormulti Analytics: het hele register", "Coormulti Analytics: das ganze Register");

    public static readonly Localized Description = new(
        "Every accepted row of every resource, as it was written, with its source, its place in the source and its confidence.",
        "Chaque ligne acceptée de chaque ressource, telle qu’écrite, avec sa source, sa place dans la source et son degré de confiance.",
        "Elke aanvaarde rij van elke resource, zoals geschreven, met bron, plaats in de bron en mate van zekerheid.",
        "Jede angenommene Zeile jeder Ressource, wie geschrieben, mit Quelle, Stelle in der Quelle und Grad der Gewissheit.");

    public static readonly Localized SyntheticDescription = new(
        "The rows of confidence “synthetic” were generated and say nothing about reality.",
        "Les lignes dont le degré de confiance est « synthétique » ont été générées et ne disent rien de la réalité.",
        "De rijen met zekerheid “synthetisch” zijn gegenereerd en zeggen niets over de werkelijkheid.",
        "Die Zeilen mit der Gewissheit „synthetisch“ wurden erzeugt und sagen nichts über die Wirklichkeit aus.");
}
