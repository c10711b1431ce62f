using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>A query is run on that part of the model on which it leans, and on no more.</summary>
public sealed class LineageTests
{
    public static TheoryData<string> Checks => new(SqlFiles.Checks.Select(check => check.Name));

    /// <summary>The engine knows better than we do what a query reads: what is missing from its part of the model, it would miss.</summary>
    [Theory]
    [MemberData(nameof(Checks))]
    public void Each_check_of_the_house_can_be_asked_of_its_part_of_the_model(string name)
    {
        using TemporaryFolder folder = new();
        var check = SqlFiles.Checks.Single(check => check.Name == name);

        var built = new WarehouseBuilder(Model.OfTheHouse.Part([], [check]), new([], [], [], [], [], ""), new(_ => { })).Build(folder.In(Warehouse.FileName));

        Assert.Equal((name, 0L), (built.Checks.Single().Name, built.Checks.Single().RowCount));
    }

    [Fact]
    public void A_check_leans_on_what_its_relations_lean_on()
    {
        var reads = Contract.All.Where(contract => Model.OfTheHouse.Lineage.Reads(Sql("consultation_outside_dossier"), contract)).Select(contract => contract.Name);

        // core.agenda, core.register with core.crises and the conferences, core.dossiers
        Assert.Equal(["agenda_items", "conferences", "consultations", "crises", "dossiers"], reads);
    }

    [Fact]
    public void A_check_on_all_rows_leans_on_every_contract_and_one_on_counts_on_none()
    {
        Assert.All(Contract.All, contract => Assert.True(Model.OfTheHouse.Lineage.Reads(Sql("documented_without_source"), contract)));
        Assert.All(Contract.All, contract => Assert.False(Model.OfTheHouse.Lineage.Reads(Sql("counts_fell"), contract)));
    }

    [Fact]
    public void A_relation_that_is_only_spoken_of_is_not_read()
    {
        Lineage lineage = new([new("1.sql", "create table core.a as\nfrom typed.steps"), new("2.sql", "create view marts.b as\nfrom core.a")]);

        Assert.Equal(["marts.b", "core.a", "typed.steps"], lineage.Of("-- unlike marts.c\nfrom marts.b as b where b.core is null"));
    }

    [Fact]
    public void What_a_check_must_see_whole_is_a_resource_that_it_reads() =>
        Assert.All(SqlFiles.Checks, check => Assert.All(check.Whole, resource =>
            Assert.True(Model.OfTheHouse.Lineage.Reads(check.Sql, Contract.Named(resource)), $"{check.Name} reads no {resource}")));

    private static string Sql(string check) => SqlFiles.Checks.Single(known => known.Name == check).Sql;
}
