using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>A translator opens files that hold sentences alone, and finds every sentence in one of them.</summary>
public sealed partial class WordsTests
{
    private const string Ending = ".words.cs";

    /// <summary>What is found knows no language, so four strings in a row are codes there.</summary>
    [Fact]
    public void A_sentence_in_four_languages_stands_in_a_file_of_words() =>
        Fault.None($"what is said in four languages stands in a {Ending} file", CSharpSource.All("dashboard/web", "dashboard/figures", "data/templates")
            .Where(source => !source.File.Name.EndsWith(Ending, StringComparison.Ordinal))
            .SelectMany(source => source.File.Where(FourLanguages())));

    [Fact]
    public void A_file_of_words_asks_estimates_and_draws_nothing() =>
        Fault.None("a file of words writes what it is handed", CSharpSource.All("dashboard", "data/templates")
            .Where(source => source.File.Name.EndsWith(Ending, StringComparison.Ordinal))
            .SelectMany(source => source.File.Where(Trade(), source.Code)));

    /// <summary>Each language builds its own sentence only: a sentence that is chosen from four that were all written is written four times too often.</summary>
    [Fact]
    public void A_sentence_is_not_written_in_four_languages_to_be_read_in_one() =>
        Fault.None("Localized.Say writes one language; new Localized(…).In(language) writes four", CSharpSource.All("dashboard", "data/templates")
            .SelectMany(source => source.File.Where(WrittenForNothing())));

    [Fact]
    public void Four_strings_in_a_row_are_found_and_three_are_not()
    {
        Assert.Matches(FourLanguages(), "X = new(\n    \"a\",\n    $\"b {c}\", \"d\",\n    \"e\");");
        Assert.Matches(FourLanguages(), "Localized.Say(\n    en => $\"a\"");
        Assert.DoesNotMatch(FourLanguages(), "new(\"a\", \"b\", \"c\")");
        Assert.Matches(WrittenForNothing(), "new Localized(\"a\", $\"b {c(1)}\", \"d\", \"e\").In(language)");
    }

    [Theory]
    [InlineData("public static Localized Headline(Release release) =>", true)]
    [InlineData("found.Ask<YearRow>()", true)]
    [InlineData("KaplanMeier.Estimate(spells)", true)]
    [InlineData("new BarMark(series, bars)", true)]
    [InlineData("public static readonly Localized Figure = new(", false)]
    [InlineData("private static readonly MethodText KaplanMeier = new(Method.KaplanMeier,", false)]
    public void A_trade_is_told_from_a_word_of_the_same_name(string code, bool isTrade) => Assert.Equal(isTrade, Trade().IsMatch(code));

    [GeneratedRegex("""(new(\s+Localized)?\(\s*(\$?@?"([^"\\\n]|\\.)*"\s*,\s*){3}\$?@?")|Localized\.Say\(""", RegexOptions.ExplicitCapture)]
    private static partial Regex FourLanguages();

    [GeneratedRegex("""new\s+Localized\(\s*(\$?@?"([^"\\\n]|\\.)*"\s*,\s*){3}\$?@?"([^"\\\n]|\\.)*"\s*\)\s*\.In\(""", RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenForNothing();

    [GeneratedRegex(
        @"(?<![.\w])(Release|Inquiry|Figure)(\s+\w|>)|\.(Ask|AskOnce|AskByYear|MadeByYear)\s*[<(]|\b(SqlText|XmlNode|\w+Mark)\b|(?<![.\w])(CountRegression|KaplanMeier|ClusteredShare)\s*\.",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Trade();
}
