using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Crises;

/// <summary>How many impromptu consultations a year there are, for which crisis, beside all consultations of the year. It describes and claims nothing.</summary>
public sealed record ImpromptuByYear : RegisterFinding
{
    internal ImpromptuByYear(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required IReadOnlyList<ImpromptuYear> Counts { get; init; }

    /// <summary>Impromptu consultations as a share of those whose trigger is known, with years as wholes; null where none is impromptu.</summary>
    public required Estimate? ShareOfKnown { get; init; }

    /// <summary>Name of the one crisis that was asked for.</summary>
    public required Names? OneCrisis { get; init; }

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    public int Impromptu => Counts.Sum(year => year.Impromptu);

    public int All => Counts.Sum(year => year.All);

    /// <summary>Those of all whose trigger the register does not give.</summary>
    public int Unknown => Counts.Sum(year => year.Unknown);

    public int Known => All - Unknown;

    /// <summary>The year with most of them, among those known whole if they hold any: a part of a year is not held against a whole one.</summary>
    public ImpromptuYear? Most
    {
        get
        {
            var whole = Counts.Where(year => year.Impromptu > 0 && PartialYears.All(partial => partial.Year != year.Year)).ToList();
            return (whole.Count > 0 ? whole : Counts).MaxBy(year => year.Impromptu);
        }
    }
}

/// <summary>Asks for it: any crisis, or one.</summary>
public sealed class ImpromptuByYearStudy() : RegisterStudy<ImpromptuByYear>("impromptu-by-year")
{
    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override ImpromptuByYear Find(Inquiry inquiry, Register register)
    {
        var counts = ImpromptuYear.Of(inquiry.AskByYear<ImpromptuByYearRow>(Choice(inquiry)));
        var (impromptu, known) = (counts.Sum(year => year.Impromptu), counts.Sum(year => year.Known));
        var share = impromptu == 0 ? null : ShareOfKnown(counts, impromptu, known);
        var lacks = Lack.OfTrigger(counts.Sum(year => year.All), counts.Sum(year => year.Unknown));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : impromptu == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            ShareOfKnown = share,
            OneCrisis = inquiry.Question.Choice(RegisterFilters.Crisis.Name) is null ? null : counts.SelectMany(year => year.Crises).FirstOrDefault()?.Names,
            CrisisDays = CrisisDay.Within(inquiry.Release, YearsOf(inquiry)),
            Estimates = share is null ? [] : [share],
            Observations = impromptu,
            Provenance = ProvenanceCount.Together(register.Rows(impromptu)),
            Methods = [Method.Counting, Method.ClusteredShare],
        };
    }

    private static Estimate ShareOfKnown(IReadOnlyList<ImpromptuYear> counts, int impromptu, int known)
    {
        var interval = ClusteredShare.Estimate([.. counts.Where(year => year.Known > 0).Select(year => new Cluster(year.Impromptu, year.Known))]).Value?.Interval;
        return new("impromptu_share", Unit.Share, (double)impromptu / known, interval?.Low, interval?.High, Method.ClusteredShare, known);
    }
}

internal sealed record ImpromptuByYearRow(int Year, string? CrisisKey, Names? CrisisNames, DateOnly? BeganOnFrom, int ImpromptuCount, int ConsultationCount, int UnknownTriggerCount) : IOfYear;
