using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;
using Analytics.Templates;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Analytics.Tests.Etl.Importing;

/// <summary>The workbook that an office is given comes in as it was filled in, in each language and without a question.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly AnOffice _office = new();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    public void Dispose() => _office.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_typed_into_it_comes_in_without_a_question(string code)
    {
        var language = Language.Find(code)!;

        var report = _office.Import("register.xlsx", FilledIn(language), resource: null);

        Assert.Equal(ImportOutcome.Written, report.Outcome);
        Assert.Empty(report.OtherProblems);
        Assert.All(report.Tables, table => Assert.Empty(table.Problems.Concat(table.UnknownCells)));
        Assert.DoesNotContain(report.Tables.SelectMany(table => table.Notes), note => note.Contains("could be", StringComparison.Ordinal) || note.Contains("are not there yet", StringComparison.Ordinal) || note.Contains("nknown", StringComparison.Ordinal));
    }

    /// <summary>Labels become codes, choices keys, cells of days days: as the release has them.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void What_was_filled_in_is_published(string code)
    {
        _office.Import("register.xlsx", FilledIn(Language.Find(code)!), resource: null);

        Assert.Equal(RunOutcome.Published, _office.Refresh().Outcome);
        Assert.Equal(
            [
                "d-1 | Moon treaty | climate_environment | unfccc | 2024-01-15 |  | mixed | ",
                "d-2 | Sea treaty |  |  | 2024-02-01 | 2025-03-31 |  | told by hand",
            ],
            Published("dossiers", "dossier_id", "title", "policy_domain_code", "organisation_code", "opened_on", "closed_on", "classification_code", "note"));
        Assert.Equal(
            [
                "c-1 | 2024-03-05 | First | video | impromptu | stalemate | kabul | foreign_affairs | 2024-02-29 | 10.0 | 2024-03-12 |  | coormulti | register",
                "c-2 | 2024-12-31 |  | written |  |  | k-1 |  |  |  |  | cancelled | coormulti | register",
            ],
            Published("consultations", "consultation_id", "held_on", "title", "format_code", "trigger_code", "outcome_code", "crisis_id", "requested_by_code", "requested_on", "duration_minutes", "report_on", "status_code", "body_code", "confidence_code"));
        Assert.Equal(["c-1 | d-1 | 1 | true", "c-1 | d-2 |  | false"], Published("agenda_items", "consultation_id", "dossier_id", "position", "is_concluding"));
        Assert.Equal(
            [
                "c-1 | fed | true | true | ", "c-1 | bru | true | false | ", "c-1 | vl_reg | true | true | cabinet", "c-1 | wal | true | true | administration",
                "c-1 | dg | true | true | cabinet", "c-1 | dg | true | true | administration", "c-2 | cocom | true | true | ",
            ],
            Published("attendance", "consultation_id", "entity_id", "is_invited", "is_represented", "representation_code"));
        Assert.Equal(["m01-2 | 2024-01-01 |  | agent | m01 | fte | 0.8"], Published("staffing", "post_code", "began_on", "ended_on", "role_code", "unit_code", "measure_code", "value"));
        Assert.Equal(
            ["prepare_video_minutes | min | 300.0 | 60.0 | 900.0 | 2024 | register", "individual_allowance_hours | h/year | 120.0 |  |  | 2024 | register"],
            Published("activity_standards", "measure_code", "unit", "value", "low", "high", "year", "confidence_code"));
        Assert.Equal(["2023 | coormulti | meetings_held | 57.0"], Published("annual_counts", "year", "body_code", "measure_code", "value"));
        Assert.Equal(["k-1 | Flood | 2024-11-02 | a river rose"], Published("crises", "crisis_id", "crisis_name", "began_on", "event"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_row_of_it_is_accounted_for_the_examples_too(string code)
    {
        var language = Language.Find(code)!;

        var report = _office.Import("register.xlsx", FilledIn(language), resource: null, isDryRun: true);

        var read = report.Sheets.Where(sheet => sheet.NotRead is null).ToList();
        Assert.Equal(TemplateResources.Usual.Select(contract => contract.Titles.In(language)).Order(StringComparer.Ordinal), read.Select(sheet => sheet.Sheet!).Order(StringComparer.Ordinal));
        // Above the rows stand the sentence of the sheet, the explanations and the titles; then the example.
        Assert.All(read, sheet => Assert.Equal((3, 1, 0, true), (sheet.Headings, sheet.Examples, sheet.Refused, sheet.AddsUp)));
        Assert.Equal(
            ["holds the instructions of the template", "holds the lists of the template, from which cells are chosen"],
            report.Sheets.Where(sheet => sheet.NotRead is not null).Select(sheet => sheet.NotRead));
        var text = ImportText.Of(report);
        Assert.Contains(" + 3 headings + 0 totals + 0 repeated headers + 1 examples", text, StringComparison.Ordinal);
        Assert.Contains("is the example of the template and was skipped", text, StringComparison.Ordinal);
        Assert.Contains("\"examples\": 1", report.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void As_it_was_given_it_brings_nothing_and_says_so(string code)
    {
        var fault = Assert.Throws<FileFaultException>(() => _office.Import("register.xlsx", Template(Language.Find(code)!).ToXlsx(), resource: null));

        Assert.Equal("The file names its columns and has no row of its own below them.", fault.Sentence.En);
        Assert.False(Directory.Exists(_office.Package));
    }

    [Fact]
    public void Sheets_that_the_office_does_not_keep_stay_empty()
    {
        using AFilledTemplate filled = new(Template(Language.Fr).ToXlsx(), Language.Fr);
        filled.Type("annual_counts", AFilledTemplate.FirstRow, ("year", 2023), ("measure_code", 0), ("value", 57));

        var report = _office.Import("register.xlsx", filled.Save(), resource: null, closedOn: "2024-01-31");

        Assert.Equal((ImportOutcome.Written, "annual_counts"), (report.Outcome, report.Tables.Single().Resource));
        Assert.Contains(report.Sheets, sheet => sheet is { Sheet: "Dossiers", NotRead: "has the columns of dossiers and no row of its own below them" });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_table_of_it_is_known_by_its_columns_alone(string code)
    {
        var language = Language.Find(code)!;
        using AFilledTemplate whole = new((Template(language) with { Resources = TemplateResources.Offered }).ToXlsx(), language);

        Assert.All(TemplateResources.Offered.Where(contract => contract.Name != "attendance"), contract =>
        {
            var known = whole.Headers(contract.Name).Select(title => Header.Find(title, contract)).ToList();
            Assert.DoesNotContain(null, known);
            Assert.Equal(known.Count, known.Distinct().Count());
        });
    }

    /// <summary>Beside the tables of a register, those of which the record has rows for all.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Bodies_and_conferences_of_its_own_come_in_too(string code)
    {
        var language = Language.Find(code)!;
        using AFilledTemplate filled = new((Template(language) with { Resources = [Contract.Named("entities"), Contract.Named("conferences")] }).ToXlsx(), language);
        filled.Type("entities", AFilledTemplate.FirstRow, ("entity_id", "sea-club"), ("level_code", 4), ("name_en", "Sea Club"), ("name_fr", "Club de la mer"), ("name_nl", "Zeeclub"), ("name_de", "Meeresklub"));
        filled.Type("conferences", AFilledTemplate.FirstRow, ("conference_id", "sea-2024"), ("series_code", 0), ("conference_name", "Sea conference"), ("began_on", new DateOnly(2024, 6, 1)));

        var report = _office.Import("own.xlsx", filled.Save(), resource: null);

        Assert.Equal((ImportOutcome.Written, 0L), (report.Outcome, report.Tables.Sum(table => table.RowsRejected)));
        Assert.Equal(["conferences", "entities"], report.Tables.Select(table => table.Resource).Order(StringComparer.Ordinal));
    }

    /// <summary>The law of the format is that of the library of its makers.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_a_valid_workbook_filled_in_or_not(string code)
    {
        var language = Language.Find(code)!;

        Assert.Empty(Faults(FilledIn(language)));
        Assert.Empty(Faults((Template(language) with { Resources = TemplateResources.Offered }).ToXlsx()));
        Assert.All(TemplateResources.Offered, contract => Assert.Empty(Faults((Template(language) with { Resources = [contract] }).ToXlsx())));
    }

    /// <summary>A package may hold names that no cell can, and none at all.</summary>
    [Fact]
    public void It_is_valid_whatever_the_packages_name()
    {
        Known hostile = new("club", new("Sea\u0001 \uFFFF club", "=1+1", new string('x', 40_000), "<a>&\r\n"), "");
        OfficeTemplate template = new(Language.En, TemplateResources.Offered, [hostile, hostile with { Key = "club2" }], ["Flood\u0002", new string('x', 300)]);

        Assert.All(Language.All, language => Assert.Empty(Faults((template with { Language = language }).ToXlsx())));
        Assert.Empty(Faults((template with { Entities = [], Crises = [] }).ToXlsx()));
        using AFilledTemplate written = new(template.ToXlsx(), Language.En);
        Assert.Equal(["Flood "], written.ChoicesOf("consultations", "crisis_id"));
        // Two bodies of one name are told apart by their keys.
        Assert.Equal(["Consultation *", "club", "club2"], written.Headers("attendance"));
    }

    [Fact]
    public void The_same_template_has_the_same_bytes() => Assert.Equal(Template(Language.De).ToXlsx(), Template(Language.De).ToXlsx());

    /// <summary>Names come from the packages: a body and a crisis of the office's own are there to be chosen, and what cannot be told apart is its key.</summary>
    [Fact]
    public void Its_lists_hold_what_the_packages_name()
    {
        _office.Import("entities.csv", "entity_id;level_code;name_en;name_fr;name_nl;name_de\nngo;civil_society;Sea Club (SC);Club de la mer (CM);Zeeclub (ZC);Meeresklub (MK)\nngo2;civil_society;Other Club (SC);Autre club (CM);Andere club (ZC);Anderer Klub (MK)\n"u8.ToArray(), "entities", closedOn: "2026-01-31");
        using AFilledTemplate template = new(Template(Language.Fr).ToXlsx(), Language.Fr);

        Assert.Equal(["Concertation *", "État fédéral", "Région de Bruxelles-Capitale", "Région flamande", "Région wallonne"], template.Headers("attendance").Take(5));
        Assert.Equal(["FWB", "Communauté flamande", "COCOF", "COCOM", "Club de la mer (CM)", "Autre club (CM)"], template.Headers("attendance").Skip(6));
        Assert.Equal(["Crise gouvernementale du Pacte mondial pour les migrations", "Covid-19", "Chute de Kaboul", "Guerre en Ukraine", "Coup d’État au Niger", "Guerre à Gaza", "Iran-Israël (avril 2024)", "Liban (2024)", "Iran-Israël (juin 2025)", "Iran et Golfe (2026)"], template.ChoicesOf("consultations", "crisis_id"));
    }

    /// <summary>Whatever is offered comes back as one key: of several events of a crisis that which came first, of an entity its own.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_name_that_it_offers_is_understood(string code)
    {
        using AFilledTemplate template = new(Template(Language.Find(code)!).ToXlsx(), Language.Find(code)!);
        Neighbours neighbours = new(_office.Sources, "ministry");

        Assert.All(template.ChoicesOf("consultations", "crisis_id"), name => Assert.Single(neighbours.Of(Contract.Named("crises")).Find(name)));
        Assert.Equal(
            ["fed", "bru", "vl_reg", "wal", "dg", "fr", "vl_com", "cocof", "cocom"],
            template.Headers("attendance").Skip(1).Select(name => Assert.Single(neighbours.Of(Contract.Named("entities")).Find(name))));
    }

    [Fact]
    public void A_subject_that_speaks_of_an_example_is_no_example()
    {
        var report = _office.Import("r.csv", "Objet;Date de la réunion\nExemple;05/03/2024\nEXEMPLE DE BONNE PRATIQUE;06/03/2024\nEXEMPLE;31/01/2000\n"u8.ToArray(), "consultations");

        Assert.Equal((2, 1), (report.Sheets.Single().Written, report.Sheets.Single().Examples));
    }

    /// <summary>What was asked for on the command goes before what the sheet says of its empty cells.</summary>
    [Fact]
    public void An_empty_cell_of_attendance_says_what_the_sheet_says_above_its_columns()
    {
        _office.Import("register.xlsx", FilledIn(Language.De), resource: null);
        var asked = new Import(
            ImportRequest.Of(_office.Put("r.xlsx", FilledIn(Language.De)), null, new(_office.Package), isDryRun: true, mode: Reimport.Replace, empty: EmptyMark.Absent), _ => { }).Run();

        Assert.Equal(7, File.ReadLines(Path.Combine(_office.Package, "attendance.csv")).Skip(1).Count());
        // Nine entities at each of two consultations, and one of them spoke twice.
        Assert.Equal(19, asked.Tables.Single(table => table.Resource == "attendance").RowsRead);
    }

    private static IEnumerable<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    private OfficeTemplate Template(Language language) => TemplateNames.Template(_office.Sources, language, TemplateResources.Usual);

    /// <summary>As an official fills it in; numbers choose from the lists of the cells.</summary>
    private byte[] FilledIn(Language language)
    {
        const int first = AFilledTemplate.FirstRow, second = first + 1;
        using AFilledTemplate filled = new(Template(language).ToXlsx(), language);
        filled.Type("dossiers", first, ("dossier_id", "D-1"), ("title", "Moon treaty"), ("policy_domain_code", 3), ("organisation_code", 2), ("opened_on", new DateOnly(2024, 1, 15)), ("classification_code", 0));
        filled.Type("dossiers", second, ("dossier_id", "D-2"), ("title", "Sea treaty"), ("opened_on", new DateOnly(2024, 2, 1)), ("closed_on", new DateOnly(2025, 3, 31)), ("note", "told by hand"));
        filled.Type(
            "consultations", first, ("consultation_id", "C-1"), ("held_on", new DateOnly(2024, 3, 5)), ("title", "First"), ("format_code", 1), ("trigger_code", 1), ("outcome_code", 2),
            ("crisis_id", 2), ("requested_by_code", 1), ("requested_on", new DateOnly(2024, 2, 29)), ("duration_minutes", 10), ("report_on", new DateOnly(2024, 3, 12)));
        filled.Type("consultations", second, ("consultation_id", "C-2"), ("held_on", new DateOnly(2024, 12, 31)), ("format_code", 3), ("crisis_id", "Flood"), ("status_code", 1));
        filled.Type("agenda_items", first, ("consultation_id", 0), ("dossier_id", 0), ("position", 1), ("is_concluding", 0));
        filled.Type("agenda_items", second, ("consultation_id", 0), ("dossier_id", 1), ("is_concluding", 1));
        filled.Type("attendance", first, ("consultation_id", 0));
        for (var mark = 0; mark < 5; mark++)
            filled.Mark(first, entity: mark + 1, mark);
        filled.Type("attendance", second, ("consultation_id", 1));
        filled.Mark(second, entity: 9, mark: 0);
        filled.Type("staffing", first, ("post_code", "M01-2"), ("began_on", new DateOnly(2024, 1, 1)), ("role_code", 1), ("value", 0.8));
        filled.Type("activity_standards", first, ("measure_code", 1), ("value", 300), ("low", 60), ("high", 900), ("year", 2024));
        filled.Type("activity_standards", second, ("measure_code", 16), ("value", 120), ("year", 2024));
        filled.Type("annual_counts", first, ("year", 2023), ("measure_code", 0), ("value", 57));
        filled.Type("crises", first, ("crisis_id", "K-1"), ("crisis_name", "Flood"), ("began_on", new DateOnly(2024, 11, 2)), ("event", "a river rose"));
        return filled.Save();
    }

    private IEnumerable<string> Published(string resource, params string[] fields) =>
        _office.Ask($"select concat_ws(' | ', {string.Join(", ", fields.Select(field => $"coalesce({field}::varchar, '')"))}) as row from typed.{resource} where package_name = 'ministry' order by record_number")
            .Select(line => line.Text("row")!);
}
