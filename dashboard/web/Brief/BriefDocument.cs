using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Brief;

/// <summary>The brief before it is a page: what was found of one release, on what it rests, and what the current release finds instead.</summary>
/// <param name="Changes">Null where the release is the current one; empty where the current one finds the same.</param>
public sealed record BriefDocument(
    BriefRequest Request, Release Release, IReadOnlyList<Exhibit> Findings, IReadOnlyList<MethodText> Methods, SourcesBehind Sources, Release? Current, IReadOnlyList<ChangedFinding>? Changes)
{
    /// <summary>Rows behind one finding that are looked at for their sources: a whole register of an office, and no more of a larger one.</summary>
    private const int MostRows = 5000;

    public bool IsSynthetic => Findings.Any(finding => finding.IsSynthetic);

    public IReadOnlyList<Localized> Credits => [.. Findings.SelectMany(finding => finding.Credits).Distinct()];

    /// <param name="current">The current release where another one is shown; null where that is the current one.</param>
    public static BriefDocument Of(BriefRequest request, Release release, Release? current)
    {
        Inquiry inquiry = new(release, request.Question);
        var findings = Ask(request, inquiry);
        var used = findings.SelectMany(finding => finding.Methods).ToHashSet();
        return new(
            request,
            release,
            findings,
            [.. MethodWords.All.Where(used.Contains)],
            SourcesBehind.Of(inquiry, request.Chosen.Select(chosen => chosen.Exhibit.Study), MostRows),
            current,
            current is null ? null : [.. Changed(request, findings, current)]);
    }

    /// <summary>Side by side, as on the page of a topic.</summary>
    private static IReadOnlyList<Exhibit> Ask(BriefRequest request, Inquiry inquiry) => Makers.Each(request.Chosen, chosen => chosen.Exhibit.Show(inquiry));

    private static IEnumerable<ChangedFinding> Changed(BriefRequest request, IReadOnlyList<Exhibit> findings, Release current)
    {
        // A year, a crisis or a dossier that is asked for may be none that the current release knows.
        var isKnown = request.Chosen.SelectMany(chosen => chosen.Exhibit.Study.Filters)
            .All(filter => request.Question.Choice(filter.Name) is not { } value || filter.Refuse(value, current) is null);
        var now = isKnown ? Ask(request, new(current, request.Question)) : null;
        return findings.Select((then, at) => ChangedFinding.Between(then, now?[at])).OfType<ChangedFinding>();
    }
}
