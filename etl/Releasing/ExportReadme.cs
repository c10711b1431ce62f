using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Etl.Releasing;

/// <summary>What an export says of itself.</summary>
internal static class ExportReadme
{
    /// <param name="isSqlOfRelease">Whether the SQL beside it is what made the release, or that of later code.</param>
    public static string Of(RunReport report, IReadOnlyList<ExportedRelation> relations, bool isSqlOfRelease)
    {
        var synthetic = report.Packages.Where(package => package.IsSynthetic).Select(package => package.Name).ToList();
        return string.Join('\n',
        [
            $"# Coormulti Analytics, release {report.ReleaseId}",
            "",
            Invariant($"Record closed on {report.ClosedOn:yyyy-MM-dd}; built on {report.BuiltAt:yyyy-MM-dd} by version {report.CodeVersion}. `run.json` is the report of the refresh that made it: packages, files with their hashes, rejects, checks."),
            "",
            .. synthetic.Count == 0 ? Array.Empty<string>() :
            [
                $"**Of synthetic packages ({string.Join(", ", synthetic)}) every row was generated and says nothing of reality.** Tables of `typed` say so row by row (`is_synthetic`), and so do the marts that read a register: never put them in one series with real rows.",
                "",
            ],
            "`typed` is what the sources say, held to contracts; `core` and `marts` are made of it by the SQL in `sql`, in the order of its paths; the marts are what the dashboard asks. `marts/rows` leads each row back to its file and to its cells as they were written.",
            isSqlOfRelease
                ? "The SQL is that which made this release. It is written for DuckDB; `sql/1_staging` prepares the reading of sources and needs no run where `typed` is read from here, and `sql/4_choices` holds the macros of the dashboard's filters."
                : $"**The release was made by other code than exported it**, so that the SQL may not be exactly that which made it; take that of version {report.CodeVersion} to be sure.",
            "",
            "```sql",
            "-- DuckDB; any engine that reads Parquet can do the same",
            "select * from 'marts/treaties.parquet' limit 10;",
            "-- a relation in parts by year",
            "select count(*) from read_parquet('marts/NAME/**/*.parquet', hive_partitioning = false);",
            "```",
            "",
            "| relation | rows | place |",
            "|---|---:|---|",
            .. relations.Select(relation => Invariant($"| `{relation.Schema}.{relation.Name}` | {relation.Rows} | `{relation.Place}`{(relation.CutBy is { } year ? $", in parts by `{year}`" : "")} |")),
            "",
            .. report.Packages.Select(package => Invariant($"- `{package.Name}`: {package.Titles.In(Language.En)}, closed on {package.ClosedOn:yyyy-MM-dd}{(package.IsSynthetic ? " (synthetic)" : "")}")),
            "",
        ]);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
