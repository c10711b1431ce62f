using System.Globalization;
using Analytics.Data;

namespace Analytics.Etl.Commands;

/// <summary>What the reports of a refresh and of a check say in the same words: rows by file, notes, rejects and findings of checks.</summary>
internal static class ReportLines
{
    private const int ListedRejects = 20;

    public static IEnumerable<string> Of(IReadOnlyList<ResourceCount> resources) =>
        resources.Select(count => Invariant($"{count.RowsRead,10} {count.RowsAccepted,10} {count.RowsRejected,10}  {count.Package}/{count.File} ({count.Resource})"))
            .Prepend(Invariant($"{"rows read",10} {"accepted",10} {"rejected",10}  file"));

    public static IEnumerable<string> Of(IReadOnlyList<Remark> findings) =>
        findings.Select(finding => $"note: {finding.Package}/{finding.File}: {finding.Sentence.En}");

    /// <summary>The first rejects, and where the others are.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Reject> rejects, long count, string others)
    {
        foreach (var reject in rejects.Take(ListedRejects))
            yield return $"reject: {Describe(reject)}";
        if (count > ListedRejects)
            yield return Invariant($"… and {count - ListedRejects} more, {others}");
    }

    public static string Of(CheckResult check) =>
        Invariant($"{(check.Severity == Severity.Error ? "error" : "warning")}: {check.Name}: {check.RowCount} row(s). {check.Sentence.En}");

    /// <summary>How many claims the findings bear out, and each whose verdict is another than in the release before.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<ClaimReport> claims, SinceReport? since)
    {
        if (claims.Count > 0)
            yield return $"claims: {string.Join(", ", claims.GroupBy(claim => claim.Verdict).OrderBy(verdict => verdict.Key, StringComparer.Ordinal).Select(verdict => Invariant($"{verdict.Count()} {verdict.Key}")))}{(claims.All(claim => claim.IsSynthetic || claim.Value is null) ? " (of synthetic rows)" : "")}";
        foreach (var change in since?.Claims ?? [])
            yield return $"verdict changed: {change.Id}: {change.Before ?? "not asked"} in release {since!.ReleaseId}, now {change.Now ?? "not asked"}{(change.IsSynthetic ? " (of synthetic rows)" : "")}{(since.IsSameCode ? "" : " (made by other code)")}";
    }

    public static string Of(IReadOnlyList<StepDuration> durations) =>
        string.Join(", ", durations.Select(step => Invariant($"{step.Step} {step.Milliseconds} ms")));

    private static string Describe(Reject reject)
    {
        var place = $"{reject.Package}/{reject.File}";
        if (reject.Record == 0)
            return $"{place}: {reject.Sentence.En}";
        var address = reject.Cell is null ? "" : $" ({reject.Cell})";
        var cell = reject.Column is null ? "it" : reject.Column;
        var value = reject.Value is null ? "" : $" “{reject.Value.ReplaceLineEndings(" ")}”";
        return Invariant($"{place} record {reject.Record}{address}: {cell}{value} {reject.Sentence.En}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
