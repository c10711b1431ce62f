using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of the meetings of the European coordination service.</summary>
internal static class DgeCountsWords
{
    public static readonly Localized Question = new(
        "How many meetings does European coordination (DGE) hold?",
        "Combien de réunions la coordination européenne (DGE) tient-elle ?",
        "Hoeveel vergaderingen houdt de Europese coördinatie (DGE)?",
        "Wie viele Sitzungen hält die europäische Koordinierung (DGE) ab?");

    public static Localized Subtitle(Years years) => new(
        $"Meetings a year of the directorate that coordinates Belgium’s positions in the European Union, {years.From} to {years.To}; a comparison, not Coormulti",
        $"Réunions par an de la direction qui coordonne les positions belges dans l’Union européenne, {years.From} à {years.To} ; une comparaison, non Coormulti",
        $"Vergaderingen per jaar van de directie die de Belgische standpunten in de Europese Unie coördineert, {years.From} tot {years.To}; een vergelijking, niet Coormulti",
        $"Sitzungen je Jahr der Direktion, welche die belgischen Standpunkte in der Europäischen Union koordiniert, {years.From} bis {years.To}; ein Vergleich, nicht Coormulti");

    public static readonly Localized Meetings = new("DGE meetings", "Réunions DGE", "DGE-vergaderingen", "DGE-Sitzungen");

    public static readonly Localized Figure = ColumnWords.Figure;

    public static readonly Localized Measure = CodeWords.Column("annual_counts", "measure_code");

    /// <summary>After a number.</summary>
    public static readonly Localized Figures = new("documented figures", "chiffres documentés", "gedocumenteerde cijfers", "belegte Zahlen");

    public static readonly Localized Note = new(
        "The undated figure is a lower bound from a page of the service (“more than”); it cannot be put into a year, and the two figures need not count the same things. DGE works for the Council of the EU with some forty people; M0.1 for all other organisations with three.",
        "Le chiffre non daté est une borne inférieure tirée d’une page du service (« plus de ») ; il ne peut être rattaché à une année, et les deux chiffres ne comptent pas forcément la même chose. La DGE travaille pour le Conseil de l’UE avec une quarantaine de personnes ; M0.1 pour toutes les autres organisations avec trois.",
        "Het ongedateerde cijfer is een ondergrens van een pagina van de dienst (“meer dan”); het kan niet aan een jaar worden toegewezen, en de twee cijfers tellen niet noodzakelijk hetzelfde. DGE werkt voor de Raad van de EU met zo’n veertig mensen; M0.1 voor alle andere organisaties met drie.",
        "Die undatierte Zahl ist eine Untergrenze von einer Seite des Dienstes („mehr als“); sie lässt sich keinem Jahr zuordnen, und beide Zahlen zählen nicht unbedingt dasselbe. Die DGE arbeitet mit rund vierzig Personen für den Rat der EU; M0.1 mit dreien für alle anderen Organisationen.");

    private static readonly Localized AtLeast = new("DGE, “more than”, undated", "DGE, « plus de », sans date", "DGE, “meer dan”, ongedateerd", "DGE, „mehr als“, undatiert");

    private static readonly Localized NoneDated = new(
        "No dated figure of the DGE in these years", "Aucun chiffre daté de la DGE pour ces années", "Geen gedateerd cijfer van DGE in deze jaren", "Keine datierte Zahl der DGE in diesen Jahren");

    public static Localized Name(DgeCount count) => count.Year is { } year ? Localized.Same($"DGE, {year}") : AtLeast;

    public static Localized AlternativeText(IReadOnlyList<DgeCount> counts) =>
        Localized.From(language => string.Join("; ", counts.Select(count => $"{Name(count).In(language)}: {language.Plain(count.Value, Unit.Count)}")) + ".");

    public static Localized Headline(DgeCounts found) => found.LastDated is { } last
        ? Localized.Say(
            en => $"European coordination held {en.Plain(last.Value, Unit.Count)} meetings in {last.Year}, the only dated figure",
            fr => $"La coordination européenne a tenu {fr.Plain(last.Value, Unit.Count)} réunions en {last.Year}, seul chiffre daté",
            nl => $"De Europese coördinatie hield {nl.Plain(last.Value, Unit.Count)} vergaderingen in {last.Year}, het enige gedateerde cijfer",
            de => $"Die europäische Koordinierung hielt {de.Plain(last.Value, Unit.Count)} Sitzungen im Jahr {last.Year} ab, die einzige datierte Zahl")
        : NoneDated;
}
