using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Writes as the contract does what an office writes its own way: a month by its name, a duration by its hours, a tick. What
/// it does not know stays as written, for the contract to refuse.
/// </summary>
internal static partial class OfficeCell
{
    private static readonly Dictionary<string, string> _fractions = new() { ["½"] = "5", ["¼"] = "25", ["¾"] = "75" };
    private static readonly HashSet<string> _ticks = ["x", "v", "✓", "✔", "☑", "☒"];
    private static readonly HashSet<string> _there = ["present", "presente", "presents", "aanwezig", "anwesend", "represente", "representee", "vertegenwoordigd", "vertreten"];
    private static readonly HashSet<string> _away =
        ["absent", "absente", "excuse", "excusee", "excused", "afwezig", "verontschuldigd", "abwesend", "entschuldigt", "nonrepresente", "nietvertegenwoordigd"];

    public static bool IsTick(string written) => _ticks.Contains(written.ToLowerInvariant());

    /// <summary>Whether a cell is one day, however it is written.</summary>
    public static bool IsDay(string written) => OfficeDay.Of(written, DayOrder.DayFirst) is { Length: 10 };

    /// <summary>Whether a cell is a year, a month, or a month of a year, and no more.</summary>
    public static bool IsYearOrMonth(string written) =>
        HeaderRow.IsYear(written) || OfficeDay.Of(written, DayOrder.DayFirst) is { Length: 7 } || OfficeDay.Month(written) > 0;

    /// <summary>The month that a cell names, of its own year or of one that stands elsewhere; a spreadsheet keeps a month as its first day.</summary>
    public static Period? MonthOf(string written)
    {
        if (OfficeDay.Month(written) is var month and > 0)
            return new(null, month);
        return OfficeDay.Of(written, DayOrder.DayFirst) is { } day && (day.Length == 7 || day.EndsWith("-01", StringComparison.Ordinal))
            ? new(int.Parse(day[..4], CultureInfo.InvariantCulture), int.Parse(day[5..7], CultureInfo.InvariantCulture))
            : null;
    }

    public static bool IsDuration(Field field) => field.Name.EndsWith("_minutes", StringComparison.Ordinal);

    /// <summary>A number and nothing else, with a point or a comma before its fraction.</summary>
    public static double? BareNumber(string written) =>
        Bare().IsMatch(written) ? double.Parse(written.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    public static string Write(string written, Field field) => Write(written, field, ColumnStyle.Usual).Value;

    /// <summary>A cell as the contract writes it, and as it was written where something of that is lost.</summary>
    public static (string Value, string? Kept) Write(string written, Field field, ColumnStyle style) => field switch
    {
        { Type: FieldType.Date } => Date(written, style),
        { Type: FieldType.Boolean } => (Truth(written) ?? written, null),
        { Type: FieldType.Number } when IsDuration(field) => (Minutes(written, style) ?? written, null),
        { Type: FieldType.Number } when Percent().Match(written) is { Success: true } percent => (Invariant(double.Parse(percent.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) / 100), written),
        { Type: FieldType.Number or FieldType.Whole or FieldType.Year } => Number(written, style),
        // The code, with the words kept where they say more: postponed to when, cancelled why.
        { Name: "status_code" } when StatusWord.Code(written) is { } status => (status, CategoryName.Code(written, field) is null ? written : null),
        { Suggestions.Count: > 0 } when CategoryName.Code(written, field) is { } known => (known, null),
        _ when Slug.Fits(field) => (Slug.Of(written, field) is { Length: > 0 } slug ? slug : written, null),
        _ => (written, null),
    };

    private static string? Truth(string written) => Header.Fold(written) switch
    {
        _ when IsTick(written) => "true",
        var word when _there.Contains(word) => "true",
        var word when _away.Contains(word) => "false",
        _ => null,
    };

    /// <summary>Of several days the first stands for all, and the row keeps what was written.</summary>
    private static (string Value, string? Kept) Date(string written, ColumnStyle style)
    {
        if (OfficeDay.IsSerial(written))
            return (OfficeDay.SerialDay(written), null);
        if (OfficeDay.Of(written, style.Order) is { } day)
            return (day, null);
        return OfficeDay.FirstOf(written, style.Order) is { } first ? (first, written) : (written, null);
    }

    private static string? Minutes(string written, ColumnStyle style)
    {
        if (BareNumber(written) is { } bare)
        {
            return style.Unit switch
            {
                DurationUnit.Hours => Invariant(bare * 60),
                DurationUnit.Minutes => null,
                DurationUnit.Mixed => bare <= ColumnStyle.LongestMeetingHours ? $"{written} ?" : null,
                // The column's note says that they are left unknown, and why.
                _ => "",
            };
        }

        var found = Duration().Match(Fraction().Replace(written, fraction => $"{(fraction.Groups["whole"].Value is { Length: > 0 } whole ? whole : "0")},{_fractions[fraction.Groups["part"].Value]}"));
        // 1.30 h may be an hour and a half, or an hour and eighteen minutes.
        if (!found.Success || MinutesOrHundredths().IsMatch(found.Groups["hours"].Value))
            return null;
        var hours = found.Groups["hours"].Success ? double.Parse(found.Groups["hours"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;
        return Invariant((hours * 60) + Whole(found.Groups["minutes"]));
    }

    /// <summary>A number keeps its mark (±60, 64 (1), 2024*) in the note of its row; a point that parts thousands goes.</summary>
    private static (string Value, string? Kept) Number(string written, ColumnStyle style)
    {
        if (Marked().Match(written) is { Success: true } marked)
            return (Number(marked.Groups["number"].Value.Trim(), style).Value, written);
        return style.HasDecimalComma && Grouped().IsMatch(written) ? (written.Replace(".", "", StringComparison.Ordinal), null) : (written, null);
    }

    private static string Invariant(double number) => Math.Round(number, 6).ToString(CultureInfo.InvariantCulture);

    private static int Whole(Group number) => number.Success ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>1h30, 1 u 30, 01:30:00, 1.01:30 of a spreadsheet's times, 90 min, 1 Std. 30 Min., 1,5 h, 2 Stunden.</summary>
    [GeneratedRegex(
        @"^(?:(?:1899-12-3[01] )?(?<hours>[0-9]{1,2}(?:[.,][0-9]+)?)\s?(?::|heures?|hours?|hrs?|h|uren|uur|u|stunden?|std)\.?\s?(?:(?:et|en|und|and)\s)?(?:(?<minutes>[0-9]{1,2})(?::[0-9]{2})?\s?(?:m(?:in(?:uten?|utes?)?)?)?\.?)?|(?<minutes>[0-9]{1,4})\s?(?:min(?:uten?|utes?)?|'|’)\.?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[0-9]+[.,](?!25$|50$|75$|00$)[0-5][0-9]$")]
    private static partial Regex MinutesOrHundredths();

    /// <summary>1½, ¾.</summary>
    [GeneratedRegex(@"(?<whole>[0-9]*)\s?(?<part>[½¼¾])")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[0-9]+(?:[.,][0-9]+)?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}(?:[.,][0-9]+)?)\s?%$")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:[±~≈]|c\.|ca\.?|env\.?|circa)\s?(?<number>[0-9][0-9.,\s]*)$|^(?<number>[0-9][0-9.,\s]*?)\s?(?:\*+|\([0-9a-z]{1,2}\)|[¹²³]|ETP|VTE|VZÄ|FTE)$", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$")]
    private static partial Regex Grouped();
}
