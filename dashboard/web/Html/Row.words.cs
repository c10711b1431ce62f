using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>The sentences around rows of the record.</summary>
internal static class RowWords
{
    public static readonly Localized Row = new("Row", "Ligne", "Rij", "Zeile");
    public static readonly Localized RowsBehind = new("Rows of the record behind", "Lignes du corpus derrière", "Rijen van het bronnenbestand achter", "Zeilen der Quellensammlung hinter");
    public static readonly Localized BackToExhibit = new("Back to the exhibit", "Revenir à la figure", "Terug naar de figuur", "Zurück zur Abbildung");
    public static readonly Localized Source = new("Source", "Source", "Bron", "Quelle");
    public static readonly Localized Locator = new("Where in the source", "Où dans la source", "Waar in de bron", "Stelle in der Quelle");
    public static readonly Localized Confidence = new("Confidence", "Confiance", "Zekerheid", "Gewissheit");
    public static readonly Localized File = new("File and record", "Fichier et enregistrement", "Bestand en record", "Datei und Datensatz");
    public static readonly Localized Record = new("record", "enregistrement", "record", "Datensatz");
    public static readonly Localized Cells = new("What the row says", "Ce que dit la ligne", "Wat de rij zegt", "Was die Zeile sagt");
    public static readonly Localized Provenance = new("Where it comes from", "D’où elle vient", "Waar ze vandaan komt", "Woher sie stammt");
    public static readonly Localized Uses = new("Exhibits that use this row", "Figures qui utilisent cette ligne", "Figuren die deze rij gebruiken", "Abbildungen, die diese Zeile verwenden");
    public static readonly Localized Flags = new("Checks that flag this row", "Contrôles qui signalent cette ligne", "Controles die deze rij signaleren", "Prüfungen, die diese Zeile beanstanden");

    public static readonly Localized NoUse = new(
        "No exhibit uses it with its filters untouched.",
        "Aucune figure ne l’utilise sans filtre.",
        "Geen enkele figuur gebruikt ze zonder filter.",
        "Keine Abbildung verwendet sie ohne Filter.");

    public static readonly Localized NoFlag = new("None.", "Aucun.", "Geen.", "Keine.");

    public static readonly Localized NoSource = new(
        "no source at hand", "pas de source disponible", "geen bron beschikbaar", "keine Quelle verfügbar");

    /// <summary>What an absent value means; the labels are those of the contracts.</summary>
    public static Localized Missing(string? label) => label switch
    {
        "not_collected" => new("not collected", "non collecté", "niet verzameld", "nicht erhoben"),
        "not_applicable" => new("not applicable", "sans objet", "niet van toepassing", "nicht zutreffend"),
        "not_yet" => new("not yet", "pas encore", "nog niet", "noch nicht"),
        "withheld" => new("withheld", "non communiqué", "niet meegedeeld", "nicht mitgeteilt"),
        _ => new("not known", "non connu", "niet bekend", "nicht bekannt"),
    };

    /// <summary>Where more rows stand behind a line than the page shows.</summary>
    public static Localized Shortened(int shown, int held) => Localized.Say(
        en => $"More than {en.Whole(shown)} rows stand behind it; the first {en.Whole(shown)} are shown. The data package (ZIP) of the exhibit holds up to {en.Whole(held)} of them, that of the whole record all.",
        fr => $"Plus de {fr.Whole(shown)} lignes ; les {fr.Whole(shown)} premières sont affichées. Le paquet de données (ZIP) de la figure en contient jusqu’à {fr.Whole(held)}, celui du corpus entier les contient toutes.",
        nl => $"Er staan meer dan {nl.Whole(shown)} rijen achter; de eerste {nl.Whole(shown)} worden getoond. Het datapakket (ZIP) van de figuur bevat er tot {nl.Whole(held)}, dat van het hele bronnenbestand bevat ze alle.",
        de => $"Dahinter stehen mehr als {de.Whole(shown)} Zeilen; die ersten {de.Whole(shown)} werden gezeigt. Das Datenpaket (ZIP) der Abbildung enthält bis zu {de.Whole(held)}, das der ganzen Quellensammlung alle.");
}
