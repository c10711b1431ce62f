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
    [InlineData("12/03/24", "12/03/24")]
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

    private static string Write(string written, string field) => OfficeCell.Write(written, Contract.Named("consultations").Field(field));
}
