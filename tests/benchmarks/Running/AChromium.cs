using Analytics.Tests.Browser;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Running;

/// <summary>The Chromium of the machine, without its errands in the background.</summary>
internal static class AChromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What to say where there is none.</summary>
    public static string Absent => $"no browser was found on the path ({string.Join(", ", _names)}); install Debian's package chromium and run again";

    /// <summary>Null where none is on the path.</summary>
    public static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in _names
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = QuietChromium.Arguments });
}
