using System.Text.RegularExpressions;
using Analytics.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Each further size or weight of letters is another set of shapes that a browser makes before it paints (decision 32).</summary>
public sealed partial class StyleSheetTests
{
    // The smallest is of the fields of scenarios, which come after a first screen and must stand three in a row.
    private static readonly string[] _sizes = [".8125rem", ".875rem", ".95rem", "1.0625rem", "1.25rem", "1.5rem", "2rem", "clamp(1.6rem, 1.25rem + 1.5vw, 2.1rem)", "inherit"];

    [Fact]
    public void Letters_on_the_screen_come_in_few_sizes_and_two_weights()
    {
        var sheet = StyleSheet.Packed.Text;

        Assert.Equal(_sizes.Order(StringComparer.Ordinal), Size().Matches(sheet).Select(size => size.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["400", "600"], Weight().Matches(sheet).Select(weight => weight.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_for_paper_stand_in_no_page() =>
        // What stands open where there is room for it does so on paper too.
        Assert.Single(Paper().Matches(StyleSheet.Packed.Text));

    [GeneratedRegex("font-size: ([^;}]+?) ?[;}]")]
    private static partial Regex Size();

    [GeneratedRegex("font-weight: ([^;}]+?) ?[;}]")]
    private static partial Regex Weight();

    [GeneratedRegex("@media[^{]*print|@page")]
    private static partial Regex Paper();
}
