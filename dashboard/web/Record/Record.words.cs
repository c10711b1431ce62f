using Analytics.Data.Languages;

namespace Analytics.Dashboard.Record;

/// <summary>What is said of the download of the whole record.</summary>
internal static class RecordWords
{
    public static readonly Localized Title = new(
        "Coormulti Analytics: the whole record", "Coormulti Analytics : tout le corpus", "Coormulti Analytics: het hele bronnenbestand", "Coormulti Analytics: die ganze Quellensammlung");

    public static readonly Localized Description = new(
        "Every accepted row of every resource, as it was written, with its source, its place in the source and its confidence.",
        "Chaque ligne acceptée de chaque ressource, telle qu’écrite, avec sa source, son endroit dans la source et sa fiabilité.",
        "Elke aanvaarde rij van elke resource, zoals geschreven, met haar bron, haar vindplaats en haar betrouwbaarheid.",
        "Jede angenommene Zeile jeder Ressource, wie geschrieben, mit ihrer Quelle, ihrer Fundstelle und ihrer Verlässlichkeit.");

    public static readonly Localized SyntheticDescription = new(
        "The rows of confidence “synthetic” were generated and say nothing about reality.",
        "Les lignes dont la fiabilité est « synthétique » ont été générées et ne disent rien de la réalité.",
        "De rijen met betrouwbaarheid “synthetisch” zijn gegenereerd en zeggen niets over de werkelijkheid.",
        "Die Zeilen mit der Verlässlichkeit „synthetisch“ wurden erzeugt und sagen nichts über die Wirklichkeit aus.");
}
