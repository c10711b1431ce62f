using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>What does not occur in our C#: queries in strings, the wall clock, raw HTML, promises.</summary>
public sealed partial class CodeTests
{
    private static readonly string[] _projects = ["data/model", "data/templates", "etl", "dashboard"];

    [Fact]
    public void A_query_is_a_file_and_no_string() =>
        Fault.None("SQL stands in a .sql file", CSharpSource.All("data/model", "data/templates", "dashboard").SelectMany(source => Queries(source)));

    /// <summary>The ETL composes SQL from contracts, piece by piece; a query of several lines in which nothing is filled in is no such piece.</summary>
    [Fact]
    public void A_query_in_which_nothing_is_generated_is_a_file_in_the_ETL_too() =>
        Fault.None("fixed SQL stands in a .sql file", CSharpSource.All("etl").SelectMany(source => Queries(source, text => text.Contains('\n') && !text.StartsWith('$'))));

    [Fact]
    public void Today_is_the_day_on_which_the_record_closed() =>
        Fault.None("no code asks the wall clock; a TimeProvider is handed in where time is needed",
            CSharpSource.All(_projects).SelectMany(source => source.File.Where(WallClock(), source.Code)));

    [Fact]
    public void Raw_text_becomes_HTML_where_pages_are_made_and_nowhere_else() =>
        Fault.None("rawText occurs in Html/ only", CSharpSource.All("dashboard")
            .Where(source => source.File.Folder is not "dashboard/web/Html")
            .SelectMany(source => source.File.Where(RawText(), source.Code)));

    [Fact]
    public void Nothing_is_left_for_later() =>
        Fault.None("what is not done is an issue, not a remark in the code",
            Repository.Files("", ".cs").Concat(Repository.Files("", ".sql")).SelectMany(file => file.Where(Promise())));

    [Fact]
    public void A_file_has_one_namespace_and_it_is_its_folder() =>
        Fault.None("the namespace follows the folder", CSharpSource.All(_projects)
            .Select(source => (source.File, Namespace: Namespace().Match(source.Code)))
            .Where(found => found.Namespace.Success && found.Namespace.Groups["name"].Value != Expected(found.File))
            .Select(found => found.File.At(found.Namespace.Index, $"{found.Namespace.Groups["name"].Value} stands in {found.File.Folder}")));

    [Fact]
    public void Strings_and_comments_are_told_from_code()
    {
        CSharpSource source = new(new("X.cs", """"
            // DateTime.Now in a comment
            var a = "DateTime.Now in a \" string"; var b = DateTime.UtcNow;
            var c = """
                select * from core.assents
                """;
            var d = $"from {table} where {Sql.Text(", ")} is null"; char e = '"';
            var f = "selected from the list";
            """"));

        Assert.Equal([2], source.File.Where(WallClock(), source.Code).Select(fault => fault.Line));
        Assert.Equal([3, 6], Queries(source).Select(fault => fault.Line));
    }

    private static IEnumerable<Fault> Queries(CSharpSource source, Func<string, bool>? those = null) =>
        source.Strings.Where(text => Query().IsMatch(text.Text) && those?.Invoke(text.Text) != false)
            .Select(text => source.File.At(text.Index, text.Text.ReplaceLineEndings(" ")));

    private static string Expected(SourceFile file)
    {
        (string Folder, string Root)[] projects =
        [
            ("data/model", "Analytics.Data"), ("data/templates", "Analytics.Templates"), ("etl", "Analytics.Etl"),
            ("dashboard/statistics", "Analytics.Statistics"), ("dashboard/findings", "Analytics.Findings"),
            ("dashboard/figures", "Analytics.Figures"), ("dashboard/web", "Analytics.Dashboard"),
        ];
        var (folder, root) = projects.Single(project => file.Path.StartsWith($"{project.Folder}/", StringComparison.Ordinal));
        return $"{root}{file.Folder[folder.Length..].Replace('/', '.')}";
    }

    /// <summary>A string that begins as a statement does and goes on as one.</summary>
    [GeneratedRegex(
        """^[$@"\s]*(select\s.*\sfrom\s|from\s+(\w+\.\w+|\{\w[^}]*\})(\s+(where|order|group|select|limit)\b|")|insert\s+into\s|create\s+(or\s+replace\s+)?(temp\s+)?(table|view|schema)\s|delete\s+from\s|update\s+\S+\s+set\s|with\s+\w+\s+as\s*\()""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\s*\.\s*(Now|UtcNow|Today)\b")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\brawText\b")]
    private static partial Regex RawText();

    // Written with brackets so that the pattern is not a place where it matches.
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|NotImplemented[E]xception)\b")]
    private static partial Regex Promise();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
