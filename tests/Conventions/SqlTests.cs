using System.Text.RegularExpressions;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Tests.Conventions;

/// <summary>SQL is a file that says what one row is, and a row walks one way: typed, core, marts, exhibit.</summary>
public sealed partial class SqlTests
{
    private const string Model = "data/model/Sql";
    private const string Findings = "dashboard/findings";

    [Fact]
    public void A_finding_asks_the_marts_and_nothing_else() =>
        Fault.None("A query of the dashboard reads marts. and its own common table expressions only", ReadsOutside(Findings, "marts"));

    [Fact]
    public void The_web_project_and_the_figures_ask_nothing() =>
        Fault.None("a page queries nothing: SQL lies beside the finding that asks it",
            Repository.Files("dashboard", ".sql").Where(file => !file.Path.StartsWith($"{Findings}/", StringComparison.Ordinal))
                .Select(file => new Fault(file.Path, 0, $"lies outside {Findings}")));

    [Theory]
    [InlineData("2_core", "typed", "core")]
    [InlineData("3_marts", "typed", "core", "marts")]
    [InlineData("4_choices", "marts")]
    public void The_model_reads_downwards(string folder, params string[] schemas) =>
        Fault.None($"{folder} reads {string.Join(", ", schemas)} only", ReadsOutside($"{Model}/{folder}", schemas));

    [Theory]
    [InlineData("2_core", "core")]
    [InlineData("3_marts", "marts")]
    [InlineData("4_choices", "marts")]
    public void A_file_of_the_model_makes_the_one_relation_that_it_is_named_after(string folder, string schema) =>
        Fault.None("one relation a file, with the file's name", SqlSource.All($"{Model}/{folder}")
            .Where(sql => !sql.Makes().SequenceEqual([$"{schema}.{Floor().Replace(Path.GetFileNameWithoutExtension(sql.File.Name), "")}"]))
            .Select(sql => sql.File.At(0, $"makes {(sql.Makes() is [] ? "nothing" : string.Join(", ", sql.Makes()))}")));

    [Theory]
    [InlineData($"{Model}/2_core")]
    [InlineData($"{Model}/3_marts")]
    [InlineData($"{Model}/4_choices")]
    [InlineData(Findings)]
    public void A_query_begins_by_saying_what_one_row_is(string folder) =>
        Fault.None("the first line is a comment that says what one row is", SqlSource.All(folder)
            .Where(sql => !(IsRowsBehind(sql) ? SaysWhichRows() : SaysOneRow()).IsMatch(sql.Head))
            .Select(sql => sql.File.At(0, sql.Head)));

    [Fact]
    public void A_check_has_a_severity_and_a_sentence_in_each_language()
    {
        var checks = SqlFiles.Checks;

        Assert.Equal(Repository.Files($"{Model}/checks", ".sql").Select(file => Path.GetFileNameWithoutExtension(file.Name)), checks.Select(check => check.Name));
        Fault.None("a check speaks four languages, in whole sentences", checks.SelectMany(check => Language.All
            .Where(language => check.Sentence.In(language) is not [.., '.'])
            .Select(language => new Fault($"{Model}/checks/{check.Name}.sql", 1, $"{language.Code}: '{check.Sentence.In(language)}'"))));
    }

    [Fact]
    public void A_code_that_a_query_asks_for_is_a_code_of_the_contracts()
    {
        IReadOnlyList<SqlSource> all = [.. SqlSource.All(Model), .. SqlSource.All(Findings)];
        var made = all.SelectMany(sql => sql.MadeCodes()).ToHashSet(StringComparer.Ordinal);
        var listed = Contract.All.SelectMany(contract => contract.Fields).Where(field => field.Categories.Count > 0)
            .ToLookup(field => field.Name, field => field.Categories.Select(category => category.Value));
        // An open list knows what it suggests.
        var suggested = Contract.All.SelectMany(contract => contract.Fields).SelectMany(field => field.Suggestions.Select(suggestion => (field.Name, suggestion.Value))).ToHashSet();

        // A column that no contract lists is derived: then some query must make the code that another asks for.
        Fault.None("a code that is in no list is a row that is never found", all.SelectMany(sql => sql.Compares()
            .Where(asked => !suggested.Contains((asked.Column, asked.Code)))
            .Where(asked => listed.Contains(asked.Column)
                ? !listed[asked.Column].Any(codes => codes.Contains(asked.Code)) && !made.Contains(asked.Code)
                : !made.Contains(asked.Code) && !IsFreeCode(asked.Column, asked.Code))
            .Select(asked => sql.File.At(asked.Index, $"{asked.Column} '{asked.Code}' is in no contract and made by no query"))));
    }

    [Fact]
    public void A_query_that_reaches_behind_the_marts_is_named_with_its_line()
    {
        SqlSource sql = new(new("x.sql", """
            -- One row for each treaty; from core.secrets is only said here.
            with own as (
                select extract(year from signed_on) as signed_year, 'from core.text' as note
                from marts.treaties, core.assents
            )
            select * from own
            join read_csv('x.csv') on own.a is not distinct from own.b
            cross join unnest([1, 2])
            """));

        Assert.Equal([(4, "marts.treaties"), (4, "core.assents"), (7, "read_csv")],
            sql.Reads().Select(read => (sql.File.At(read.Index, "").Line, read.Name)).OrderBy(read => read.Line));
        Assert.Equal([("step_code", "vote"), ("step_code", "assent")],
            new SqlSource(new("y.sql", "where step_code in ('vote', 'assent')")).Compares().Select(asked => (asked.Column, asked.Code)));
    }

    private static IEnumerable<Fault> ReadsOutside(string folder, params string[] schemas) =>
        SqlSource.All(folder).SelectMany(sql => sql.Reads()
            .Where(read => !schemas.Any(schema => read.Name.StartsWith($"{schema}.", StringComparison.Ordinal)))
            .Select(read => sql.File.At(read.Index, $"reads {read.Name}")));

    private static bool IsRowsBehind(SqlSource sql) => sql.File.Name.EndsWith(".rows.sql", StringComparison.Ordinal);

    /// <summary>Codes of a list that is kept by others and only has a pattern in its contract: states by their three letters.</summary>
    private static bool IsFreeCode(string column, string code) =>
        Contract.All.SelectMany(contract => contract.Fields)
            .Any(field => field.Name == column && field.Constraints.Pattern is { } pattern && Regex.IsMatch(code, $"^(?:{pattern})$"));

    [GeneratedRegex("^-- (One row|One dossier|Two rows|Each|Whether)\\b")]
    private static partial Regex SaysOneRow();

    /// <summary>What is built upon must be there first: the number of its floor goes before the name of a file.</summary>
    [GeneratedRegex(@"^\d_")]
    private static partial Regex Floor();

    [GeneratedRegex(@"^-- [A-Z].*\b(rows?|each|behind)\b")]
    private static partial Regex SaysWhichRows();
}
