using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>Words that stand in downloads.</summary>
internal static class FaceWords
{
    public static readonly Localized DataSheet = new("Data", "Données", "Gegevens", "Daten");

    public static readonly Localized AboutSheet = new("About", "À propos", "Over", "Über");

    public static readonly Localized CellsCut = new(
        "Cells cut to the length that Excel can hold; the CSV has them whole",
        "Cellules abrégées à la longueur qu’Excel admet ; le CSV les contient entières",
        "Cellen ingekort tot de lengte die Excel aankan; de CSV bevat ze volledig",
        "Zellen auf die für Excel mögliche Länge gekürzt; die CSV enthält sie ganz");

    public static readonly Localized Contents = new(
        "data.csv holds the numbers of the exhibit, rows.csv the rows of the record behind each line, datapackage.json the meaning of every column.",
        "data.csv contient les chiffres de la figure, rows.csv les lignes du corpus sur lesquelles repose chacun d’eux, datapackage.json le sens de chaque colonne.",
        "data.csv bevat de cijfers van de figuur, rows.csv de rijen van het bronnenbestand achter elke regel, datapackage.json de betekenis van elke kolom.",
        "data.csv enthält die Zahlen der Abbildung, rows.csv die Zeilen der Quellensammlung hinter jeder Zeile, datapackage.json die Bedeutung jeder Spalte.");

    public static readonly Localized SyntheticColumn = new("Synthetic data", "Données synthétiques", "Synthetische gegevens", "Synthetische Daten");

    /// <summary>More rows stand behind an exhibit than its package holds.</summary>
    public static Localized RowsCut(long held, long all) => Localized.Say(
        en => $"rows.csv is cut: it holds the first {en.Whole(held)} of {en.Whole(all)} rows; the download of the whole record holds them all.",
        fr => $"rows.csv est abrégé : il contient les {fr.Whole(held)} premières de {fr.Whole(all)} lignes ; le téléchargement du corpus entier les contient toutes.",
        nl => $"rows.csv is ingekort: het bevat de eerste {nl.Whole(held)} van {nl.Whole(all)} rijen; de download van het hele bronnenbestand bevat ze alle.",
        de => $"rows.csv ist gekürzt: Es enthält die ersten {de.Whole(held)} von {de.Whole(all)} Zeilen; der Download der ganzen Quellensammlung enthält alle.");
}
