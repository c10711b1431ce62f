using System.Globalization;
using System.Text.Json;
using Analytics.Data.Comparing;
using Analytics.Data.Keeping;
using Analytics.Findings;
using Analytics.Findings.Comparing;

namespace Analytics.Etl.Commands;

/// <summary>What one release says and another does not, as a person reads it: rows of each table by key, then findings, verdicts first.</summary>
internal static class DifferenceText
{
    public static string Of(ReleaseDifference tables, FindingDifferences findings) => string.Join(Environment.NewLine,
    [
        $"from {Describe(tables.Before)}",
        $"to   {Describe(tables.Now)}",
        .. tables.IsSameModel ? Array.Empty<string>() : ["they were made by other code, which alone can change rows and findings"],
        .. Tables(tables),
        .. Findings(findings),
    ]);

    private static IEnumerable<string> Tables(ReleaseDifference difference)
    {
        var changed = difference.Changed.ToList();
        if (changed.Any(table => table.IsByKey))
            yield return $"{"added",10} {"changed",10} {"removed",10}  rows of";
        foreach (var table in changed.Where(table => table.IsByKey))
            yield return Line(table, table.ByKey!);
        foreach (var table in changed.Where(table => !table.IsByKey))
            yield return Invariant($"by number alone: {Name(table)}: {table.RowsBefore} rows, now {table.RowsNow}; {Why(table)}");
        foreach (var table in difference.NotCompared)
            yield return Invariant($"not compared: {Name(table)}: {table.RowsNow} rows as before, whether the same is not known; {Why(table)}");
        if (changed.Count == 0)
            yield return "no table is known to be otherwise";
    }

    private static string Line(TableDifference table, KeyedDifference keyed)
    {
        var named = new[] { ("added", keyed.Added), ("changed", keyed.Changed), ("removed", keyed.Removed) }.Where(kind => kind.Item2.Count > 0)
            .Select(kind => $"{kind.Item1} {string.Join(", ", kind.Item2.Examples)}{(kind.Item2.Count > kind.Item2.Examples.Count ? ", …" : "")}");
        return Invariant($"{keyed.Added.Count,10} {keyed.Changed.Count,10} {keyed.Removed.Count,10}  {Name(table)} ({string.Join("; ", named)})");
    }

    private static IEnumerable<string> Findings(FindingDifferences findings)
    {
        foreach (var finding in findings.Changed)
        {
            var synthetic = finding.IsSynthetic ? " (of synthetic rows)" : "";
            if (finding.IsNew)
                yield return $"new finding: {finding.Id}: {Code(finding.Now)}{synthetic}";
            else if (finding.IsGone)
                yield return $"finding gone: {finding.Id}: it was {Code(finding.Before)}{synthetic}";
            else if (finding.SaysOther)
                yield return $"verdict changed: {finding.Id}: {Code(finding.Before)}, now {Code(finding.Now)}{synthetic}";
            else
                yield return Invariant($"moved: {finding.Id}: n {finding.Before!.Observations}, now {finding.Now!.Observations}{synthetic}");
            foreach (var moved in finding.Moved)
                yield return $"    {moved.Name}: {Number(moved.Before)}, now {Number(moved.Now)}";
        }

        if (findings.Unasked.Count > 0)
            yield return Invariant($"{findings.Unasked.Count} findings cannot be asked of either release, as other code made them: {string.Join(", ", findings.Unasked)}");
        yield return Invariant($"{findings.Changed.Count} of {findings.Asked} findings are otherwise, {findings.Changed.Count(finding => finding.SaysOther)} of them in what may be said");
    }

    private static string Describe(ReleaseHead head) => Invariant($"release {head.ReleaseId}, closed on {head.ClosedOn:yyyy-MM-dd}, built at {head.BuiltAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC");

    private static string Name(TableDifference table) => $"{table.Package}/{table.Resource}{(table.IsSynthetic ? " (synthetic)" : "")}";

    private static string Why(TableDifference table) => table.Why switch
    {
        NotByKey.NoKey => "its rows have no key",
        NotByKey.OtherContract => "its contract is another, or cannot be asked",
        NotByKey.ManyRows => "it has more rows than are compared one by one",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table.Why, "is no reason"),
    };

    private static string Code(ToldFinding? told) => told is null ? "not to be asked" : JsonNamingPolicy.SnakeCaseLower.ConvertName(told.Verdict.ToString());

    private static string Number(Estimate? estimate) => estimate switch
    {
        null => "none",
        { Value: null } => "undefined",
        { Low: null, High: null } => Digits(estimate.Value),
        _ => $"{Digits(estimate.Value)} ({Digits(estimate.Low)} to {Digits(estimate.High)})",
    };

    private static string Digits(double? number) => number is { } known ? known.ToString("G6", CultureInfo.InvariantCulture) : "open";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
