using Analytics.Findings.Asking;
using CsCheck;

namespace Analytics.Tests.Findings;

/// <summary>A page cut out of the years that it lies in is the page cut out of the whole list.</summary>
public sealed class PageOfYearsTests
{
    private static readonly Gen<(int[] Rows, int Skipped, int Length, bool IsDescending)> Lists = Gen.Select(Gen.Int[0, 7].Array[0, 12], Gen.Int[0, 60], Gen.Int[1, 20], Gen.Bool);

    [Fact]
    public void A_page_of_the_years_it_lies_in_is_the_page_of_all() => Lists.Sample(list =>
    {
        List<(int Year, long Rows)> years = [.. list.Rows.Select((rows, at) => (2004 + at, (long)rows))];
        if (list.IsDescending)
            years.Reverse();
        List<(int Year, long Place)> all = Each(years);

        var page = PageOfYears.Of(years, list.Skipped, list.Length);

        var within = page is null ? [] : Each([.. years.Where(year => page.Value.Years.Each.Contains(year.Year))]).Skip((int)page.Value.Skipped).Take(list.Length).ToList();
        Assert.Equal(all.Skip(list.Skipped).Take(list.Length), within);
        Assert.Equal(list.Skipped >= all.Count, page is null);
    });

    [Fact]
    public void Years_that_the_page_does_not_reach_are_left_out()
    {
        Assert.Equal(new(new(2023, 2024), 0), PageOfYears.Of([(2024, 60), (2023, 60), (2022, 60)], 0, 100));
        Assert.Equal(new(new(2022, 2023), 40), PageOfYears.Of([(2024, 60), (2023, 60), (2022, 60)], 100, 100));
        Assert.Equal(new(new(2024, 2024), 0), PageOfYears.Of([(2024, 100), (2023, 60)], 0, 100));
    }

    private static List<(int Year, long Place)> Each(IReadOnlyList<(int Year, long Rows)> years) =>
        [.. years.SelectMany(year => Enumerable.Range(0, (int)year.Rows).Select(place => (year.Year, (long)place)))];
}
