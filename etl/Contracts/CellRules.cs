using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Contracts;

/// <summary>The rules that a contract makes for each cell by itself.</summary>
internal static class CellRules
{
    private const int ListedCategories = 12;

    public static IReadOnlyList<Rule> Of(Contract contract, Field field) => [.. Of(field, contract.Requires(field))];

    /// <summary>What a page may link to: <c>javascript:</c> and its kin are no addresses.</summary>
    private const string WebAddress = """(?i)https?://[^\s<>"]+""";

    private static IEnumerable<Rule> Of(Field field, bool isRequired)
    {
        var (text, value, rules) = (ParsedCells.Text(field), ParsedCells.Value(field), field.Constraints);
        if (isRequired)
            yield return Broken("required", $"{text} is null", Required);
        if (ParsedCells.IsClosedList(field))
            yield return Broken("categories", $"{text} is not null and {value} is null", NoneOf(field.Categories));
        else if (field.Type != FieldType.Text)
            yield return Broken("type", $"{text} is not null and {value} is null", NotA(field));
        if (rules.Minimum is { } minimum)
            yield return Broken("minimum", $"{Lowest(field)} < {Bound(field, minimum)}", LessThan(field, minimum));
        if (rules.Maximum is { } maximum)
            yield return Broken("maximum", $"{Highest(field)} > {Bound(field, maximum)}", MoreThan(field, maximum));
        if (rules.Pattern is { } pattern)
            yield return Broken("pattern", $"not regexp_full_match({PatternText(field)}, {Sql.Text(pattern)})", Unlike(pattern));
        if (field.Format == "uri")
            yield return Broken("address", $"not regexp_full_match({text}, {Sql.Text(WebAddress)})", NoWebAddress);
        if (rules.MinLength is { } shortest)
            yield return Broken("min_length", $"length({text}) < {Invariant(shortest)}", ShorterThan(shortest));
        if (rules.MaxLength is { } longest)
            yield return Broken("max_length", $"length({text}) > {Invariant(longest)}", LongerThan(longest));

        Rule Broken(string code, string condition, Localized sentence) => new(code, field.Name, condition, ParsedCells.Raw(field), sentence);
    }

    private static string Lowest(Field field) => field.IsPartialDate ? ParsedCells.From(field) : ParsedCells.Value(field);

    private static string Highest(Field field) => field.IsPartialDate ? ParsedCells.To(field) : ParsedCells.Value(field);

    /// <summary>
    /// A pattern speaks of the value that will be kept, so that a known spelling of a closed list is not refused for its
    /// looks.
    /// </summary>
    private static string PatternText(Field field) => field.Type == FieldType.Text ? ParsedCells.Value(field) : ParsedCells.Text(field);

    private static string Bound(Field field, string written) => field.Type switch
    {
        FieldType.Date => $"date {Sql.Text(written)}",
        _ => double.Parse(written, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Localized Required => new(
        "is required and is empty", "est obligatoire et n’est pas rempli", "is verplicht en is leeg", "ist verpflichtend und ist leer");

    private static Localized NotA(Field field) => field.Type switch
    {
        FieldType.Whole => new("is not a whole number", "n’est pas un nombre entier", "is geen geheel getal", "ist keine ganze Zahl"),
        FieldType.Number => new(
            "is not a number like 1234.5 or 1 234,5",
            "n’est pas un nombre comme 1234.5 ou 1 234,5",
            "is geen getal als 1234.5 of 1 234,5",
            "ist keine Zahl wie 1234.5 oder 1 234,5"),
        FieldType.Boolean => new("is neither yes nor no", "n’est ni oui ni non", "is ja noch nee", "ist weder ja noch nein"),
        FieldType.Year => new(
            "is not a year of four digits",
            "n’est pas une année à quatre chiffres",
            "is geen jaartal van vier cijfers",
            "ist keine vierstellige Jahreszahl"),
        _ when field.IsPartialDate => new(
            "is not a date like 2016, 2016-10 or 2016-10-28",
            "n’est pas une date comme 2016, 2016-10 ou 2016-10-28",
            "is geen datum als 2016, 2016-10 of 2016-10-28",
            "ist kein Datum wie 2016, 2016-10 oder 2016-10-28"),
        _ => new(
            "is not a date like 2016-10-28 or 28/10/2016",
            "n’est pas une date comme 2016-10-28 ou 28/10/2016",
            "is geen datum als 2016-10-28 of 28/10/2016",
            "ist kein Datum wie 2016-10-28 oder 28/10/2016"),
    };

    private static Localized NoneOf(IReadOnlyList<Category> categories)
    {
        var more = categories.Count > ListedCategories ? ", …" : "";
        var values = string.Join(", ", categories.Take(ListedCategories).Select(category => category.Value)) + more;
        return new($"is none of {values}", $"n’est aucune des valeurs {values}", $"is geen van {values}", $"ist keiner der Werte {values}");
    }

    private static Localized LessThan(Field field, string bound) => field.Type == FieldType.Date
        ? new($"is before {bound}", $"est antérieur au {bound}", $"ligt vóór {bound}", $"liegt vor dem {bound}")
        : new($"is less than {bound}", $"est inférieur à {bound}", $"is kleiner dan {bound}", $"ist kleiner als {bound}");

    private static Localized MoreThan(Field field, string bound) => field.Type == FieldType.Date
        ? new($"is after {bound}", $"est postérieur au {bound}", $"ligt na {bound}", $"liegt nach dem {bound}")
        : new($"is more than {bound}", $"est supérieur à {bound}", $"is groter dan {bound}", $"ist größer als {bound}");

    private static Localized Unlike(string pattern) => new(
        $"does not follow the pattern {pattern}",
        $"ne suit pas le modèle {pattern}",
        $"volgt het patroon {pattern} niet",
        $"folgt nicht dem Muster {pattern}");

    private static Localized NoWebAddress => new(
        "is no address of the web, such as https://example.eu/page",
        "n’est pas une adresse web, telle que https://example.eu/page",
        "is geen webadres, zoals https://example.eu/page",
        "ist keine Webadresse, etwa https://example.eu/page");

    private static Localized ShorterThan(int length) => new(
        $"is shorter than {Invariant(length)} characters",
        $"compte moins de {Invariant(length)} caractères",
        $"is korter dan {Invariant(length)} tekens",
        $"ist kürzer als {Invariant(length)} Zeichen");

    private static Localized LongerThan(int length) => new(
        $"is longer than {Invariant(length)} characters",
        $"compte plus de {Invariant(length)} caractères",
        $"is langer dan {Invariant(length)} tekens",
        $"ist länger als {Invariant(length)} Zeichen");
}
