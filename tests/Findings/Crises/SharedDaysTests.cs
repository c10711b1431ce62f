using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using CsCheck;

namespace Analytics.Tests.Findings.Crises;

/// <summary>Whichever years are asked for, a day that is around several crises is counted once among those that began in them.</summary>
public sealed class SharedDaysTests
{
    private static readonly Gen<(int[][] Days, int From, int Length)> Asked =
        Gen.Select(Gen.Int[2004, 2012].Array[0, 4].Array[0, 20], Gen.Int[2003, 2012], Gen.Int[0, 9]);

    [Fact]
    public void A_day_counts_once_among_those_that_were_asked_for() => Asked.Sample(asked =>
    {
        Years years = new(asked.From, asked.From + asked.Length);
        var rows = asked.Days.SelectMany(Rows).Where(row => years.Each.Contains(row.Year));

        Assert.Equal(asked.Days.Count(day => day.Any(years.Each.Contains)), rows.CountedOnce(years).Count());
    });

    /// <summary>A day is of each crisis around which it is, as the queries give it: with the year in which the one before began.</summary>
    private static IEnumerable<Row> Rows(int[] beganIn)
    {
        int? earlier = null;
        foreach (var year in beganIn.Order())
        {
            yield return new(year, earlier);
            earlier = year;
        }
    }

    private sealed record Row(int Year, int? EarlierYear) : ISharedDays;
}
