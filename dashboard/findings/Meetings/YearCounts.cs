using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>What the register counts in one year, apart by a code such as the format. A code without consultations is not in it and counts zero.</summary>
public sealed record YearCounts(int Year, IReadOnlyDictionary<string, Counted> ByCode)
{
    public long Consultations => ByCode.Values.Sum(counted => counted.Consultations);

    /// <summary>Consultations that are known to be meetings; where formats are not known there may be more.</summary>
    public long Meetings => ByCode.Values.Sum(counted => counted.Meetings);

    /// <summary>Consultations of which nobody knows whether they were meetings.</summary>
    public long UnknownFormat => ByCode.Values.Sum(counted => counted.UnknownFormat);

    /// <summary>Null where no consultation of the year has a known format: then nobody knows, which is not none.</summary>
    public long? KnownMeetings => UnknownFormat > 0 && UnknownFormat == Consultations ? null : Meetings;

    /// <summary>Whether enough formats are known for the meetings of the year to be a number that others are compared with.</summary>
    public bool HasKnownFormats => Formats.AreKnown(Consultations, UnknownFormat);

    /// <summary>Consultations that say none of the codes.</summary>
    public long Unknown => this[Codes.Unknown].Consultations;

    /// <summary>Consultations of one code; null where the year has some and says the code of none, but for how many those are.</summary>
    public long? KnownOf(string code) => code != Codes.Unknown && Unknown > 0 && Unknown == Consultations ? null : this[code].Consultations;

    public Counted this[string code] => ByCode.GetValueOrDefault(code);

    /// <summary>Apart by format, of every year of the register.</summary>
    internal static IReadOnlyList<YearCounts> ByFormat(IEnumerable<ConsultationsByFormatRow> rows) => Of(rows
        .Select(row => (row.Year, row.FormatCode, new Counted(row.ConsultationCount, row.MeetingCount, row.FormatCode == Codes.Unknown ? row.ConsultationCount : 0))));

    /// <summary>From rows of one year and code each; a year in which nothing was counted has one row without a code.</summary>
    internal static IReadOnlyList<YearCounts> Of(IEnumerable<(int Year, string? Code, Counted Counted)> rows) =>
    [
        .. rows.GroupBy(row => row.Year).OrderBy(year => year.Key).Select(year => new YearCounts(
            year.Key, year.Where(row => row.Code is not null).ToDictionary(row => row.Code!, row => row.Counted))),
    ];
}

/// <summary>Consultations of one code, those of them that were meetings, and those of which the format is not known.</summary>
public readonly record struct Counted(long Consultations, long Meetings, long UnknownFormat);
