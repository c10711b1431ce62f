using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The page of one treaty: its story in a few sentences, its path, every step with source, locator and confidence, and who is missing.</summary>
internal static class TreatyPage
{
    public static IReadOnlyList<XmlNode> Show(Treaty treaty, ExhibitInContext path)
    {
        var language = path.Language;
        return
        [
            Element("h1", Text(Of(treaty.Facts.TreatyNames, language))),
            .. Title(treaty.Facts, language),
            Element("p", [Class("answer")], Text(TreatyStoryWords.Of(treaty).In(language))),
            Element("dl", [Class("facts")], Facts(treaty.Facts, language)),
            ExhibitView.Show(path),
            Element("section", [Id("steps")],
                Element("h2", Text(TreatyPageWords.EveryStep.In(language))),
                Steps(treaty, language)),
            .. Competent(treaty, language),
            .. Deposits(treaty, language),
        ];
    }

    /// <summary>What a source says in English and the record does not translate.</summary>
    private static XmlAttribute English => Attribute("lang", "en");

    /// <summary>The official title where a source gives it in the reader's language; otherwise the English one, and our translation marked as such.</summary>
    private static IEnumerable<XmlNode> Title(TreatyFacts facts, Language language)
    {
        var (english, own) = (facts.TreatyTitle, language.Choose(facts.TreatyTitle, facts.TreatyTitleFr, facts.TreatyTitleNl, facts.TreatyTitleDe));
        if (own is not null && (language == Language.En || facts.DocumentedTitles?.Split(';').Contains(language.Code) == true))
            return [Element("p", [Class("lede")], Text(own))];
        return
        [
            .. english is null ? Array.Empty<XmlNode>() : [Element("p", [Class("lede"), English], Text(english))],
            .. own is null || language == Language.En ? Array.Empty<XmlNode>() : [Element("p", Text($"{TreatyPageWords.Unofficial.In(language)}{language.Colon}{own}"))],
        ];
    }

    private static IEnumerable<XmlNode> Facts(TreatyFacts facts, Language language)
    {
        (Localized Name, string Value)[] lines =
        [
            (TreatyPageWords.Competence, CodeWords.Label("treaties", "competence_code", facts.CompetenceCode).In(language)),
            (TreatyPageWords.Ground, Maybe(facts.CompetenceGrounds, language) ?? Writing.NotKnown.In(language)),
            (TreatyPageWords.Family, CodeWords.Label("treaties", "family_code", facts.FamilyCode).In(language)),
            (TreatyPageWords.Adopted, Join(Writing.PartialDate(facts.AdoptedOn, language), Maybe(facts.AdoptedPlaces, language))),
            (TreatyPageWords.Signed, Writing.PartialDate(facts.SignedOn, language)),
            (TreatyPageWords.Ratified, Writing.PartialDate(facts.DepositedOn, language)),
            (TreatyPageWords.InForce, Writing.PartialDate(facts.InForceOn, language)),
            (TreatyPageWords.LookedOn, facts.LookedOn is { } looked ? language.Date(looked) : Writing.NotKnown.In(language)),
        ];
        return lines.SelectMany(line => new[] { Element("dt", Text(line.Name.In(language))), Element("dd", Text(line.Value)) });
    }

    private static XmlNode Steps(Treaty treaty, Language language) =>
        Box(TreatyPageWords.EveryStep.In(language), Element("table",
            Head(language,
                TreatiesWords.Date, TreatiesWords.Step, TreatyPageWords.SinceSignature, TreatyPageWords.SinceBefore, TreatiesWords.DateOf, TreatyPageWords.SourceAndPlace,
                TreatiesWords.Confidence, TreatyPageWords.Note, TreatyPageWords.Row),
            Element("tbody", treaty.Steps.Select(step => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(Writing.PartialDate(step.HappenedOn, language))),
                Element("td", Text(TreatiesWords.StepOf(step.StepCode, step.ActorCode).In(language))),
                Element("td", [Class("number")], Text(TreatyPageWords.Days(treaty.SinceSignature(step), language))),
                Element("td", [Class("number")], Text(TreatyPageWords.Days(treaty.SinceBefore(step), language))),
                Element("td", Text(Join(TreatiesWords.DateBasis(step.DateBasisCode).In(language), Maybe(step.DateBasisNote, language)))),
                Element("td", Source(step.SourceTitle, step.Url, Maybe(step.Locator, language))),
                Element("td", Text(CodeWords.Confidence(step.ConfidenceCode).In(language))),
                Element("td", Text(Maybe(step.Note, language))),
                Element("td", Row("treaty_steps", step.RowKey, language)))))));

    private static IEnumerable<XmlNode> Competent(Treaty treaty, Language language)
    {
        yield return Element("h2", [Id("parliaments")], Text(TreatyPageWords.MustAssent.In(language)));
        if (treaty.Competent.Count == 0)
        {
            yield return Element("p", Text(TreatyPageWords.NobodyNamed.In(language)));
            yield break;
        }

        yield return Element("p", Text($"{TreatyPageWords.HowComplete(treaty).In(language)} {TreatyPageWords.WhoIsMissing(treaty).In(language)}"));
        yield return Box(TreatyPageWords.MustAssent.In(language), Element("table",
            Head(language,
                TreatiesWords.Parliament, TreatyPageWords.FirstAssent, TreatyPageWords.Because, TreatyPageWords.SourceAndPlace, TreatiesWords.Confidence,
                TreatyPageWords.Row),
            Element("tbody", treaty.Competent.Select(parliament => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(CodeWords.Parliament(parliament.ParliamentCode).In(language))),
                Element("td", Text(TreatyPageWords.Assent(parliament, language))),
                Element("td", Text(CodeWords.Label("competent_parliaments", "basis_code", parliament.BasisCode).In(language))),
                Element("td", Source(parliament.SourceTitle, parliament.Url, Maybe(parliament.Locator, language))),
                Element("td", Text(CodeWords.Confidence(parliament.ConfidenceCode).In(language))),
                Element("td", Row("competent_parliaments", parliament.RowKey, language)))))));
    }

    /// <summary>Where more than one table knows when Belgium was bound: each with its source, and which one counts.</summary>
    private static IEnumerable<XmlNode> Deposits(Treaty treaty, Language language)
    {
        if (treaty.Deposits.Count < 2)
            return [];
        return
        [
            Element("h2", [Id("deposits")], Text(TreatyPageWords.Ratified.In(language))),
            Element("p", Text(TreatyPageWords.DepositaryFirst.In(language))),
            Box(TreatyPageWords.Ratified.In(language), Element("table",
                Head(language, TreatiesWords.Date, TreatyPageWords.Counts, TreatyPageWords.SourceAndPlace, TreatiesWords.Confidence, TreatyPageWords.Row),
                Element("tbody", treaty.Deposits.Select(deposit => Element("tr",
                    Element("th", [Attribute("scope", "row")], Text(Writing.PartialDate(deposit.HappenedOn, language))),
                    Element("td", Text((deposit.IsCounted ? ExhibitWords.Yes : ExhibitWords.No).In(language))),
                    Element("td", Source(deposit.SourceTitle, deposit.Url, Maybe(deposit.Locator, language))),
                    Element("td", Text(CodeWords.Confidence(deposit.ConfidenceCode).In(language))),
                    Element("td", Row(deposit.Resource, deposit.RowKey, language))))))),
        ];
    }

    private static IEnumerable<XmlNode> Source(string? title, string? url, string? locator)
    {
        if (title is null)
            return [Text("–")];
        var name = url is null ? Text(title) : Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(title));
        return locator is null ? [name] : [name, Text($", {locator}")];
    }

    private static XmlNode Row(string resource, string key, Language language) =>
        Element("a",
            [
                Href(RowAddress.Of(resource, key, language)),
                Attribute("aria-label", $"{TreatyPageWords.Row.In(language)} {key}"),
            ],
            Text(TreatyPageWords.RowLink.In(language)));

    private static string Of(Names names, Language language) => CodeWords.Of(names).In(language);

    private static string? Maybe(Names? names, Language language) => names is null ? null : Of(names, language);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
