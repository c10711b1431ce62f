using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>What an office measured of its own work, in its own words, takes the place of what is assumed.</summary>
public sealed class StandardsImportTests : IDisposable
{
    private readonly AnOffice _office = new();

    public StandardsImportTests()
    {
        var assumptions = Path.Combine(_office.Sources, "assumptions");
        Directory.CreateDirectory(assumptions);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Conventions.Repository.Root, "data", "sources", "assumptions")))
            File.Copy(file, Path.Combine(assumptions, Path.GetFileName(file)));
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_French_sheet_says_the_measures_in_words()
    {
        var report = Import("Temps de travail.xlsx",
            ["Activité", "Valeur", "Minimum", "Maximum", "Année"],
            ["Préparer une réunion en présentiel", 300, 60, 900, 2025],
            ["Compte rendu d’une réunion par vidéo", 150, null, null, 2025],
            ["Part d’un diplomate dans la présidence", "60 %", null, null, 2025],
            ["Pause café", 15, null, null, 2025]);

        Assert.Equal(["unit"], report.Tables[0].Problems.Select(problem => problem.Column));
        Assert.Contains("unit follows from measure_code in 3 row(s)", report.Tables[0].Notes);
        Assert.Equal(RunOutcome.Published, _office.Refresh().Outcome);
        Assert.Equal([("diplomat_share_chair", "share", 0.6), ("prepare_in_person_minutes", "min", 300), ("report_video_minutes", "min", 150)], Own());
        Assert.Equal(29, _office.Ask("from marts.model_standards").Count);
    }

    [Fact]
    public void A_Dutch_sheet_may_have_units_of_its_own_and_measures_that_the_model_does_not_know()
    {
        Import("Werktijd.xlsx",
            ["Maat", "Eenheid", "Waarde", "Laag", "Hoog", "Van toepassing op", "Jaar"],
            ["een fysieke vergadering voorbereiden", "minuten", 360, 120, 900, "Dienst M0.1", 2024],
            ["Een fysieke vergadering voorbereiden", "min", 330, 120, 900, "Dienst M0.1", 2025],
            ["Verhuis", "uren", 40, null, null, "Dienst M0.1", 2025]);

        Assert.Equal(RunOutcome.Published, _office.Refresh().Outcome);
        Assert.Equal([("prepare_in_person_minutes", "min", 330)], Own());
        Assert.Equal(["verhuis"], _office.Ask("select measure_code from marts.activity_standards where unit = 'uren'").Select(line => line.Text("measure_code")));
    }

    [Fact]
    public void The_sheet_is_known_by_its_measures_alone()
    {
        var report = _office.Import(
            "Zeiten.csv", Encoding.UTF8.GetBytes("Messgröße;Wert;Jahr\nVorbereitung einer Sitzung in Präsenz;300;2025\nBericht über eine hybride Sitzung;200;2025\n"), resource: null);

        Assert.Equal("activity_standards", report.Tables.Single().Resource);
        Assert.Equal(["ministry-prepare_in_person_minutes-2025", "ministry-report_hybrid_minutes-2025"], report.Tables[0].FirstRows.Select(row => row["standard_id"]));
    }

    [Fact]
    public void Minutes_below_zero_and_what_is_no_number_are_told_with_their_cells()
    {
        var report = Import("Temps.xlsx",
            ["Activité", "Valeur", "Année"],
            ["Préparer une réunion en présentiel", -30, 2025],
            ["Préparer une réunion hybride", "30 heures", 2025],
            ["Procédure écrite", 240, 2025]);

        Assert.Equal(
            [("Feuil1!B2", "value", "-30", "minimum"), ("Feuil1!B3", "value", "30 heures", "type")],
            report.Tables[0].UnknownCells.Select(problem => (problem.Cell, problem.Column, problem.Value, problem.Rule)));
        // A measure of the model without its value is no measure: the release is refused, and the rows are named.
        Assert.Equal(["ministry-prepare_hybrid_minutes-2025", "ministry-prepare_in_person_minutes-2025"], Found("standard_in_another_unit").Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_true_refuses_the_release_and_is_named_by_file_row_column_value_and_rule()
    {
        Import("Temps.xlsx",
            ["Activité", "Valeur", "Minimum", "Année", "Unité"],
            ["Préparer une réunion en présentiel", 300, 400, 2025, "minutes"],
            ["Part d’un diplomate dans la présidence", 20, null, 2025, "part"],
            ["Présider une réunion hybride", 100_000, null, 2025, "minutes"],
            ["daily_working_time", 30, null, 2025, "h/day"]);

        var low = Assert.Single(Found("low_above_high"));
        Assert.Equal(("activity_standards", "ministry-prepare_in_person_minutes-2025"), (low.Resource, low.RowKey));
        Assert.All(["\"value\":300", "\"low\":400", "\"locator\":\"Feuil1!A2:E2\"", "activity_standards.csv", "\"record_number\":1"], named => Assert.Contains(named, low.Detail, StringComparison.Ordinal));
        Assert.Equal(
            ["ministry-chair_hybrid_minutes-2025", "ministry-daily_working_time-2025", "ministry-diplomat_share_chair-2025"],
            Found("standard_out_of_reach").Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }

    /// <summary>Of working time, which public sources document: an office may state its own.</summary>
    private static readonly string[] _documented =
    [
        "annual_leave_days", "available_working_hours", "bridge_days", "daily_working_time", "public_and_regulatory_holidays", "sickness_absence_rate", "training_entitlement",
    ];

    /// <summary>Three lists of one thing: the model's own, what an office may choose, and what is assumed until it does.</summary>
    [Fact]
    public void The_measures_that_an_office_may_choose_are_those_of_the_model_and_what_is_not_documented_is_assumed()
    {
        _office.Refresh();
        var suggested = Contract.Named("activity_standards").Field("measure_code").Suggestions.Select(known => (known.Value, known.Implies["unit"])).Order().ToList();

        var ofTheModel = suggested.Where(measure => !_documented.Contains(measure.Value)).ToList();
        Assert.Equal(_documented, suggested.Select(measure => measure.Value).Except(ofTheModel.Select(measure => measure.Value)));
        Assert.Equal(ofTheModel, Measures("select measure_code, unit from core.model_measures"));
        Assert.Equal(ofTheModel, Measures("select measure_code, unit from marts.model_standards where confidence_code = 'assumed'"));
        Assert.Empty(suggested.Select(measure => measure.Item2).Except(Contract.Named("activity_standards").Field("unit").Suggestions.Select(unit => unit.Value)));
    }

    private ImportReport Import(string name, params object?[][] rows) =>
        _office.Import(name, new AWorkbook().Sheet("Feuil1", rows).ToBytes(), "activity_standards", tolerance: 0.7);

    private List<(string, string)> Measures(string sql) => [.. _office.Ask(sql).Select(line => (line.Text("measure_code")!, line.Text("unit")!)).Order()];

    private IEnumerable<(string?, string?, double?)> Own() =>
        _office.Ask("from marts.model_standards where replaces_assumption order by measure_code").Select(line => (line.Text("measure_code"), line.Text("unit"), line.Number("value")));

    private IReadOnlyList<CheckRow> Found(string check)
    {
        var report = _office.Refresh();
        Assert.Equal(RunOutcome.Refused, report.Outcome);
        return report.Checks.Single(result => result.Name == check).Rows;
    }
}
