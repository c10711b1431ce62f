using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Treaties;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The page of one treaty: what it is, its path, and every fact with source, locator and confidence.</summary>
internal static class TreatyPage
{
    public static IReadOnlyList<XmlNode> Show(Treaty treaty, ExhibitInContext path)
    {
        var language = path.Language;
        return
        [
            Element("h1", Text(treaty.Facts.TreatyName)),
            Element("p", [Class("lede"), English], Text(treaty.Facts.TreatyTitle)),
            Element("dl", [Class("facts")], Facts(treaty.Facts, language)),
            ExhibitView.Show(path),
            Element("section",
                Element("h2", Text(TreatyPageWords.EveryStep.In(language))),
                Steps(treaty.Steps, language)),
            .. Competent(treaty, language),
        ];
    }

    /// <summary>Titles, grounds and places in a source are kept in English, whatever the reader's language.</summary>
    private static XmlAttribute English => Attribute("lang", "en");

    private static IEnumerable<XmlNode> Facts(TreatyFacts facts, Language language)
    {
        (Localized Name, string Value)[] lines =
        [
            (TreatyPageWords.Competence, CodeWords.Label("treaties", "competence_code", facts.CompetenceCode).In(language)),
            (TreatyPageWords.Ground, facts.CompetenceBasis ?? Writing.NotKnown.In(language)),
            (TreatyPageWords.Family, CodeWords.Label("treaties", "family_code", facts.FamilyCode).In(language)),
            (TreatyPageWords.Adopted, Join(Writing.PartialDate(facts.AdoptedOn, language), facts.AdoptedPlace)),
            (TreatyPageWords.Signed, Writing.PartialDate(facts.SignedOn, language)),
            (TreatyPageWords.Ratified, Writing.PartialDate(facts.DepositedOn, language)),
            (TreatyPageWords.InForce, Writing.PartialDate(facts.InForceOn, language)),
        ];
        return lines.SelectMany(line => new[] { Element("dt", Text(line.Name.In(language))), Element("dd", Text(line.Value)) });
    }

    private static XmlNode Steps(IReadOnlyList<TreatyStep> steps, Language language) =>
        Box(TreatyPageWords.EveryStep.In(language), Element("table",
            Head(language,
                TreatiesWords.Date, TreatiesWords.Step, TreatiesWords.DateOf, TreatyPageWords.SourceAndPlace, TreatiesWords.Confidence,
                TreatyPageWords.Note, TreatyPageWords.Row),
            Element("tbody", steps.Select(step => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(Writing.PartialDate(step.HappenedOn, language))),
                Element("td", Text(TreatiesWords.StepOf(step.StepCode, step.ActorCode).In(language))),
                Element("td", Text(Join(TreatiesWords.DateBasis(step.DateBasisCode).In(language), step.DateBasisNote))),
                Element("td", Source(step.SourceTitle, step.Url, step.Locator)),
                Element("td", Text(CodeWords.Confidence(step.ConfidenceCode).In(language))),
                Element("td", [English], Text(step.Note)),
                Element("td", Row("treaty_steps", step.RowKey, language)))))));

    private static IEnumerable<XmlNode> Competent(Treaty treaty, Language language)
    {
        yield return Element("h2", Text(TreatyPageWords.MustAssent.In(language)));
        if (treaty.Competent.Count == 0)
        {
            yield return Element("p", Text(TreatyPageWords.NobodyNamed.In(language)));
            yield break;
        }

        yield return Element("p", Text(TreatyPageWords.HowComplete(treaty).In(language)));
        yield return Box(TreatyPageWords.MustAssent.In(language), Element("table",
            Head(language,
                TreatiesWords.Parliament, TreatyPageWords.FirstAssent, TreatyPageWords.Because, TreatyPageWords.SourceAndPlace, TreatiesWords.Confidence,
                TreatyPageWords.Row),
            Element("tbody", treaty.Competent.Select(parliament => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(CodeWords.Parliament(parliament.ParliamentCode).In(language))),
                Element("td", Text(Writing.PartialDate(parliament.AssentedOn, language))),
                Element("td", Text(CodeWords.Label("competent_parliaments", "basis_code", parliament.BasisCode).In(language))),
                Element("td", Source(parliament.SourceTitle, parliament.Url, parliament.Locator)),
                Element("td", Text(CodeWords.Confidence(parliament.ConfidenceCode).In(language))),
                Element("td", Row("competent_parliaments", parliament.RowKey, language)))))));
    }

    private static IEnumerable<XmlNode> Source(string? title, string? url, string? locator)
    {
        if (title is null)
            return [Text("–")];
        var name = url is null ? Text(title) : Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(title));
        return locator is null ? [name] : [name, Element("span", [English], Text($", {locator}"))];
    }

    private static XmlNode Row(string resource, string key, Language language) =>
        Element("a",
            [
                Href($"/{language.Code}/data/rows/{resource}/{Uri.EscapeDataString(key)}"),
                Attribute("aria-label", $"{TreatyPageWords.Row.In(language)} {key}"),
            ],
            Text(TreatyPageWords.RowLink.In(language)));

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
