using System.Diagnostics;

namespace Analytics.Tests.Torture;

/// <summary>The programs of the house as processes, as they lie beside the tests.</summary>
internal static class AnalyticsProcess
{
    public static (int Code, string Said) Run(IReadOnlyList<string> words, params IReadOnlyList<string> before)
    {
        using var process = Start("analytics.dll", words, before);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    /// <param name="before">A program that starts the other one under some restraint, with its options.</param>
    public static Process Start(string program, IReadOnlyList<string> words, IReadOnlyList<string>? before = null, params IReadOnlyList<(string Name, string Value)> environment)
    {
        string[] line = [.. before ?? [], "dotnet", Path.Combine(AppContext.BaseDirectory, program), .. words];
        ProcessStartInfo start = new(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
    }

    /// <summary>Whether a program of the system does what is asked of it: mounting takes rights that not every account has.</summary>
    public static bool Does(params string[] line)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
