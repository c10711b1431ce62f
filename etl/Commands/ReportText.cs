using System.Globalization;
using System.Text;
using Analytics.Data;

namespace Analytics.Etl.Commands;

/// <summary>A report as a person reads it: what came in, what was refused and why, what the checks say, and what was published.</summary>
internal static class ReportText
{
    private const int ListedRejects = 20;

    public static string Of(RunReport report)
    {
        StringBuilder text = new();
        Write($"{"rows read",10} {"accepted",10} {"rejected",10}  file");
        foreach (var count in report.Resources)
            Write($"{count.RowsRead,10} {count.RowsAccepted,10} {count.RowsRejected,10}  {count.Package}/{count.File} ({count.Resource})");
        foreach (var finding in report.Findings)
            Write($"note: {finding.Package}/{finding.File}: {finding.Sentence.En}");
        foreach (var reject in report.Rejects.Take(ListedRejects))
            Write($"reject: {Describe(reject)}");
        if (report.RejectCount > ListedRejects)
            Write($"… and {report.RejectCount - ListedRejects} more, in {ReportName(report)}");
        foreach (var check in report.Checks.Where(check => check.RowCount > 0))
            Write($"{(check.Severity == Severity.Error ? "error" : "warning")}: {check.Name}: {check.RowCount} row(s). {check.Sentence.En}");
        Write($"{report.Checks.Count} checks, {report.Checks.Count(check => check.RowCount == 0)} without a finding");
        Write($"{string.Join(", ", report.Durations.Select(Describe))}");
        Write($"{Ending(report)}");
        return text.ToString().TrimEnd();

        void Write(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static string Describe(Reject reject)
    {
        var place = $"{reject.Package}/{reject.File}";
        if (reject.Record == 0)
            return $"{place}: {reject.Sentence.En}";
        var address = reject.Cell is null ? "" : $" ({reject.Cell})";
        var cell = reject.Column is null ? "it" : reject.Column;
        var value = reject.Value is null ? "" : $" “{reject.Value.ReplaceLineEndings(" ")}”";
        return string.Create(CultureInfo.InvariantCulture, $"{place} record {reject.Record}{address}: {cell}{value} {reject.Sentence.En}");
    }

    private static string Describe(StepDuration step) => string.Create(CultureInfo.InvariantCulture, $"{step.Step} {step.Milliseconds} ms");

    private static string ReportName(RunReport report) => report.Outcome == RunOutcome.Refused ? "last-failure.json" : "run.json";

    private static string Ending(RunReport report) => report.Outcome switch
    {
        RunOutcome.Published => $"published release {report.ReleaseId}",
        RunOutcome.NothingNew => $"nothing new: release {report.ReleaseId} is current",
        RunOutcome.Planned => $"would publish release {report.ReleaseId}; nothing was published",
        RunOutcome.Refused => "refused: nothing was published, the last good release stands",
        _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "is not an outcome"),
    };
}
