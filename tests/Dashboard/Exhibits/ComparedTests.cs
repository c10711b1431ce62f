using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>An exhibit split into its parts, or set against other years, is its parts and nothing else; what is looked at together is adjusted together.</summary>
public sealed class ComparedTests(RealDashboard dashboard)
{
    private static readonly IReadOnlyList<(string Topic, IExhibit Exhibit)> _all = [.. TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => (topic.Slug, exhibit)))];

    public static TheoryData<string, string> Splits => new(
        from each in _all
        from split in Comparison.FiltersOf(each.Exhibit.Study.Filters).OfType<SplitFilter>()
        from filter in split.By
        select (each.Exhibit.Id, filter.Name));

    public static TheoryData<string> OfYears => [.. _all.Where(each => Comparison.FiltersOf(each.Exhibit.Study.Filters).OfType<PeriodFilter>().Any()).Select(each => each.Exhibit.Id)];

    [Theory]
    [MemberData(nameof(Splits))]
    public void Each_part_of_a_split_is_what_the_filter_alone_shows(string id, string split)
    {
        var exhibit = Find(id);
        var compared = Compared.Show(exhibit, Ask(exhibit, ("split", split)));

        Assert.All(compared.Panels, panel =>
        {
            var alone = exhibit.Show(new(dashboard.Release, Read(exhibit, panel.QuestionText)));
            Assert.Equal(alone.Observations, panel.Exhibit.Observations);
            Assert.Equal(Cells(alone), Cells(panel.Exhibit));
            Assert.Equal(alone.Estimates.Select(each => (each.Estimate.Name, each.Estimate.Value)), panel.Exhibit.Estimates.Select(each => (each.Estimate.Name, each.Estimate.Value)));
            Assert.All(alone.Estimates.Zip(panel.Exhibit.Estimates), pair => Assert.True(
                pair.Second.Estimate.HolmP is null || pair.Second.Estimate.HolmP >= pair.First.Estimate.HolmP - 1e-12, $"{panel.Name}: {pair.Second.Estimate.Name} is less adjusted beside its like than alone"));
        });
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void Parts_are_drawn_to_one_scale(string id, string split)
    {
        var exhibit = Find(id);
        var figures = Compared.Show(exhibit, Ask(exhibit, ("split", split))).Panels.Select(panel => panel.Exhibit.Figure).OfType<Figure>().ToList();

        Assert.All(new Func<Figure, Axis>[] { figure => figure.X, figure => figure.Y }, axisOf =>
        {
            Assert.True(figures.Select(axisOf).OfType<NumberAxis>().DistinctBy(axis => (axis.Unit, axis.From, axis.To)).GroupBy(axis => axis.Unit).All(unit => unit.Count() == 1));
            Assert.True(figures.Select(axisOf).OfType<YearAxis>().DistinctBy(axis => (axis.From, axis.To)).Count() <= 1);
        });
        Assert.True(figures.SelectMany(figure => figure.Marks).OfType<CellMark>().Select(mark => mark.Range).Distinct().Count() <= 1);
    }

    [Theory]
    [MemberData(nameof(OfYears))]
    public void Two_periods_are_what_each_alone_shows(string id)
    {
        var exhibit = Find(id);
        var compared = Compared.Show(exhibit, Ask(exhibit, ("from", "2014"), ("to", "2023"), ("against", "2004-2013")));

        Assert.All(compared.Panels, panel => Assert.Equal(Cells(exhibit.Show(new(dashboard.Release, Read(exhibit, panel.QuestionText)))), Cells(panel.Exhibit)));
        Assert.All(compared.Panels, panel => Assert.Contains(panel.QuestionText, (string[])["from=2004&to=2013", "from=2014&to=2023"]));
        Assert.All(Language.All, language => Assert.NotEmpty(compared.Headline.In(language)));
    }

    /// <summary>Most consultations belong to no crisis.</summary>
    [Fact]
    public void Parts_that_are_not_the_whole_say_that_they_do_not_add_up()
    {
        var exhibit = Find("consultations-by-format");
        var compared = Compared.Show(exhibit, Ask(exhibit, ("split", "crisis")));
        var inParts = compared.Panels.Sum(panel => panel.Exhibit.Observations);

        Assert.Equal(exhibit.Show(new(dashboard.Release, Question.Open)).Observations, compared.Observations);
        Assert.True(inParts < compared.Observations);
        Assert.Contains(ComparedWords.DoNotAddUp(inParts, compared.Observations).En, compared.Notes.Select(note => note.En));
    }

    /// <summary>A comparison of a part must not read as one of the whole, wherever it is cited; and what is to be known of every part is said of them together.</summary>
    [Fact]
    public void What_narrows_all_parts_and_what_is_to_be_known_of_them_is_said()
    {
        var exhibit = Find("share-over-time");
        var split = Compared.Show(exhibit, Ask(exhibit, ("split", "level"), ("format", "video"), ("from", "2020"), ("to", "2023")));
        var periods = Compared.Show(exhibit, Ask(exhibit, ("format", "video"), ("from", "2022"), ("to", "2023"), ("against", "2020-2021")));
        var video = FilterWords.Label(RegisterFilters.Format, new("video"));

        Assert.All(Language.All, language => Assert.Contains(video.In(language), split.Subtitle.In(language), StringComparison.Ordinal));
        Assert.All(Language.All, language => Assert.Contains(video.In(language), periods.Subtitle.In(language), StringComparison.Ordinal));
        Assert.Contains("2020", split.Subtitle.En, StringComparison.Ordinal);
        Assert.Contains("2020–2021 / 2022–2023", periods.Subtitle.En, StringComparison.Ordinal);
        Assert.Contains(split.Notes, note => split.Panels.All(panel => panel.Exhibit.Notes.Contains(note)));
    }

    [Fact]
    public async Task Every_face_carries_all_parts_and_the_address_that_shows_them_again()
    {
        const string asked = "?split=trigger";
        var json = JsonNode.Parse(await Text($"/nl/meetings/consultations-by-format.json{asked}"))!;
        var csv = (await Text($"/nl/meetings/consultations-by-format.csv{asked}")).Split("\r\n");
        var svg = XDocument.Parse(await Text($"/nl/meetings/consultations-by-format.svg{asked}"));

        Assert.StartsWith("part,part_name,year,", csv[0], StringComparison.Ordinal);
        Assert.Equal(["anticipatory", "impromptu"], csv[1..^1].Select(line => line.Split(',')[0]).Distinct());
        Assert.Equal(["trigger=anticipatory", "trigger=impromptu"], json["parts"]!.AsArray().Select(part => (string)part!["query"]!));
        Assert.Equal(csv.Length - 2, json["rows"]!.AsArray().Count);
        Assert.All(json["estimates"]!.AsArray(), estimate => Assert.Matches("^part-[12]/", (string)estimate!["name"]!));
        Assert.Equal(2, svg.Descendants().Count(element => element.Name.LocalName == "text" && element.Value is "Gepland" or "Onvoorzien"));
        Assert.Contains("split=trigger", await Text($"/nl/meetings/consultations-by-format.bib{asked}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await dashboard.Client.GetAsync(new Uri($"/nl/meetings/consultations-by-format.parquet{asked}", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_rows_behind_each_line_of_each_part_are_in_the_package()
    {
        var bytes = await dashboard.Client.GetByteArrayAsync(new Uri("/en/meetings/consultations-by-format.zip?split=trigger", UriKind.Relative), Cancel);
        using ZipArchive zip = new(new MemoryStream(bytes));
        var rows = Lines(zip, "rows.csv");
        var lines = Lines(zip, "data.csv").Skip(1).Select(line => line.Split(',')[0]).ToHashSet();

        // Behind a line of a year without any stand none.
        Assert.Subset(lines, rows.Skip(1).Select(line => line.Split(',')[0]).ToHashSet());
        Assert.Equal(JsonDocument.Parse(await Text("/en/meetings/consultations-by-format.json?split=trigger")).RootElement.GetProperty("n").GetInt32(), rows.Length - 1);
    }

    [Theory]
    [InlineData("meetings/consultations-by-format?split=sort", "accepts trigger, domain, organisation, crisis")]
    [InlineData("meetings/consultations-by-format?split=trigger&trigger=impromptu", "accepts domain, organisation, crisis")]
    [InlineData("meetings/consultations-by-format?against=2004-2013", "give both")]
    [InlineData("meetings/consultations-by-format?against=2004-2014&from=2014&to=2020", "no year twice")]
    [InlineData("meetings/consultations-by-format?against=2014-2004&from=2015&to=2020", "accepts two years")]
    [InlineData("meetings/consultations-by-format?against=2004&from=2014&to=2020", "accepts two years")]
    [InlineData("staffing/required-fte?split=format", "split has no meaning here")]
    [InlineData("meetings?split=format", "split has no meaning here")]
    public async Task What_cannot_be_compared_is_refused_with_what_can(string address, string why)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/en/{address}");
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await dashboard.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(why, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Inquiry Ask(IExhibit exhibit, params (string Name, string Value)[] asked)
    {
        var (question, fault) = Question.Read(asked.Select(each => KeyValuePair.Create(each.Name, each.Value)), [.. exhibit.Study.Filters, .. Comparison.FiltersOf(exhibit.Study.Filters)], dashboard.Release);
        Assert.Null(fault);
        return new(dashboard.Release, question!);
    }

    private Question Read(IExhibit exhibit, string text) => Question.Read(
        text.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))), exhibit.Study.Filters, dashboard.Release).Question!;

    private Task<string> Text(string address) => dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

    private static IExhibit Find(string id) => _all.Single(each => each.Exhibit.Id == id).Exhibit;

    /// <summary>But for what is adjusted for the others: p-values, and the verdicts that rest on them.</summary>
    private static IEnumerable<string> Cells(Exhibit exhibit) => exhibit.Table.Lines.Select(line => string.Join('|', exhibit.Table.Columns.Zip(line.Cells)
        .Where(cell => !cell.First.Name.EndsWith("_p", StringComparison.Ordinal) && !cell.First.Name.Contains("verdict", StringComparison.Ordinal)).Select(cell => cell.Second)));

    private static string[] Lines(ZipArchive zip, string path)
    {
        using StreamReader reader = new(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd().Split("\r\n")[..^1];
    }
}
