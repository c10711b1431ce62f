using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Staffing;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Giraffe.ViewEngine;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>Scenarios as a reader asks them: a form that is sent as it stands, its answer, and what is said of nonsense.</summary>
public sealed class ScenarioFormTests(RealDashboard dashboard, SmallReleases small)
{
    private const string AcceptsMinutes = "Accepts a number from 0 to 9,600.";

    /// <summary>"Between 3.6 and 4.9 full-time equivalents are needed; there are 3", as each language says it.</summary>
    private static readonly Dictionary<string, string> _sentences = new()
    {
        ["en"] = "^Between ([0-9.]+) and ([0-9.]+) full-time equivalents are needed; there are ([0-9.]+)$",
        ["fr"] = "^Entre ([0-9,]+) et ([0-9,]+) équivalents temps plein sont nécessaires\\W+il y en a ([0-9,]+)$",
        ["nl"] = "^Tussen ([0-9,]+) en ([0-9,]+) voltijdsequivalenten zijn nodig; er (?:zijn er|is er) ([0-9,]+)$",
        ["de"] = "^Zwischen ([0-9,]+) und ([0-9,]+) Vollzeitäquivalente werden benötigt; vorhanden sind ([0-9,]+)$",
    };

    public static TheoryData<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    public static TheoryData<string, string> PresetsInEachLanguage { get; } =
        new(Language.All.SelectMany(language => ScenarioFilters.Presets.Select(preset => (language.Code, preset))));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Sent_as_it_stands_with_one_field_changed_it_answers_that_field_alone(string language)
    {
        var form = Form(await Read($"/{language}/staffing"));
        var fields = Controls(form).ToDictionary(control => control.GetAttribute("name")!, Typed);
        fields["a-crises"] = "1";

        // A form without script sends what was left empty, too.
        var page = await Read(Sent(form, fields));

        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("1", Field(page, "a-crises").GetAttribute("value"));
        Assert.Equal(["a-crises"], Controls(Form(page)).Where(control => Typed(control).Length > 0).Select(control => control.GetAttribute("name")));
        Assert.Equal(await Headline($"/{language}/staffing/scenarios-compared.json?a-crises=1"), Said(page));
        Assert.NotEqual(await Headline($"/{language}/staffing/scenarios-compared.json"), Said(page));
        Assert.Empty(page.QuerySelectorAll(".fault, .refused"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_field_has_its_label_and_shows_what_holds_without_it(string language)
    {
        var form = Form(await Read($"/{language}/staffing"));

        Assert.Equal(ScenarioFilters.All.Select(filter => filter.Name), Controls(form).Select(control => control.Id));
        Assert.All(Controls(form), control => Assert.NotEmpty(Assert.Single(form.QuerySelectorAll($"label[for={control.Id}]")).TextContent));
        Assert.All(form.QuerySelectorAll("input[type=text]"), input => Assert.Matches("^[0-9]+([.,][0-9]+)?$", input.GetAttribute("placeholder")!));
        Assert.Equal(ScenarioFilters.Letters.Count, form.QuerySelectorAll("fieldset > legend").Length);
    }

    [Theory]
    [MemberData(nameof(PresetsInEachLanguage))]
    public async Task A_preset_is_answered_in_one_sentence_with_its_interval(string language, string preset)
    {
        var page = await Read($"/{language}/staffing?a-preset={preset}");

        var sentence = Regex.Match(Said(page), _sentences[language]);
        Assert.True(sentence.Success, Said(page));
        using var alone = await Json($"/{language}/staffing/scenarios-compared.json?a-preset={preset}");
        var line = alone.RootElement.GetProperty("rows")[0];
        foreach (var (at, column) in ((int, string)[])[(1, "required_fte_low"), (2, "required_fte_high"), (3, "staff_fte")])
            Assert.Equal(Cell(alone, line, column), Number(sentence.Groups[at].Value), 0.0501);
        Assert.Equal(preset == ScenarioPresets.Today ? "" : preset, Field(page, "a-preset").QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Presets_change_what_they_are_named_after()
    {
        var of = new Dictionary<string, (double Needed, double Staff)>();
        foreach (var preset in ScenarioFilters.Presets)
        {
            using var alone = await Json($"/en/staffing/scenarios-compared.json?a-preset={preset}");
            var line = alone.RootElement.GetProperty("rows")[0];
            of[preset] = (Cell(alone, line, "required_fte"), Cell(alone, line, "staff_fte"));
        }

        var (needed, staff) = of[ScenarioPresets.Today];
        Assert.Equal((needed, staff + 1), of[ScenarioPresets.Diplomat]);
        Assert.True(of[ScenarioPresets.Crises].Needed > needed && of[ScenarioPresets.Crises].Staff == staff);
        Assert.True(of[ScenarioPresets.Fragmentation].Needed > needed && of[ScenarioPresets.Fragmentation].Staff == staff);
    }

    [Theory]
    [InlineData("a-prepare=-5", "a-prepare", "-5", AcceptsMinutes)]
    [InlineData("a-day=30", "a-day", "30", "Accepts a number from 4 to 12.")]
    [InlineData("a-diplomats=0&a-agents=0", "a-diplomats", "0", "Leaves nobody to do the work, and no staff to compare with.")]
    [InlineData("b-impromptu=abc", "b-impromptu", "abc", "Accepts a number from −100 to 500.")]
    [InlineData("c-written=1234567890123", "c-written", "1234567890123", AcceptsMinutes)]
    [InlineData("a-crises=1.5", "a-crises", "1.5", "Accepts a whole number from 0 to 10.")]
    [InlineData("a-chair=%3Cscript%3E", "a-chair", "<script>", AcceptsMinutes)]
    [InlineData("a-silence=NaN", "a-silence", "NaN", AcceptsMinutes)]
    public async Task Nonsense_is_told_beside_its_field_and_kept_as_it_was_typed(string question, string name, string typed, string message)
    {
        var answer = await Get($"/en/staffing?{question}&c-report=200&from=2010");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = Parse(await Text(answer));
        var field = Field(page, name);
        Assert.Equal(typed, field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var fault = page.GetElementById(field.GetAttribute("aria-describedby")!)!;
        Assert.Equal(message, fault.TextContent);
        Assert.Same(field.ParentElement, fault.ParentElement);
        Assert.Single(page.QuerySelectorAll("[aria-invalid]"));
        // Where minutes are folded away, those that were refused are not.
        Assert.True(field.Closest("details") is not { } folded || folded.HasAttribute("open"));
        // What was accepted is kept, and is what the answer beneath is about; the reader is told before it.
        Assert.Equal("200", Field(page, "c-report").GetAttribute("value"));
        Assert.Equal("2010", page.QuerySelector("form.scenarios input[name=from]")!.GetAttribute("value"));
        Assert.Contains("C: ", Said(page), StringComparison.Ordinal);
        Assert.Equal([$"#{name}"], page.QuerySelectorAll("#scenario-answer .refused a").Select(link => link.GetAttribute("href")));
        Assert.EndsWith("#scenario-answer", Form(page).GetAttribute("action"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task All_that_was_refused_is_told_at_once_and_in_the_language_of_the_reader(string language)
    {
        var page = Parse(await Text(await Get($"/{language}/staffing?a-day=30&b-chair=-1&c-preset=utopia")));

        Assert.Equal(["a-day", "b-chair", "c-preset"], page.QuerySelectorAll("[aria-invalid]").Select(field => field.Id).Order());
        Assert.Equal(3, page.QuerySelectorAll(".refused li").Length);
        var verb = language switch { "en" => "Accepts", "fr" => "Accepte", "nl" => "Aanvaardt", _ => "Nimmt" };
        Assert.All(page.QuerySelectorAll(".fault"), fault => Assert.StartsWith(verb, fault.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a-prepare=-5", "a-prepare")]
    [InlineData("a-day=30", "a-day")]
    [InlineData("a-diplomats=0&a-agents=0", "a-diplomats")]
    [InlineData("b-impromptu=abc", "b-impromptu")]
    [InlineData("c-written=1234567890123", "c-written")]
    public async Task A_program_is_told_the_parameter(string question, string name)
    {
        var answer = await Get($"/en/staffing/scenarios-compared.json?{question}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var problem = JsonDocument.Parse(await Text(answer));
        Assert.Equal((400, name), (problem.RootElement.GetProperty("status").GetInt32(), problem.RootElement.GetProperty("parameter").GetString()));
        Assert.StartsWith($"{name} ", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weather=fine")]
    [InlineData("weather=fine&a-day=30")]
    [InlineData("from=12&a-day=30")]
    public async Task What_has_no_field_of_the_form_is_still_a_problem_of_its_own(string question)
    {
        var answer = await Get($"/en/staffing?{question}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = Parse(await Text(answer));
        Assert.NotNull(page.QuerySelector(".problem-status"));
        Assert.Null(page.QuerySelector("form.scenarios"));
    }

    [Fact]
    public async Task Each_form_of_the_page_keeps_what_was_asked_in_the_other()
    {
        var page = await Read("/nl/staffing?from=2010&trigger=impromptu&seed=7&a-day=7,4&c-preset=crises");
        var row = page.QuerySelector("form.filters")!;

        Assert.Equal(
            [("from", "2010"), ("seed", "7"), ("trigger", "impromptu")],
            Hidden(Form(page)).Order());
        Assert.Equal([("a-day", "7,4"), ("c-preset", "crises")], Hidden(row).Order());
        // No name stands in one form twice, which would be a parameter given twice.
        Assert.All((IElement[])[row, Form(page)], form => Assert.All(
            form.QuerySelectorAll("[name]").GroupBy(control => control.GetAttribute("name")), same => Assert.Single(same)));
        var again = await Read(Sent(row, row.QuerySelectorAll("[name]").ToDictionary(control => control.GetAttribute("name")!, Typed)));
        Assert.Equal(Said(page), Said(again));
    }

    [Fact]
    public async Task A_decimal_comma_is_a_decimal_point()
    {
        var comma = await Read("/fr/staffing?a-day=7,4&b-agents=2,5");

        Assert.Equal(Said(await Read("/fr/staffing?a-day=7.4&b-agents=2.5")), Said(comma));
        Assert.Equal(("7,4", "2,5"), (Field(comma, "a-day").GetAttribute("value"), Field(comma, "b-agents").GetAttribute("value")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_brief_that_the_form_leads_to_answers_the_same_scenarios(string language)
    {
        // The trigger narrows other findings of the page, and no finding of the brief knows it.
        var page = await Read($"/{language}/staffing?from=2010&trigger=impromptu&b-preset=diplomat&c-day=7,4");
        var link = Form(page).QuerySelector("a[href*='/brief']")!.GetAttribute("href")!;

        Assert.Equal($"/{language}/brief?set=management&b-preset=diplomat&c-day=7%2C4&from=2010", link);
        var brief = await Read(link);
        Assert.Equal(Said(page), brief.QuerySelector("#scenarios-compared h2")!.TextContent);
        Assert.Equal(3, Regex.Count(Said(page), "\\(")); // Three scenarios, the staff of each in brackets.
    }

    /// <summary>What a question does not touch is kept with the release: in whatever order it is asked, it is the same.</summary>
    [Fact]
    public void Scenarios_change_no_other_finding_of_the_page_and_years_and_seed_do()
    {
        using var release = Analytics.Data.Release.Open(Path.Combine(dashboard.WarehousePath, "releases", dashboard.Report.ReleaseId));
        foreach (var exhibit in TopicCatalog.Find("staffing")!.Exhibits.Where(exhibit => exhibit.Id != "scenarios-compared"))
        {
            var later = Numbers(exhibit, ("from", "2015"));
            var beside = Numbers(exhibit, ("b-preset", "crises"), ("trigger", "impromptu"));
            var open = Numbers(exhibit);
            var seeded = Numbers(exhibit, ("seed", "12345"));

            Assert.Equal((exhibit.Id, open), (exhibit.Id, Numbers(exhibit)));
            Assert.Equal((exhibit.Id, later), (exhibit.Id, Numbers(exhibit, ("from", "2015"))));
            if (exhibit.Study.Filters.All(filter => filter.Name != "trigger"))
                Assert.Equal((exhibit.Id, open), (exhibit.Id, beside));
            if (exhibit.Id is "required-fte" or "weekly-load" or "diplomat-load")
                Assert.True(later != open && seeded != open, exhibit.Id);
            if (exhibit.Id is "public-need" or "need-drivers")
                Assert.True(seeded != open, exhibit.Id);
        }

        string Numbers(IExhibit exhibit, params (string, string)[] asked)
        {
            var shown = exhibit.Show(new(release, Question.Of(asked)));
            return JsonSerializer.Serialize((object[])[
                shown.Headline.En, shown.Estimates.Select(titled => titled.Estimate.ToString()),
                shown.Table.Lines.Select(line => line.Cells.Select(cell => cell is Localized words ? words.En : $"{cell}"))]);
        }
    }

    [Fact]
    public void Who_leaves_nobody_by_what_holds_today_is_told_beside_the_field_too()
    {
        // The year has one and a half posts, none of them a diplomat's: without those there is no staff, which no filter knows.
        Assert.Equal(["a-agents-fault"], Faults(WorkRegisters.NoDiplomat, ("a-agents", "0")));
        Assert.Equal(["b-agents-fault"], Faults(WorkRegisters.NoDiplomat, ("b-preset", "today"), ("b-agents", "0")));
        Assert.Empty(Faults(WorkRegisters.NoDiplomat, ("a-preset", "diplomat"), ("a-agents", "0")));
        Assert.Empty(Faults(WorkRegisters.Year, ("a-agents", "0")));
    }

    private IEnumerable<string?> Faults(SmallRegister register, params (string, string)[] asked)
    {
        var topic = TopicCatalog.Find("staffing")!;
        var form = topic.Form!.Value.Show(new(new(small.Of(register), Question.Of(asked)), Language.En, []));
        return Parse(string.Concat(form.Select(RenderView.AsString.htmlNode))).QuerySelectorAll(".fault").Select(fault => fault.Id);
    }

    private static IEnumerable<IElement> Controls(IElement form) => form.QuerySelectorAll("fieldset :is(input, select)");

    private static IEnumerable<(string, string)> Hidden(IElement form) =>
        form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!));

    private static string Typed(IElement control) =>
        control is IHtmlSelectElement select ? select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "" : control.GetAttribute("value") ?? "";

    private static string Sent(IElement form, Dictionary<string, string> fields) =>
        $"{form.GetAttribute("action")!.Split('#')[0]}?{string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}";

    private static IElement Form(IParentNode page) => page.QuerySelector("form.scenarios")!;

    private static IElement Field(IDocument page, string name) => page.GetElementById(name)!;

    private static string Said(IParentNode page) => page.QuerySelector("#scenarios-compared h2")!.TextContent;

    private static double Cell(JsonDocument alone, JsonElement line, string column)
    {
        var at = alone.RootElement.GetProperty("columns").EnumerateArray().ToList().FindIndex(each => each.GetProperty("name").GetString() == column);
        return line.ValueKind == JsonValueKind.Array ? line[at].GetDouble() : line.GetProperty(column).GetDouble();
    }

    private static double Number(string text) => double.Parse(text.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> Headline(string address)
    {
        using var alone = await Json(address);
        return alone.RootElement.GetProperty("headline").GetString()!;
    }

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await Text(await Get(address)));

    private async Task<IDocument> Read(string address)
    {
        var answer = await Get(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return Parse(await Text(answer));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Get(string address) => dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
