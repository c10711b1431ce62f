using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>
/// Counts of parts of a year, as some offices keep them: months, quarters, halves. Where they make the year whole, their sum is the year's count, and they are
/// kept beside it; where they do not, none of them stands for the year.
/// </summary>
internal static partial class YearParts
{
    private const int WholeYear = 0xFFF;

    /// <summary>The table with the years that their parts make, and what a person should know of it. The year of a month is taken from the month.</summary>
    public static ImportedTable Sum(ImportedTable table)
    {
        if (table.Contract.Name != "annual_counts")
            return table;
        foreach (var row in table.Received.Where(row => !row.Cells.ContainsKey("year") && Named(row) is { Year: not null }))
            row.Cells["year"] = Named(row)!.Value.Year!.Value.ToString(CultureInfo.InvariantCulture);
        // A part that is the whole is none.
        foreach (var row in table.Received.Where(row => row.Cells.TryGetValue("period_note", out var part) && (Whole().IsMatch(part) || Period.Of(part) is { IsYear: true })))
            row.Cells.Remove("period_note");
        var wholes = table.Received.Where(row => !row.Cells.ContainsKey("period_note")).Select(Counted).ToHashSet();
        var parted = table.Received.Where(row => row.Cells.ContainsKey("period_note")).GroupBy(Counted).Where(year => !wholes.Contains(year.Key)).ToList();
        var made = parted.Where(year => MakeWhole([.. year])).Select(year => (year.Key.Year, Last: year.Last(), Row: Sum([.. year]))).ToList();
        var left = parted.Where(year => !MakeWhole([.. year])).SelectMany(year => year).ToList();
        List<string> notes = [];
        if (made.Count > 0)
            notes.Add($"the count of {string.Join(", ", made.Select(year => year.Year).Distinct())} is the sum of its parts, which are kept beside it");
        if (left.Count > 0)
            notes.Add(FormattableString.Invariant($"{left.Count} count(s) cover a part of a year, such as {left[0].Cells["period_note"]}: they are kept, and stand for no year; give the whole year as a row of its own"));
        return new(
            table.Contract,
            [.. table.Sheets.Select(sheet => sheet with { Rows = [.. sheet.Rows, .. made.Where(year => sheet.Rows.Contains(year.Last)).Select(year => year.Row)] })],
            [.. table.Notes, .. notes]);
    }

    /// <summary>Whether a column may be called so: a quarter or a half of the year that stands beside.</summary>
    public static bool IsPart(string written) => MonthsOf(written) > 0 && Period.Of(written) is null;

    /// <summary>The last month that a part of a year covers; null where its words are not understood.</summary>
    public static int? LastMonth(string part) => MonthsOf(part) is var months and > 0 ? 32 - int.LeadingZeroCount(months) : null;

    private static (string? Year, string? Body, string? Measure) Counted(ImportedRow row) =>
        (row.Cells.GetValueOrDefault("year"), Code(row, "body_code"), Code(row, "measure_code"));

    private static string? Code(ImportedRow row, string field) =>
        row.Cells.GetValueOrDefault(field) is { } written ? CategoryName.Code(written, Contract.Named("annual_counts").Field(field)) ?? written : null;

    /// <summary>Whether every month is in one of the parts and in no other, and each has a number.</summary>
    private static bool MakeWhole(List<ImportedRow> parts)
    {
        var months = parts.ConvertAll(row => MonthsOf(row.Cells["period_note"]));
        return months.TrueForAll(part => part > 0) && months.Sum() == WholeYear && months.Aggregate(0, (all, part) => all | part) == WholeYear && parts.TrueForAll(row => ValueOf(row) is not null);
    }

    private static double? ValueOf(ImportedRow row) => OfficeCell.BareNumber(row.Cells.GetValueOrDefault("value") ?? "");

    private static ImportedRow Sum(List<ImportedRow> parts)
    {
        Dictionary<string, string> cells = new(parts[0].Cells)
        {
            ["value"] = parts.Sum(row => ValueOf(row)!.Value).ToString(CultureInfo.InvariantCulture),
            ["note"] = $"the sum of {string.Join(" and ", parts.Select(row => $"{row.Cells["value"]} ({row.Cells["period_note"]})"))}",
        };
        cells.Remove("period_note");
        cells.Remove("count_id");
        return new(parts[^1].Number, parts[0].Locator, cells);
    }

    private static Period? Named(ImportedRow row) => Period.Of(row.Cells.GetValueOrDefault("period_note"));

    /// <summary>The months that a part covers, a bit for each from January on; none where its words are not understood.</summary>
    private static int MonthsOf(string part)
    {
        var listed = part.Split(',', StringSplitOptions.TrimEntries);
        if (listed.Length > 1)
            return listed.Select(MonthsOf).Aggregate((all, month) => all is 0 || month is 0 ? 0 : all | month);
        if (Period.Of(part) is { Month: { } month })
            return 1 << (month - 1);
        if (Half().Match(part) is { Success: true } half)
            return First(half) == 1 ? 0b111111 : 0b111111 << 6;
        if (Quarter().Match(part) is { Success: true } quarter && First(quarter) is >= 1 and <= 4 and var number)
            return 0b111 << (3 * (number - 1));
        var ends = Ends().Split(part).Select(Period.Of).ToList();
        if (ends is not [{ Month: { } from }, { Month: { } to }] || from > to)
            return 0;
        return ((1 << (to - from + 1)) - 1) << (from - 1);
    }

    private static int First(Match part) => part.Groups["number"].Success
        ? int.Parse(part.Groups["number"].Value, CultureInfo.InvariantCulture)
        : FirstWords().IsMatch(part.Value) ? 1 : 2;

    [GeneratedRegex(@"^(?:(?:(?<number>[12])\s?(?:er|re|e|ste|de|st|nd|\.)?\s?|(?:premier|second|deuxième|eerste|tweede|first|erstes|zweites)\s)(?:semestre|halfjaar|halve jaar|jaarhelft|half|helft|halbjahr|semester)|[SH]\s?(?<number>[12]))(?:\s[0-9]{4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Half();

    [GeneratedRegex(@"^(?:(?<number>[1-4])\s?(?:er|re|e|ste|de|st|nd|rd|th|\.)?\s?(?:trimestre|kwartaal|quarter|quartal|trim)|[TQK]\s?(?<number>[1-4]))(?:\s[0-9]{4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\s?(?:[-–—/]|\bà\b|\btot\b|\bt/m\b|\bto\b|\bbis\b|\bau\b)\s?")]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:total|totaal|summe|gesamt|insgesamt|(?:année|annee)(?:\sentière|\scomplète)?|jaar|volledig jaar|heel jaar|jahr|ganzes jahr|year|full year|whole year|j-d|jan-dec)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex("premier|eerste|first|erstes", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWords();
}
