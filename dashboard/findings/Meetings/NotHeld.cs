using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// What the register lists and nobody attended: consultations that were cancelled, postponed or are planned. They were work, and count nowhere else. It describes.
/// </summary>
public sealed record NotHeld : RegisterFinding
{
    internal NotHeld(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years in which the register lists any, in their order.</summary>
    public required IReadOnlyList<NotHeldYear> ByYear { get; init; }

    public long All => Statuses.Sum(Of);

    /// <summary>Codes of the statuses, as the register gives them.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["cancelled", "postponed", "planned"];

    public long Of(string status) => ByYear.Sum(year => year.Of(status));
}

/// <summary>One year with the consultations that the register dates in it and that were not held.</summary>
public sealed record NotHeldYear(int Year, long Cancelled, long Postponed, long Planned)
{
    public long Of(string status) => status switch
    {
        "cancelled" => Cancelled,
        "postponed" => Postponed,
        "planned" => Planned,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "is no status of a consultation that was not held"),
    };
}

/// <summary>Asks for it; the years alone narrow it.</summary>
public sealed class NotHeldStudy() : RegisterStudy<NotHeld>("not-held")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfNotHeld;

    protected override NotHeld Find(Inquiry inquiry, Register register)
    {
        IReadOnlyList<NotHeldYear> years = [.. inquiry.AskByYear<NotHeldRow>(Choice(inquiry))
            .Select(row => new NotHeldYear(row.Year, row.CancelledCount, row.PostponedCount, row.PlannedCount))];
        var all = years.Sum(year => year.Cancelled + year.Postponed + year.Planned);
        return new(this, inquiry, register)
        {
            Verdict = Verdict.Described,
            ByYear = years,
            Observations = checked((int)all),
            Provenance = ProvenanceCount.Together(register.Rows(all)),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record NotHeldRow(int Year, long CancelledCount, long PostponedCount, long PlannedCount) : IOfYear;
