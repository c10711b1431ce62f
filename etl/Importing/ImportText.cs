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
        foreach (var line in (IEnumerable<string>)[.. report.Tables.SelectMany(table => Lines(report, table)), .. Reckoning(report)])
            text.AppendLine(line);
        return text.ToString().TrimEnd();
    }

    private static IEnumerable<string> Lines(ImportReport report, TableReport table) =>
    [
        .. table.Sheets.SelectMany(sheet => Columns(report.File, sheet, table.Resource)),
        $"  made: {string.Join(", ", table.Made)}",
        "first rows as they will be read:",
        .. table.FirstRows.Select(row =>
            $"  {string.Join(" | ", row.Where(cell => cell.Key is not ("source_id" or "confidence_code")).Select(cell => $"{cell.Key}: {cell.Value.ReplaceLineEndings(" ")}"))}"),
        .. table.Notes.Select(note => $"note: {note}"),
        .. Some("unknown", table.UnknownCells, "unknown cells"),
        .. Some("problem", table.Problems, "problems"),
        .. table.Comparison is { } comparison ? Changes(comparison) : [],
        Said($"{table.RowsRead} rows of {table.Resource} read, {table.RowsRejected} with a problem, {table.UnknownCells.Count} cell(s) left unknown"),
    ];

    private static IEnumerable<string> Columns(string file, ReportedSheet sheet, string resource) =>
    [
        Said($"{file}{(sheet.Sheet is null && sheet.Part is null ? "" : $", sheet {Title(sheet.Sheet, sheet.Part, "")}")}, header in row {sheet.HeaderRow}, as {resource}"),
        .. sheet.Columns.Select(column => $"  {column.Letters,-3} {column.Written} → {column.Field ?? "not used"}"),
    ];

    private static IEnumerable<string> Some(string kind, IReadOnlyList<Problem> problems, string many)
    {
        foreach (var problem in problems.Take(Listed))
            yield return $"{kind}: {Describe(problem)}";
        if (problems.Count > Listed)
            yield return Said($"… and {problems.Count - Listed} more {many}; --json lists them all");
    }

    private static string Describe(Problem problem)
    {
        var value = problem.Value is null ? "" : $" “{problem.Value.ReplaceLineEndings(" ")}”";
        return problem.Cell is null ? problem.Sentence.En : $"{problem.Cell}: {problem.Column ?? "it"}{value} {problem.Sentence.En}";
    }

    private static IEnumerable<string> Changes(Comparison comparison) =>
    [
        Said($"compared with the last import: {comparison.Added.Count} added, {comparison.Changed.Count} changed, {comparison.Removed.Count} removed"),
        .. comparison.Added.Take(Listed).Select(key => $"  added: {key}"),
        .. comparison.Changed.Take(Listed).Select(row => $"  changed: {row.Key} ({string.Join(", ", row.Columns)})"),
        .. comparison.Removed.Take(Listed).Select(key => $"  removed: {key}"),
    ];

    /// <summary>Every row of every sheet, so that nobody has to count whether one was lost.</summary>
    private static IEnumerable<string> Reckoning(ImportReport report) =>
    [
        .. Some("problem", report.OtherProblems, "problems"),
        "what became of the rows:",
        .. report.Sheets.Select(sheet => $"  {Sheet(sheet)}"),
        .. report.Tables.SelectMany(table => table.Sheets).GroupBy(sheet => Title(sheet.Sheet, sheet.Part, "")).SelectMany(NotUsed),
        report.ClosedOn is { } day ? Said($"the package closes on {day:yyyy-MM-dd}") : "no date says until when the file knows",
        Ending(report),
    ];

    private static string Sheet(SheetReckoning sheet) => sheet.NotRead is { } why
        ? Said($"{Title(sheet.Sheet, sheet.Part, "the file")}: not read, {sheet.Seen} row(s) hold something: it {why}")
        : Said($"{Title(sheet.Sheet, sheet.Part, "the file")}: {sheet.Seen} seen = {sheet.Written} written to {sheet.Resource} + {sheet.Refused} refused + {sheet.Blank} blank + {sheet.Headings} headings + {sheet.Totals} totals + {sheet.RepeatedHeaders} repeated headers{(sheet.Examples > 0 ? Said($" + {sheet.Examples} examples") : "")}");

    private static IEnumerable<string> NotUsed(IGrouping<string, ReportedSheet> readings)
    {
        var unused = readings.SelectMany(sheet => sheet.Columns).Where(column => column.Looks is not null).DistinctBy(column => column.Letters)
            .Select(column => $"{column.Letters} ({column.Written}: {column.Looks})").ToList();
        if (unused.Count > 0)
            yield return $"  NOT USED{(readings.Key.Length == 0 ? "" : $" on {readings.Key}")}: {string.Join(", ", unused)}; --map COLUMN=FIELD uses one";
    }

    private static string Title(string? sheet, string? part, string otherwise) => (sheet, part) switch
    {
        (null, null) => otherwise,
        (_, null) => sheet,
        (null, _) => part,
        _ => $"{sheet}, {part}",
    };

    private static string Ending(ImportReport report)
    {
        var rejected = report.Tables.Sum(table => table.RowsRejected);
        return report.Outcome switch
        {
            ImportOutcome.Written when rejected > 0 => Said($"written into {report.Package}; a refresh will list the {rejected} and count the others"),
            ImportOutcome.Written => $"written into {report.Package}",
            ImportOutcome.Planned => $"would be written into {report.Package}; nothing was written",
            ImportOutcome.Refused when report.Refusal is { } why => $"refused: {why}. Nothing was written",
            ImportOutcome.Refused when report.OtherProblems.Any(problem => problem.Cell is null) => "refused: a table of the package cannot be read. Nothing was written",
            ImportOutcome.Refused => Said(
                $"refused: more rows than {report.Tolerance:0.####} of a table have a problem ({report.MaxRejectShare:0.####}); is the mapping right? --tolerate raises the limit. Nothing was written"),
            _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "is not an outcome"),
        };
    }

    private static string Said(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
