using System.Globalization;
using System.Text;

namespace Analytics.Etl.Importing;

/// <summary>An import as a person reads it: how the columns were understood, what the rows will be, what is wrong, and what changed.</summary>
internal static class ImportText
{
    private const int Listed = 50;

    public static string Of(ImportReport report)
    {
        StringBuilder text = new();
        Write($"{report.File}{(report.Sheet is null ? "" : $", sheet {report.Sheet}")}, header in row {report.HeaderRow}, as {report.Resource}");
        foreach (var column in report.Columns)
            Write($"  {column.Letters,-3} {column.Written} → {column.Field ?? "not used"}");
        Write($"  made: {string.Join(", ", report.Made)}");
        Write($"first rows as they will be read:");
        foreach (var row in report.FirstRows)
            Write($"  {string.Join(" | ", row.Where(cell => cell.Key is not ("source_id" or "confidence_code")).Select(cell => $"{cell.Key}: {cell.Value.ReplaceLineEndings(" ")}"))}");
        foreach (var note in report.Notes)
            Write($"note: {note}");
        foreach (var problem in report.Problems.Take(Listed))
            Write($"problem: {Describe(problem)}");
        if (report.Problems.Count > Listed)
            Write($"… and {report.Problems.Count - Listed} more problems; --json lists them all");
        if (report.Comparison is { } comparison)
            Changes(comparison).ToList().ForEach(Write);
        Write($"{report.RowsRead} rows read, {report.RowsRejected} with a problem; the package closes on {report.ClosedOn:yyyy-MM-dd}");
        Write($"{Ending(report)}");
        return text.ToString().TrimEnd();

        void Write(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static string Describe(Problem problem)
    {
        var value = problem.Value is null ? "" : $" “{problem.Value.ReplaceLineEndings(" ")}”";
        return problem.Cell is null ? problem.Sentence.En : $"{problem.Cell}: {problem.Column ?? "it"}{value} {problem.Sentence.En}";
    }

    private static IEnumerable<FormattableString> Changes(Comparison comparison) =>
    [
        $"compared with the last import: {comparison.Added.Count} added, {comparison.Changed.Count} changed, {comparison.Removed.Count} removed",
        .. comparison.Added.Take(Listed).Select(Added),
        .. comparison.Changed.Take(Listed).Select(Changed),
        .. comparison.Removed.Take(Listed).Select(Removed),
    ];

    private static FormattableString Added(string key) => $"  added: {key}";

    private static FormattableString Changed(ChangedRow row) => $"  changed: {row.Key} ({string.Join(", ", row.Columns)})";

    private static FormattableString Removed(string key) => $"  removed: {key}";

    private static string Ending(ImportReport report) => report.Outcome switch
    {
        ImportOutcome.Written when report.RowsRejected > 0 =>
            string.Create(CultureInfo.InvariantCulture, $"written into {report.Package}; a refresh will list the {report.RowsRejected} and count the others"),
        ImportOutcome.Written => $"written into {report.Package}",
        ImportOutcome.Planned => $"would be written into {report.Package}; nothing was written",
        ImportOutcome.Refused when report.Problems.Any(problem => problem.Cell is null) => "refused: a table of the package cannot be read. Nothing was written",
        ImportOutcome.Refused => string.Create(
            CultureInfo.InvariantCulture,
            $"refused: more rows than {report.Tolerance:0.####} of a table have a problem ({report.MaxRejectShare:0.####}); is the mapping right? --tolerate raises the limit. Nothing was written"),
        _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "is not an outcome"),
    };
}
