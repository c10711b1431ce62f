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

    public static readonly Localized Catalogue = new(
        "Coormulti Analytics: data on Belgium’s multilateral consultation and treaty ratifications",
        "Coormulti Analytics : données sur la concertation multilatérale et la ratification des traités en Belgique",
        "Coormulti Analytics: gegevens over het multilateraal overleg en de bekrachtiging van verdragen in België",
        "Coormulti Analytics: Daten zur multilateralen Konzertierung und zur Ratifizierung von Verträgen in Belgien");

    public static readonly Localized CatalogueDescription = new(
        "The documented public record and what is found in it; synthetic data are not listed.",
        "Le corpus public documenté et ce qui en ressort ; les données synthétiques n’y figurent pas.",
        "Het gedocumenteerde openbare bronnenbestand en wat eruit blijkt; synthetische gegevens staan er niet in.",
        "Die belegte öffentliche Quellensammlung und was daraus hervorgeht; synthetische Daten sind nicht aufgeführt.");

    /// <summary>Of the download in which no row was generated.</summary>
    public static readonly Localized DocumentedTitle = new(
        "Coormulti Analytics: the record without synthetic rows", "Coormulti Analytics : le corpus sans lignes synthétiques",
        "Coormulti Analytics: het bronnenbestand zonder synthetische rijen", "Coormulti Analytics: die Quellensammlung ohne synthetische Zeilen");

    public static readonly Localized SyntheticDescription = new(
        "The rows in the folder synthetic were generated and say nothing about reality; no other file holds one.",
        "Les lignes du dossier synthetic ont été générées et ne disent rien de la réalité ; aucun autre fichier n’en contient.",
        "De rijen in de map synthetic zijn gegenereerd en zeggen niets over de werkelijkheid; geen ander bestand bevat er een.",
        "Die Zeilen im Ordner synthetic wurden erzeugt und sagen nichts über die Wirklichkeit aus; keine andere Datei enthält solche.");
}
