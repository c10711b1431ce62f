using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using Analytics.Templates;

namespace Analytics.Etl.Importing;

/// <summary>What a row below the names of the columns is.</summary>
internal enum RowKind
{
    Data,
    Blank,
    Heading,
    Total,
    RepeatedHeader,

    /// <summary>It holds nothing in the columns that are read.</summary>
    Beside,

    /// <summary>The row with which a template shows how a row looks.</summary>
    Example,
}

/// <summary>Tells the rows that say something of one thing from those with which offices part, add up and repeat them.</summary>
internal static partial class RowKinds
{
    public static RowKind Of(ReceivedRow row, HeaderRow header, Mapping mapping)
    {
        var filled = Enumerable.Range(0, row.Cells.Count).Where(position => row[position] is not null).ToList();
        return filled switch
        {
            [] => RowKind.Blank,
            [var only] when IsNumberAlone(row[only]!, only, mapping) => RowKind.Blank,
            [var first, ..] when ExampleRow.BeginsWith(row[first]!) => RowKind.Example,
            _ when RepeatsHeader(row, filled, header) => RowKind.RepeatedHeader,
            _ when IsTotal(row, filled) || IsTotalOfYear(row, filled, mapping) => RowKind.Total,
            _ when IsHeading(row, filled, mapping) => RowKind.Heading,
            _ when IsBeside(filled, header, mapping) => RowKind.Beside,
            _ => RowKind.Data,
        };
    }

    /// <summary>Whether a row only adds up the others: it begins by saying so, and holds numbers and no day. A treaty on a total ban has its day.</summary>
    private static bool IsTotal(ReceivedRow row, List<int> filled) =>
        Total().IsMatch(row[filled[0]]!) && filled.Skip(1).All(position => Number().IsMatch(row[position]!) && !OfficeCell.IsDay(row[position]!))
        && (filled.Count > 1 || !OfSomething().IsMatch(row[filled[0]]!));

    /// <summary>Beside a year the word may stand in any column but that of the period, where it says that the count is of the whole year.</summary>
    private static bool IsTotalOfYear(ReceivedRow row, List<int> filled, Mapping mapping)
    {
        var words = filled.Where(position => TotalAlone().IsMatch(row[position]!)).ToList();
        return words is [var word] && mapping.Columns.FirstOrDefault(column => column.Position == word)?.Field is { Name: not "period_note" }
            && filled.All(position => position == word || (Number().IsMatch(row[position]!) && !OfficeCell.IsDay(row[position]!)));
    }

    /// <summary>A legend, a signature or another table stands beside this one. Where columns are entities or years it is they that are read.</summary>
    private static bool IsBeside(List<int> filled, HeaderRow header, Mapping mapping) =>
        !header.IsWide && !header.IsMatrix && header.Lists.Count == 0 && !mapping.Columns.Any(column => column.Field is not null && filled.Contains(column.Position));

    /// <summary>Lines are numbered before anything is written in them; a year is a heading.</summary>
    private static bool IsNumberAlone(string written, int position, Mapping mapping) => !HeaderRow.IsYear(written) &&
        mapping.Columns.FirstOrDefault(column => column.Position == position)?.Field is { } field
        && field.Name.EndsWith("_id", StringComparison.Ordinal) && Number().IsMatch(written);

    /// <summary>One thing written over the rows that it is about: words where the table begins, or a year or a month wherever they stand.</summary>
    private static bool IsHeading(ReceivedRow row, List<int> filled, Mapping mapping)
    {
        var named = mapping.Columns.Where(column => column.Written.Length > 0).ToList();
        var said = row[filled[0]]!;
        return named.Count > 1 && filled.TrueForAll(position => row[position] == said)
            && (OfficeCell.IsYearOrMonth(said) || (filled[0] == named[0].Position && !OfficeCell.IsDay(said)));
    }

    /// <summary>Files that were pasted together carry their header along; a header of two rows repeats what it merged.</summary>
    private static bool RepeatsHeader(ReceivedRow row, List<int> filled, HeaderRow header) =>
        filled.Count(position => header.Row[position] is { } name && Header.Fold(name) == Header.Fold(row[position]!)) * 2 > filled.Count;

    [GeneratedRegex(
        @"^(?:(?:sous-|sub|zwischen|grand |eind|jaar|maand|kwartaal|jahres|monats)?(?:total|totaux|totaal|totalen|gesamt|gesamtsumme|gesamtzahl|summe|insgesamt|som)\b|(?:aantal|nombre|number of|anzahl)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex("^(?:sous-|sub|zwischen)?(?:total|totaux|totaal|totalen|gesamt|gesamtsumme|summe|insgesamt)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalAlone();

    /// <summary>Words after the first that are neither a number nor what is usually counted: then it is a subject.</summary>
    [GeneratedRegex(@"^\p{L}+\s+(?!g[eé]n[eé]ral|d[eu]\b|des\b|aantal|of\b|der\b|van\b|vergaderingen|r[eé]unions|meetings|sitzungen|\d)\p{L}+", RegexOptions.IgnoreCase)]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"^[-+]?[0-9][0-9\s.,:’'%\u00a0\u202f]*$")]
    private static partial Regex Number();
}
