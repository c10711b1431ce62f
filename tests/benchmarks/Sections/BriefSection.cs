using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Printing;

namespace Analytics.Benchmarks.Sections;

/// <summary>The PDF of a brief as its user waits for it, start of the program included, beside the same Chromium printing an empty page.</summary>
internal static class BriefSection
{
    private const int Times = 7;

    private static readonly Uri _empty = new("about:blank");

    public static async Task Run(SectionReport report)
    {
        if (ChromiumFinder.Find() is not { } program)
        {
            report.Note("no Chromium was found: install Debian's package chromium, or say in CHROMIUM where it is, and run again");
            return;
        }

        using ScratchSources sources = new(scale: 1);
        using ScratchFolder warehouse = new();
        using ScratchFolder into = new();
        Command.Refresh(warehouse.Path, sources.Path);
        Chromium chromium = new(program);
        await chromium.Print(_empty);
        foreach (var set in BriefSets.All)
        {
            List<double> ours = [];
            List<double> empty = [];
            // By turns, so that a busy minute of the machine falls on both.
            for (var time = 0; time < Times; time++)
            {
                ours.Add(Command.Run(House.Dashboard, BriefCommand.Name, "--lang", "fr", "--set", set.Name, "--warehouse", warehouse.Path, "--into", into.Path).WallMilliseconds);
                empty.Add(await Sample.Time(() => chromium.Print(_empty)));
            }

            var brief = report.Add(new Sample($"brief '{set.Name}' as PDF, process start included", "ms", ours));
            report.Compare(set.Name, brief, report.Add(new Sample($"an empty page, beside '{set.Name}'", "ms", empty)));
            report.Aim($"brief '{set.Name}' as PDF, median of {Times}", brief.Median, 5000, "ms");
        }

        foreach (var file in Directory.GetFiles(into.Path))
            report.Note($"{Path.GetFileName(file)}: {new FileInfo(file).Length / 1024} KB");
    }
}
