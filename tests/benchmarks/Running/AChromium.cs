using Microsoft.Playwright;

namespace Analytics.Benchmarks.Running;

/// <summary>The Chromium of the machine, without its errands in the background.</summary>
internal static class AChromium
{
    /// <summary>
    /// The last two prepare the list beneath the address bar of each new window, in a process of its own: 400 ms of one processor while a first page is painted. This
    /// switch takes the place of Playwright's own, so what that leaves out is left out here, but for
    /// what concerns requests that are intercepted, and other browsers.
    /// </summary>
    private static readonly string[] _without =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter",
        "PaintHolding", "ThirdPartyStoragePartitioning", "Translate", "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup",
    ];

    private static readonly string[] _arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--disable-features={string.Join(',', _without)}",
    ];

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What to say where there is none.</summary>
    public static string Absent => $"no browser was found on the path ({string.Join(", ", _names)}); install Debian's package chromium and run again";

    /// <summary>Null where none is on the path.</summary>
    public static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in _names
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = _arguments });
}
