using System.CommandLine;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;
using Analytics.Etl.Reporting;

namespace Analytics.Etl.Commands;

/// <summary>analytics import FILE: make a table of a source package out of what an office keeps.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "a workbook (xlsx, ods) or a text file (csv, tsv)" }.AcceptExistingOnly();
        Option<string?> resource = new("--as") { Description = "what a row of it is: consultations, attendance, dossiers, annual_counts …; else each sheet is taken as what its columns are", HelpName = "RESOURCE" };
        Option<DirectoryInfo> package = new("--into") { Description = "the folder of the package; it is made when it is not there", HelpName = "PACKAGE", Required = true };
        Option<string?> sheet = new("--sheet") { Description = "the sheet to read, where the best known one is not the right one", HelpName = "NAME" };
        Option<string[]> map = new("--map") { Description = "read a column, by its name or letter, as a field; as none to leave it out", HelpName = "COLUMN=FIELD" };
        Option<string[]> constants = new("--set") { Description = "one value for every row that has none of its own", HelpName = "FIELD=VALUE" };
        Option<double> tolerance = new("--tolerate")
        {
            Description = "the share of rows that may have a problem",
            HelpName = "SHARE",
            DefaultValueFactory = _ => ImportRequest.UsualTolerance,
        };
        Option<string?> closedOn = new("--closed-on") { Description = "the day after which the file knows nothing; else its latest date", HelpName = "DAY" };
        Option<string?> empty = new("--empty")
        {
            Description = "what an empty cell says in a table of attendance with entities across; else what the sheet says above its columns, else absent",
            HelpName = "absent|not-invited",
        };
        empty.AcceptOnlyFromAmong("absent", "not-invited");
        Option<bool> add = new("--add") { Description = "put the rows beside those that the package has: the file of the next period" };
        Option<bool> replace = new("--replace") { Description = "take the place of the rows that the package has, whichever of them go" };
        Option<bool> dryRun = new("--dry-run") { Description = "show what would be written, and write nothing" };
        Option<FileInfo?> report = new("--report")
        {
            Description = "a new workbook (.xlsx): the received file once more with a comment at each cell that is to be mended, with or without --dry-run; one that is there is never written over",
            HelpName = "OUT",
        };
        Option<string> language = new("--lang") { Description = "the language of the report", HelpName = "fr|nl|de|en", DefaultValueFactory = _ => Language.En.Code };
        language.AcceptOnlyFromAmong([.. Language.All.Select(known => known.Code)]);
        var json = Places.Json();
        Command command = new("import", "make a table of a source package out of what an office keeps")
        {
            file, resource, package, sheet, map, constants, tolerance, closedOn, empty, add, replace, dryRun, report, language, json,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(add) && parsed.GetValue(replace))
                parsed.AddError("--add puts the rows beside those that are there and --replace in their place: choose one");
        });
        command.SetAction(parsed => Run(
            () => ImportRequest.Of(
                parsed.GetRequiredValue(file), parsed.GetValue(resource), parsed.GetRequiredValue(package), parsed.GetValue(sheet),
                parsed.GetValue(map), parsed.GetValue(constants), parsed.GetValue(tolerance), parsed.GetValue(closedOn), parsed.GetValue(dryRun),
                parsed.GetValue(add) ? Reimport.Add : parsed.GetValue(replace) ? Reimport.Replace : Reimport.Correct,
                parsed.GetValue(empty) switch { null => null, "absent" => EmptyMark.Absent, _ => EmptyMark.NotInvited }),
            parsed.GetValue(report), Language.Find(parsed.GetValue(language))!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Func<ImportRequest> read, FileInfo? reported, Language language, bool asJson)
    {
        try
        {
            var request = read();
            using var place = reported is null ? null : ReportPlace.Open(reported, request.File, request.Package);
            var mending = place is null ? null : new MendingReport(place, request.File, language);
            Import? import = null;
            var report = Progress.Show(asJson, begins => Run(import = new(request, begins), mending));
            Console.WriteLine(asJson ? report.ToJson() : ImportText.Of(report));
            if (mending is not null)
                (asJson ? Console.Error : Console.Out).WriteLine($"report: {mending.Write(report, import!.Received!)}");
            return report.Outcome == ImportOutcome.Refused ? ExitCodes.Refused : ExitCodes.Done;
        }
        catch (FileFaultException fault)
        {
            return Say($"refused: {fault.Sentence.En} Nothing was written.", ExitCodes.Refused);
        }
        catch (ImportBusyException busy)
        {
            return Say(busy.Message, ExitCodes.Busy);
        }
        catch (ImportUsageException wrong)
        {
            return Say(wrong.Message, ExitCodes.Usage);
        }
    }

    /// <summary>A file that is refused as a whole is given back too, as far as it could be read.</summary>
    private static ImportReport Run(Import import, MendingReport? mending)
    {
        try
        {
            return import.Run();
        }
        catch (FileFaultException fault) when (mending is not null)
        {
            Console.Error.WriteLine($"report: {mending.Write(fault, import.Received)}");
            throw;
        }
    }

    private static int Say(string words, int code)
    {
        Console.Error.WriteLine(words);
        return code;
    }
}
