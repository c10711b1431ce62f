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

    private static readonly string[] _days = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd"];

    private static readonly HashSet<string> _ticks = ["x", "v", "✓", "✔", "☑", "☒"];

    public static bool IsTick(string written) => _ticks.Contains(written.ToLowerInvariant());

    /// <summary>Whether a cell is one day, however it is written.</summary>
    public static bool IsDay(string written) => Day(written) is { Length: 10 };

    /// <summary>Whether a cell is a year, a month, or a month of a year, and no more.</summary>
    public static bool IsYearOrMonth(string written) =>
        HeaderRow.IsYear(written) || Day(written) is { Length: 7 } || _months.Any(names => names.Contains(Header.Fold(written)));

    public static string Write(string written, Field field) => field switch
    {
        { Type: FieldType.Date } => Day(written) ?? written,
        { Type: FieldType.Boolean } when IsTick(written) => "true",
        { Type: FieldType.Number } when field.Name.EndsWith("_minutes", StringComparison.Ordinal) => Minutes(written) ?? written,
        _ when Slug.Fits(field) => Slug.Of(written, field) is { Length: > 0 } slug ? slug : written,
        _ => written,
    };

    /// <summary>A meeting's hour is not part of its day.</summary>
    private static string? Day(string written)
    {
        if (DayAndHour().Match(written) is { Success: true } moment)
            return Day(moment.Groups[1].Value) ?? moment.Groups[1].Value;
        if (DateOnly.TryParseExact(written, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
            return known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var spoken = Spoken().Match(written);
        var month = Array.FindIndex(_months, names => names.Contains(Header.Fold(spoken.Groups["month"].Value))) + 1;
        if (!spoken.Success || month == 0)
            return null;
        var day = spoken.Groups["day"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : (int?)null;
        return string.Create(CultureInfo.InvariantCulture, $"{spoken.Groups["year"].Value}-{month:00}")
            + (day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{day:00}"));
    }

    private static string? Minutes(string written)
    {
        var found = Duration().Match(written);
        if (!found.Success)
            return null;
        var hours = Whole(found.Groups["hours"]);
        return ((hours * 60) + Whole(found.Groups["minutes"])).ToString(CultureInfo.InvariantCulture);
    }

    private static int Whole(Group number) => number.Success ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})[ T,à]+[0-9]{1,2}[:hu][0-9]{2}(?::[0-9]{2})?$")]
    private static partial Regex DayAndHour();

    /// <summary>12 mars 2024, le 1er mars 2024, dinsdag 12 maart 2024, 12. März 2024, März 2024.</summary>
    [GeneratedRegex(@"^(?:(?:le\s)?\p{L}+,?\s(?=[0-9]))?(?:(?<day>[0-9]{1,2})(?:er|\.)?\s)?(?<month>\p{L}+)\.?\s(?<year>[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    /// <summary>1h30, 1 u 30, 01:30:00, 1.01:30 of a spreadsheet's times, 90 min.</summary>
    [GeneratedRegex(
        @"^(?:(?:1899-12-3[01] )?(?<hours>[0-9]{1,2})\s?(?::|h|u|uur|std)\.?\s?(?<minutes>[0-9]{2})?(?::[0-9]{2})?\s?(?:min\.?)?|(?<minutes>[0-9]{1,4})\s?(?:min|minutes|minuten|Minuten|')\.?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
