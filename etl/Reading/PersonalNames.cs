using System.Text.RegularExpressions;

namespace Analytics.Etl.Reading;

/// <summary>
/// Tells a cell that names a person from one that names a place, a body or a subject. It judges a column by most of its
/// cells, as a single cell may deceive.
/// </summary>
internal static partial class PersonalNames
{
    private const double MostCells = 0.5;

    /// <summary>Where nearly all cells have the shape of a name, a few known given names are enough.</summary>
    private const double NearlyAllCells = 0.8;
    private const double FewCells = 0.2;

    /// <summary>So many cells, from all over the column, tell what it holds.</summary>
    private const int Sample = 1000;

    public static bool Fill(IReadOnlyList<string> column)
    {
        var step = (column.Count / Sample) + 1;
        var cells = column.Where((_, index) => index % step == 0).ToList();
        if (cells.Count == 0)
            return false;
        // Most columns say a few things many times.
        var times = cells.CountBy(cell => cell).ToList();
        var named = Cells(NamePersons);
        return named >= MostCells * cells.Count
            || (named > 1 && named >= FewCells * cells.Count && Cells(IsShaped) >= NearlyAllCells * cells.Count);

        int Cells(Func<string, bool> isSo) => times.Where(cell => isSo(cell.Key)).Sum(cell => cell.Value);
    }

    /// <summary>Whether a cell names a person or several: by a form of address, by initials, or by a given name beside another.</summary>
    public static bool NamePersons(string cell)
    {
        // Every way to name one has a capital.
        if (!cell.Any(char.IsUpper))
            return false;
        var parts = Parts(cell);
        return parts.Count > 0 && parts.Count(NamesPerson) * 2 >= parts.Count;
    }

    private static bool IsShaped(string cell) => Parts(cell).All(part => Shape().IsMatch(part));

    private static bool NamesPerson(string part) =>
        Addressed().IsMatch(part)
        || Initials().IsMatch(part)
        || (Shape().IsMatch(part) && Word().Matches(part).Any(word => GivenNames.Contains(word.Value)));

    /// <summary>The persons that a cell would name: offices put several into one, and their service behind them.</summary>
    private static IReadOnlyList<string> Parts(string cell)
    {
        var text = Parenthesis().Replace(cell, " ");
        var parts = Separators().Split(text).SelectMany(OnePerson).Select(part => part.Trim(' ', ',', '\u00a0'));
        return [.. parts.Where(part => part.Length > 0)];
    }

    /// <summary>A comma parts persons when full names stand on both sides, and a surname from its given name when single words do.</summary>
    private static IEnumerable<string> OnePerson(string part)
    {
        var pieces = part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length > 1 && pieces.All(piece => piece.Contains(' ', StringComparison.Ordinal)) ? pieces : [string.Join(' ', pieces)];
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"[;/&+\r\n]|\s(?:et|en|und|and)\s")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\p{L}’'-]+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^(?:M\.|MM\.|Mr|Mme|Mlle|Mrs|Ms|Miss|Monsieur|Madame|Dhr|De heer|Meneer|Mevr|Mevrouw|Mw|Hr|Herr|Herrn|Frau|Fr\.|Dr|Me\s|Amb\.)\.?\s*\p{Lu}[\p{L}.’'-]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    /// <summary>J. Janssens, A.-M. Peeters, Peeters A.</summary>
    [GeneratedRegex(@"^(?:(?:\p{Lu}\.[ -]?){1,3}(?:(?:[Vv]an|[Dd]e[rn]?|[Vv]on|[Dd]u)\s)*\p{Lu}[\p{L}’'-]{2,}|\p{Lu}[\p{L}’'-]{2,}\s(?:\p{Lu}\.){1,2})$")]
    private static partial Regex Initials();

    /// <summary>Two to five capitalised words with the particles of surnames; a numeral as in Michel II makes it no person.</summary>
    [GeneratedRegex(@"^(?!.*\b[IVX]+$)(?=\S+\s\S)\p{Lu}[\p{L}’'-]+(?:\s(?:[Vv]an|[Dd]e[rnls]?|[Vv]on|[Dd]u|[Ll]a|[Tt]en|[Tt]er|\p{Lu}[\p{L}’'-]+|[dD][’']\p{Lu}[\p{L}-]+)){1,4}$")]
    private static partial Regex Shape();
}
