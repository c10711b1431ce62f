using Analytics.Data.Languages;

namespace Analytics.Dashboard.Brief;

/// <summary>The sentences of the brief around its findings, which have their own.</summary>
internal static class BriefWords
{
    public static readonly Localized Name = new("Brief", "Note", "Nota", "Vermerk");

    public static readonly Localized Purpose = new(
        "The record in a few pages", "Le corpus en quelques pages", "Het bronnenbestand in enkele bladzijden", "Die Quellensammlung auf wenigen Seiten");

    public static readonly Localized ManagementTitle = new(
        "Consultation and the staff that carries it", "La concertation et l’effectif qui la porte", "Het overleg en het personeel dat het draagt", "Die Konzertierung und das Personal, das sie trägt");

    public static readonly Localized QuestionTitle = new(
        "Consultation and ratification: elements of an answer to a parliamentary question",
        "Concertation et ratification : éléments de réponse à une question parlementaire",
        "Overleg en bekrachtiging: elementen van antwoord op een parlementaire vraag",
        "Konzertierung und Ratifikation: Angaben zur Beantwortung einer parlamentarischen Frage");

    public static readonly Localized ChosenTitle = new("Chosen findings", "Constats chiffrés choisis", "Gekozen bevindingen", "Ausgewählte Befunde");

    public static readonly Localized ForManagement = new("For the management", "Pour la direction", "Voor de directie", "Für die Leitung");

    public static readonly Localized ForQuestion = new("For a parliamentary question", "Pour une question parlementaire", "Voor een parlementaire vraag", "Für eine parlamentarische Frage");

    public static readonly Localized Unanswered = new("Asked, and not known", "Questions restées sans réponse", "Gevraagd, en niet bekend", "Gefragt und nicht bekannt");

    public static readonly Localized Sets = new("Which brief", "Quelle note", "Welke nota", "Welcher Vermerk");

    public static readonly Localized ChooseFindings = new("Choose findings and period", "Choisir les constats chiffrés et la période", "Bevindingen en periode kiezen", "Befunde und Zeitraum wählen");

    public static readonly Localized WithTables = new("Numbers in tables at the end", "Chiffres en tableaux à la fin", "Cijfers in tabellen achteraan", "Zahlen in Tabellen am Ende");

    public static readonly Localized Tables = new("Numbers", "Chiffres", "Cijfers", "Zahlen");

    public static readonly Localized HowToPrint = new(
        "To have it on paper or as PDF, print this page with the browser (A4): what stands above the title stays off the paper.",
        "Pour l’obtenir sur papier ou en PDF, imprimez cette page depuis le navigateur (A4) : ce qui précède le titre n’est pas imprimé.",
        "Voor een versie op papier of als pdf drukt u deze pagina af vanuit de browser (A4): wat boven de titel staat, komt niet op papier.",
        "Für eine Fassung auf Papier oder als PDF drucken Sie diese Seite im Browser (A4): Was über dem Titel steht, wird nicht gedruckt.");

    public static readonly Localized WholeExhibit = new(
        "Table, rows and other forms", "Tableau, lignes et autres formes", "Tabel, rijen en andere vormen", "Tabelle, Zeilen und andere Formen");

    public static readonly Localized PermanentLink = new("Permanent link", "Lien permanent", "Permanente link", "Dauerhafter Link");

    public static readonly Localized SameNumbers = new(
        "The same findings of the same release, for as long as it is kept; if a later release finds otherwise, the page says so",
        "Les mêmes constats de la même version publiée, tant que celle-ci est conservée ; si une version ultérieure constate autre chose, la page le signale",
        "Dezelfde bevindingen uit dezelfde gepubliceerde versie, zolang die wordt bewaard; komt een latere versie tot iets anders, dan vermeldt de pagina dat",
        "Dieselben Befunde derselben veröffentlichten Fassung, solange diese aufbewahrt wird; ergibt eine spätere Fassung etwas anderes, so weist die Seite darauf hin");

    /// <summary>Where nobody told under which address the dashboard is reached.</summary>
    public static readonly Localized OnTheDashboard = new("on the dashboard, at", "sur le tableau de bord, à l’adresse", "op het dashboard, op het adres", "auf dem Dashboard, unter");

    public static readonly Localized NotAllRows = new(
        "More rows stand behind these findings than were looked at for this list; the page of each finding leads to all of them.",
        "Les lignes qui étayent ces constats sont plus nombreuses que celles examinées pour cette liste ; la page de chaque constat mène à toutes.",
        "Achter deze bevindingen staan meer rijen dan er voor deze lijst zijn bekeken; de pagina van elke bevinding leidt naar alle rijen.",
        "Hinter diesen Befunden stehen mehr Zeilen, als für diese Liste durchgesehen wurden; die Seite jedes Befunds führt zu allen.");

    public static Localized MoreSources(int sources, long rows) => Localized.Say(
        en => $"And {en.Whole(sources)} more {en.Plural(sources, "source", "sources")} behind {Rows(rows).In(en)}: the page of each finding leads to them, row by row.",
        fr => $"Ainsi que {fr.Whole(sources)} {fr.Plural(sources, "autre source", "autres sources")} pour {Rows(rows).In(fr)} : la page de chaque constat y mène, ligne par ligne.",
        nl => $"En nog {nl.Whole(sources)} {nl.Plural(sources, "bron", "bronnen")} achter {Rows(rows).In(nl)}: de pagina van elke bevinding leidt ernaartoe, rij voor rij.",
        de => $"Und {de.Whole(sources)} weitere {de.Plural(sources, "Quelle", "Quellen")} zu {Rows(rows).In(de)}: Die Seite jedes Befunds führt Zeile für Zeile dorthin.");

    public static readonly Localized SetOrExhibits = new(
        "is one way to choose and “set” the other: only one of them may be given",
        "est une manière de choisir et « set » l’autre : une seule peut être donnée",
        "is één manier om te kiezen en “set” de andere: slechts één ervan mag worden opgegeven",
        "ist eine Art zu wählen und „set“ die andere: Nur eine von beiden darf angegeben werden");

    public static Localized NamedTwice(string exhibit) => new(
        $"names {exhibit} twice", $"nomme {exhibit} deux fois", $"noemt {exhibit} tweemaal", $"nennt {exhibit} zweimal");

    public static Localized AtMost(int most) => new(
        $"takes at most {most} exhibits", $"admet au plus {most} figures", $"aanvaardt hoogstens {most} figuren", $"lässt höchstens {most} Abbildungen zu");

    /// <summary>After the title of a source.</summary>
    public static Localized Rows(long rows) => Localized.Say(
        en => $"{en.Whole(rows)} {en.Plural(rows, "row", "rows")}", fr => $"{fr.Whole(rows)} {fr.Plural(rows, "ligne", "lignes")}",
        nl => $"{nl.Whole(rows)} {nl.Plural(rows, "rij", "rijen")}", de => $"{de.Whole(rows)} {de.Plural(rows, "Zeile", "Zeilen")}");

    /// <summary>What a later release does to the findings of the brief.</summary>
    public static Localized Changes(string current, DateOnly closedOn, int changed, int findings) => Localized.Say(
        en => $"This brief shows a release that is no longer the current one. {Of(current, en.Date(closedOn)).En} {(changed == 0 ? "finds the same." : $"changes {en.Whole(changed)} of {en.Whole(findings)} findings:")}",
        fr => $"Cette note montre une version publiée qui n’est plus l’actuelle. {Of(current, fr.Date(closedOn)).Fr} {(changed == 0 ? "donne les mêmes constats." : $"modifie {fr.Whole(changed)} {fr.Plural(changed, "constat", "constats")} sur {fr.Whole(findings)} :")}",
        nl => $"Deze nota toont een gepubliceerde versie die niet meer de huidige is. {Of(current, nl.Date(closedOn)).Nl} {(changed == 0 ? "geeft dezelfde bevindingen." : $"verandert {nl.Whole(changed)} van de {nl.Whole(findings)} bevindingen:")}",
        de => $"Dieser Vermerk zeigt eine veröffentlichte Fassung, die nicht mehr die aktuelle ist. {Of(current, de.Date(closedOn)).De} {(changed == 0 ? "ergibt dieselben Befunde." : $"ändert {de.Whole(changed)} von {de.Whole(findings)} Befunden:")}");

    public static readonly Localized OtherNumbers = new(
        "the sentence is the same, but numbers under it differ", "la phrase est la même, mais des chiffres qui l’étayent diffèrent",
        "de zin is dezelfde, maar cijfers eronder verschillen", "der Satz ist derselbe, aber Zahlen darunter weichen ab");

    public static readonly Localized NoLongerAsked = new(
        "it cannot be asked so any more", "la question ne peut plus être posée ainsi", "de vraag kan zo niet meer worden gesteld", "so kann nicht mehr gefragt werden");

    public static Localized Now(Localized headline) => Localized.Say(
        en => $"now: “{headline.In(en)}”", fr => $"désormais : « {headline.In(fr)} »", nl => $"nu: “{headline.In(nl)}”", de => $"jetzt: „{headline.In(de)}“");

    private static Localized Of(string release, string closedOn) => new(
        $"The current release, {release} (record closed on {closedOn}),", $"La version actuelle, {release} (corpus clôturé le {closedOn}),",
        $"De huidige versie, {release} (bronnenbestand afgesloten op {closedOn}),", $"Die aktuelle Fassung, {release} (Quellensammlung abgeschlossen am {closedOn}),");
}
