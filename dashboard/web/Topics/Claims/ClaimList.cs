using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Claims;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Claims;

/// <summary>Each claim with its verdict, the number that decides it, how and why it is tested so, and the way to the finding.</summary>
internal static class ClaimList
{
    public static IEnumerable<XmlNode> Show(ClaimsTested found, PageView page) => found.Claims.Select(claim => Article(claim, page.Exhibits[0], page.Language));

    private static XmlNode Article(TestedClaim claim, Exhibit exhibit, Language language) => Element("section", [Class("claim"), Id(claim.Claim.Id)],
    [
        Element("h2", Text(BriefClaimWords.Of(claim.Claim).In(language))),
        Element("p", [Class("claim-verdict")], Element("strong", Text(VerdictWords.Of(claim.Verdict).In(language))), Text(claim.IsRehearsal ? $". {ClaimsTestedWords.Rehearsal.In(language)}" : ".")),
        .. exhibit.Estimates.FirstOrDefault(titled => titled.Estimate.Name == claim.Claim.Id.Replace('-', '_')) is { } titled
            ? [Element("p", [Class("evidence")], Text(EstimateSentence.Of(titled, language)))]
            : Array.Empty<XmlNode>(),
        Element("p", Text(BriefClaimWords.Test(claim.Claim).In(language))),
        .. claim.Found is { Lacks: { } lack } ? [Element("p", Text(LackWords.Takes(lack).In(language)))] : Array.Empty<XmlNode>(),
        .. claim.Found is { } found
            ? [Element("p", Element("a", [Href($"/{language.Code}/{claim.Claim.Topic}/{found.Id}")], Text(ClaimsTestedWords.ToExhibit.In(language))))]
            : Array.Empty<XmlNode>(),
    ]);
}
