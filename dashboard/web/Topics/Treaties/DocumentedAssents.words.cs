using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the documented assents.</summary>
internal static class DocumentedAssentsWords
{
    public static readonly Localized Question = new(
        "Which assents are documented, and how long after signature?",
        "Quels assentiments sont documentés, et combien de temps après la signature ?",
        "Welke instemmingen zijn gedocumenteerd, en hoelang na de ondertekening?",
        "Welche Zustimmungen sind belegt, und wie lange nach der Unterzeichnung?");

    public static readonly Localized Assent = new("Documented assent", "Assentiment documenté", "Gedocumenteerde instemming", "Belegte Zustimmung");
    public static readonly Localized Assents = new("Documented assents", "Assentiments documentés", "Gedocumenteerde instemmingen", "Belegte Zustimmungen");
    public static readonly Localized Counted = new("documented assents", "assentiments documentés", "gedocumenteerde instemmingen", "belegte Zustimmungen");
    public static readonly Localized MixedKnown = new("Mixed treaties known", "Traités mixtes connus", "Bekende gemengde verdragen", "Bekannte gemischte Verträge");
    public static readonly Localized MixedUnknown = new("Mixed treaties unknown", "Traités mixtes inconnus", "Onbekende gemengde verdragen", "Unbekannte gemischte Verträge");
    public static readonly Localized Middle = new("Middle of the documented (not an estimate)", "Valeur centrale des assentiments documentés (pas une estimation)", "Middelste van de gedocumenteerde (geen schatting)", "Mittlere der belegten (keine Schätzung)");
    public static readonly Localized Shortest = new("Shortest", "Le plus court", "Kortste", "Kürzeste");
    public static readonly Localized Longest = new("Longest", "Le plus long", "Langste", "Längste");

    public static Localized Subtitle(DocumentedAssents found) => TreatiesWords.WithRecalled(Measure(found), found.CountsRecalled);

    private static Localized Measure(DocumentedAssents found)
    {
        var (until, years) = (ActWords.Until(found.Act), found.YearsSigned);
        return new(
            $"Years from Belgium’s signature {until.En}, one point for each act; treaties signed {TreatiesWords.During(years).En}",
            $"Années de la signature belge {until.Fr}, un point par acte ; traités signés {TreatiesWords.During(years).Fr}",
            $"Jaren van de Belgische ondertekening {until.Nl}, één punt per wetgevende akte; verdragen ondertekend {TreatiesWords.During(years).Nl}",
            $"Jahre von der belgischen Unterzeichnung {until.De}, ein Punkt je Rechtsakt; {TreatiesWords.During(years).De} unterzeichnete Verträge");
    }

    public static Localized AlternativeText(DocumentedAssents found) => Localized.From(language => string.Join("; ", found.ByParliament.Select(parliament =>
        $"{CodeWords.Parliament(parliament.ParliamentCode).In(language)}: {language.Whole(parliament.Acts.Count)}")) + ".");

    public static Localized Headline(DocumentedAssents found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : Dated(found.MixedTreaties, found.LeastKnown!.MixedTreaties, found.BestKnown!.MixedTreaties, found.YearsSigned);

    /// <summary>Which parliaments stand at the two ends, and what does not follow.</summary>
    public static Localized Ends(DocumentedAssents found) => Known(found.MixedTreaties, found.BestKnown!, found.LeastKnown!) + Localized.Same(".");

    public static Localized PointLabel(DocumentedAssentsRow act) => Localized.From(language => $"{CodeWords.Of(act.TreatyNames).In(language)}, {Writing.PartialDate(act.AssentedOn, language)}");

    private static Localized Dated(int mixed, int least, int most, Years signed)
    {
        var span = least == most ? Localized.Same($"{most}") : new($"{least} to {most}", $"{least} à {most}", $"{least} tot {most}", $"{least} bis {most}");
        return new(
            $"Of {mixed} mixed treaties ({TreatiesWords.Span(signed)}), {span.En} assents are dated for each parliament",
            $"Sur {mixed} traités mixtes ({TreatiesWords.Span(signed)}), {span.Fr} assentiments sont datés pour chaque parlement",
            $"Van {mixed} gemengde verdragen ({TreatiesWords.Span(signed)}) zijn per parlement {span.Nl} instemmingen gedateerd",
            $"Von {mixed} gemischten Verträgen ({TreatiesWords.Span(signed)}) sind je Parlament {span.De} Zustimmungen datiert");
    }

    private static Localized Known(int mixed, KnownAssents best, KnownAssents least)
    {
        var (ofBest, ofLeast) = (ParliamentWords.Of(best.ParliamentCode), ParliamentWords.Of(least.ParliamentCode));
        return new(
            $"Of {mixed} mixed treaties, the record dates the assent {ofBest.En} for {best.MixedTreaties} and that {ofLeast.En} for {least.MixedTreaties}: no speed can be read from this",
            $"Sur {mixed} traités mixtes, le corpus date l’assentiment {ofBest.Fr} pour {best.MixedTreaties} et celui {ofLeast.Fr} pour {least.MixedTreaties} : aucune conclusion sur la rapidité ne peut en être tirée",
            $"Van {mixed} gemengde verdragen dateert het bronnenbestand de instemming {ofBest.Nl} voor {best.MixedTreaties} en die {ofLeast.Nl} voor {least.MixedTreaties}: hieruit valt geen snelheid af te lezen",
            $"Von {mixed} gemischten Verträgen datiert die Quellensammlung die Zustimmung {ofBest.De} bei {best.MixedTreaties} und die {ofLeast.De} bei {least.MixedTreaties}: Eine Geschwindigkeit lässt sich daraus nicht ablesen");
    }
}
