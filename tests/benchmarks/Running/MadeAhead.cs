using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Benchmarks.Running;

/// <summary>A dashboard that makes pages before anybody asks for them, as it does in production, and has made them.</summary>
internal static partial class MadeAhead
{
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(2);

    /// <summary>Nothing is made any more when what is kept weighs the same for a while.</summary>
    public static async Task Of(Reader reader)
    {
        for (var (before, now) = (-1.0, 0.0); before != now; (before, now) = (now, await Weight()))
            await Task.Delay(_quiet);

        async Task<double> Weight() => double.Parse(KeptBytes().Match((await reader.Get("/metrics")).Text()).Groups["bytes"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^coormulti_cache_bytes (?<bytes>[0-9.e+]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex KeptBytes();
}
