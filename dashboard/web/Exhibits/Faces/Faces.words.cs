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
        "data.csv holds the numbers of the exhibit, summary.csv describes its columns of numbers, rows.csv holds each row of the record behind each line with what it says, from which the numbers can be found again, and datapackage.json the meaning of every column.",
        "data.csv contient les chiffres de la figure, summary.csv décrit ses colonnes de nombres, rows.csv reprend chaque ligne du corpus sur laquelle repose chacun d’eux, avec ses valeurs, à partir desquelles les chiffres peuvent être recalculés, et datapackage.json donne le sens de chaque colonne.",
        "data.csv bevat de cijfers van de figuur, summary.csv beschrijft haar kolommen met getallen, rows.csv bevat elke rij van het bronnenbestand achter elke regel met haar waarden, waaruit de cijfers opnieuw te berekenen zijn, en datapackage.json de betekenis van elke kolom.",
        "data.csv enthält die Zahlen der Abbildung, summary.csv beschreibt ihre Zahlenspalten, rows.csv enthält jede Zeile der Quellensammlung hinter jeder Zeile der Abbildung mit ihren Werten, aus denen sich die Zahlen neu berechnen lassen, und datapackage.json die Bedeutung jeder Spalte.");

    public static readonly Localized ContextFiles = new(
        "The folder context holds the rows of other tables that rows.csv names by their keys, such as consultations, treaties and sources.",
        "Le dossier context contient les lignes d’autres tables que rows.csv désigne par leur clé, par exemple les concertations, les traités et les sources.",
        "De map context bevat de rijen van andere tabellen waarnaar rows.csv met hun sleutel verwijst, zoals overlegmomenten, verdragen en bronnen.",
        "Der Ordner context enthält die Zeilen anderer Tabellen, auf die rows.csv mit ihrem Schlüssel verweist, etwa Konzertierungen, Verträge und Quellen.");

    public static readonly Localized LineKey = new(
        "Key of the line, by which rows.csv refers to it.", "Clé de la ligne, par laquelle rows.csv s’y réfère.",
        "Sleutel van de regel, waarmee rows.csv ernaar verwijst.", "Schlüssel der Zeile, mit dem rows.csv auf sie verweist.");

    public static readonly Localized SummaryColumn = new(
        "Column of data.csv that holds numbers, of which any is known.", "Colonne de data.csv qui contient des nombres, dont un au moins est connu.",
        "Kolom van data.csv met getallen, waarvan er minstens een bekend is.", "Spalte von data.csv mit Zahlen, von denen mindestens eine bekannt ist.");

    public static readonly Localized KnownCount = new("Lines in which it is known.", "Lignes où il est connu.", "Regels waarin het bekend is.", "Zeilen, in denen sie bekannt ist.");

    public static readonly Localized OfTheKnown = new("Of those that are known.", "De ceux qui sont connus.", "Van de bekende.", "Der bekannten.");

    public static readonly Localized LineOfRow = new(
        "Key of the line of data.csv behind which the row stands.", "Clé de la ligne de data.csv qui repose sur cette ligne du corpus.",
        "Sleutel van de regel van data.csv waarachter de rij staat.", "Schlüssel der Zeile von data.csv, hinter der die Zeile steht.");

    public static readonly Localized ResourceOfRow = new("Table of the record.", "Table du corpus.", "Tabel van het bronnenbestand.", "Tabelle der Quellensammlung.");

    public static readonly Localized KeyOfRow = new(
        "Key of the row in that table.", "Clé de la ligne dans cette table.", "Sleutel van de rij in die tabel.", "Schlüssel der Zeile in dieser Tabelle.");

    /// <summary>By which a package is found, beside the name of its topic.</summary>
    public static readonly IReadOnlyList<Localized> Keywords =
    [
        new("Belgium", "Belgique", "België", "Belgien"),
        Localized.Same("Coormulti"),
        new("multilateral consultation", "concertation multilatérale", "multilateraal overleg", "multilaterale Konzertierung"),
        new("foreign policy", "politique étrangère", "buitenlands beleid", "Außenpolitik"),
        new("federalism", "fédéralisme", "federalisme", "Föderalismus"),
    ];

    /// <summary>What may be done with the rows of one package.</summary>
    public static Localized LicenceOf(string package, string? licence) => licence is null
        ? Localized.Say(
            en => $"Licence of “{package}”: none was named; ask whoever sent it before you pass it on.",
            fr => $"Licence de « {package} » : aucune n’a été indiquée ; demandez à l’expéditeur avant de rediffuser ces données.",
            nl => $"Licentie van “{package}”: er is geen vermeld; vraag het de afzender voordat u de gegevens doorgeeft.",
            de => $"Lizenz von „{package}“: Es wurde keine angegeben; fragen Sie den Absender, bevor Sie die Daten weitergeben.")
        : Localized.Say(
            en => $"Licence of “{package}”: {licence}.",
            fr => $"Licence de « {package} » : {licence}.",
            nl => $"Licentie van “{package}”: {licence}.",
            de => $"Lizenz von „{package}“: {licence}.");

    public static readonly Localized SyntheticColumn = new("Synthetic data", "Données synthétiques", "Synthetische gegevens", "Synthetische Daten");

    /// <summary>More rows stand behind an exhibit than its package holds.</summary>
    public static Localized RowsCut(long held, long all) => Localized.Say(
        en => $"rows.csv is cut: it holds the first {en.Whole(held)} of {en.Whole(all)} rows; the download of the whole record holds them all.",
        fr => $"rows.csv est abrégé : il contient les {fr.Whole(held)} premières de {fr.Whole(all)} lignes ; le téléchargement du corpus entier les contient toutes.",
        nl => $"rows.csv is ingekort: het bevat de eerste {nl.Whole(held)} van {nl.Whole(all)} rijen; de download van het hele bronnenbestand bevat ze alle.",
        de => $"rows.csv ist gekürzt: Es enthält die ersten {de.Whole(held)} von {de.Whole(all)} Zeilen; der Download der ganzen Quellensammlung enthält alle.");
}
