using Analytics.Dashboard.Html;
using Analytics.Findings.Asking;
using Analytics.Findings.Claims;

namespace Analytics.Dashboard.Topics.Claims;

/// <summary>What the brief of 2024 claims, put to the test.</summary>
public static class ClaimsTopic
{
    private static readonly ClaimsTestedExhibit Claims = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "claims",
        Name = ClaimsTestedWords.Name,
        Question = ClaimsTestedWords.Question,
        Exhibits = [Claims],
        Before = static page =>
        [
            .. SinceView.Show(page.Inquiry.Release, page.Language),
            .. ClaimList.Show((ClaimsTested)Claims.Study.Ask(new Inquiry(page.Inquiry.Release, Question.Open)), page),
        ],
    };
}
