using Analytics.Data.Contracts;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Days and spans of days, durations and shares, as offices in four languages write them.</summary>
public sealed class OfficeDayTests
{
    private static readonly Field _day = Contract.Named("consultations").Field("held_on");
    private static readonly Field _duration = Contract.Named("consultations").Field("duration_minutes");

    [Theory]
    [InlineData("2024-03-12T10:00Z", "2024-03-12")]
    [InlineData("2024/3/12", "2024-03-12")]
    [InlineData("20240312", "2024-03-12")]
    [InlineData("March 12, 2024", "2024-03-12")]
    [InlineData("Mar 12, 2024", "2024-03-12")]
    [InlineData("mar 12 mars 2024", "2024-03-12")]
    [InlineData("vrijdag 13/03/2020", "2020-03-13")]
    [InlineData("Fr, 13.3.2020", "2020-03-13")]
    [InlineData("le 1er mars 2024", "2024-03-01")]
    [InlineData("12th March 2024", "2024-03-12")]
    [InlineData("11-janv-19", "2019-01-11")]
    [InlineData("März 2024", "2024-03")]
    public void A_day_is_read_however_it_is_written(string written, string day) => Assert.Equal(day, OfficeCell.Write(written, _day));

    [Theory]
    [InlineData("3-4 juni 2019", "2019-06-03")]
    [InlineData("du 3 au 4 juin 2019", "2019-06-03")]
    [InlineData("3. und 4. Juni 2019", "2019-06-03")]
    [InlineData("3-4/06/2019", "2019-06-03")]
    [InlineData("12/03/2024 - 13/03/2024", "2024-03-12")]
    [InlineData("30/05–02/06/2019", "2019-05-30")]
    [InlineData("du 30 mai au 2 juin 2019", "2019-05-30")]
    [InlineData("30 mei tot en met 2 juni 2019", "2019-05-30")]
    public void Of_several_days_the_first_counts_and_the_words_are_kept(string written, string day) =>
        Assert.Equal((day, written), OfficeCell.Write(written, _day, ColumnStyle.Usual));

    [Theory]
    [InlineData("4-3 juni 2019")]
    [InlineData("30 février 2024")]
    [InlineData("uitgesteld naar 2021")]
    [InlineData("nog te bepalen")]
    [InlineData("voorjaar 2020")]
    [InlineData("fin octobre 2019")]
    [InlineData("Q1 2020")]
    [InlineData("1 januari tot 31 december 2019")]
    public void What_is_no_day_stays_as_it_is_written(string written) => Assert.Equal((written, null), OfficeCell.Write(written, _day, ColumnStyle.Usual));

    [Theory]
    [InlineData("1h 30m", "90")]
    [InlineData("1 hr 15", "75")]
    [InlineData("1 uur en 15 minuten", "75")]
    [InlineData("1½ Stunde", "90")]
    [InlineData("¾ h", "45")]
    public void A_duration_is_read_in_minutes(string written, string minutes) => Assert.Equal(minutes, OfficeCell.Write(written, _duration));

    [Fact]
    public void A_fraction_among_minutes_could_be_hours_and_is_neither()
    {
        var style = ColumnStyle.Of(_duration, "Durée", ["90", "120", "1.5"]);

        Assert.Equal(("1.5 ?", null), OfficeCell.Write("1.5", _duration, style));
        Assert.Equal(("90", null), OfficeCell.Write("90", _duration, style));
    }

    [Fact]
    public void A_percentage_is_a_share_and_keeps_how_it_was_written() =>
        Assert.Equal(("0.8", "80 %"), OfficeCell.Write("80 %", Contract.Named("staffing").Field("value"), ColumnStyle.Usual));
}
