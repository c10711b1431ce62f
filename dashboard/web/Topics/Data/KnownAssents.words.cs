using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>What is said of the assents that the record knows.</summary>
internal static class KnownAssentsWords
{
    public static readonly Localized Question = new(
        "Where is the record of assents thin?",
        "Où le corpus est-il lacunaire quant aux assentiments ?",
        "Waar is het bronnenbestand onvolledig voor de instemmingen?",
        "Wo ist die Quellensammlung bei den Zustimmungen lückenhaft?");

    public static readonly Localized Subtitle = new(
        "Treaties with a documented assent, by parliament and five years of signature; crossed cells: none known",
        "Traités avec assentiment documenté, par parlement et période de cinq ans de signature ; cases barrées : aucun connu",
        "Verdragen met gedocumenteerde instemming, per parlement en periode van vijf jaar van ondertekening; doorgestreepte vakken: geen bekend",
        "Verträge mit belegter Zustimmung, nach Parlament und Jahrfünft der Unterzeichnung; durchgestrichene Felder: keine bekannt");

    /// <summary>After a number.</summary>
    public static readonly Localized Counted = new(
        "treaties with a documented assent, by parliament", "traités avec assentiment documenté, par parlement",
        "verdragen met gedocumenteerde instemming, per parlement", "Verträge mit belegter Zustimmung, je Parlament");

    public static readonly Localized Parliament = CodeWords.Column("treaty_steps", "parliament_code");
    public static readonly Localized FiveYearsFrom = new("Signed in the five years from", "Signés dans les cinq ans à partir de", "Ondertekend in de vijf jaar vanaf", "Unterzeichnet in den fünf Jahren ab");
    public static readonly Localized SignedFrom = new("Signed from", "Signés à partir de", "Ondertekend vanaf", "Unterzeichnet ab");
    public static readonly Localized Treaties = CodeWords.Resource("treaties");

    public static readonly Localized WithAssent = new(
        "Treaties with a documented assent", "Traités avec assentiment documenté", "Verdragen met gedocumenteerde instemming", "Verträge mit belegter Zustimmung");

    public static readonly Localized SignedThen = new(
        "Treaties of the record signed then", "Traités du corpus signés alors", "Toen ondertekende verdragen in het bronnenbestand", "Damals unterzeichnete Verträge in der Quellensammlung");

    public static readonly Localized Note = new(
        "The table shows what could be read in public copies of laws, decrees and ordinances, not what the parliaments did.",
        "Le tableau montre ce qui a pu être lu dans les copies publiques des lois, décrets et ordonnances, non ce que les parlements ont fait.",
        "De tabel toont wat in openbare kopieën van wetten, decreten en ordonnanties kon worden gelezen, niet wat de parlementen deden.",
        "Die Tabelle zeigt, was in öffentlichen Kopien von Gesetzen, Dekreten und Ordonnanzen gelesen werden konnte, nicht, was die Parlamente taten.");

    private static readonly Localized None = new(
        "No assent is documented", "Aucun assentiment n’est documenté", "Geen instemming is gedocumenteerd", "Keine Zustimmung ist belegt");

    public static Localized AlternativeText(IReadOnlyList<ParliamentAssents> parliaments) => Localized.From(language => string.Join("; ", parliaments.Select(parliament =>
        $"{CodeWords.Parliament(parliament.Code).In(language)}: {language.Whole(parliament.Treaties)}")) + ".");

    public static Localized Headline(KnownAssents found) => found is { Most: { } most, Least: { } least }
        ? Fewest(CodeWords.Parliament(least.Code), least.Treaties, most.Treaties)
        : None;

    /// <summary>The parliament with most of them is in the table.</summary>
    private static Localized Fewest(Localized parliament, int least, int most) => Localized.Say(
        en => $"Fewest documented assents: {parliament.En} ({least} {en.Plural(least, "treaty", "treaties")}); most: {most}",
        fr => $"Assentiments les moins documentés : {parliament.Fr} ({least} {fr.Plural(least, "traité", "traités")}) ; maximum : {most}",
        nl => $"Minst gedocumenteerde instemmingen: {parliament.Nl} ({least} {nl.Plural(least, "verdrag", "verdragen")}); meeste: {most}",
        de => $"Am wenigsten belegte Zustimmungen: {parliament.De} ({least} {de.Plural(least, "Vertrag", "Verträge")}); Höchstwert: {most}");
}
