using Analytics.Data.Contracts;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>What an office writes its own way is written as the contract does; what is unclear stays as it was.</summary>
public sealed class OfficeCellTests
{
    [Theory]
    [InlineData("12/03/2024", "2024-03-12")]
    [InlineData("2.5.2019", "2019-05-02")]
    [InlineData("12 mars 2024", "2024-03-12")]
    [InlineData("le 1er août 2023", "2023-08-01")]
    [InlineData("mardi 12 mars 2024", "2024-03-12")]
    [InlineData("dinsdag 12 maart 2024", "2024-03-12")]
    [InlineData("3. März 2021", "2021-03-03")]
    [InlineData("Dezember 2021", "2021-12")]
    [InlineData("févr. 2020", "2020-02")]
    [InlineData("2024-03-12 14:30:00", "2024-03-12")]
    [InlineData("12/03/2024 à 14h30", "2024-03-12")]
    [InlineData("2024", "2024")]
    [InlineData("31/02/2024", "31/02/2024")]
    [InlineData("12/03/24", "2024-03-12")]
    [InlineData("11-janv-19", "2019-01-11")]
    [InlineData("janv-22", "2022-01")]
    [InlineData("12. Sept. 2018", "2018-09-12")]
    [InlineData("Di, 7. Mai 2019", "2019-05-07")]
    [InlineData("3-4 juni 2019", "2019-06-03")]
    [InlineData("3 et 4 juin 2019", "2019-06-03")]
    [InlineData("43748", "2019-10-10")]
    [InlineData("2020-01-15T14:30:00Z", "2020-01-15")]
    [InlineData("2020-01-15T14:30:00+01:00", "2020-01-15")]
    [InlineData("30 février 2019", "30 février 2019")]
    [InlineData("printemps 2024", "printemps 2024")]
    public void A_day_is_read_in_four_languages(string written, string expected) =>
        Assert.Equal(expected, Write(written, "held_on"));

    [Theory]
    [InlineData("1h30", "90")]
    [InlineData("1 h", "60")]
    [InlineData("2u15", "135")]
    [InlineData("01:30:00", "90")]
    [InlineData("1899-12-31 01:30:00", "90")]
    [InlineData("45 min", "45")]
    [InlineData("1 Std. 30 Min.", "90")]
    [InlineData("2 Std.", "120")]
    [InlineData("1 Stunde", "60")]
    [InlineData("1,5 h", "90")]
    [InlineData("1u30", "90")]
    [InlineData("ca. 60 Min.", "ca. 60 Min.")]
    [InlineData("45", "45")]
    [InlineData("long", "long")]
    public void A_duration_is_read_in_hours_and_minutes(string written, string expected) =>
        Assert.Equal(expected, Write(written, "duration_minutes"));

    [Theory]
    [InlineData("2019/12", "2019-12")]
    [InlineData("D 2019.014", "d-2019-014")]
    [InlineData("Réunion n° 7 bis", "reunion-n-7-bis")]
    [InlineData("gcm-3", "gcm-3")]
    [InlineData("§", "§")]
    public void A_number_becomes_a_key(string written, string expected) =>
        Assert.Equal(expected, Write(written, "consultation_id"));

    [Theory]
    [InlineData("excusé", "false")]
    [InlineData("présent", "true")]
    [InlineData("verontschuldigd", "false")]
    [InlineData("anwesend", "true")]
    [InlineData("peut-être", "peut-être")]
    public void Who_was_there_is_said_in_four_languages(string written, string expected) =>
        Assert.Equal(expected, OfficeCell.Write(written, Contract.Named("attendance").Field("is_represented")));

    /// <summary>One cell may be read in two ways; the others of its column tell which is meant, and that is said.</summary>
    [Theory]
    [InlineData("01/03/2019", "2019-03-01", "Datum: the day is taken to come first, as no cell shows it", "02/04/2019")]
    [InlineData("01/03/2019", "2019-03-01", "Datum: the day comes first, as 28/04/2019 shows", "28/04/2019")]
    [InlineData("01/03/2019", "2019-01-03", "Datum: the month comes first, as 03/28/2019 shows", "03/28/2019")]
    [InlineData("01/03/2019", "01/03/2019 ?", "Datum: 28/04/2019 puts the day first and 03/28/2019 the month; where both could be meant the row is refused", "03/28/2019", "28/04/2019")]
    [InlineData("03/28/2019", "2019-03-28", "Datum: 28/04/2019 puts the day first and 03/28/2019 the month; where both could be meant the row is refused", "28/04/2019", "01/02/2019")]
    public void The_order_of_day_and_month_is_that_of_the_whole_column(string written, string expected, string note, params string[] beside)
    {
        var field = Contract.Named("consultations").Field("held_on");

        var style = ColumnStyle.Of(field, "Datum", [written, .. beside]);

        Assert.Equal((expected, note), (OfficeCell.Write(written, field, style).Value, Assert.Single(style.Notes)));
    }

    [Theory]
    [InlineData("Durée (h)", "1.5", "90", "2")]
    [InlineData("Duur (uur)", "1,5", "90", "2")]
    [InlineData("Durée (min)", "1.5", "1.5", "2")]
    [InlineData("Durée", "90", "90", "2")]
    [InlineData("Durée", "1.5", "", "2")]
    [InlineData("Durée", "2", "", "1h30")]
    public void Bare_numbers_are_hours_or_minutes_by_evidence_and_never_by_guess(string header, string written, string expected, string beside)
    {
        var field = Contract.Named("consultations").Field("duration_minutes");

        Assert.Equal(expected, OfficeCell.Write(written, field, ColumnStyle.Of(field, header, [written, beside])).Value);
    }

    [Theory]
    [InlineData("1.045", "1045", null, "98,5")]
    [InlineData("1.234,5", "1234,5", null, "64")]
    [InlineData("1.045", "1.045", null, "64")]
    [InlineData("±60", "60", "±60", "64")]
    [InlineData("64 (1)", "64", "64 (1)", "64")]
    [InlineData("2024*", "2024", "2024*", "64")]
    [InlineData("c. 400", "400", "c. 400", "64")]
    [InlineData("64", "64", null, "64")]
    public void A_number_is_grouped_as_its_column_shows_and_keeps_its_mark(string written, string expected, string? kept, string beside)
    {
        var field = Contract.Named("annual_counts").Field("value");

        Assert.Equal((expected, kept), OfficeCell.Write(written, field, ColumnStyle.Of(field, "Valeur", [written, beside])));
    }

    private static string Write(string written, string field) => OfficeCell.Write(written, Contract.Named("consultations").Field(field));
}
