using System.Globalization;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>How many consultations each month held, beside the conferences and crises that began in it. It describes: the calendar of the work, and no cause.</summary>
public sealed record ConsultationsByMonth : RegisterFinding
{
    internal ConsultationsByMonth(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Whole months of the register, in the order of time.</summary>
    public required IReadOnlyList<MonthCount> Months { get; init; }

    /// <summary>Consultations known to the year only, which are in no month.</summary>
    public required long Unplaced { get; init; }

    /// <summary>Of the calendar, 1 to 12, with the mean of its consultations a year; those of which some year is whole.</summary>
    public IReadOnlyList<(int Month, double Mean)> Seasons =>
        [.. Months.GroupBy(month => month.Month.Month).OrderBy(month => month.Key).Select(month => (month.Key, month.Average(each => (double)each.Consultations)))];

    /// <summary>Of the first and the last month; null where the register holds none whole.</summary>
    public Years? Span => Months.Count == 0 ? null : new(Months[0].Month.Year, Months[^1].Month.Year);
}

/// <summary>One month.</summary>
/// <param name="Conferences">Names of those that began in it; null where none is known to.</param>
public sealed record MonthCount(DateOnly Month, long Consultations, Names? Conferences, Names? Crises)
{
    /// <summary>Key of the rows behind; null where there are none.</summary>
    public string? Line => Consultations == 0 ? null : Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

/// <summary>Asks for it: all consultations, or those of a trigger, a subject or a crisis.</summary>
public sealed class ConsultationsByMonthStudy() : RegisterStudy<ConsultationsByMonth>("consultations-by-month")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfRegister;

    protected override ConsultationsByMonth Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.AskByYear<ConsultationsByMonthRow>(Choice(inquiry));
        var events = inquiry.Release.AskOnce<MonthEventsRow>(SqlText.Of<MonthEventsRow>()).ToDictionary(row => row.Month);
        var months = rows.Where(row => row.Month is not null).ToList();
        var total = months.Sum(row => row.ConsultationCount);
        return new(this, inquiry, register)
        {
            Verdict = total == 0 ? Verdict.TooFew : Verdict.Described,
            Months = [.. months.Select(row => new MonthCount(row.Month!.Value, row.ConsultationCount, Begun(row)?.ConferenceNames, Begun(row)?.CrisisNames))],
            Unplaced = rows.Where(row => row.Month is null).Sum(row => row.ConsultationCount),
            Observations = checked((int)total),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            Methods = [Method.Counting],
        };

        MonthEventsRow? Begun(ConsultationsByMonthRow row) => events.GetValueOrDefault(row.Month!.Value);
    }
}

internal sealed record ConsultationsByMonthRow(int Year, DateOnly? Month, long ConsultationCount) : IOfYear;

internal sealed record MonthEventsRow(DateOnly Month, Names? ConferenceNames, Names? CrisisNames);
