using Analytics.Data.Contracts;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Names are read as the keys of the rows that they name, and never guessed.</summary>
public sealed class ReferenceTests : IDisposable
{
    private readonly AnOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("Région flamande", "vl_reg")]
    [InlineData("FLEMISH COMMUNITY", "vl_com")]
    [InlineData("Commission communautaire française", "cocof")]
    [InlineData("COCOF", "cocof")]
    [InlineData("Fédération Wallonie-Bruxelles", "fr")]
    [InlineData("vl-com", "vl_com")]
    [InlineData("Vlaanderen", "vl_reg")]
    public void An_entity_is_known_by_each_of_its_names(string written, string expected) =>
        Assert.Equal(expected, Of("attendance").Resolve(written, Contract.Named("attendance").Field("entity_id")));

    [Fact]
    public void A_name_that_several_rows_bear_stays_as_written_and_the_keys_are_told()
    {
        _office.Import("conferences.csv", "conference_id;series_code;conference_name;began_on\nown_cop10;un_conference;COP10;2004-12\n"u8.ToArray(), "conferences", closedOn: "2026-01-31");
        var references = Of("consultations");

        Assert.Equal("COP10", references.Resolve("COP10", Contract.Named("consultations").Field("conference_id")));

        Assert.Equal(["“COP10” could be own_cop10, unfccc_cop10; write the key"], references.Notes);
    }

    [Theory]
    [InlineData("D 2019.014 ; D 2019.015", "d-2019-014; d-2019-015")]
    [InlineData("D14/D15", "d14; d15")]
    [InlineData("2019/12", "2019-12")]
    [InlineData("2019/12, 2019/13", "2019-12; 2019-13")]
    [InlineData("D1\nD2", "d1; d2")]
    [InlineData("D1 et D2", "d1; d2")]
    public void Several_dossiers_in_a_cell_become_a_list_of_keys(string written, string expected) =>
        Assert.Equal(expected, Of("consultations").Resolve(written, Contract.Named("consultations").Field("dossier_ids")));

    [Theory]
    [InlineData("Région flamande; Wallonie", "vl_reg; wal")]
    [InlineData("COCOF et Fédération Wallonie-Bruxelles", "cocof; fr")]
    [InlineData("fed;wal", "fed; wal")]
    public void Several_competent_entities_in_a_cell_become_a_list_of_keys(string written, string expected) =>
        Assert.Equal(expected, Of("dossiers").Resolve(written, Contract.Named("dossiers").Field("entity_ids")));

    [Fact]
    public void Dossiers_that_nobody_sent_yet_are_told()
    {
        var references = Of("consultations");

        references.Resolve("D 2019.014; D 2019.015", Contract.Named("consultations").Field("dossier_ids"));

        Assert.StartsWith("2 dossiers are not there yet, such as d-2019-014", Assert.Single(references.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stroke_parts_numbers_that_are_dossiers_each()
    {
        _office.Import("dossiers.csv", "N°;Intitulé;Ouverture\n12;Climat;2019\n2019;Santé;2019\n"u8.ToArray(), "dossiers");

        Assert.Equal("2019; 12", Of("consultations").Resolve("2019/12", Contract.Named("consultations").Field("dossier_ids")));
        Assert.Equal("12", Of("consultations").Resolve("Climat", Contract.Named("consultations").Field("dossier_ids")));
    }

    private References Of(string contract) => new(Contract.Named(contract), new Neighbours(_office.Sources, "ministry"));
}
