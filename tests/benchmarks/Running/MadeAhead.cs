using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Benchmarks.Running;

/// <summary>A dashboard that makes pages before anybody asks for them, as it does in production, and has made them.</summary>
internal static partial class MadeAhead
{
    /// <summary>By then the dashboard has seen what it shows.</summary>
    private static readonly TimeSpan _betweenLooks = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    public static async Task Of(Reader reader)
    {
        var begun = Stopwatch.GetTimestamp();
        do
        {
            if (Stopwatch.GetElapsedTime(begun) > _patience)
                throw new TimeoutException("pages are still being made ahead");
            await Task.Delay(_betweenLooks);
        }
        while (double.Parse(PagesToMake().Match((await reader.Get("/metrics")).Text()).Groups["pages"].Value, CultureInfo.InvariantCulture) > 0);
    }

    [GeneratedRegex("^coormulti_pages_to_make (?<pages>[0-9.e+]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PagesToMake();
}
