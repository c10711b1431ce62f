using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Analytics.Etl.Sample;

namespace Analytics.Etl.Commands;

/// <summary>analytics sample --into PACKAGE: write a synthetic register, flagged as such, with known effects planted in it.</summary>
internal static class SampleCommand
{
    /// <summary>The first seed that draws, at scale 1, within one of the 64 meetings of 2024.</summary>
    public const ulong UsualSeed = 8;

    private const string NoEffects = "none";
    private const string PlantedEffects = "planted";

    public static Command Create()
    {
        Option<DirectoryInfo> into = new("--into") { Description = "the folder of the package; another sample in it is replaced", HelpName = "PACKAGE", Required = true };
        Option<decimal> scale = new("--scale")
        {
            Description = "1 is 21 years, about 2,000 consultations and 30,000 rows of attendance; 0.05 and 500 are possible too",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
            CustomParser = Scale,
        };
        Option<ulong> seed = new("--seed")
        {
            Description = "the same seed and scale make the same bytes",
            HelpName = "N",
            DefaultValueFactory = _ => UsualSeed,
        };
        Option<string> effects = new("--effects")
        {
            Description = "planted: a trend, a break, bursts after crises and so on; none: a register of which no claim is true, to try claims on",
            HelpName = "none|planted",
            DefaultValueFactory = _ => PlantedEffects,
        };
        effects.AcceptOnlyFromAmong(NoEffects, PlantedEffects);
        var noise = Share("--year-noise", YearNoise.LargestSd, "SD", "how far years differ for no reason: the standard deviation of the log of their levels");
        var memory = Share("--memory", YearNoise.StrongestMemory, "RHO", "how much of it the next year keeps: the correlation of a year with the one before");
        var sources = Places.Sources();
        Command command = new("sample", "write a synthetic register, to stand in until a real one comes") { into, scale, seed, effects, noise, memory, sources };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(memory) > 0 && parsed.GetValue(noise) == 0)
                parsed.AddError("--memory is of --year-noise: years that do not differ remember nothing");
        });
        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(into).FullName),
            Path.Combine(parsed.GetRequiredValue(sources).FullName, RecordCalendar.PackageName),
            new(parsed.GetValue(scale), parsed.GetValue(seed), parsed.GetValue(effects) == NoEffects ? Planted.Nothing : new Planted())
            {
                Noise = new(parsed.GetValue(noise), parsed.GetValue(memory)),
            }));
        return command;
    }

    private static int Run(SamplePackage package, string record, SampleRegister register)
    {
        if (package.Objection() is { } objection)
        {
            Console.Error.WriteLine(objection);
            return ExitCodes.Refused;
        }

        if (!RecordCalendar.IsIn(record))
        {
            Console.Error.WriteLine($"the sample refers to the conferences and crises of the record, which is not at {record}: say --sources DIR");
            return ExitCodes.Usage;
        }

        try
        {
            Report(Progress.Show(isQuiet: false, begins => package.Write(register, RecordCalendar.Read(record), begins)));
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk, a folder that may not be written, another run at the same place: nothing was replaced.
            Console.Error.WriteLine(fault.Message);
            return ExitCodes.Refused;
        }
    }

    private static void Report(IReadOnlyList<WrittenFile> files)
    {
        foreach (var file in files)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Rows,12} rows {file.Bytes,14} bytes  {file.Name}"));
        Console.WriteLine("every row is synthetic; planted.json says what was put into them");
    }

    private static decimal Scale(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var scale) && scale is > 0 and <= SampleRegister.LargestScale)
            return scale;
        result.AddError($"--scale is a number above 0 and up to {SampleRegister.LargestScale.ToString(CultureInfo.InvariantCulture)}, such as 0.05, 1 or 500; it was “{written}”");
        return default;
    }

    private static Option<double> Share(string name, double largest, string unit, string description) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = result =>
        {
            var written = result.Tokens.Single().Value;
            if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share >= 0 && share <= largest)
                return share;
            result.AddError($"{name} is a number from 0 to {largest.ToString(CultureInfo.InvariantCulture)}, such as 0.2; it was “{written}”");
            return default;
        },
    };
}
