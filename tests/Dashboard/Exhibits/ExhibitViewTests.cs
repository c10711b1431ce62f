using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Giraffe.ViewEngine;

namespace Analytics.Tests.Dashboard.Exhibits;

public sealed class ExhibitViewTests
{
    [Fact]
    public void A_reader_finds_the_finding_the_picture_n_the_method_and_the_table()
    {
        var page = Show(AnExhibit.With(AnExhibit.Survival).Shown(Language.Fr, "from_year=2003"));

        Assert.Equal("La moitié des traités a pris plus de cinq ans", page.QuerySelector("article#time-to-assent h2")!.TextContent);
        Assert.Equal(["figure-wide", "figure-narrow"], page.QuerySelectorAll("figure svg[role=img]").Select(svg => svg.ClassName!));
        Assert.Equal(
            "n\u00A0=\u00A043 traités. Lignes du corpus\u00A0: 40 documentées, 3 dérivées. Méthode\u00A0: Kaplan–Meier.",
            page.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("/fr/method#kaplan-meier", page.QuerySelector("figcaption a")!.GetAttribute("href"));
        Assert.Equal(
            "Médiane\u00A0: 1\u202F881\u00A0jours (5,2\u00A0ans)\u202F; intervalle de confiance à 95\u202F%\u00A0: 1\u202F500 à non atteint\u202F; courbe de Kaplan-Meier\u202F; n\u00A0=\u00A043.",
            page.QuerySelector(".estimates li")!.TextContent);
    }

    [Fact]
    public void Among_others_its_table_and_its_picture_for_a_telephone_come_later_and_alone_they_are_there_at_once()
    {
        var shown = AnExhibit.With(AnExhibit.Lines).Shown();
        var (among, alone) = (Show(shown), Parse(ExhibitView.Alone(shown)));

        Assert.Single(among.QuerySelectorAll("noscript svg.figure-narrow"));
        Assert.Single(among.QuerySelectorAll("noscript table"));
        // One within another would end with it.
        Assert.Empty(among.QuerySelectorAll("noscript noscript"));
        // Its room is as large as it will be, and says nothing to whoever hears the page.
        var room = Assert.Single(among.QuerySelectorAll("svg.figure-room[aria-hidden=true]"));
        Assert.Equal(alone.QuerySelector("svg.figure-narrow")!.GetAttribute("viewBox"), room.GetAttribute("viewBox"));
        Assert.Empty(room.ChildNodes);
        Assert.Empty(alone.QuerySelectorAll("noscript, .figure-room"));
        Assert.Equal(alone.QuerySelector("table")!.OuterHtml, among.QuerySelector("table")!.OuterHtml);
    }

    [Fact]
    public void Every_form_is_the_same_address_with_another_ending_and_the_same_question()
    {
        var page = Show(AnExhibit.With(AnExhibit.Lines).Shown(Language.En, "from_year=2003"));

        Assert.Equal(
            [
                "Table #time-to-assent-table", "CSV /en/treaties/time-to-assent.csv?from_year=2003", "CSV (Excel) /en/treaties/time-to-assent.excel.csv?from_year=2003",
                "JSON /en/treaties/time-to-assent.json?from_year=2003",
                "XLSX /en/treaties/time-to-assent.xlsx?from_year=2003", "Parquet /en/treaties/time-to-assent.parquet?from_year=2003",
                "SVG /en/treaties/time-to-assent.svg?from_year=2003", "Zip /en/treaties/time-to-assent.zip?from_year=2003", "Cite #time-to-assent-citation",
                "Link /en/treaties/time-to-assent?from_year=2003",
            ],
            page.QuerySelectorAll(".forms a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal(
            ["BibTeX /en/treaties/time-to-assent.bib?from_year=2003", "CSL-JSON /en/treaties/time-to-assent.csl.json?from_year=2003", "RIS /en/treaties/time-to-assent.ris?from_year=2003"],
            page.QuerySelectorAll("details.citation a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
    }

    [Fact]
    public void Each_line_of_the_table_leads_to_the_rows_behind_it_and_each_mark_to_its_line()
    {
        var table = AnExhibit.TwoLines with { Lines = [AnExhibit.TwoLines.Lines[0] with { Key = "year 2003" }, AnExhibit.TwoLines.Lines[1] with { Key = null }] };
        var page = Show(AnExhibit.With(AnExhibit.YearlyMeetings, table).Shown(Language.En, "format=video"));

        Assert.Equal(
            ["/en/treaties/time-to-assent/rows?line=year%202003&format=video"], page.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")!));
        var line = page.QuerySelector("svg [data-line]")!.GetAttribute("data-line")!;
        Assert.Equal("tr", page.GetElementById(line)!.LocalName);
    }

    [Fact]
    public void The_table_writes_units_in_its_head_and_words_for_what_is_not_known()
    {
        var page = Show(AnExhibit.With(null).Shown(Language.De));

        Assert.Equal(["Staat", "Unterzeichnet am", "Verträge", "Median (Tage)", "Hinterlegt", "Gemischt", "Zugrunde liegende Zeilen"], page.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.Equal(["Belgien", "28.\u00A0Oktober 2016", "1.881", "1.881", "33\u00A0%", "ja", "Zeilen"], Cells(page, 0));
        Assert.Equal(["Nederland", "nicht bekannt", "12", "nicht bekannt", "30\u00A0%", "nein", "Zeilen"], Cells(page, 1));
        Assert.All(page.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
    }

    [Fact]
    public void A_year_is_not_grouped_and_a_count_is()
    {
        Column year = new("year", ColumnType.Whole, Unit.None, Localized.Same("Year"));
        Column count = new("meetings_count", ColumnType.Whole, Unit.Count, Localized.Same("Meetings"));

        Assert.Equal("2003", TableCell.Words(year, 2003L, Language.En));
        Assert.Equal("2,003", TableCell.Words(count, 2003L, Language.En));
    }

    [Fact]
    public void A_cell_that_its_column_cannot_hold_is_our_fault_and_is_named() =>
        Assert.Contains("signed_on", Assert.Throws<ArgumentException>(() => TableCell.Words(AnExhibit.TwoLines.Columns[1], 3.5, Language.En)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_estimate_that_is_undefined_says_why()
    {
        TitledEstimate undefined = new(
            new("median", Unit.Days, null, null, null, Method.KaplanMeier, 4),
            new("Median", "Médiane", "Mediaan", "Median"),
            new("half was not reached", "la moitié n’est pas atteinte", "de helft werd niet bereikt", "die Hälfte wurde nicht erreicht"));

        Assert.Equal("Mediaan: de helft werd niet bereikt (n\u00A0=\u00A04).", Show(AnExhibit.With(null, estimates: [undefined]).Shown(Language.Nl)).QuerySelector(".estimates li")!.TextContent);
    }

    [Fact]
    public void Synthetic_data_say_so_in_picture_and_caption()
    {
        var page = Show(AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic).Shown(Language.Nl));

        Assert.Contains("Synthetische gegevens", page.QuerySelector("figcaption strong")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("svg[role=img]"), svg => Assert.NotNull(svg.QuerySelector(".synthetic")));
    }

    [Fact]
    public void The_button_for_the_interactive_figure_is_hidden_until_a_script_shows_it()
    {
        var button = Show(AnExhibit.With(AnExhibit.Lines).Shown()).QuerySelector("button.interactive")!;

        Assert.True(button.HasAttribute("hidden"));
        Assert.Equal("/en/treaties/time-to-assent.json", button.GetAttribute("data-figure-url"));
    }

    [Fact]
    public void A_PNG_is_offered_of_a_picture_by_the_script_alone()
    {
        var button = Show(AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic).Shown(Language.Nl, "from_year=2003")).QuerySelector("li[hidden] > button.png")!;

        Assert.Equal("/nl/treaties/time-to-assent.svg?from_year=2003", button.GetAttribute("data-picture"));
        Assert.Equal("hoe-lang-doet-elk-parlement-erover-synthetisch.png", button.GetAttribute("data-file"));
        Assert.Null(Show(AnExhibit.With(null).Shown()).QuerySelector("button.png"));
    }

    [Fact]
    public void Hostile_text_in_every_place_is_shown_as_text()
    {
        const string hostile = "<script>alert(1)</script>\" onmouseover=\"x' </svg><img src=x onerror=y>";
        var name = Localized.Same(hostile);
        var figure = AnExhibit.LyingBars with { Y = new CategoryAxis(name, [name, name, name, name]), Gaps = [new(1, 2, name)], Events = [new(3, 4, name)] };
        var exhibit = AnExhibit.With(figure, new([new("name", ColumnType.Text, Unit.None, name)], [new(hostile, [hostile])]), headline: name) with
        {
            Subtitle = name,
            AlternativeText = name,
            Notes = [name],
            Credits = [name],
            ObservationsName = name,
            Question = name,
        };
        var page = Show(exhibit.Shown());

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Equal(hostile, page.QuerySelector("h2")!.TextContent);
        Assert.Equal(hostile, page.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public void Ids_are_our_own_and_occur_once()
    {
        var ids = Show(AnExhibit.With(AnExhibit.Gantt, provenance: Provenance.Synthetic).Shown()).All.Select(element => element.Id).Where(id => id is { Length: > 0 }).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.StartsWith("time-to-assent", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Alone_the_finding_is_the_heading_of_the_page() =>
        Assert.Equal("h1", Parse(ExhibitView.Alone(AnExhibit.With(null).Shown())).QuerySelector(".headline")!.LocalName);

    private static IHtmlDocument Show(ExhibitInContext shown) => Parse(ExhibitView.Show(shown));

    private static IHtmlDocument Parse(HtmlElements.XmlNode node) => new HtmlParser().ParseDocument(RenderView.AsString.htmlNode(node));

    private static IEnumerable<string> Cells(IHtmlDocument page, int line) => page.QuerySelectorAll("tbody tr")[line].Children.Select(cell => cell.TextContent);
}
