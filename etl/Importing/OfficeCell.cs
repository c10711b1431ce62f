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
    private static readonly string[][] _months =
    [
        ["jan", "january", "janvier", "januari", "januar", "janv"], ["feb", "february", "fevrier", "februari", "februar", "fevr", "fev"],
        ["mar", "march", "mars", "maart", "marz", "maerz", "mrt"], ["apr", "april", "avril", "avr"], ["may", "mai", "mei"],
        ["jun", "june", "juin", "juni"], ["jul", "july", "juillet", "juli", "juil"], ["aug", "august", "aout", "augustus"],
        ["sep", "september", "septembre", "sept"], ["oct", "october", "octobre", "oktober", "okt"], ["nov", "november", "novembre"],
        ["dec", "december", "decembre", "dezember", "dez"],
    ];

    private static readonly HashSet<string> _ticks = ["x", "v", "✓", "✔", "☑", "☒"];
    private static readonly HashSet<string> _there = ["present", "presente", "presents", "aanwezig", "anwesend", "represente", "representee", "vertegenwoordigd", "vertreten"];
    private static readonly HashSet<string> _away =
        ["absent", "absente", "excuse", "excusee", "excused", "afwezig", "verontschuldigd", "abwesend", "entschuldigt", "nonrepresente", "nietvertegenwoordigd"];

    /// <summary>What spreadsheets count days from, and the first and last number that is a day of our time: 2000 and 2099.</summary>
    private static readonly DateOnly _dayZero = new(1899, 12, 30);

    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;

    public static bool IsTick(string written) => _ticks.Contains(written.ToLowerInvariant());

    /// <summary>Whether a cell is one day, however it is written.</summary>
    public static bool IsDay(string written) => Day(written, DayOrder.DayFirst) is { Length: 10 };

    /// <summary>Whether a cell is a year, a month, or a month of a year, and no more.</summary>
    public static bool IsYearOrMonth(string written) =>
        HeaderRow.IsYear(written) || Day(written, DayOrder.DayFirst) is { Length: 7 } || _months.Any(names => names.Contains(Header.Fold(written)));

    /// <summary>The month that a cell names, of its own year or of one that stands elsewhere; a spreadsheet keeps a month as its first day.</summary>
    public static Period? MonthOf(string written)
    {
        if (Array.FindIndex(_months, names => names.Contains(Header.Fold(written))) is var month and >= 0)
            return new(null, month + 1);
        return Day(written, DayOrder.DayFirst) is { } day && (day.Length == 7 || day.EndsWith("-01", StringComparison.Ordinal))
            ? new(int.Parse(day[..4], CultureInfo.InvariantCulture), int.Parse(day[5..7], CultureInfo.InvariantCulture))
            : null;
    }

    public static bool IsSerial(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= FirstSerial and <= LastSerial;

    public static string SerialDay(string written) => Iso(_dayZero.AddDays(int.Parse(written, CultureInfo.InvariantCulture)));

    public static bool HasTwoDigitYear(string written) => TwoDigitYear().IsMatch(written);

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
        { Type: FieldType.Number or FieldType.Whole or FieldType.Year } => Number(written, style),
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
        if (IsSerial(written))
            return (SerialDay(written), null);
        if (Day(written, style.Order) is { } day)
            return (day, null);
        return Span().Match(written) is { Success: true } span && Day($"{span.Groups["first"].Value} {span.Groups["rest"].Value}", style.Order) is { } first
            ? (first, written)
            : (written, null);
    }

    /// <summary>A meeting's hour is not part of its day.</summary>
    private static string? Day(string written, DayOrder order)
    {
        if (DayAndHour().Match(written) is { Success: true } moment)
            return Day(moment.Groups[1].Value, order) ?? moment.Groups[1].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
            return Iso(known);
        if (Numeric().Match(written) is { Success: true } numeric)
            return Day(Whole(numeric.Groups[1]), Whole(numeric.Groups[2]), Year(numeric.Groups[3].Value), order);
        var spoken = Spoken().Match(written);
        var month = Array.FindIndex(_months, names => names.Contains(Header.Fold(spoken.Groups["month"].Value))) + 1;
        if (!spoken.Success || month == 0)
            return null;
        var year = Year(spoken.Groups["year"].Value);
        if (!spoken.Groups["day"].Success)
            return string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
        return Known(year, month, Whole(spoken.Groups["day"]));
    }

    /// <summary>Where a column proves both orders, only a day that can be no month is read.</summary>
    private static string? Day(int first, int second, int year, DayOrder order) => order switch
    {
        DayOrder.DayFirst => Known(year, second, first),
        DayOrder.MonthFirst => Known(year, first, second),
        _ when first > 12 => Known(year, second, first),
        _ when second > 12 => Known(year, first, second),
        _ when first == second => Known(year, first, second),
        // The engine would read it with the day first, so it is written as what it is: a question, for the contract to refuse.
        _ => string.Create(CultureInfo.InvariantCulture, $"{first:00}/{second:00}/{year} ?"),
    };

    private static string? Known(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Iso(new(year, month, day)) : null;

    private static int Year(string written) => int.Parse(written, CultureInfo.InvariantCulture) is var year && written.Length == 2 ? 2000 + year : year;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Minutes(string written, ColumnStyle style)
    {
        if (BareNumber(written) is { } bare)
        {
            return style.Unit switch
            {
                DurationUnit.Hours => Invariant(bare * 60),
                DurationUnit.Minutes => null,
                // The column's note says that they are left unknown, and why.
                _ => "",
            };
        }

        var found = Duration().Match(written);
        if (!found.Success)
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

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})[ T,à]+[0-9]{1,2}[:hu][0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$")]
    private static partial Regex DayAndHour();

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})$")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^[0-9]{1,2}[/.-](?:[0-9]{1,2}|\p{L}+\.?)[/.-][0-9]{2}$")]
    private static partial Regex TwoDigitYear();

    /// <summary>12 mars 2024, le 1er mars 2024, dinsdag 12 maart 2024, 12. März 2024, März 2024, 11-janv-19, janv-22.</summary>
    [GeneratedRegex(
        @"^(?:(?:le\s)?\p{L}+\.?,?\s(?=[0-9]))?(?:(?<day>[0-9]{1,2})(?:er|e|\.)?[\s-])?(?<month>\p{L}+)\.?(?:\s(?<year>[0-9]{4})|[-.\s](?<year>[0-9]{4}|[0-9]{2}))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    /// <summary>3-4 juni 2019, 3 et 4 juin 2019, 3. und 4. Juni 2019, 03-04/06/2019.</summary>
    [GeneratedRegex(@"^(?<first>[0-9]{1,2})\.?\s?(?:-|–|/|&|et|en|und|au|tot|bis|and|to)\s?[0-9]{1,2}\.?\s(?<rest>\p{L}+\.?\s[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    /// <summary>1h30, 1 u 30, 01:30:00, 1.01:30 of a spreadsheet's times, 90 min, 1 Std. 30 Min., 1,5 h, 2 Stunden.</summary>
    [GeneratedRegex(
        @"^(?:(?:1899-12-3[01] )?(?<hours>[0-9]{1,2}(?:[.,][0-9]+)?)\s?(?::|heures?|hours?|h|uren|uur|u|stunden?|std)\.?\s?(?:(?<minutes>[0-9]{1,2})(?::[0-9]{2})?\s?(?:min(?:uten?|utes?)?)?\.?)?|(?<minutes>[0-9]{1,4})\s?(?:min(?:uten?|utes?)?|'|’)\.?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[0-9]+(?:[.,][0-9]+)?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:[±~≈]|c\.|ca\.?|env\.?|circa)\s?(?<number>[0-9][0-9.,\s]*)$|^(?<number>[0-9][0-9.,\s]*?)\s?(?:\*+|\([0-9a-z]{1,2}\)|[¹²³])$", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$")]
    private static partial Regex Grouped();
}
