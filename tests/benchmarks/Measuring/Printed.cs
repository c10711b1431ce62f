using System.Globalization;
using System.Text;

namespace Analytics.Benchmarks.Measuring;

/// <summary>A section's report as a table for people.</summary>
internal static class Printed
{
    public static string Of(SectionReport report)
    {
        StringBuilder text = new();
        var machine = Machine.Now();
        Line($"{report.Section}: {machine.Processors} × {machine.Processor}, {machine.Runtime}, load {machine.LoadAverage}");
        if (machine.LoadAverage > machine.Processors)
            Line($"  the machine is busy with other work: more wants to run than there are processors, and times are longer than they would be alone");
        var width = report.Samples.Select(sample => sample.Name.Length).DefaultIfEmpty(0).Max();
        Line($"  {"".PadRight(width)} {"n",6} {"median",10} {"least",10} {"most",10} {"p95",10} {"p99",10}");
        foreach (var sample in report.Samples)
            Line($"  {sample.Name.PadRight(width)} {sample.Count,6} {Number(sample.Median)} {Number(sample.Least)} {Number(sample.Most)} {Number(sample.P95)} {Number(sample.P99)} {sample.Unit}");
        foreach (var ratio in report.Ratios)
            Line($"  ratio    {ratio.Name}: {ratio.Value:0.00} ({ratio.Ours} over {ratio.Beside})");
        foreach (var target in report.Targets)
            Line($"  {(target.IsReached ? "reached " : "MISSED  ")} {target.Name}: {target.Value:#,0.##} {target.Unit}, at most {target.Limit:#,0.##}");
        foreach (var note in report.Notes)
            Line($"  note     {note}");
        return text.ToString();

        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static string Number(double? value) => (value?.ToString("#,0.00", CultureInfo.InvariantCulture) ?? "").PadLeft(10);
}
