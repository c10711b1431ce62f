using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Sample;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;

namespace Analytics.Tests.Findings.Gate;

/// <summary>How the years of a register differ for no reason that a claim could be about.</summary>
internal enum GateYears
{
    /// <summary>By chance alone.</summary>
    Plain,

    /// <summary>By a deviation of each year's own.</summary>
    Noisy,

    /// <summary>By deviations of which the next year keeps a half.</summary>
    Remembering,
}

/// <summary>A synthetic register that is refreshed and asked everything, to see what is claimed of it.</summary>
/// <param name="HasEffects">Whether the usual effects are planted in it; otherwise no claim about it is true.</param>
internal sealed record GateRegister(bool HasEffects, GateYears Years, ulong Seed)
{
    private const double Sd = 0.2;
    private const double Memory = 0.5;

    /// <summary>What a refresh needs beside the register: the record it refers to, and the working time of those who do the work.</summary>
    private static readonly string[] _packages = [RecordCalendar.PackageName, "assumptions"];

    /// <summary>Refreshes and asks it, and says what was claimed: the studies and, after a stroke, their estimates.</summary>
    /// <param name="sources">The source packages of the house.</param>
    /// <param name="folder">Free for its files, which are gone afterwards.</param>
    public IReadOnlyDictionary<string, Verdict> Verdicts(string sources, string folder)
    {
        try
        {
            using var release = Release.Open(new WarehouseFolder(Path.Combine(folder, "warehouse")).Release(Refreshed(sources, folder)));
            Inquiry open = new(release, Question.Open);
            Dictionary<string, Verdict> verdicts = [];
            // What rests on no synthetic row is the same in all of them, and says nothing of how often a claim appears of nothing.
            foreach (var found in StudyCatalog.All.Select(study => study.Ask(open)).Where(found => found.IsSynthetic))
            {
                verdicts[found.Id] = found.Verdict;
                foreach (var estimate in found.Estimates.Where(estimate => estimate.Verdict is not null))
                    verdicts[$"{found.Id}/{estimate.Name}"] = estimate.Verdict!.Value;
            }

            return verdicts;
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private string Refreshed(string sources, string folder)
    {
        foreach (var package in _packages)
        {
            var copy = Directory.CreateDirectory(Path.Combine(folder, "sources", package)).FullName;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(sources, package)))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var noise = Years == GateYears.Plain ? YearNoise.None : new YearNoise(Sd, Years == GateYears.Remembering ? Memory : 0);
        var calendar = RecordCalendar.Read(Path.Combine(sources, RecordCalendar.PackageName));
        new SamplePackage(Path.Combine(folder, "sources", "sample")).Write(new(1, Seed, HasEffects ? new() : Planted.Nothing) { Noise = noise }, calendar, _ => { });
        var report = new Refresh(Path.Combine(folder, "sources"), Path.Combine(folder, "warehouse"), Model.OfTheHouse, TimeProvider.System, _ => { }).Run();
        return report.Outcome == RunOutcome.Published
            ? report.ReleaseId
            : throw new InvalidOperationException($"{this} was not published: {string.Join("; ", report.Findings)}");
    }
}
