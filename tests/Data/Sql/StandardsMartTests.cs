using Analytics.Data;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>What an office measured takes the place of what is assumed, measure by measure.</summary>
public sealed class StandardsMartTests : IDisposable
{
    private const string Columns = "standard_id,measure_code,unit,value,low,high,applies_to,year,confidence_code";

    private readonly AMinistry _ministry = new();

    public StandardsMartTests() => _ministry.Put(AMinistry.Record, "activity_standards", Columns,
        "a1,prepare_video_minutes,min,480,120,1800,m01,,assumed",
        "a2,report_video_minutes,min,240,60,960,m01,,assumed",
        "n1,weekly_working_time,h/week,38,,,m01,2024,recalled");

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void Without_a_value_of_the_office_each_measure_is_assumed()
    {
        Assert.Equal([("prepare_video_minutes", 480, false), ("report_video_minutes", 240, false)], Standards());
        Assert.Equal(3, _ministry.Ask("from marts.activity_standards").Count);
    }

    [Fact]
    public void The_office_s_value_of_its_latest_year_takes_the_place_of_the_assumption()
    {
        _ministry.With("activity_standards", Columns,
            "r1,prepare_video_minutes,min,300,,,m01,2024,register", "r2,prepare_video_minutes,min,330,,,m01,2025,register", "r3,prepare_video_minutes,min,90,,,m01,,register",
            "r4,coffee_minutes,min,15,,,m01,2025,register");

        Assert.Equal([("prepare_video_minutes", 330, true), ("report_video_minutes", 240, false)], Standards());
    }

    [Fact]
    public void A_synthetic_value_holds_beside_a_synthetic_register_alone()
    {
        _ministry.Put(AMinistry.Sample, "activity_standards", Columns, "s1,prepare_video_minutes,min,200,,,m01,2024,synthetic");

        Assert.Equal([("prepare_video_minutes", 480, false), ("report_video_minutes", 240, false)], Standards());
        Assert.Equal([("prepare_video_minutes", 200, true), ("report_video_minutes", 240, false)], Standards(isSynthetic: true));
    }

    private IEnumerable<(string?, double?, bool?)> Standards(bool isSynthetic = false) =>
        _ministry.Ask($$"""from marts.chosen_model_standards('{"is_synthetic": {{(isSynthetic ? "true" : "false")}}}'::json) order by measure_code""")
            .Select(line => (line.Text("measure_code"), line.Number("value"), line.Flag("replaces_assumption")));
}
