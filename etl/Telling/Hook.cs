using System.Diagnostics;
using System.Globalization;

namespace Analytics.Etl.Telling;

/// <summary>A command of the administrator's that is run after each run: it reads the report, and the outcome stands in its environment.</summary>
internal sealed class Hook(string command, TimeSpan limit, Func<Ending, int> exitCode)
{
    private const int MostWords = 2000;

    /// <summary>Runs the command; what is wrong with it is returned as a sentence, and null says that it went well.</summary>
    public async Task<string?> Run(RunEnding ending)
    {
        using Process hook = new() { StartInfo = Start(ending) };
        using CancellationTokenSource late = new(limit);
        try
        {
            hook.Start();
            var said = Task.WhenAll(Said(hook.StandardOutput, late.Token), Said(hook.StandardError, late.Token));
            await Hand(hook, ending.ToJson(), late.Token);
            await hook.WaitForExitAsync(late.Token);
            var words = string.Join(' ', await said).Trim();
            return hook.ExitCode == 0 ? null : $"the hook ended with {hook.ExitCode.ToString(CultureInfo.InvariantCulture)}{(words.Length == 0 ? "" : $": {words}")}";
        }
        catch (OperationCanceledException)
        {
            hook.Kill(entireProcessTree: true);
            return $"the hook was not done after {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s, and was ended";
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            return $"the hook cannot be started: {absent.Message}";
        }
    }

    private ProcessStartInfo Start(RunEnding ending)
    {
        ProcessStartInfo start = new(OperatingSystem.IsWindows() ? "cmd.exe" : "/bin/sh")
        {
            ArgumentList = { OperatingSystem.IsWindows() ? "/c" : "-c", command },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OUTCOME"] = ending.Word;
        start.Environment["RELEASE_ID"] = ending.Report?.ReleaseId ?? "";
        start.Environment["EXIT_CODE"] = exitCode(ending.Outcome).ToString(CultureInfo.InvariantCulture);
        start.Environment["RUN_ID"] = ending.RunId;
        start.Environment.Remove(MailRoute.UserVariable);
        start.Environment.Remove(MailRoute.PasswordVariable);
        return start;
    }

    private static async Task Hand(Process hook, string report, CancellationToken late)
    {
        try
        {
            await hook.StandardInput.WriteAsync(report.AsMemory(), late);
            hook.StandardInput.Close();
        }
        catch (IOException)
        {
            // It need not read what it does not want.
        }
    }

    /// <summary>Reads to the end, so that the command is never held up by words that nobody takes, and keeps the first.</summary>
    private static async Task<string> Said(StreamReader words, CancellationToken late)
    {
        var kept = new char[MostWords];
        var length = await words.ReadBlockAsync(kept, late);
        var more = new char[MostWords];
        while (await words.ReadAsync(more, late) > 0)
        {
        }

        return new(kept.AsSpan(0, length));
    }
}
