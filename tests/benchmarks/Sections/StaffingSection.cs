using System.Globalization;
using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Topics;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// A director who changes assumptions: three scenarios of ten thousand draws each, and the whole page around them, asked of the real dashboard with parameters that nobody
/// asked for before. Beside them, by turns, an exhibit that draws nothing, asked the same way.
/// </summary>
internal static class StaffingSection
{
    private const int Times = 60;
    private const int WarmUps = 15;
    private const int TimesEach = 11;
    private const double MostMilliseconds = 150;

    public static async Task Run(SectionReport report)
    {
        await using var dashboard = await DashboardProcess.Start();
        using Reader reader = new(dashboard.Address);
        var asked = 0;
        // What changes the minutes of work changes the draws of each scenario; another seed makes even the draws of today anew.
        (string Name, Func<string> Address)[] questions =
        [
            ("an exhibit without draws, new question", () => $"/en/crises/impromptu-by-year.json?{Years(asked)}"),
            ("three scenarios, new minutes", () => $"/en/staffing/scenarios-compared.json?{Minutes(asked)}"),
            ("three scenarios, new minutes and seed", () => $"/en/staffing/scenarios-compared.json?{Minutes(asked)}&seed={1000 + asked}"),
            ("whole page, new minutes", () => $"/en/staffing?{Minutes(asked)}"),
            ("whole page, new minutes and seed", () => $"/en/staffing?{Minutes(asked)}&seed={100_000 + asked}"),
        ];

        var times = questions.ToDictionary(question => question.Name, _ => new List<double>());
        for (; asked < WarmUps + Times; asked++)
        {
            foreach (var (name, address) in questions)
            {
                var place = address();
                var time = await Sample.Time(() => reader.Get(place));
                if (asked >= WarmUps)
                    times[name].Add(time);
            }
        }

        var samples = questions.Select(question => report.Add(new Sample(question.Name, "ms", times[question.Name]))).ToList();
        foreach (var sample in samples.Skip(1))
            report.Compare(sample.Name, sample, samples[0]);
        foreach (var sample in samples.Skip(1).Take(2))
            report.Aim($"{sample.Name}, median", sample.Median, MostMilliseconds, "ms");

        foreach (var exhibit in TopicCatalog.Find("staffing")!.Exhibits)
        {
            List<double> alone = [];
            for (var time = 0; time < TimesEach; time++)
            {
                var place = $"/en/staffing/{exhibit.Id}.json?seed={200_000 + ++asked}";
                alone.Add(await Sample.Time(() => reader.Get(place)));
            }

            report.Add(new Sample($"  {exhibit.Id} alone, new seed", "ms", alone));
        }
    }

    private static string Minutes(int asked) => string.Create(CultureInfo.InvariantCulture,
        $"a-prepare={300 + asked}&b-preset=diplomat&b-prepare={300.5 + asked}&c-preset=crises&c-prepare={301.25 + asked}");

    /// <summary>From 2004 to 2024 there are enough spans of years for as many questions.</summary>
    private static string Years(int asked) => string.Create(CultureInfo.InvariantCulture, $"from={2004 + (asked % 10)}&to={2024 - (asked / 10)}");
}
