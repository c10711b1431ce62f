using System.Text;
using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Counts and posts by months, quarters, halves and years, down and across: a part of a year never stands for the year.</summary>
public sealed class PeriodTablesTests : IDisposable
{
    private readonly AnOffice _office = new(withRecord: false);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Posts_by_month_across_become_the_times_in_which_they_did_not_change()
    {
        Import("Poste;Fonction;janv-22;févr-22;mars-22;avr-22\nM0.1-1;diplomate;1;1;1;1\nM0.1-2;agent;0,8;0,8;1;1\nM0.1-3;agent;0;0;0,5;n/a\nTotal;;1,8;1,8;2,5;2\n");
        _office.Refresh();

        Assert.Equal(
            ["m0-1-1 2022-01 2022-04 1", "m0-1-2 2022-01 2022-02 0.8", "m0-1-2 2022-03 2022-04 1", "m0-1-3 2022-03 2022-03 0.5"],
            Rows("select concat_ws(' ', post_code, began_on, ended_on, value::varchar) as line from typed.staffing order by 1").Select(line => line.Replace(".0", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Année;Service;ETP\n2019;M0.1;2,8\n2020;M0.1;3\n")]
    [InlineData("Jaar;Dienst;VTE\n2019;Coormulti;2,8\n2020;Coormulti;3\n")]
    [InlineData("Poste;Mesure;2019;2020;2021\nM0.1-1;ETP;2,8;3;\n")]
    public void Full_time_equivalents_by_year_are_those_of_the_year(string csv)
    {
        Import(csv);
        _office.Refresh();

        Assert.Equal(["2019 2.8", "2020 3.0"], Rows("select concat_ws(' ', year, round(fte, 3)::varchar) as line from marts.staff_years where unit_code = 'm01' order by 1"));
    }

    [Theory]
    [InlineData("Année;Période;Nombre\n2019;1er semestre;31\n2019;2e semestre;30\n")]
    [InlineData("Jaar;Periode;Aantal\n2019;K1;11\n2019;K2;20\n2019;K3;10\n2019;K4;20\n")]
    [InlineData("Jahr;Zeitraum;Anzahl\n2019;Januar bis Juni;31\n2019;Juli bis Dezember;30\n")]
    [InlineData("Année;T1;T2;T3;T4\n2019;11;20;10;20\n")]
    [InlineData("Jaar;1e halfjaar;2e halfjaar\n2019;31;30\n")]
    [InlineData("Mois;Nombre\njanv-19;5\nfévr-19;5\nmars-19;5\navr-19;5\nmai-19;5\njuin-19;6\njuil-19;5\naoût-19;5\nsept-19;5\noct-19;5\nnov-19;5\ndéc-19;5\n")]
    [InlineData("Année;janv;févr;mars;avril;mai;juin;juil;août;sept;oct;nov;déc\n2019;5;5;5;5;5;6;5;5;5;5;5;5\n")]
    public void Parts_that_make_a_year_whole_are_summed_and_kept(string csv)
    {
        Import(csv);
        _office.Refresh();

        Assert.Equal(["61.0"], Rows("select value::varchar as line from typed.annual_counts where year = 2019 and period_note is null"));
    }

    [Theory]
    [InlineData("Année;Période;Nombre\n2019;1er semestre;31\n", 1)]
    [InlineData("Année;Période;Nombre\n2019;1er semestre;31\n2019;janvier;4\n2019;2e semestre;30\n", 3)]
    [InlineData("Année;janv;févr;mars;avril;mai;juin;juil;août;sept;oct;nov;déc\n2019;5;5;5;5;5;6;5;5;5;5;5;\n", 1)]
    public void Parts_that_do_not_are_shown_as_parts_and_stand_for_no_year(string csv, int parts)
    {
        var report = Import(csv);
        _office.Refresh();

        Assert.Empty(Rows("select value::varchar as line from typed.annual_counts where period_note is null"));
        Assert.Equal(parts, Rows("select value::varchar as line from typed.annual_counts").Count());
        Assert.Contains(report.Tables.Single().Notes, note => note.Contains("cover a part of a year", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Année;Période;Nombre\n2019;1er semestre;31\n", "2019-06-30")]
    [InlineData("Année;janv;févr;mars\n2019;5;5;5\n", "2019-03-31")]
    [InlineData("Année;Période;Nombre\n2019;printemps;31\n", "2019-12-31")]
    public void A_part_of_a_year_knows_of_no_later_month_than_its_last(string csv, string closedOn) =>
        Assert.Equal(DateOnly.ParseExact(closedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Import(csv).ClosedOn);

    [Fact]
    public void A_year_that_is_given_whole_is_not_summed_once_more()
    {
        Import("Année;Période;Nombre\n2019;1er semestre;31\n2019;2e semestre;30\n2019;;62\n");
        _office.Refresh();

        Assert.Equal(["62.0"], Rows("select value::varchar as line from typed.annual_counts where period_note is null"));
    }

    [Fact]
    public void Bodies_across_are_counts_of_each_and_a_gap_is_none()
    {
        var report = Import("Jaar;Coormulti;DGE\n2019;61;300\n2020;55;\n");
        _office.Refresh();

        Assert.Equal(["2019 coormulti 61.0", "2019 dge 300.0", "2020 coormulti 55.0"], Rows("select concat_ws(' ', year, body_code, value::varchar) as line from typed.annual_counts order by 1"));
        Assert.Contains(report.Tables.Single().Notes, note => note.StartsWith("DGE: 1 row(s) without a count", StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_that_is_no_number_is_told_by_its_cell_among_several_columns()
    {
        var report = Import("Jaar;Coormulti;DGE\n2019;61;veel\n2020;55;300\n", tolerance: 0.5);

        Assert.Equal(["line 2, column C"], report.Tables.Single().Problems.Select(problem => problem.Cell));
    }

    private ImportReport Import(string csv, double tolerance = 0.1) => _office.Import("cijfers.csv", Encoding.UTF8.GetBytes(csv), resource: null, tolerance: tolerance);

    private IEnumerable<string> Rows(string sql) => _office.Ask(sql).Select(row => row.Text("line")!);
}
