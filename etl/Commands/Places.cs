using System.CommandLine;
using System.Globalization;

namespace Analytics.Etl.Commands;

/// <summary>Where sources and warehouse lie: as the command says, else as the environment says, else in the repository.</summary>
internal static class Places
{
    private const int UsualKeep = 30;

    public static Option<DirectoryInfo> Sources() => new Option<DirectoryInfo>("--sources")
    {
        Description = "the folder of source packages (ANALYTICS_SOURCES)",
        HelpName = "DIR",
        DefaultValueFactory = result => Default("ANALYTICS_SOURCES", "data", "sources") is { Exists: true } folder ? folder : Missing(result),
    }.AcceptExistingOnly();

    public static Option<DirectoryInfo> Warehouse() => new("--warehouse")
    {
        Description = "the folder of releases (ANALYTICS_WAREHOUSE)",
        HelpName = "DIR",
        DefaultValueFactory = _ => Default("ANALYTICS_WAREHOUSE", "data", "warehouse"),
    };

    /// <summary>How many releases a refresh keeps: as the command says, else as the environment says, else a month of nights.</summary>
    public static Option<int> Keep()
    {
        Option<int> keep = new("--keep")
        {
            Description = "how many releases stay, the youngest; 0 removes none (ANALYTICS_KEEP_RELEASES)",
            HelpName = "N",
            DefaultValueFactory = result =>
            {
                var setting = Environment.GetEnvironmentVariable("ANALYTICS_KEEP_RELEASES");
                if (string.IsNullOrEmpty(setting))
                    return UsualKeep;
                if (int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var set))
                    return set;
                result.AddError($"ANALYTICS_KEEP_RELEASES is a whole number, 0 to keep all; it was “{setting}”");
                return UsualKeep;
            },
        };
        keep.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 0)
                result.AddError("--keep is a whole number, 0 to keep all");
        });
        return keep;
    }

    public static Option<bool> Json() => new("--json") { Description = "print the report as JSON" };

    private static DirectoryInfo Missing(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("there is no folder of source packages: say --sources DIR or set ANALYTICS_SOURCES");
        return new(".");
    }

    private static DirectoryInfo Default(string variable, params ReadOnlySpan<string> path) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder ? new(folder) : new(Path.Combine([Root(), .. path]));

    /// <summary>The repository around the current folder, so that a command does the same from each of its folders.</summary>
    private static string Root()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
                return folder.FullName;
        }

        return here;
    }
}

/// <summary>The exit codes that scripts lean on; 3 says that another run holds what this one needs, 4 that a disk or a right is lacking.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Refused = 2;
    public const int Busy = 3;

    /// <summary>The disk is full, or may not be written.</summary>
    public const int Storage = 4;
    public const int Usage = 64;
    public const int Bug = 70;

    /// <summary>A file of the sources is still being written; a later run may find it whole.</summary>
    public const int Moving = 75;
}
