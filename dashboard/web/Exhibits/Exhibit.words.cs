using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;

namespace Analytics.Dashboard.Exhibits;

/// <summary>Words that stand on every exhibit, whatever it shows.</summary>
internal static class ExhibitWords
{
    public static readonly Localized Synthetic = new(
        "Synthetic data, not the record", "Données synthétiques, non réelles", "Synthetische gegevens, niet de werkelijkheid", "Synthetische Daten, nicht die Wirklichkeit");

    /// <summary>For what stands beside documented rows, which are not invented.</summary>
    public static readonly Localized PartlySynthetic = new(
        "Partly synthetic data", "Données en partie synthétiques", "Deels synthetische gegevens", "Teils synthetische Daten");

    public static readonly Localized SyntheticInFileName = new("synthetic", "synthetique", "synthetisch", "synthetisch");

    public static readonly Localized Table = new("Table", "Tableau", "Tabel", "Tabelle");

    public static readonly Localized Link = new("Link", "Lien", "Link", "Link");

    public static readonly Localized Cite = new("Cite", "Citer", "Citeren", "Zitieren");

    public static readonly Localized Citation = new("Citation", "Citation", "Bronvermelding", "Zitierangabe");

    public static readonly Localized Embed = new("Embed", "Intégrer", "Insluiten", "Einbetten");

    public static readonly Localized EmbedHow = new(
        "This code shows the exhibit alone in a page of yours, with its label, source and citation. It follows the data: it always shows the current release, while the citation keeps to this one.",
        "Ce code affiche la figure seule dans votre page, avec sa mention, sa source et sa citation. Il suit les données : il montre toujours la version publiée la plus récente, alors que la citation s’en tient à celle-ci.",
        "Met deze code staat de figuur alleen op uw pagina, met haar label, bron en bronvermelding. Ze volgt de gegevens: ze toont altijd de recentste gepubliceerde versie, terwijl de bronvermelding bij deze versie blijft.",
        "Dieser Code zeigt die Abbildung allein auf Ihrer Seite, mit Kennzeichnung, Quelle und Zitierangabe. Er folgt den Daten: Er zeigt stets die aktuelle veröffentlichte Fassung, während die Zitierangabe bei dieser bleibt.");

    /// <summary>On a page of a release that its address names.</summary>
    public static readonly Localized EmbedHowOfRelease = new(
        "This code shows the exhibit alone in a page of yours, with its label, source and citation, always in this release, whatever is published later.",
        "Ce code affiche la figure seule dans votre page, avec sa mention, sa source et sa citation, toujours dans cette version publiée, quoi qu’il soit publié par la suite.",
        "Met deze code staat de figuur alleen op uw pagina, met haar label, bron en bronvermelding, altijd in deze gepubliceerde versie, wat er later ook verschijnt.",
        "Dieser Code zeigt die Abbildung allein auf Ihrer Seite, mit Kennzeichnung, Quelle und Zitierangabe, stets in dieser veröffentlichten Fassung, was auch später erscheint.");

    public static readonly Localized Use = new(
        "Read in R, Python, Stata or Excel", "Lire dans R, Python, Stata ou Excel", "Inlezen in R, Python, Stata of Excel", "In R, Python, Stata oder Excel einlesen");

    public static readonly Localized UseHow = new(
        "These lines read the table with the filters chosen here, all its decimals, and the unknown as missing, always from this release; without “release” in the address, from the current one. In Excel: Data, Get Data, From Other Sources, Blank Query, Advanced Editor.",
        "Ces lignes lisent le tableau avec les filtres choisis ici, toutes ses décimales, et l’inconnu comme valeur manquante, toujours dans cette version publiée ; sans « release » dans l’adresse, dans la plus récente. Dans Excel : Données, Obtenir des données, À partir d’autres sources, Requête vide, Éditeur avancé.",
        "Deze regels lezen de tabel met de filters die hier gekozen zijn, met alle decimalen, en wat niet bekend is als ontbrekend, altijd uit deze gepubliceerde versie; zonder “release” in het adres uit de recentste. In Excel: Gegevens, Gegevens ophalen, Uit andere bronnen, Lege query, Geavanceerde editor.",
        "Diese Zeilen lesen die Tabelle mit den hier gewählten Filtern, allen Nachkommastellen und dem Unbekannten als fehlendem Wert, stets aus dieser veröffentlichten Fassung; ohne „release“ in der Adresse aus der aktuellen. In Excel: Daten, Daten abrufen, Aus anderen Quellen, Leere Abfrage, Erweiterter Editor.");

    public static readonly Localized WholeExhibit = new(
        "Table, data and method", "Tableau, données et méthode", "Tabel, gegevens en methode", "Tabelle, Daten und Methode");

    public static readonly Localized Interactive = new("Explore the figure", "Explorer le graphique", "Grafiek verkennen", "Grafik erkunden");

    public static readonly Localized Faces = new("This exhibit in other forms", "Cette figure sous d’autres formes", "Deze figuur in andere vormen", "Diese Abbildung in anderen Formen");

    public static readonly Localized Rows = new("rows", "lignes", "rijen", "Zeilen");

    public static readonly Localized RowsBehind = new("Rows behind", "Lignes sous-jacentes", "Onderliggende rijen", "Zugrunde liegende Zeilen");

    public static readonly Localized Method = new("Method", "Méthode", "Methode", "Methode");

    public static readonly Localized Methods = new("Methods", "Méthodes", "Methodes", "Methoden");

    public static readonly Localized Notes = new("Notes", "Remarques", "Opmerkingen", "Anmerkungen");

    public static readonly Localized Estimates = new("Estimates", "Estimations", "Schattingen", "Schätzungen");

    public static readonly Localized Credits = new("Sources", "Sources", "Bronnen", "Quellen");

    public static readonly Localized ChosenAfterLooking = new(
        "This part was chosen by a filter, after looking: among many parts one shows something by chance. What it shows is a reason to look again, and no proof.",
        "Cette partie a été choisie par un filtre, après avoir regardé : parmi beaucoup de parties, l’une montre quelque chose par hasard. Ce qu’elle montre est une raison de regarder à nouveau, non une preuve.",
        "Dit deel is met een filter gekozen, na het kijken: onder veel delen toont er een bij toeval iets. Wat het toont, is een reden om opnieuw te kijken en geen bewijs.",
        "Dieser Teil wurde mit einem Filter gewählt, nach dem Hinsehen: Unter vielen Teilen zeigt einer durch Zufall etwas. Was er zeigt, ist ein Grund, erneut hinzusehen, und kein Beweis.");

    public static readonly Localized Release = new("Release", "Version publiée", "Gepubliceerde versie", "Veröffentlichte Fassung");

    public static readonly Localized RecordClosed = new("Record closed on", "Corpus clôturé le", "Bronnenbestand afgesloten op", "Quellensammlung abgeschlossen am");

    /// <summary>Before the two ends of an interval.</summary>
    /// <summary>Of an interval that says what assumptions allow: it is no confidence interval, as nothing was sampled.</summary>
    public static Localized UncertaintyAt(double level) => Localized.Say(
        en => $"{en.Share(level)} uncertainty interval",
        fr => $"intervalle d’incertitude à {fr.Share(level)} :",
        nl => $"{nl.Number(level * 100)}%-onzekerheidsinterval",
        de => $"{de.Number(level * 100)}-%-Unsicherheitsintervall");

    public static Localized IntervalAt(double level) => Localized.Say(
        en => $"{en.Share(level, Decimals(level))} interval", fr => $"intervalle de confiance à {fr.Share(level, Decimals(level))} :", nl => $"{nl.Number(level * 100)}%-betrouwbaarheidsinterval", de => $"{de.Number(level * 100)}-%-Konfidenzintervall");

    /// <summary>An interval that holds for many at once has a level between whole per cents.</summary>
    private static int Decimals(double level) => Math.Abs((level * 100) - Math.Round(level * 100)) < 1e-9 ? 0 : 1;

    public static readonly Localized Yes = new("yes", "oui", "ja", "ja");

    public static readonly Localized No = new("no", "non", "nee", "nein");

    public static readonly Localized RowsOfTheRecord = new("Rows of the record", "Lignes du corpus", "Rijen van het bronnenbestand", "Zeilen der Quellensammlung");

    /// <summary>How far the record stands behind so many rows. French rows are feminine.</summary>
    public static string OfRows(Provenance provenance, long rows, Language language) => (language.Code, provenance) switch
    {
        ("fr", Provenance.Documented) => Writing.Plural(rows, "documentée", "documentées", language),
        ("fr", Provenance.Derived) => Writing.Plural(rows, "dérivée", "dérivées", language),
        ("fr", Provenance.Assumed) => Writing.Plural(rows, "supposée, non mesurée", "supposées, non mesurées", language),
        ("fr", Provenance.Synthetic) => Writing.Plural(rows, "synthétique", "synthétiques", language),
        _ => FigureWords.Of(provenance).In(language),
    };
}
