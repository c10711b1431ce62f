using System.Text.RegularExpressions;
using Analytics.Tests.Torture;

namespace Analytics.Tests.Conventions;

/// <summary>What a dashboard holds of memory is set by whoever starts it, and figures are measured with the settings that are delivered.</summary>
public sealed partial class StartTests
{
    [Fact]
    public void Whoever_starts_the_dashboard_sets_the_same()
    {
        var settings = Settings("Makefile");

        Assert.Equal(3, settings.Count);
        Assert.Equal(settings, Settings("docs/deploying/coormulti-dashboard.service"));
        Assert.Equal(settings, Settings("docs/deploying/Containerfile"));
        Assert.Equal(settings, Served.Frugal.Select(setting => $"{setting.Name}={setting.Value}"));
    }

    private static IReadOnlyList<string> Settings(string file) =>
        [.. FrugalSetting().Matches(File.ReadAllText(Repository.In(file.Split('/')))).Select(setting => setting.Value)];

    [GeneratedRegex(@"\b(MALLOC_\w+|DOTNET_GC\w+)=\w+")]
    private static partial Regex FrugalSetting();
}
