using System.Text;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Tests.Conventions;

/// <summary>
/// One sentence or name as it stands in the source, in English, French, Dutch and German: four literals in a row, or the four functions of
/// <see cref="Localized.Say"/>. Holes are kept as they are written.
/// </summary>
internal sealed partial record FourLanguages(string Path, int Line, IReadOnlyList<string> Written)
{
    public static readonly IReadOnlyList<string> Codes = ["en", "fr", "nl", "de"];

    public static IReadOnlyList<FourLanguages> OfCode(string folder, string ending = ".cs") =>
        [.. Repository.Files(folder, ending).SelectMany(file => InARow(file).Concat(InFunctions(file)))];

    /// <summary>Titles and labels of the contracts, and where they are asked for, what explains them.</summary>
    public static IEnumerable<FourLanguages> OfContracts(bool withDescriptions)
    {
        foreach (var contract in Contract.All)
        {
            var path = $"data/model/Contracts/{contract.Name}.json";
            IEnumerable<Localized> names = [contract.Titles, .. contract.Fields.Select(field => field.Titles), .. contract.Fields.SelectMany(field => field.Categories).Select(category => category.Labels)];
            IEnumerable<Localized> explained = withDescriptions ? [contract.Descriptions, .. contract.Fields.Select(field => field.Descriptions)] : [];
            foreach (var words in names.Concat(explained))
                yield return new(path, 0, [words.En, words.Fr, words.Nl, words.De]);
        }
    }

    /// <summary>The sentences at the head of the checks, which pages show.</summary>
    public static IEnumerable<FourLanguages> OfChecks() => Repository.Files("data/model/Sql/checks", ".sql").Select(file =>
        new FourLanguages(file.Path, 0, [.. Codes.Select(code => SaidByCheck().Matches(file.Text).Single(line => line.Groups["code"].Value == code).Groups["said"].Value)]));

    /// <summary>What a reader is told: the code in the holes left out, and the words in that code kept.</summary>
    public static string Said(string written)
    {
        StringBuilder said = new();
        for (var at = 0; at < written.Length; at++)
        {
            if (EndOfLiteral(written, at) is not { } end)
                continue;
            Tell(written[at..end], said);
            at = end - 1;
        }

        return said.Length > 0 ? said.ToString() : written;
    }

    private static void Tell(string literal, StringBuilder said)
    {
        var isInterpolated = literal.StartsWith('$');
        var depth = 0;
        for (var at = literal.IndexOf('"', StringComparison.Ordinal) + 1; at < literal.Length - 1; at++)
        {
            if (depth > 0 && EndOfLiteral(literal, at) is { } end)
            {
                said.Append(' ');
                Tell(literal[at..end], said);
                at = end - 1;
                continue;
            }

            var step = isInterpolated ? literal[at] switch { '{' => 1, '}' => -1, _ => 0 } : 0;
            depth += step;
            if (depth == 0 && step == 0)
                said.Append(literal[at]);
        }
    }

    private static IEnumerable<FourLanguages> InARow(SourceFile file)
    {
        foreach (Match opening in Opening().Matches(file.Text))
        {
            List<string> literals = [];
            for (var at = opening.Index + opening.Length; EndOfLiteral(file.Text, at) is { } end;)
            {
                literals.Add(file.Text[at..end]);
                var isWrapped = file.Text.AsSpan(0, at).EndsWith("Invariant(");
                if (Comma().Match(file.Text, isWrapped ? end + 1 : end) is not { Success: true } comma)
                    break;
                at = comma.Index + comma.Length;
            }

            if (literals.Count == Codes.Count)
                yield return At(file, opening.Index, literals);
        }
    }

    private static IEnumerable<FourLanguages> InFunctions(SourceFile file)
    {
        var functions = Function().Matches(file.Text).ToList();
        for (var first = 0; first + Codes.Count <= functions.Count; first++)
        {
            var four = functions.GetRange(first, Codes.Count);
            if (four.Select(function => function.Groups["code"].Value).SequenceEqual(Codes))
                yield return At(file, four[0].Index, [.. four.Select(function => function.Groups["body"].Value)]);
        }
    }

    private static FourLanguages At(SourceFile file, int index, IReadOnlyList<string> written) => new(file.Path, file.At(index, "").Line, written);

    /// <summary>Where a string literal that starts here ends, its holes and the strings in them included; null where none starts.</summary>
    private static int? EndOfLiteral(string text, int at)
    {
        if (Start().Match(text, at) is not { Success: true } start)
            return null;
        var isInterpolated = start.Value.Contains('$', StringComparison.Ordinal);
        for (var next = at + start.Length; next < text.Length && text[next] != '\n'; next++)
        {
            switch (text[next])
            {
                case '\\':
                    next++;
                    break;
                case '"':
                    return next + 1;
                case '{' when isInterpolated:
                    next = EndOfHole(text, next);
                    break;
            }
        }

        return null;
    }

    private static int EndOfHole(string text, int at)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            if (EndOfLiteral(text, at) is { } end)
                at = end;
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                break;
        }

        return at;
    }

    [GeneratedRegex(@"^-- (?<code>en|fr|nl|de): (?<said>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SaidByCheck();

    [GeneratedRegex(@"\(\s*((en|fr|nl|de):\s*)?(Invariant\()?", RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G\s*,\s*((en|fr|nl|de):\s*)?(Invariant\()?", RegexOptions.ExplicitCapture)]
    private static partial Regex Comma();

    [GeneratedRegex("""\G\$?"(?!"")""")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?<code>en|fr|nl|de) => (?<body>[^\n]*?)(?=, (en|fr|nl|de) =>|\n)", RegexOptions.ExplicitCapture)]
    private static partial Regex Function();
}
