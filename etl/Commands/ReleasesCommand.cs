using System.CommandLine;
using System.Globalization;
using Analytics.Data;
using Analytics.Data.Comparing;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Etl.Releasing;
using Analytics.Findings.Comparing;

namespace Analytics.Etl.Commands;

/// <summary>analytics releases …: what was published and is kept, what differs, and which of it is current.</summary>
internal static class ReleasesCommand
{
    public static Command Create()
    {
        var warehouse = Places.Warehouse();
        var json = Places.Json();
        warehouse.Recursive = true;
        json.Recursive = true;
        Argument<string> id = new("ID") { Description = "a release, as `releases list` names it" };
        Argument<string> before = new("BEFORE") { Description = "a release" };
        Argument<string> now = new("NOW") { Description = "the release that is held against it" };
        Option<string> note = new("--note") { Description = "why it is pinned: where it is cited", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        Option<int> keep = new("--keep") { Description = "so many of the youngest stay", HelpName = "N", Required = true };
        keep.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--keep is a whole number from 1 on");
        });
        Option<DirectoryInfo> parquet = new("--parquet") { Description = "the folder to write, new or empty", HelpName = "DIR", Required = true };

        Command releases = new("releases", "list, compare, pin, prune and export what was published, and go back to it")
        {
            Sub("list", "each release that is kept, the youngest first", (folder, asJson, _) => List(folder, asJson)),
            Sub("show", "the report of a release", (folder, asJson, parsed) => Known(folder, parsed.GetRequiredValue(id), known => Show(folder, known, asJson)), id),
            Sub("diff", "what the record said in one release and says in another: rows of each table, findings", (folder, asJson, parsed) =>
                Known(folder, parsed.GetRequiredValue(before), then => Known(folder, parsed.GetRequiredValue(now), since => Diff(folder, then, since, asJson))), before, now),
            Sub("rollback", "make an earlier release current, until other sources come or `resume`", (folder, asJson, parsed) =>
                Known(folder, parsed.GetRequiredValue(id), known => ReleasesChange.Locked(folder, () => ReleasesChange.Rollback(folder, known, asJson))), id),
            Sub("resume", "let the next refresh publish again what a rollback went back from", (folder, asJson, _) => ReleasesChange.Locked(folder, () => ReleasesChange.Resume(folder, asJson))),
            Sub("pin", "keep a release whatever is pruned, as one that is cited", (folder, asJson, parsed) =>
                Known(folder, parsed.GetRequiredValue(id), known => ReleasesChange.Pin(folder, known, parsed.GetRequiredValue(note), asJson)), id, note),
            Sub("unpin", "let a release be pruned again", (folder, asJson, parsed) => ReleasesChange.Unpin(folder, parsed.GetRequiredValue(id), asJson), id),
            Sub("prune", "remove the oldest; never the current, the one before it, one that is open or pinned", (folder, asJson, parsed) =>
                ReleasesChange.Locked(folder, () => ReleasesChange.Prune(folder, parsed.GetValue(keep), asJson)), keep),
            Sub("export", "write a release as Parquet, with its SQL", (folder, asJson, parsed) =>
                Known(folder, parsed.GetRequiredValue(id), known => ReleasesChange.Export(folder, known, parsed.GetRequiredValue(parquet), asJson)), id, parquet),
        };
        releases.Options.Add(warehouse);
        releases.Options.Add(json);
        return releases;

        Command Sub(string name, string description, Func<WarehouseFolder, bool, ParseResult, int> run, params Symbol[] symbols)
        {
            Command command = new(name, description);
            foreach (var symbol in symbols)
            {
                if (symbol is Argument argument)
                    command.Arguments.Add(argument);
                else
                    command.Options.Add((Option)symbol);
            }

            command.SetAction(parsed => run(new(parsed.GetRequiredValue(warehouse).FullName), parsed.GetValue(json), parsed));
            return command;
        }
    }

    /// <summary>An id that is none names those that are.</summary>
    internal static int Known(WarehouseFolder folder, string id, Func<string, int> run)
    {
        var kept = new ReleaseShelf(folder).Look().Select(release => release.Id).ToList();
        if (kept.Contains(id))
            return run(id);
        return Say(
            kept.Count == 0 ? $"there is no release in {folder.Path}" : $"there is no release “{id}” in {folder.Path}; there {(kept.Count == 1 ? "is" : "are")} {string.Join(", ", kept)}",
            ExitCodes.Usage);
    }

    internal static int Say(string words, int code)
    {
        (code == ExitCodes.Done ? Console.Out : Console.Error).WriteLine(words);
        return code;
    }

    private static int List(WarehouseFolder folder, bool asJson)
    {
        var listed = ListedRelease.All(folder);
        return Say(asJson ? ReleasesJson.Of(listed) : string.Join(Environment.NewLine, [ReleasesText.Of(listed, folder), .. ReleasesText.Of(PastRefreshes.Of(folder))]), ExitCodes.Done);
    }

    private static int Show(WarehouseFolder folder, string id, bool asJson)
    {
        if (RunReport.TryRead(folder.ReportOf(id)) is not { } report)
            return Say($"the report of release {id} cannot be read", ExitCodes.Refused);
        return Say(asJson ? report.ToJson() : ReportText.OfRelease(report), ExitCodes.Done);
    }

    private static int Diff(WarehouseFolder folder, string before, string now, bool asJson)
    {
        foreach (var id in new[] { before, now })
        {
            if (Soundness.WhyNot(folder, id) is { } trouble)
                return Say(trouble, ExitCodes.Refused);
        }

        using var then = Release.Open(folder.Release(before));
        using var since = Release.Open(folder.Release(now));
        var (tables, findings) = (ReleaseDifference.Between(then, since), FindingDifferences.Between(then, since));
        return Say(asJson ? ReleasesJson.Of(tables, findings) : DifferenceText.Of(tables, findings), ExitCodes.Done);
    }
}
