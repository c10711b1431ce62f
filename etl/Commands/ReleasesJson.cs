using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Comparing;
using Analytics.Etl.Publishing;
using Analytics.Etl.Releasing;
using Analytics.Findings;
using Analytics.Findings.Comparing;

namespace Analytics.Etl.Commands;

/// <summary>What `releases` says to a machine. A number that is not finite is null, as everywhere.</summary>
internal static class ReleasesJson
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public static string Write(object document) => JsonSerializer.Serialize(document, _json);

    public static string Of(IReadOnlyList<ListedRelease> listed) => Write(new
    {
        Releases = listed.Select(release => new
        {
            ReleaseId = release.Id,
            release.Kept.Head?.ClosedOn,
            release.Kept.Head?.BuiltAt,
            release.Bytes,
            release.Kept.IsCurrent,
            release.IsPrevious,
            release.IsHeld,
            IsPinned = release.Kept.Pin is not null,
            Note = release.Kept.Pin,
            release.IsOpen,
            release.Trouble,
        }),
    });

    public static string Of(IReadOnlyList<PrunedRelease> pruned) => Write(new
    {
        Removed = pruned.Where(release => release.IsRemoved).Select(release => release.Id),
        Stay = pruned.Where(release => !release.IsRemoved).Select(release => new { ReleaseId = release.Id, Why = release.Stays, release.Detail }),
    });

    public static string Of(ReleaseDifference tables, FindingDifferences findings) => Write(new
    {
        tables.Before,
        tables.Now,
        tables.IsSameModel,
        tables.Tables,
        Findings = findings.Changed.Select(finding => new
        {
            finding.Id,
            finding.IsSynthetic,
            finding.IsNew,
            finding.IsGone,
            VerdictBefore = finding.Before?.Verdict,
            VerdictNow = finding.Now?.Verdict,
            NBefore = finding.Before?.Observations,
            NNow = finding.Now?.Observations,
            Estimates = finding.Moved.Select(moved => new { moved.Name, Before = Of(moved.Before), Now = Of(moved.Now) }),
        }),
        FindingsAsked = findings.Asked,
        FindingsNotAsked = findings.Unasked,
    });

    private static object? Of(Estimate? estimate) => estimate is null ? null : new
    {
        Value = Finite(estimate.Value),
        Low = Finite(estimate.Low),
        High = Finite(estimate.High),
        N = estimate.Observations,
        estimate.Verdict,
    };

    private static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;
}
