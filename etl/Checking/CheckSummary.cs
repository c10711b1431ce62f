using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Building;

namespace Analytics.Etl.Checking;

/// <summary>The end of a check in one sentence: that the rows hold to their contracts, or all that refuses the package.</summary>
internal static class CheckSummary
{
    public static string Of(CheckedPackage package) => package.Outcome switch
    {
        CheckOutcome.Holds => $"{Named(package)}: {string.Join("; ", Found(package))}",
        CheckOutcome.Refused => $"{Named(package)}: refused: {string.Join("; ", Reasons(package))}",
        _ => throw new ArgumentOutOfRangeException(nameof(package), package.Outcome, "is not an outcome"),
    };

    private static string Named(CheckedPackage package) => Path.TrimEndingDirectorySeparator(package.Folder);

    private static IEnumerable<string> Found(CheckedPackage package)
    {
        var accepted = package.Resources.Sum(count => count.RowsAccepted);
        yield return accepted == 1 ? "1 row holds to its contract" : $"{Count(accepted, "row")} hold to their contracts";
        if (Rejected(package) > 0)
            yield return $"{Invariant($"{Rejected(package):N0}")} refused, as max_reject_share {Invariant($"{package.MaxRejectShare}")} tolerates";
        yield return Count(package.Checks.Count(check => check is { Severity: Severity.Warning, RowCount: > 0 }), "warning");
        if (package.LeftToRefresh.Count > 0)
            yield return $"{Count(package.LeftToRefresh.Count, "check")} across packages left to a refresh";
    }

    private static IEnumerable<string> Reasons(CheckedPackage package)
    {
        IReadOnlyList<string> files = [.. package.Rejects.Where(reject => reject.Record == 0).Select(reject => reject.File).Distinct()];
        if (files.Count > 0)
            yield return $"{Count(files.Count, "file")} cannot be taken ({string.Join(", ", files)})";
        if (ResourceCounts.Exceed(package.MaxRejectShare, package.Resources))
            yield return $"{Invariant($"{Rejected(package):N0}")} of {Count(package.Resources.Sum(count => count.RowsRead), "row")} refused, more than max_reject_share {Invariant($"{package.MaxRejectShare}")} tolerates";
        foreach (var check in package.Checks.Where(check => check is { Severity: Severity.Error, RowCount: > 0 }))
            yield return $"{check.Name} finds {Count(check.RowCount, "row")} that should not be";
    }

    private static long Rejected(CheckedPackage package) => package.Resources.Sum(count => count.RowsRejected);

    private static string Count(long count, string what) => Invariant($"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
