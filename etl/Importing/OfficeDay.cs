using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads the ways in which offices write a day or several days. A season or the end of a month is none, and is told.</summary>
internal static partial class OfficeDay
{
    private static readonly string[][] _months =
    [
        ["jan", "january", "janvier", "januari", "januar", "janv"], ["feb", "february", "fevrier", "februari", "februar", "fevr", "fev"],
        ["mar", "march", "mars", "maart", "marz", "maerz", "mrt"], ["apr", "april", "avril", "avr"], ["may", "mai", "mei"],
        ["jun", "june", "juin", "juni"], ["jul", "july", "juillet", "juli", "juil"], ["aug", "august", "aout", "augustus"],
        ["sep", "september", "septembre", "sept"], ["oct", "october", "octobre", "oktober", "okt"], ["nov", "november", "novembre"],
        ["dec", "december", "decembre", "dezember", "dez"],
    ];

    /// <summary>What spreadsheets count days from, and the first and last number that is a day of our time: 2000 and 2099.</summary>
    private static readonly DateOnly _dayZero = new(1899, 12, 30);

    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;
    private const int LongestSpanDays = 62;

    /// <summary>Of years of two digits; no register knows a later one of this century.</summary>
    private const int FirstOfLastCentury = 70;

    public static bool IsSerial(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= FirstSerial and <= LastSerial;

    public static string SerialDay(string written) => Iso(_dayZero.AddDays(int.Parse(written, CultureInfo.InvariantCulture)));

    public static bool HasTwoDigitYear(string written) => TwoDigitYear().IsMatch(written);

    /// <summary>The month that a word names, from 1; 0 for any other word.</summary>
    public static int Month(string word) => Array.FindIndex(_months, names => names.Contains(Header.Fold(word))) + 1;

    /// <summary>A day, or a month of a year, as the contract writes it; null for anything else. A meeting's hour and the day of the week are not part of it.</summary>
    public static string? Of(string written, DayOrder order)
    {
        // Mar 12, 2024 begins with a month; mar 12 mars 2024 with the day of a week.
        if (MonthFirst().Match(written) is { Success: true } english && Month(english.Groups["month"].Value) is > 0 and var named)
            return Known(Whole(english.Groups["year"]), named, Whole(english.Groups["day"]));
        written = Weekday().Replace(written, "");
        if (DayAndHour().Match(written) is { Success: true } moment)
            return Of(moment.Groups[1].Value, order) ?? moment.Groups[1].Value;
        if (YearFirst().Match(written) is { Success: true } known)
            return Known(Whole(known.Groups["year"]), Whole(known.Groups["month"]), Whole(known.Groups["day"]));
        if (Numeric().Match(written) is { Success: true } numeric)
            return Ordered(Whole(numeric.Groups[1]), Whole(numeric.Groups[2]), Year(numeric.Groups[3].Value), order);
        var spoken = Spoken().Match(written);
        if (!spoken.Success || Month(spoken.Groups["month"].Value) is not (> 0 and var month))
            return null;
        var year = Year(spoken.Groups["year"].Value);
        return spoken.Groups["day"].Success ? Known(year, month, Whole(spoken.Groups["day"])) : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
    }

    /// <summary>The first of several days, whose months and years may stand at the last one alone; null for anything else.</summary>
    public static string? FirstOf(string written, DayOrder order)
    {
        var whole = From().Replace(written, "");
        foreach (var between in Between().Matches(whole).Cast<Match>())
        {
            if (Of(whole[(between.Index + between.Length)..], order) is not { Length: 10 } last || whole[..between.Index].Trim() is not { Length: > 0 } first)
                continue;
            var day = Of(first, order) ?? Of($"{first} {last[..4]}", order) ?? (DayAndMonth().IsMatch(first) ? Of($"{first.TrimEnd('.')}/{last[..4]}", order) : null) ?? OfMonth(first.TrimEnd('.'), last);
            if (day is { Length: 10 } && Days(day, last) is >= 0 and <= LongestSpanDays)
                return day;
        }

        return null;
    }

    private static string? OfMonth(string day, string last) =>
        int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Known(int.Parse(last[..4], CultureInfo.InvariantCulture), int.Parse(last[5..7], CultureInfo.InvariantCulture), number) : null;

    private static int Days(string from, string to) =>
        DateOnly.ParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    /// <summary>Where a column proves both orders, only a day that can be no month is read.</summary>
    private static string? Ordered(int first, int second, int year, DayOrder order) => order switch
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
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Iso(new(year, month, day)) : null;

    private static int Year(string written) => int.Parse(written, CultureInfo.InvariantCulture) is var year && written.Length == 2 ? year >= FirstOfLastCentury ? 1900 + year : 2000 + year : year;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Whole(Group number) => int.Parse(number.Value, CultureInfo.InvariantCulture);

    /// <summary>Before a day: vrijdag 13/03/2020, ven. 13 mars 2020, Fr, 13.3.2020.</summary>
    [GeneratedRegex(
        @"^(?:le\s)?(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|ma(?:andag)?|di(?:nsdag|enstag)?|wo(?:ensdag)?|do(?:nderdag|nnerstag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mo(?:n|ntag|nday)?|mi(?:ttwoch)?|fr(?:i|eitag|iday)?|sa(?:t|mstag|turday)?|so(?:nntag)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|sun(?:day)?)\.?,?\s(?=[0-9])|^(?:le|the|den|am)\s(?=[0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})[ T,à]+[0-9]{1,2}[:hu][0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$")]
    private static partial Regex DayAndHour();

    /// <summary>2024-03-12, 2024/3/12, 20240312.</summary>
    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<between>[-/.])(?<month>[0-9]{1,2})\k<between>(?<day>[0-9]{1,2})$|^(?<year>(?:19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})$")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^[0-9]{1,2}[/.-](?:[0-9]{1,2}|\p{L}+\.?)[/.-][0-9]{2}$")]
    private static partial Regex TwoDigitYear();

    /// <summary>12 mars 2024, 1er mars 2024, 12. März 2024, 12th March 2024, März 2024, 11-janv-19, janv-22.</summary>
    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:er|e|st|nd|rd|th|\.)?[\s-])?(?<month>\p{L}+)\.?(?:\s(?<year>[0-9]{4})|[-.\s](?<year>[0-9]{4}|[0-9]{2}))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    /// <summary>March 12, 2024.</summary>
    [GeneratedRegex(@"^(?<month>\p{L}+)\.?\s(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?<year>[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^[0-9]{1,2}[/.][0-9]{1,2}\.?$")]
    private static partial Regex DayAndMonth();

    /// <summary>Before the first of several days.</summary>
    [GeneratedRegex(@"^(?:du|des|les|van|vom|from|de)\s(?=[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    /// <summary>3-4 juni 2019, du 30 mai au 2 juin 2019, 3. und 4. Juni 2019, 30/05–02/06/2019.</summary>
    [GeneratedRegex(@"\s?(?:-|–|—|/|&|\bet\b|\ben\b|\bund\b|\bau\b|\btot(?:\sen\smet)?\b|\bt/m\b|\bbis\b|\band\b|\bto\b)\s?", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
