using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The real command on an office's workbook of thirty years, as a user starts it, and on one that somebody styled to its last cell. Beside it, the start-up of the
/// same program.
/// </summary>
internal static class ImportSection
{
    private const int Times = 11;

    public static Task Run(SectionReport report)
    {
        using ScratchSources sources = new(scale: null);
        using ScratchFolder received = new();
        var office = Put(received, "registre.xlsx", OfficeWorkbooks.Office());
        var giant = Put(received, "giant.xlsx", OfficeWorkbooks.StyledGiant());
        Measure(sources.Path, office); // The first run fills the file cache and is not counted.
        var runs = Enumerable.Range(0, Times).Select(_ => (StartUp: Command.Run(House.Etl, "--help"), Office: Measure(sources.Path, office), Giant: Measure(sources.Path, giant))).ToList();

        var startUp = report.Add(new Sample("start-up (--help)", "ms", runs.Select(run => run.StartUp.WallMilliseconds)));
        var imported = report.Add(new Sample($"import of {OfficeWorkbooks.Consultations} consultations with a matrix of 13 entities, process start included", "ms", runs.Select(run => run.Office.WallMilliseconds)));
        report.Add(new Sample("import, processor time", "ms", runs.Select(run => run.Office.ProcessorMilliseconds)));
        var memory = report.Add(new Sample("import, most memory", "MB", runs.Select(run => run.Office.PeakMegabytes)));
        var styled = report.Add(new Sample($"import of a sheet styled to its last cell ({OfficeWorkbooks.StyledRows} rows by 16384 columns)", "ms", runs.Select(run => run.Giant.WallMilliseconds)));
        var styledMemory = report.Add(new Sample("styled sheet, most memory", "MB", runs.Select(run => run.Giant.PeakMegabytes)));

        report.Compare("import against its start-up", imported, startUp);
        report.Compare("styled sheet against its start-up", styled, startUp);
        report.Aim("import of an office's workbook", imported.Median, 3000, "ms");
        report.Aim("import, most memory", memory.Median, 250, "MB");
        report.Aim("import of a styled giant", styled.Median, 5000, "ms");
        report.Aim("styled giant, most memory", styledMemory.Median, 300, "MB");
        return Task.CompletedTask;
    }

    private static string Put(ScratchFolder folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Into a package that is not there yet.</summary>
    private static CommandTime Measure(string sources, string file)
    {
        var package = Path.Combine(sources, "ministry");
        try
        {
            return Command.Run(House.Etl, "import", file, "--into", package, "--closed-on", "2026-01-31");
        }
        finally
        {
            Directory.Delete(package, recursive: true);
        }
    }
}
