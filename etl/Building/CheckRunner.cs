using Analytics.Data;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Building;

/// <summary>Runs every check over the finished tables and keeps the rows that should not be.</summary>
internal static class CheckRunner
{
    /// <summary>Rows of one check that a report lists; the warehouse has them all.</summary>
    private const int ListedRows = 100;

    public static IReadOnlyList<CheckResult> Run(Workbench workbench, IReadOnlyList<Check> checks)
    {
        var counts = workbench.Each(checks, Find);
        IReadOnlyList<CheckResult> results = [.. checks.Zip(counts, (check, count) => new CheckResult(check.Name, check.Severity, check.Sentence, count, count == 0 ? [] : Kept(workbench, check)))];
        workbench.Append("marts", "check_results", results.Select(Describe));
        return results;
    }

    private static IReadOnlyList<CheckRow> Kept(Workbench workbench, Check check)
    {
        workbench.Run(Keep(check));
        return workbench.Rows(
            $"select resource, row_key, detail from marts.check_rows where check_name = {Sql.Text(check.Name)} limit {ListedRows}",
            row => new CheckRow(row.Text(0), row.Text(1), row.GetString(2)));
    }

    private static long Find(Workbench workbench, Check check)
    {
        workbench.Run(new SqlFile($"checks/{check.Name}", $"create table {FoundBy(check)} as\n{check.Sql}"));
        return workbench.Count($"select count(*) from {FoundBy(check)}");
    }

    private static string Keep(Check check) =>
        $"insert into marts.check_rows select {Sql.Text(check.Name)}, found.resource, found.row_key, to_json(found)::varchar from {FoundBy(check)} as found order by all";

    private static string FoundBy(Check check) => Sql.Scratch($"check:{check.Name}");

    private static IReadOnlyList<object?> Describe(CheckResult result) =>
    [
        result.Name, result.Severity == Severity.Error ? "error" : "warning",
        result.Sentence.En, result.Sentence.Fr, result.Sentence.Nl, result.Sentence.De, result.RowCount,
    ];
}
