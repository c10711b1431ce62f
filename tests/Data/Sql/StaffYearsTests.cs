using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>Full-time equivalents by year, from the periods of posts, counted in days.</summary>
public sealed class StaffYearsTests : IDisposable
{
    private const string Header = "staffing_id,post_code,as_of,began_on,ended_on,value";

    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_year_s_staff_is_the_mean_over_its_days()
    {
        // By hand: 2019 has 365 days; 1 for all of them and 0.5 from 1 July on, 184 days: 1 + 0.5 × 184 / 365.
        _ministry.With("staffing", Header, "s1,p1,,2019-01-01,2019-12-31,1", "s2,p2,,2019-07-01,2019-12-31,0.5");

        var year = Assert.Single(_ministry.Ask("from marts.staff_years"));

        Assert.Equal((2019, "m01", 2, 365), (year.Whole("year"), year.Text("unit_code"), year.Whole("post_count"), year.Whole("covered_days")));
        Assert.Equal(1 + (0.5 * 184 / 365), year.Number("fte")!.Value, 12);
    }

    [Fact]
    public void A_post_that_is_still_filled_lasts_until_the_register_closes_and_a_partly_covered_year_says_so()
    {
        // The register closes on 31 January 2026. By hand: 31 + 30 + 31 days of 2024, the leap year 2024 has 366.
        _ministry.With("staffing", Header, "s1,p1,,2024-10,,1");

        Assert.Equal([(2024, 1.0, 92, 366), (2025, 1.0, 365, 365), (2026, 1.0, 31, 365)], _ministry.Ask("from marts.staff_years").Select(line => (
            line.Whole("year"), line.Number("fte"), line.Whole("covered_days"), line.Whole("year_days"))));
    }

    [Fact]
    public void A_post_that_stands_empty_lowers_the_mean_of_its_unit()
    {
        // By hand: p2 is filled all year, p1 for all but the 90 days from January to March.
        _ministry.With("staffing", Header, "s1,p1,,2018,2018,1", "s2,p1,,2019-04-01,2019-12-31,1", "s3,p2,,2018,2019,1");

        var years = _ministry.Ask("from marts.staff_years");

        Assert.Equal([(2018, 2), (2019, 2)], years.Select(line => (line.Whole("year"), line.Whole("post_count"))));
        Assert.Equal([2.0, 1 + (275.0 / 365)], years.Select(line => line.Number("fte")!.Value), (expected, actual) => Math.Abs(expected - actual) < 1e-11);
    }

    [Fact]
    public void A_stretch_without_any_post_is_not_known_and_never_zero()
    {
        _ministry.With("staffing", Header, "s1,,2020,,,2.5", "s2,p1,,2022-12-01,2022-12-31,2");

        Assert.Equal([(2020, 2.5, 366), (2022, 2.0, 31)], _ministry.Ask("from marts.staff_years")
            .Select(line => (line.Whole("year"), line.Number("fte"), line.Whole("covered_days"))));
    }

    [Fact]
    public void A_figure_for_a_year_holds_for_that_year()
    {
        _ministry.With("staffing", Header, "s1,,2020,,,2.5", "s2,,2021,,,3");

        Assert.Equal([(2020, 2.5), (2021, 3.0)], _ministry.Ask("from marts.staff_years").Select(line => (line.Whole("year"), line.Number("fte"))));
    }

    [Fact]
    public void The_staff_that_sources_document_is_kept_apart()
    {
        _ministry
            .With("staffing", Header, "s1,p1,,2019,2019,1")
            .Put(AMinistry.Record, "staffing", "staffing_id,as_of,measure_code,value", "m01-agents,2019,agents,3");

        Assert.Equal(["m01-agents"], _ministry.Ask("from marts.staffing").Select(line => line.Text("staffing_id")));
        Assert.Equal(1.0, Assert.Single(_ministry.Ask("from marts.staff_years")).Number("fte"));
    }
}
