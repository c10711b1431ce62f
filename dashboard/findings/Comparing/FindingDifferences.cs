using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;

namespace Analytics.Findings.Comparing;

/// <summary>Everything that can be found, asked of two releases at its default question.</summary>
/// <param name="Changed">Verdicts that changed come first; otherwise in the order of the topics.</param>
/// <param name="Unasked">Those that neither release can be asked, as another model made both.</param>
public sealed record FindingDifferences(int Asked, IReadOnlyList<FindingDifference> Changed, IReadOnlyList<string> Unasked)
{
    public static FindingDifferences Between(Release before, Release now)
    {
        if (before.Id == now.Id)
            return new(StudyCatalog.All.Count, [], []);
        var (inquiryBefore, inquiryNow) = (new Inquiry(before, Question.Open), new Inquiry(now, Question.Open));
        var all = Makers.Each(StudyCatalog.All, study => new FindingDifference(study.Id, ToldFinding.Of(study, inquiryBefore), ToldFinding.Of(study, inquiryNow)));
        return new(
            all.Count,
            [.. all.Where(difference => difference.IsAny).OrderByDescending(difference => difference.SaysOther)],
            [.. all.Where(difference => difference is { Before: null, Now: null }).Select(difference => difference.Id)]);
    }
}
