using System.Diagnostics;

namespace Analytics.Dashboard.Printing;

/// <summary>A Chromium of the machine, which prints one page and is gone: with a profile of its own, and no longer than it may.</summary>
internal sealed class Chromium(string program)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Tagged for who does not see it, with bookmarks made of the headings, and nothing of the browser's own in the margins. The features left out would prepare the
    /// list beneath the address bar, in a process of its own and while the page is printed: a seventh of the time.
    /// </summary>
    private static readonly string[] _flags =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        "--no-proxy-server", "--force-color-profile=srgb", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    /// <exception cref="PrintingException">It did not print, and says why.</exception>
    public async Task<byte[]> Print(Uri page, CancellationToken cancelled = default)
    {
        var folder = Directory.CreateTempSubdirectory("coormulti-brief-");
        try
        {
            var pdf = Path.Combine(folder.FullName, "brief.pdf");
            var said = await Run(page, pdf, Path.Combine(folder.FullName, "profile"), cancelled);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancelled) : throw new PrintingException($"{program} printed nothing: {LastLine(said)}");
        }
        finally
        {
            Remove(folder);
        }
    }

    private async Task<string> Run(Uri page, string pdf, string profile, CancellationToken cancelled)
    {
        ProcessStartInfo start = new(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        // A sandbox needs a user below root.
        foreach (var argument in (string[])[.. _flags, .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : (string[])[], $"--user-data-dir={profile}", $"--print-to-pdf={pdf}", page.AbsoluteUri])
            start.ArgumentList.Add(argument);
        using var process = Begin(start);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        patience.CancelAfter(_patience);
        var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancelled.ThrowIfCancellationRequested();
            throw new PrintingException($"{program} had not printed after {_patience.TotalSeconds:0} s and was ended");
        }

        return await said;
    }

    private Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            throw new PrintingException($"{program} cannot be started: {absent.Message}");
        }
    }

    private static string LastLine(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing";

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A helper of the browser still wrote to its profile; the system clears its temporary folder itself.
        }
    }
}

/// <summary>Why there is no print, in a sentence for who asked for one.</summary>
internal sealed class PrintingException(string message) : Exception(message);
