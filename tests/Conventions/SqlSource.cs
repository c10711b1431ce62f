using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>A file of SQL taken apart as far as conventions need: its head, what it reads, what it makes, and the codes it compares with.</summary>
internal sealed partial class SqlSource(SourceFile file)
{
    private static readonly HashSet<string> _tableFunctions = ["unnest", "range", "generate_series"];

    public SourceFile File => file;

    /// <summary>The first line, which says what one row is.</summary>
    public string Head => file.Text.Split('\n', 2)[0];

    /// <summary>Statements without comments and without what stands between quotes; places stay what they were.</summary>
    private string Code => Blank(CommentOrText(), file.Text);

    private string WithoutComments => Blank(Comment(), file.Text);

    /// <summary>Relations after from and join, without the query's own common table expressions.</summary>
    public IEnumerable<(int Index, string Name)> Reads()
    {
        var code = Blank(OtherFrom(), Code);
        var own = CommonTable().Matches(code).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return From().Matches(code)
            .Where(match => !(match.Groups["call"].Success && _tableFunctions.Contains(match.Groups["name"].Value)))
            .Select(match => (match.Index, Name: match.Groups["name"].Value))
            .Concat(InternalSchema().Matches(code).Select(match => (match.Index, Name: match.Value)))
            .Where(read => !own.Contains(read.Name))
            .Distinct();
    }

    /// <summary>Tables and views that the file makes.</summary>
    public IReadOnlyList<string> Makes() => [.. Create().Matches(Code).Select(match => match.Groups["name"].Value)];

    /// <summary>Codes that a column of codes is compared with.</summary>
    public IEnumerable<(int Index, string Column, string Code)> Compares() =>
        from comparison in Comparison().Matches(WithoutComments)
        from text in Text().Matches(comparison.Groups["codes"].Value)
        select (comparison.Index, comparison.Groups["column"].Value, text.Value.Trim('\''));

    /// <summary>Codes that the file itself makes, in a case or as a constant column.</summary>
    public IEnumerable<string> MadeCodes() => Made().Matches(WithoutComments).Select(match => match.Groups["code"].Value);

    public static IEnumerable<SqlSource> All(string folder) => Repository.Files(folder, ".sql").Select(file => new SqlSource(file));

    private static string Blank(Regex what, string text) =>
        what.Replace(text, part => string.Concat(part.Value.Select(letter => letter == '\n' ? '\n' : ' ')));

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'(''|[^'])*'", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("'(''|[^'])*'", RegexOptions.ExplicitCapture)]
    private static partial Regex Text();

    /// <summary>The word from where it names no relation: a comparison, and the part of a date.</summary>
    [GeneratedRegex(@"\bdistinct\s+from\b|\b(extract|trim|substring)\s*\([^()]*\bfrom\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherFrom();

    [GeneratedRegex(@"\b(?<name>\w+)\s*(\([^()]*\)\s*)?as\s+((not\s+)?materialized\s+)?\(", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CommonTable();

    [GeneratedRegex(@"\b(from|join)\s+(lateral\s+)?(?<name>[\w.""]+)\s*(?<call>\()?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex From();

    /// <summary>Catches what stands after a comma in a from, too: these schemas are no alias of ours.</summary>
    [GeneratedRegex(@"\b(staging|typed|core|information_schema)\.\w+", RegexOptions.IgnoreCase)]
    private static partial Regex InternalSchema();

    [GeneratedRegex(@"\bcreate\s+(or\s+replace\s+)?(table|view|macro|function)\s+(?<name>[\w.]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Create();

    [GeneratedRegex(@"\b(?<column>\w+_code)\s*(=|<>|!=|(not\s+)?in)\s*(?<codes>'[^']*'|\(\s*'[^()]*\))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(then|else)\s+'(?<code>[^']*)'|'(?<code>[^']*)'\s+as\s+\w+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Made();
}
