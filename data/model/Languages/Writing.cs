using System.Globalization;

namespace Analytics.Data.Languages;

/// <summary>
/// Numbers and dates as a Belgian official writes them in each language. Written by the house, because the formats of a culture change with the
/// machine's version of ICU and a printed brief must not.
/// </summary>
public static class Writing
{
    private const double DaysInYear = 365.2425;
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Minus = '\u2212';

    /// <summary>The word for a number that does not exist or that nobody knows. Never a zero.</summary>
    public static readonly Localized NotKnown = new("not known", "non connu", "niet bekend", "nicht bekannt");

    /// <summary>The word for a median or bound that the record closed too early to show.</summary>
    public static readonly Localized NotReached = new("not reached", "non atteint", "niet bereikt", "nicht erreicht");

    private static readonly Dictionary<string, string[]> Months = new()
    {
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["nl"] = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        ["de"] = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
    };

    private static readonly Dictionary<string, string[]> ShortMonths = new()
    {
        ["en"] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["fr"] = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
        ["nl"] = ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
        ["de"] = ["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
    };

    /// <summary>A whole number in groups of three: 1,881 · 1 881 · 1.881.</summary>
    public static string Whole(long value, Language language) => Number(value, 0, language);

    /// <summary>A number with so many decimals, halves away from zero: 3.6 · 3,6.</summary>
    public static string Number(double value, int decimals, Language language)
    {
        if (!double.IsFinite(value))
            return NotKnown.In(language);
        if (Math.Abs(value) >= 1e15)
            return value.ToString("0.###E+0", CultureInfo.InvariantCulture).Replace('.', Point(language)).Replace('-', Minus);

        var digits = Math.Round((decimal)Math.Abs(value), decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits : digits[..^(decimals + 1)];
        var grouped = Grouped(whole, language);
        var written = decimals == 0 ? grouped : grouped + Point(language) + digits[^decimals..];
        return value < 0 && digits.AsSpan().ContainsAnyInRange('1', '9') ? Minus + written : written;
    }

    /// <summary>A number as precise as it deserves: 1,881 · 43.5 · 3.62 · 0.0041, without idle zeros.</summary>
    public static string Number(double value, Language language)
    {
        var decimals = Precision(value);
        var written = Number(value, decimals, language);
        return decimals == 0 || Math.Abs(value) >= 1e15 ? written : written.TrimEnd('0').TrimEnd(Point(language));
    }

    /// <summary>A share from 0 to 1 in per cent: 41% in English, 41 % in the other three.</summary>
    public static string Share(double share, Language language, int decimals = 0) =>
        double.IsFinite(share) ? Number(share * 100, decimals, language) + Percent(language) : NotKnown.In(language);

    /// <summary>A duration with its years where there is at least one: 1,881 days (5.2 years).</summary>
    public static string Days(double days, Language language)
    {
        var written = $"{Number(days, 0, language)}{NoBreakSpace}{DayWord(Math.Round(days), language)}";
        return Math.Abs(days) < DaysInYear ? written : $"{written} ({Years(days / DaysInYear, language)})";
    }

    public static string Years(double years, Language language)
    {
        var written = Number(years, 1, language);
        if (written.EndsWith(Point(language) + "0", StringComparison.Ordinal))
            written = written[..^2];
        return $"{written}{NoBreakSpace}{YearWord(years, language)}";
    }

    /// <summary>28 October 2016 · 1er octobre 2016 · 28 oktober 2016 · 28. Oktober 2016.</summary>
    public static string Date(DateOnly day, Language language) =>
        $"{Day(day.Day, language)}{NoBreakSpace}{Month(day.Year, day.Month, language)}";

    /// <summary>July 2018.</summary>
    public static string Month(int year, int month, Language language) => $"{Months[language.Code][month - 1]} {YearNumber(year)}";

    /// <summary>Of the calendar, as it stands within a sentence: July, juillet, juli, Juli.</summary>
    public static string MonthName(int month, Language language) => Months[language.Code][month - 1];

    public static string ShortMonth(int month, Language language) => ShortMonths[language.Code][month - 1];

    /// <summary>A date with the day, for the narrow space of an axis: 3 Oct.</summary>
    public static string ShortDate(DateOnly day, Language language) =>
        $"{Day(day.Day, language)}{NoBreakSpace}{ShortMonth(day.Month, language)}";

    /// <summary>A date known to the year, the month or the day, as the record writes it: 2018, 2018-07 or 2018-07-03. Other text is returned as it is.</summary>
    public static string PartialDate(string? iso, Language language)
    {
        if (string.IsNullOrWhiteSpace(iso))
            return NotKnown.In(language);
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Date(day, language);
        return DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? Month(month.Year, month.Month, language)
            : iso;
    }

    /// <summary>285–363, or in words where a minus sign would read as part of the dash: −3 to 5.</summary>
    public static string Interval(string low, string high, Language language)
    {
        var hasSign = low.StartsWith(Minus) || high.StartsWith(Minus);
        var isPlain = low.Length > 0 && high.Length > 0 && char.IsDigit(low[0]) && char.IsDigit(high[0]);
        return isPlain && !hasSign ? $"{low}–{high}" : $"{low} {To.In(language)} {high}";
    }

    /// <summary>
    /// An interval of one unit, the unit said once at its end and both ends as precise as the finer one: 14–40 %, 28,7–43,0. An end that is
    /// not known is the word <paramref name="open"/>.
    /// </summary>
    public static string Interval(double? low, double? high, Unit unit, Language language, Localized? open = null) =>
        unit is not Unit.Days && low is { } from && high is { } to && double.IsFinite(from) && double.IsFinite(to)
            ? Known(from, to, unit, language) + UnitAfter(to, unit, language)
            : Interval(End(low, unit, language, open), high is { } upper ? Measured(upper, unit, language) : End(high, unit, language, open), language);

    /// <summary>The same where the unit was said before it: 3.6 FTE; 95% interval 2.9–4.3. A percent sign stays, as a share has no other unit.</summary>
    public static string PlainInterval(double? low, double? high, Unit unit, Language language, Localized? open = null) =>
        low is { } from && high is { } to && double.IsFinite(from) && double.IsFinite(to)
            ? Known(from, to, unit, language)
            : Interval(End(low, unit, language, open), End(high, unit, language, open), language);

    /// <summary>A number without its unit, which then stands in the head of the column or at the axis. A share keeps its sign: 0.41 is no one's word.</summary>
    public static string Plain(double? value, Unit unit, Language language) => value switch
    {
        null => NotKnown.In(language),
        { } number => unit switch
        {
            Unit.None or Unit.Count or Unit.Fte => Number(number, language),
            Unit.CalendarYear => number.ToString("0", CultureInfo.InvariantCulture),
            Unit.Years => Number(number, 1, language),
            Unit.Days or Unit.Minutes or Unit.Hours => Number(number, number is > -10 and < 10 ? Decimals(number) : 0, language),
            Unit.Share => Share(number, language, ShareDecimals(number)),
            Unit.Points => Number(number * 100, ShareDecimals(number), language),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "is not a unit of the house"),
        },
    };

    /// <summary>A number with its unit: 3.6 FTE, 1,881 days (5.2 years), 41%.</summary>
    public static string Measured(double? value, Unit unit, Language language) => (value, unit) switch
    {
        (null, _) => NotKnown.In(language),
        ({ } number, Unit.Days) => Days(number, language),
        ({ } number, Unit.Years) => Years(number, language),
        ({ } number, Unit.Fte or Unit.Minutes or Unit.Hours or Unit.Points) => $"{Plain(number, unit, language)}{NoBreakSpace}{Name(unit)!.In(language)}",
        _ => Plain(value, unit, language),
    };

    /// <summary>The word for a unit in the head of a column; null for what needs none.</summary>
    public static Localized? Name(Unit unit) => unit switch
    {
        Unit.Days => new("days", "jours", "dagen", "Tage"),
        Unit.Years => new("years", "années", "jaren", "Jahre"),
        Unit.Fte => new("FTE", "ETP", "VTE", "VZÄ"),
        Unit.Minutes => new("minutes", "minutes", "minuten", "Minuten"),
        Unit.Hours => new("hours", "heures", "uur", "Stunden"),
        Unit.Points => new("percentage points", "points de pourcentage", "procentpunt", "Prozentpunkte"),
        _ => null,
    };

    /// <summary>The form of a word that goes with a number. French counts everything below two as one.</summary>
    public static string Plural(double count, string one, string many, Language language) =>
        (language == Language.Fr ? Math.Abs(count) < 2 : Math.Abs(count) == 1) ? one : many;

    /// <summary>A colon with its space, and in French with the space before it.</summary>
    public static string Colon(Language language) => language == Language.Fr ? $"{NoBreakSpace}: " : ": ";

    public static string Semicolon(Language language) => language == Language.Fr ? $"{NarrowNoBreakSpace}; " : "; ";

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> words, Language language) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {And.In(language)} {words[^1]}",
    };

    /// <summary>The same as a language itself writes them, so that a sentence reads as one: <c>nl => $"{nl.Whole(count)} vergaderingen"</c>.</summary>
    extension(Language language)
    {
        public string Whole(long value) => Writing.Whole(value, language);

        public string Number(double value) => Writing.Number(value, language);

        public string Number(double value, int decimals) => Writing.Number(value, decimals, language);

        public string Share(double share, int decimals = 0) => Writing.Share(share, language, decimals);

        public string Days(double days) => Writing.Days(days, language);

        public string Years(double years) => Writing.Years(years, language);

        public string Date(DateOnly day) => Writing.Date(day, language);

        public string Plain(double? value, Unit unit) => Writing.Plain(value, unit, language);

        public string Measured(double? value, Unit unit) => Writing.Measured(value, unit, language);

        public string Interval(string low, string high) => Writing.Interval(low, high, language);

        public string Interval(double? low, double? high, Unit unit, Localized? open = null) => Writing.Interval(low, high, unit, language, open);

        public string Plural(double count, string one, string many) => Writing.Plural(count, one, many, language);

        public string List(IReadOnlyList<string> words) => Writing.List(words, language);

        public string Colon => Writing.Colon(language);

        public string Semicolon => Writing.Semicolon(language);
    }

    private static readonly Localized To = new("to", "à", "tot", "bis");

    private static readonly Localized And = new("and", "et", "en", "und");

    private static int Decimals(double number) => number == Math.Round(number) ? 0 : 1;

    private static int ShareDecimals(double share) => Math.Abs(share) is > 0 and < 0.0995 or > 0.9905 and < 1 ? 1 : 0;

    /// <summary>How many decimals a number deserves by its size alone.</summary>
    private static int Precision(double value) => Math.Abs(value) switch
    {
        >= 100 => 0,
        >= 10 => 1,
        >= 1 or 0 => 2,
        var small when double.IsFinite(small) => Math.Clamp(1 - (int)Math.Floor(Math.Log10(small)), 2, 9),
        _ => 0,
    };

    /// <summary>Both ends without a unit but for the percent sign, and as precise as the finer one.</summary>
    private static string Known(double low, double high, Unit unit, Language language)
    {
        if (unit is Unit.Share or Unit.Points)
        {
            var decimals = Math.Max(ShareDecimals(low), ShareDecimals(high));
            return Interval(Number(low * 100, decimals, language), unit is Unit.Share ? Share(high, language, decimals) : Number(high * 100, decimals, language), language);
        }

        var (plainLow, plainHigh) = (Plain(low, unit, language), Plain(high, unit, language));
        var isWhole = low == Math.Round(low) && high == Math.Round(high);
        return unit is Unit.None or Unit.Count or Unit.Fte && !isWhole
            ? Interval(Number(low, Precision(low), language), Number(high, Precision(high), language), language)
            : Interval(plainLow, plainHigh, language);
    }

    private static string UnitAfter(double last, Unit unit, Language language) => unit switch
    {
        Unit.Years => $"{NoBreakSpace}{YearWord(last, language)}",
        Unit.Fte or Unit.Minutes or Unit.Hours or Unit.Points => $"{NoBreakSpace}{Name(unit)!.In(language)}",
        _ => "",
    };

    private static string End(double? end, Unit unit, Language language, Localized? open) =>
        end is { } known ? Plain(known, unit, language) : (open ?? NotKnown).In(language);

    private static char Point(Language language) => language == Language.En ? '.' : ',';

    private static char GroupSeparator(Language language) => language.Code switch
    {
        "en" => ',',
        "fr" => NarrowNoBreakSpace,
        _ => '.',
    };

    private static string Percent(Language language) => language.Code switch
    {
        "en" => "%",
        "fr" => $"{NarrowNoBreakSpace}%",
        _ => $"{NoBreakSpace}%",
    };

    private static string Grouped(string digits, Language language)
    {
        var grouped = digits;
        for (var at = digits.Length - 3; at > 0; at -= 3)
            grouped = grouped.Insert(at, GroupSeparator(language).ToString());
        return grouped;
    }

    private static string Day(int day, Language language) => language.Code switch
    {
        "fr" when day == 1 => "1er",
        "de" => $"{YearNumber(day)}.",
        _ => YearNumber(day),
    };

    private static string DayWord(double days, Language language) => language.Code switch
    {
        "fr" => Plural(days, "jour", "jours", language),
        "nl" => Plural(days, "dag", "dagen", language),
        "de" => Plural(days, "Tag", "Tage", language),
        _ => Plural(days, "day", "days", language),
    };

    private static string YearWord(double years, Language language)
    {
        var isOne = Math.Round(years, 1, MidpointRounding.AwayFromZero) == 1;
        return language.Choose(isOne ? "year" : "years", Math.Abs(years) < 2 ? "an" : "ans", "jaar", isOne ? "Jahr" : "Jahre");
    }

    private static string YearNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
