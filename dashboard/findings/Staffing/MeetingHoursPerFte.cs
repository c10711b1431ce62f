using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>
/// The hours that each full-time equivalent spends in consultation meetings, as far as their length is known. It describes and claims nothing: hours are
/// summed and not estimated.
/// </summary>
public sealed record MeetingHoursPerFte : RegisterFinding
{
    internal MeetingHoursPerFte(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years of the register.</summary>
    public required IReadOnlyList<HoursYear> Hours { get; init; }

    /// <summary>Those with a quotient: their staff is known, and the length of a meeting where any was held.</summary>
    public required IReadOnlyList<HoursYear> Known { get; init; }

    /// <summary>No meeting answers the choice in a year with a quotient.</summary>
    public bool IsEmpty => Known.All(year => year.Meetings == 0);

    public long UnknownFormat => Known.Sum(year => year.UnknownFormat);

    /// <summary>Of how many of the meetings in years with a quotient the length is known, a share.</summary>
    public double ShareOfKnownLength => (double)Known.Sum(year => year.WithLength) / Math.Max(1, Known.Sum(year => year.Meetings));
}

/// <summary>Asks for it.</summary>
public sealed class MeetingHoursPerFteStudy() : RegisterStudy<MeetingHoursPerFte>("meeting-hours-per-fte")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.All;

    protected override MeetingHoursPerFte Find(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var hours = HoursYear.Of(inquiry.AskByYear<MeetingHoursPerFteRow>(choice), register);
        IReadOnlyList<HoursYear> known = [.. hours.Where(year => year.HoursPerFte is not null)];
        return new(this, inquiry, register)
        {
            Verdict = Of(known),
            Lacks = register.PostCount == 0 ? Lack.Staff : Missing(hours),
            Hours = hours,
            Known = known,
            Observations = (int)known.Sum(year => year.WithLength),
            Provenance = ProvenanceCount.Together(register.Rows(hours.Sum(year => year.Meetings)), register.Rows(StaffYear.RowsBehind(inquiry, choice))),
            Methods = [Method.Counting],
        };
    }

    /// <summary>Without a format there is no meeting to measure, and without a length no measure of one.</summary>
    private static Lack? Missing(IReadOnlyList<HoursYear> hours)
    {
        var (meetings, unknown) = (hours.Sum(year => year.Meetings), hours.Sum(year => year.UnknownFormat));
        if (meetings == 0)
            return Lack.OfFormat(unknown, unknown);
        return hours.All(year => year.WithLength == 0) ? new Lack.Column("consultations", "duration_minutes", meetings, AreMeetings: true) : null;
    }

    private static Verdict Of(IReadOnlyList<HoursYear> known)
    {
        if (known.Count == 0)
            return Verdict.NotAsked;
        return known.All(year => year.Meetings == 0) ? Verdict.TooFew : Verdict.Described;
    }
}

internal sealed record MeetingHoursPerFteRow(
    int Year, long MeetingCount, long DurationCount, double DurationMinutes, long UnknownFormatCount, double? Fte, int CoveredDays, int YearDays, int PostCount) : IOfYear;
