using System.Data.Common;
using System.Text.Json;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Comparing;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Comparing;

namespace Analytics.Dashboard.Hosting;

/// <summary>Two releases that an address names, held against each other; what is kept where it names none.</summary>
internal static class ReleasesCompared
{
    private static readonly string[] _parameters = [ReleasesView.BeforeParameter, ReleasesView.NowParameter];

    public static IEnumerable<KeyValuePair<string, string>> Without(IEnumerable<KeyValuePair<string, string>> parameters) => parameters.Where(each => !_parameters.Contains(each.Key));

    /// <returns>Neither where nothing is known of what is kept.</returns>
    public static (ReleasesView? View, Problem? Problem) Of(Visit visit, IReadOnlyList<Topic> topics)
    {
        if (visit.Kept is not { } kept)
            return (null, null);
        var (before, now) = (Named(ReleasesView.BeforeParameter), Named(ReleasesView.NowParameter));
        if (_parameters.FirstOrDefault(name => Named(name).Count > 1) is { } twice)
            return (null, Problem.BadParameter(new(twice, "", new ParameterFault.GivenTwice())));
        if (before.Count + now.Count == 0)
            return (new(kept.All, null) { Refreshes = kept.Refreshes }, null);
        if (before.Count != now.Count)
            return (null, Problem.BadParameter(before.Count == 0 ? ReleasesView.NowParameter : ReleasesView.BeforeParameter, ComparedReleasesWords.OneAlone));
        var (then, thenProblem) = Open(kept, visit, ReleasesView.BeforeParameter, before[0]);
        using (then)
        {
            if (then is null)
                return (null, thenProblem);
            var (since, sinceProblem) = Open(kept, visit, ReleasesView.NowParameter, now[0]);
            using (since)
                return since is null ? (null, sinceProblem) : (new(kept.All, Compare(then, since, topics)) { Refreshes = kept.Refreshes }, null);
        }

        List<string> Named(string name) => [.. visit.Parameters.Where(each => each.Key == name).Select(each => each.Value)];
    }

    private static (Release? Release, Problem? Problem) Open(KeptReleases kept, Visit visit, string parameter, string id)
    {
        var current = (visit.Current ?? visit.Release).Id;
        if (!WarehouseFolder.IsReleaseId(id))
            return (null, Problem.BadParameter(parameter, ProblemWords.NoReleaseId(current)));
        if (kept.Open(id) is { } release)
            return (release, null);
        return (null, kept.All.Any(each => each.Id == id)
            ? Problem.BadParameter(parameter, ComparedReleasesWords.Damaged)
            : Problem.NotKept(id, current, visit.InCurrent) with { Parameter = parameter });
    }

    private static ComparedReleases Compare(Release before, Release now, IReadOnlyList<Topic> topics)
    {
        var found = FindingDifferences.Between(before, now);
        var (inquiryBefore, inquiryNow) = (new Inquiry(before, Question.Open), new Inquiry(now, Question.Open));
        var exhibits = topics.SelectMany(topic => topic.Exhibits.Select(exhibit => (Topic: topic, Exhibit: exhibit))).DistinctBy(each => each.Exhibit.Id).ToDictionary(each => each.Exhibit.Id);
        return new(
            ReleaseDifference.Between(before, now),
            Makers.Each(found.Changed, Worded),
            found.Asked, found.Unasked.Count);

        ComparedFinding Worded(FindingDifference difference) => exhibits.TryGetValue(difference.Id, out var known)
            ? new(difference, known.Exhibit.Question, $"{known.Topic.Slug}/{known.Exhibit.Id}", Shown(known.Exhibit, difference.Before, inquiryBefore), Shown(known.Exhibit, difference.Now, inquiryNow))
            : new(difference, Localized.Same(difference.Id), "", null, null);
    }

    private static Exhibit? Shown(IExhibit exhibit, ToldFinding? told, Inquiry inquiry) => told is null ? null : exhibit.Show(inquiry);
}
