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
        var sources = Places.Sources();
        Command command = new("sample", "write a synthetic register, to stand in until a real one comes") { into, scale, seed, sources };
        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(into).FullName),
            Path.Combine(parsed.GetRequiredValue(sources).FullName, RecordCalendar.PackageName),
            new(parsed.GetValue(scale), parsed.GetValue(seed), new Planted())));
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
}
