using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// How an office writes one column, judged by all of its cells: one cell may be read in two ways, and those beside it tell which is meant. What was decided is
/// said.
/// </summary>
/// <param name="Notes">What a person should know of it, from the column's name on.</param>
internal sealed partial record ColumnStyle(DayOrder Order, bool HasDecimalComma, DurationUnit Unit, IReadOnlyList<string> Notes)
{
    /// <summary>A column of which nothing is known: days before months, as in Belgium, and no unit.</summary>
    public static ColumnStyle Usual { get; } = new(DayOrder.DayFirst, HasDecimalComma: false, DurationUnit.Minutes, []);

    public const int LongestMeetingHours = 12;
    private const int ShortestMeetingMinutes = 5;

    public static ColumnStyle Of(Field field, string written, IReadOnlyList<string> cells) => field switch
    {
        { Type: FieldType.Date } => OfDays(written, cells),
        { Type: FieldType.Number } when OfficeCell.IsDuration(field) => OfDurations(written, cells),
        { Type: FieldType.Number or FieldType.Whole } => OfNumbers(written, cells),
        _ when Slug.Fits(field) && cells.Count > 0 && cells.All(OfficeCell.IsDay) => Usual with
        {
            Notes = [$"{written}: the keys are days, as a spreadsheet makes of numbers such as 4-1; they are kept as it shows them, such as {cells[0]}"],
        },
        _ => Usual,
    };

    private static ColumnStyle OfDays(string column, IReadOnlyList<string> cells)
    {
        var written = cells.Select(cell => Numeric().Match(cell)).Where(match => match.Success).ToList();
        var dayFirst = written.Find(match => Part(match, 1) > 12)?.Value;
        var monthFirst = written.Find(match => Part(match, 2) > 12)?.Value;
        List<string> notes = [];
        var order = (dayFirst, monthFirst) switch
        {
            ({ } one, { } other) => Said(DayOrder.Mixed, $"{column}: {one} puts the day first and {other} the month; where both could be meant the row is refused"),
            (null, { } proof) => Said(DayOrder.MonthFirst, $"{column}: the month comes first, as {proof} shows"),
            ({ } proof, null) when written.Count > 1 => Said(DayOrder.DayFirst, $"{column}: the day comes first, as {proof} shows"),
            _ => DayOrder.DayFirst,
        };
        if (dayFirst is null && monthFirst is null && written.Count > 0)
            notes.Add($"{column}: the day is taken to come first, as no cell shows it");
        if (cells.FirstOrDefault(cell => OfficeDay.HasTwoDigitYear(cell)) is { } year)
            notes.Add($"{column}: a year of two digits is read as 20… (from 70 on as 19…), such as {year}");
        if (cells.FirstOrDefault(OfficeDay.IsSerial) is { } serial)
            notes.Add($"{column}: bare numbers are read as the days that a spreadsheet counts, such as {serial} as {OfficeDay.SerialDay(serial)}");
        return Usual with { Order = order, Notes = notes };

        DayOrder Said(DayOrder decided, string note)
        {
            notes.Add(note);
            return decided;
        }
    }

    /// <summary>The header says whether bare numbers are hours or minutes, or they are too large for hours; else nobody knows.</summary>
    private static ColumnStyle OfDurations(string column, IReadOnlyList<string> cells)
    {
        if (Hours().IsMatch(column))
            return Usual with { Unit = DurationUnit.Hours, Notes = [$"{column}: bare numbers are hours, as the header says"] };
        if (Minutes().IsMatch(column))
            return Usual;
        var bare = cells.Select(OfficeCell.BareNumber).OfType<double>().ToList();
        return bare.Count == 0 || bare.Max() > LongestMeetingHours
            ? Usual with { Unit = bare.Exists(CouldBeHours) ? DurationUnit.Mixed : DurationUnit.Minutes }
            : Usual with { Unit = DurationUnit.Unknown, Notes = [$"{column}: hours or minutes? Nothing says, so its bare numbers are left unknown; write (h) or (min) into the header"] };
    }

    private static bool CouldBeHours(double bare) => bare < ShortestMeetingMinutes || (bare <= LongestMeetingHours && bare != Math.Floor(bare));

    /// <summary>One cell with a decimal comma tells that points part thousands in the others.</summary>
    private static ColumnStyle OfNumbers(string column, IReadOnlyList<string> cells)
    {
        var grouped = cells.FirstOrDefault(cell => PointOfThree().IsMatch(cell));
        if (cells.FirstOrDefault(cell => DecimalComma().IsMatch(cell)) is { } proof)
            return Usual with { HasDecimalComma = true, Notes = grouped is null ? [] : [$"{column}: a point parts thousands, as {proof} has a decimal comma"] };
        return grouped is null ? Usual : Usual with { Notes = [$"{column}: {grouped} is read with a decimal point, as no cell shows what it parts; write it without a point if it parts thousands"] };
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9/.-])")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\((?:h|u|hours?|heures?|uur|uren|std|stunden?)\.?\)|\b(?:hours|heures|uren|stunden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bmin", RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"^[0-9]{1,3}\.[0-9]{3}$")]
    private static partial Regex PointOfThree();

    [GeneratedRegex(@"^[0-9.\s\u00a0\u202f]*,[0-9]{1,2}$|^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$")]
    private static partial Regex DecimalComma();
}

/// <summary>Which of two numbers of a date is the day.</summary>
internal enum DayOrder
{
    DayFirst,
    MonthFirst,

    /// <summary>Cells prove both, so a cell that could be either is read as neither.</summary>
    Mixed,
}

/// <summary>What a bare number of a duration counts.</summary>
internal enum DurationUnit
{
    Minutes,
    Hours,

    /// <summary>Some are too large for hours and some too small for minutes: those that could be hours are neither.</summary>
    Mixed,
    Unknown,
}
