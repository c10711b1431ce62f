using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Checking;
using Analytics.Etl.Contracts;

namespace Analytics.Etl.Commands;

/// <summary>A check of a package as a person reads it: what was read, what was refused and why, what the checks say of which rows, and how it ends.</summary>
internal static class CheckText
{
    private const int NamedRows = 5;

    public static string Of(CheckedPackage package) => string.Join(Environment.NewLine,
    [
        .. ReportLines.Of(package.Resources),
        .. package.Neighbours.Select(Describe),
        .. ReportLines.Of(package.Findings),
        .. ReportLines.Of(package.Rejects, package.RejectCount, "which --json lists"),
        .. package.Checks.Where(check => check.RowCount > 0).Select(Describe),
        .. package.LeftToRefresh.Select(check => $"left to a refresh: {check}: it must see rows of the packages beside this one, of which only keys were read"),
        string.Create(CultureInfo.InvariantCulture, $"{package.Checks.Count} checks across rows of this package, {package.Checks.Count(check => check.RowCount == 0)} without a finding"),
        ReportLines.Of(package.Durations),
        package.Summary,
    ]);

    private static string Describe(KeysRead keys) => string.Create(
        CultureInfo.InvariantCulture, $"beside: {keys.Package}/{keys.File}: {keys.Rows} row(s) under a key that stands here too ({string.Join(", ", keys.Columns)})");

    private static string Describe(CheckResult check)
    {
        var rows = check.Rows.Select(row => row.RowKey).OfType<string>().Distinct().ToList();
        var more = rows.Count > NamedRows ? ", …" : "";
        return rows.Count == 0 ? ReportLines.Of(check) : $"{ReportLines.Of(check)} ({string.Join(", ", rows.Take(NamedRows))}{more})";
    }
}
