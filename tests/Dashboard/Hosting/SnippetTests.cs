using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Tests.Data;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The lines that an exhibit offers are taken from its page and run, where their program is on this machine.</summary>
public sealed partial class SnippetTests(RealDashboard dashboard)
{
    /// <summary>Of days and unknown values; of a filter; with a text that was searched for in every sign that could break out; with synthetic rows.</summary>
    public static TheoryData<string> Asked =>
    [
        "en/treaties/treaty-list", "fr/treaties/time-to-deposit?from=2000&to=2015", "nl/dossiers/dossier-list?search=%22%27%60%24x%5C%29%23%28%7B%25", "de/meetings/consultations-by-format?from=2010",
    ];

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Python_reads_every_value(string asked)
    {
        var read = Run("python3", [".py"], await Offered(asked, "Python") + "\nopen(\"told.txt\", \"w\").write(json.dumps(rows))\n");

        Assert.True(JsonNode.DeepEquals((await Face(asked))["rows"], JsonNode.Parse(read)));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task R_reads_every_line_by_its_columns_and_the_unknown_as_unknown(string asked)
    {
        var read = Run("Rscript", [".R"], await Offered(asked, "R") + "\ncat(nrow(exhibit), names(exhibit), sum(is.na(exhibit)), file = \"told.txt\")\n");

        var face = await Face(asked);
        var unknown = face["rows"]!.AsArray().Sum(row => row!.AsObject().Count(cell => cell.Value is null));
        Assert.Equal($"{face["rows"]!.AsArray().Count} {string.Join(' ', ColumnsOf(face))} {unknown}", read.Trim());
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Stata_reads_every_line_by_its_columns(string asked)
    {
        var told = await Offered(asked, "Stata") + "\nds\nfile open told using \"told.txt\", write text replace\nfile write told \"`=_N' `r(varlist)'\"\nfile close told\n";
        var read = Run("stata-mp", ["-b", "do", ".do"], told);

        var face = await Face(asked);
        Assert.Equal($"{face["rows"]!.AsArray().Count} {string.Join(' ', ColumnsOf(face))}", read.Trim());
    }

    /// <summary>No program outside Excel runs these: each column of the file is named, and typed as the JSON types it.</summary>
    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Power_Query_is_told_the_type_of_every_column(string asked)
    {
        var code = await Offered(asked, "Excel (Power Query)");
        var csv = await dashboard.Client.GetStringAsync(Address().Match(code).Groups["address"].Value, TestContext.Current.CancellationToken);

        var typed = TypedColumn().Matches(code).ToDictionary(column => column.Groups["name"].Value, column => column.Groups["type"].Value);
        var face = await Face(asked);
        Assert.Equal(csv.Split("\r\n")[0].Split(','), typed.Keys);
        Assert.All(face["columns"]!.AsArray(), column => Assert.Equal(
            (string?)column!["type"] switch { "string" => "type text", "integer" => "Int64.Type", "number" => "type number", "date" => "type date", _ => "type logical" }, typed[(string)column["name"]!]));
    }

    [Theory]
    [InlineData("en", "Synthetic data, not the record")]
    [InlineData("fr", "Données synthétiques, non réelles")]
    [InlineData("nl", "Synthetische gegevens, niet de werkelijkheid")]
    [InlineData("de", "Synthetische Daten, nicht die Wirklichkeit")]
    public async Task Lines_that_read_what_was_generated_say_so_before_anything_else(string language, string label)
    {
        foreach (var (program, comment) in ((string, string)[])[("R", "#"), ("Python", "#"), ("Stata", "*"), ("Excel (Power Query)", "//")])
            Assert.StartsWith($"{comment} {label}\n", await Offered($"{language}/meetings/consultations-by-format", program), StringComparison.Ordinal);
    }

    private static IEnumerable<string> ColumnsOf(JsonNode face) =>
        [.. face["columns"]!.AsArray().Select(column => (string)column!["name"]!), .. (bool)face["synthetic"]! ? ["synthetic"] : Array.Empty<string>()];

    private static string Run(string program, IReadOnlyList<string> arguments, string code)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.In($"code{arguments[^1]}"), code);
        ProcessStartInfo asked = new(program, [.. arguments.SkipLast(1), $"code{arguments[^1]}"]) { WorkingDirectory = folder, RedirectStandardError = true };
        asked.Environment["no_proxy"] = "127.0.0.1";
        using var running = TryStart(asked);
        Assert.SkipWhen(running is null, $"{program} is not on this machine");
        var fault = running.StandardError.ReadToEnd();
        running.WaitForExit();
        Assert.True(File.Exists(folder.In("told.txt")), fault);
        return File.ReadAllText(folder.In("told.txt"));
    }

    private static Process? TryStart(ProcessStartInfo asked)
    {
        try
        {
            return Process.Start(asked);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private async Task<string> Offered(string asked, string program)
    {
        var page = new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri($"/{asked}", UriKind.Relative), TestContext.Current.CancellationToken));
        return page.QuerySelectorAll("details.use dt").Single(name => name.TextContent == program).NextElementSibling!.QuerySelector("code")!.TextContent;
    }

    private async Task<JsonNode> Face(string asked)
    {
        var address = asked.Split('?') is [var path, var query] ? $"/{path}.json?{query}" : $"/{asked}.json";
        return JsonNode.Parse(await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;
    }

    [GeneratedRegex("""Web\.Contents\("(?<address>[^"]+)"\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex("""\{"(?<name>\w+)", (?<type>[\w. ]+)\}""", RegexOptions.ExplicitCapture)]
    private static partial Regex TypedColumn();
}
