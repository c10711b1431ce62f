using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Claims;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>What a release changed against the one that was current before it: verdicts first, then rows. Nothing where there was none.</summary>
internal static class SinceView
{
    public static IEnumerable<XmlNode> Show(Release release, Language language)
    {
        if (release.Report.Since is not { } since)
            return [];
        return
        [
            Element("section", [Class("since"), Id("since")],
            [
                Element("h2", Text(SinceWords.Title.In(language))),
                Element("p", Text(SinceWords.Compared(since).In(language))),
                .. since.Claims switch
                {
                    null => [Element("p", Text(SinceWords.NotTold.In(language)))],
                    [] => [Element("p", Text(SinceWords.NoVerdict.In(language)))],
                    var changes => new[] { Element("ul", changes.Select(change => Element("li", Element("a", [Href($"/{language.Code}/claims#{change.Id}")], Text(BriefClaimWords.Of(change.Id).In(language))), Text($" {Verdicts(change, language)}")))) },
                },
                .. since.Rows.Count == 0 ? Array.Empty<XmlNode>() :
                [
                    Element("details",
                        Element("summary", Text(SinceWords.Rows(since.Rows.Count).In(language))),
                        Element("ul", [Class("columns")], since.Rows.Select(change => Element("li", Text(
                            $"{Resource(change.Resource).In(language)}{language.Colon}{language.Whole(change.Before)} → {language.Whole(change.Now)}"))))),
                ],
            ]),
        ];
    }

    /// <summary>A report may name a resource that other code knew: it is then told by its name.</summary>
    private static Localized Resource(string name) => Contract.All.FirstOrDefault(contract => contract.Name == name)?.Titles ?? Localized.Same(name);

    private static string Verdicts(ClaimChange change, Language language) =>
        $"{Verdict(change.Before, language)} → {Verdict(change.Now, language)}{(change.IsSynthetic ? $" ({FigureWords.Of(Provenance.Synthetic).In(language)})" : "")}";

    private static string Verdict(string? code, Language language) =>
        code is null ? SinceWords.NotAsked.In(language) : (Enum.GetValues<ClaimVerdict>().Where(verdict => ClaimReports.CodeOf(verdict) == code).Select(VerdictWords.Of).FirstOrDefault() ?? Localized.Same(code)).In(language);
}
