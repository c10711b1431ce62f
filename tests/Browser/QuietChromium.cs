namespace Analytics.Tests.Browser;

/// <summary>How a Chromium is started that does nothing but show pages.</summary>
internal static class QuietChromium
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

    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--disable-features={string.Join(',', _without)}",
    ];
}
