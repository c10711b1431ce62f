using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Templates;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Conventions;

/// <summary>One word for one thing, in four languages and in the names of the code, as docs/glossary.md has it.</summary>
public sealed partial class GlossaryTests(RealDashboard dashboard)
{
    private static readonly Assembly[] _assemblies = [typeof(Release).Assembly, typeof(Study).Assembly, typeof(Figure).Assembly, typeof(TopicCatalog).Assembly, typeof(OfficeTemplate).Assembly];

    /// <summary>English words that the other languages must tell apart, each with its grammatical reason.</summary>
    private static readonly Dictionary<string, string> _exceptions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["all"] = "French agrees in gender: tous les dossiers, toutes les organisations",
        ["from"] = "a date takes an article in French (du), a year takes none",
        ["to"] = "the same at the end of a period: au, jusqu’à",
        ["not decided"] = "French agrees in gender: une compétence tranchée, des traités tranchés",
        ["represented"] = "French agrees in gender and number: un service représenté, des invitations représentées",
        ["synthetic"] = "a file name has no accent",
    };

    [Fact]
    public void Every_word_of_the_glossary_has_its_four_languages() =>
        Fault.None("a row of the glossary has a word, its three other languages, its meaning, its place in code and what it is never", Glossary.Words
            .Where(word => word.Cells.Length != GlossaryWord.Columns || word.Cells.Take(GlossaryWord.Columns - 1).Any(cell => cell.Length == 0))
            .Select(word => new Fault(word.Path, word.Line, $"'{string.Join(" | ", word.Cells)}' is not whole")));

    [Fact]
    public void The_same_english_has_the_same_french_dutch_and_german()
    {
        var different = FourLanguages.OfCode("dashboard", ".words.cs").Concat(FourLanguages.OfCode("data/templates", ".words.cs")).Concat(FourLanguages.OfContracts(withDescriptions: false))
            .GroupBy(name => Plain(name.Written[0]), StringComparer.OrdinalIgnoreCase)
            .Select(name => (English: name.Key, Ways: name.DistinctBy(Others, StringComparer.OrdinalIgnoreCase).ToList()))
            .Where(name => name.Ways.Count > 1)
            .ToList();

        Fault.None("the same English term has the same other three, or is an exception with its reason", different
            .Where(name => !_exceptions.ContainsKey(name.English))
            .SelectMany(name => name.Ways.Select(way => new Fault(way.Path, way.Line, $"'{name.English}' is {Others(way)}"))));
        Assert.Equal(_exceptions.Keys.Order(StringComparer.Ordinal), different.Select(name => name.English.ToLowerInvariant()).Where(_exceptions.ContainsKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_sentence_says_what_is_never_said() =>
        Fault.None("no sentence of a language says a word of the glossary’s “never”",
            from sentence in Sentences()
            from place in Enumerable.Range(0, FourLanguages.Codes.Count)
            let said = FourLanguages.Said(sentence.Written[place])
            from never in Glossary.Never[FourLanguages.Codes[place]]
            where never.IsSaidIn(said)
            select new Fault(sentence.Path, sentence.Line, $"{FourLanguages.Codes[place]} says '{never.Text}' (instead: {never.Instead}): {said}"));

    [Fact]
    public void No_name_in_the_code_is_a_word_of_never() =>
        Fault.None("no type, member, parameter or column has a name of the glossary’s “never”",
            from name in Names().Concat(Columns()).Distinct()
            let words = Words(name.Name)
            from never in Glossary.Never["en"]
            where never.IsIn(words)
            select new Fault(name.Owner, 0, $"{name.Name} says '{never.Text}' (the word is {never.Instead})"));

    [Fact]
    public void Every_parliament_of_the_contract_can_own_an_act() =>
        Assert.All(Contract.Named("treaty_steps").Field("parliament_code").Categories, parliament => Assert.NotEmpty(ParliamentWords.Of(parliament.Value).De));

    [Fact]
    public void The_rules_find_what_breaks_them()
    {
        Assert.True(new NeverWord("inopiné…", "").IsSaidIn("Une concertation inopinée"));
        Assert.False(new NeverWord("mode", "").IsSaidIn("a modern word"));
        Assert.True(new NeverWord("consultation event", "").IsIn(Words("ConsultationEventRow")));
        Assert.True(new NeverWord("consultation event", "").IsIn(Words("consultation_event")));
        Assert.False(new NeverWord("consultation event", "").IsIn(Words("ConsultationOfEvent")));
        Assert.Equal("3  crises", FourLanguages.Said("$\"3 {(n == 1 ? x : \"crises\")}\""));
        Assert.NotEmpty(Glossary.Never["fr"]);
        Assert.True(Glossary.Words.Count > 100, "the tables of the glossary were not read");
        Assert.Contains(FourLanguages.OfCode("dashboard", ".words.cs"), sentence => sentence.Written[3].Contains("Konzertierung", StringComparison.Ordinal));
    }

    private static IEnumerable<FourLanguages> Sentences() =>
    [
        .. FourLanguages.OfCode("dashboard"), .. FourLanguages.OfCode("etl"), .. FourLanguages.OfCode("data/model"), .. FourLanguages.OfCode("data/templates"),
        .. FourLanguages.OfContracts(withDescriptions: true), .. FourLanguages.OfChecks(),
    ];

    private static string Others(FourLanguages name) => string.Join(" | ", name.Written.Skip(1).Select(Plain));

    /// <summary>Without its quotes and its final punctuation.</summary>
    private static string Plain(string written) => Ends().Replace(written, "").Trim().TrimEnd('.', ':', ';');

    private static IEnumerable<(string Owner, string Name)> Names() =>
        from assembly in _assemblies
        from type in assembly.GetTypes()
        where type.Namespace?.StartsWith("Analytics.", StringComparison.Ordinal) == true && IsOurs(type)
        from name in Members(type).Prepend(type.Name)
        where !name.Contains('<', StringComparison.Ordinal)
        select (type.FullName!, name);

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        foreach (var member in type.GetMembers(declared).Where(IsOurs))
        {
            // A name that we override is not one that we gave.
            if (member is MethodInfo method && method.GetBaseDefinition().DeclaringType!.Assembly != type.Assembly)
                continue;
            yield return member.Name;
            foreach (var parameter in member is MethodBase called ? called.GetParameters() : [])
                yield return parameter.Name ?? "";
        }
    }

    private static bool IsOurs(MemberInfo member) => !member.Name.Contains('<', StringComparison.Ordinal) && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private IEnumerable<(string Owner, string Name)> Columns()
    {
        var release = dashboard.Release;
        var marts = release.Ask<MartColumn>("select table_name, column_name from duckdb_columns() where schema_name = 'marts'");
        Assert.NotEmpty(marts);
        return
        [
            .. marts.Select(column => ($"marts.{column.TableName}", column.ColumnName)),
            .. Contract.All.SelectMany(contract => contract.Fields.Select(field => (contract.Name, field.Name))),
        ];
    }

    private static IReadOnlyList<string> Words(string name) => [.. WordOfAName().Matches(name).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"^\$?@?""|""[);,]*$")]
    private static partial Regex Ends();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex WordOfAName();

    private sealed record MartColumn(string TableName, string ColumnName);
}
