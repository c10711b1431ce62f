using System.Collections.Concurrent;
using System.Text;
using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Printing;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Analytics.Tests.Browser;

/// <summary>The PDF of a brief, as a reader of PDF that had no part in making it sees it.</summary>
public sealed class BriefPdfTests(RealDashboard dashboard, PrintedBriefs printed) : IClassFixture<PrintedBriefs>, IDisposable
{
    private const string PublicUrl = "https://coormulti.example";
    private const string ThreeScenarios = "a-preset=fragmentation&b-preset=diplomat&c-preset=crises";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> SetsInEachLanguage { get; } =
        new(Language.All.SelectMany(language => BriefSets.All.Select(set => (language.Code, set.Name))));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(SetsInEachLanguage))]
    public async Task A_brief_is_two_to_four_sheets_of_A4_whose_text_can_be_read(string language, string name)
    {
        var (set, reader) = (BriefSets.All.Single(set => set.Name == name), Language.Find(language)!);
        using var pdf = PdfDocument.Open(await Print(language, name));

        Assert.InRange(pdf.NumberOfPages, 2, 4);
        var sheets = pdf.GetPages().ToList();
        Assert.All(sheets, sheet => Assert.Equal((595, 842), ((int)Math.Round(sheet.Width), (int)Math.Round(sheet.Height))));
        var text = Text(pdf);
        Assert.Contains(Plain(set.Title.In(reader)), text, StringComparison.Ordinal);
        foreach (var exhibit in set.Exhibits)
            Assert.Contains(Plain(Show(exhibit).Headline.In(reader)), text, StringComparison.Ordinal);
        Assert.Contains(Plain($"{PublicUrl}/{language}/brief?set={name}&release={dashboard.Report.ReleaseId}"), text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SetsInEachLanguage))]
    public async Task Every_sheet_says_its_release_and_number_and_that_data_are_synthetic_where_they_are(string language, string name)
    {
        var bytes = await Print(language, name);
        using var pdf = PdfDocument.Open(bytes);
        var sheets = pdf.GetPages().Select(sheet => Plain(sheet.Text)).ToList();
        var label = Plain(Language.Find(language)!.Choose("Holds synthetic data", "Contient des données synthétiques", "Bevat synthetische gegevens", "Enthält synthetische Daten"));

        Assert.All(sheets, (sheet, at) => Assert.Contains($"{at + 1}/{sheets.Count}", sheet, StringComparison.Ordinal));
        Assert.All(sheets, sheet => Assert.Contains($"CoormultiAnalytics·{dashboard.Report.ReleaseId}", sheet, StringComparison.Ordinal));
        Assert.All(sheets, sheet => Assert.Equal(name == "management", sheet.Contains(label, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fr", "question")]
    [InlineData("nl", "management")]
    public async Task It_is_tagged_and_says_its_language_its_title_and_its_headings(string language, string name)
    {
        var set = BriefSets.All.Single(set => set.Name == name);
        using var pdf = PdfDocument.Open(await Print(language, name));
        var catalog = pdf.Structure.Catalog.CatalogDictionary;

        Assert.StartsWith(set.Title.In(Language.Find(language)!), pdf.Information.Title, StringComparison.Ordinal);
        Assert.Equal(language, Assert.IsType<StringToken>(catalog.Data["Lang"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Assert.IsType<DictionaryToken>(Resolve(pdf, catalog.Data["MarkInfo"])).Data["Marked"]).Data);
        var tags = Tags(pdf, catalog.Data["StructTreeRoot"]).GroupBy(tag => tag).ToDictionary(tag => tag.Key, tag => tag.Count());
        Assert.Equal(1, tags["H1"]);
        Assert.InRange(tags["H2"], set.Exhibits.Count, set.Exhibits.Count + 3);
        var pictures = set.Exhibits.Count(id => Show(id).Picture is not null);
        Assert.InRange(tags["Figure"], pictures, pictures * 2);
        Assert.True(tags["LI"] > set.Exhibits.Count, "lists are lists");
        // One bookmark for each heading.
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(tags["H1"] + tags["H2"], bookmarks.GetNodes().Count());
    }

    [Theory]
    [InlineData("en", "as today", "50% more consultations per dossier", "one more diplomat", "two more crises, all year")]
    [InlineData("fr", "comme aujourd’hui", "+50 % de concertations par dossier", "un diplomate de plus", "deux crises de plus, toute l’année")]
    [InlineData("nl", "zoals vandaag", "50 % meer overleg per dossier", "één diplomaat meer", "twee crisissen meer, het hele jaar")]
    [InlineData("de", "wie heute", "50 % mehr Konzertierungen je Dossier", "ein Diplomat mehr", "zwei Krisen mehr, das ganze Jahr")]
    public async Task Each_preset_goes_in_with_its_name_and_interval_on_no_more_sheets(string language, string today, params string[] presets)
    {
        var reader = Language.Find(language)!;
        using var alone = PdfDocument.Open(await Print(language, "management"));
        // Three scenarios side by side are the most that there are.
        using var three = PdfDocument.Open(await Print(language, "management", ThreeScenarios));

        Assert.InRange(three.NumberOfPages, 2, 4);
        Assert.Contains(Plain($"A, {today}"), Text(alone), StringComparison.Ordinal);
        var scenarios = Show("scenarios-compared", ("a-preset", "fragmentation"), ("b-preset", "diplomat"), ("c-preset", "crises"));
        Assert.Contains(Plain(scenarios.Headline.In(reader)), Text(three), StringComparison.Ordinal);
        Assert.All(presets, (preset, at) =>
        {
            var told = Plain(scenarios.Notes[at].FirstSentence().In(reader));
            Assert.StartsWith(Plain($"{"ABC"[at]}, {preset}"), told, StringComparison.Ordinal);
            Assert.Contains(told, Text(three), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task No_finding_is_parted_from_its_headline_and_nothing_stands_outside_the_margins()
    {
        // 18 mm, less what the margin boxes and the hair of a letter take.
        const double margin = 18 / 25.4 * 72;
        foreach (var (language, question) in Language.All.SelectMany(language => (string[])["", ThreeScenarios], (language, question) => (language, question)))
        {
            using var pdf = PdfDocument.Open(await Print(language.Code, "management", question));
            var headlinesSeen = 0;
            foreach (var sheet in pdf.GetPages())
            {
                var words = sheet.GetWords().ToList();
                Assert.All(words, word => Assert.InRange(word.BoundingBox.Left, margin - 1, sheet.Width - margin));
                Assert.All(words, word => Assert.InRange(word.BoundingBox.Right, margin, sheet.Width - margin + 1));
                // Headlines are the only bold text of eleven points; what it heads begins on its own sheet, even beneath the last.
                var headlines = words.Where(word => word.Letters[0] is { PointSize: > 10 and < 14 } letter && letter.FontName!.Contains("Bold", StringComparison.OrdinalIgnoreCase)).ToList();
                headlinesSeen += headlines.Count;
                Assert.All(headlines, headline => Assert.Contains(words, word => word.BoundingBox.Top < headline.BoundingBox.Bottom - 2 && word.BoundingBox.Bottom > margin));
            }

            Assert.True(headlinesSeen > BriefSets.Management.Exhibits.Count, "no headline was known by its letters");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(ThreeScenarios)]
    public async Task The_same_release_and_question_are_the_same_bytes_whatever_the_port_and_the_hour(string question)
    {
        var first = await Print("fr", "management", question);
        var second = await PrintAgain("fr", "management", question);

        Assert.Equal(first, second);
        Assert.DoesNotContain("127.0.0.1", Encoding.Latin1.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_narrowed_brief_has_a_name_of_its_own()
    {
        await PrintAgain("nl", "management", "");
        var (code, said, _) = await Run("--lang", "nl", "--question", "from=2015");

        Assert.Equal(BriefCommand.Written, code);
        Assert.Equal(
            ["het-overleg-en-het-personeel-dat-het-draagt-from-2015-synthetisch.pdf", "het-overleg-en-het-personeel-dat-het-draagt-synthetisch.pdf"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
        Assert.Contains("from-2015-synthetisch.pdf", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BriefCommand.Usage, "set aanvaardt management, question.", "--lang", "nl", "--set", "minister")]
    [InlineData(BriefCommand.Usage, "There is no option --pages.", "--pages", "2")]
    [InlineData(BriefCommand.NoRelease, "does not keep the release 2020-01-01-0123456789ab", "--release", "2020-01-01-0123456789ab")]
    public async Task What_cannot_be_printed_is_said_and_leaves_nothing(int expected, string sentence, params string[] arguments)
    {
        var (code, _, complained) = await Run(arguments);

        Assert.Equal(expected, code);
        Assert.Contains(sentence, complained, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private Exhibit Show(string id, params (string, string)[] asked) => TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(exhibit => exhibit.Id == id)
        .Show(new(dashboard.Release, Analytics.Findings.Asking.Question.Of(asked)));

    /// <summary>Printed by the test that asks for it first, as each costs seconds.</summary>
    private Task<byte[]> Print(string language, string set, string question = "") =>
        printed.Of($"{language} {set} {question}", () => PrintAgain(language, set, question));

    private async Task<byte[]> PrintAgain(string language, string set, string question)
    {
        var (code, said, complained) = await Run(
            ["--lang", language, "--set", set, "--public-url", PublicUrl, "--into", _folder, .. question.Length == 0 ? (string[])[] : ["--question", question]]);
        Assert.Equal((BriefCommand.Written, ""), (code, complained));
        return await File.ReadAllBytesAsync(said.Trim(), TestContext.Current.CancellationToken);
    }

    private async Task<(int Code, string Said, string Complained)> Run(params string[] arguments)
    {
        if (ChromiumFinder.Find() is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("There is no Chromium, and in CI its tests may not be skipped.");
        Assert.SkipWhen(ChromiumFinder.Find() is null, "There is no Chromium: install one, or say in CHROMIUM where it is.");
        await using StringWriter said = new();
        await using StringWriter complained = new();
        string[] place = arguments.Contains("--into") ? [] : ["--into", _folder];
        var code = await new BriefCommand(TopicCatalog.All, said, complained).Run([.. arguments, .. place, "--warehouse", dashboard.WarehousePath]);
        return (code, said.ToString(), complained.ToString());
    }

    private static string Text(PdfDocument pdf) => Plain(string.Concat(pdf.GetPages().Select(sheet => sheet.Text)));

    /// <summary>Without its spaces, which lines and justification set as they like.</summary>
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static IToken Resolve(PdfDocument pdf, IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;

    /// <summary>The kind of each element of the tree of structure.</summary>
    private static IEnumerable<string> Tags(PdfDocument pdf, IToken token) => Resolve(pdf, token) switch
    {
        ArrayToken several => several.Data.SelectMany(each => Tags(pdf, each)),
        DictionaryToken element =>
        [
            .. element.Data.TryGetValue("S", out var kind) && kind is NameToken name ? [name.Data] : (string[])[],
            .. element.Data.TryGetValue("K", out var within) ? Tags(pdf, within) : [],
        ],
        _ => [],
    };
}

/// <summary>The bytes of each brief that a test has printed.</summary>
public sealed class PrintedBriefs
{
    private readonly ConcurrentDictionary<string, Task<byte[]>> _byAsked = new();

    public Task<byte[]> Of(string asked, Func<Task<byte[]>> print) => _byAsked.GetOrAdd(asked, _ => print());
}
