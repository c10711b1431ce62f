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

    /// <summary>Impromptu consultations as a share of all, with years as wholes; null where too few years are known.</summary>
    public required Estimate? ShareOfAll { get; init; }

    /// <summary>Name of the one crisis that was asked for.</summary>
    public required string? OneCrisis { get; init; }

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    public int Impromptu => Counts.Sum(year => year.Impromptu);

    public int All => Counts.Sum(year => year.All);

    /// <summary>The year with most of them.</summary>
    public ImpromptuYear? Most => Counts.MaxBy(year => year.Impromptu);
}

/// <summary>Asks for it: any crisis, or one.</summary>
public sealed class ImpromptuByYearStudy() : RegisterStudy<ImpromptuByYear>("impromptu-by-year")
{
    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override ImpromptuByYear Find(Inquiry inquiry, Register register)
    {
        var counts = ImpromptuYear.Of(inquiry.Ask<ImpromptuByYearRow>(("choice", Choice(inquiry))));
        var (impromptu, all) = (counts.Sum(year => year.Impromptu), counts.Sum(year => year.All));
        var share = impromptu == 0 ? null : ShareOfAll(counts, impromptu, all);
        return new(this, inquiry, register)
        {
            Verdict = impromptu == 0 ? Verdict.TooFew : Verdict.Described,
            Counts = counts,
            ShareOfAll = share,
            OneCrisis = inquiry.Question.Choice(RegisterFilters.Crisis.Name) is null ? null : counts.SelectMany(year => year.Crises).FirstOrDefault()?.Name,
            CrisisDays = CrisisDay.Within(inquiry.Release, RegisterFilters.YearsOf(inquiry)),
            Estimates = share is null ? [] : [share],
            Observations = impromptu,
            Provenance = ProvenanceCount.Together(register.Rows(impromptu)),
            Methods = [Method.Counting, Method.ClusteredShare],
        };
    }

    private static Estimate ShareOfAll(IReadOnlyList<ImpromptuYear> counts, int impromptu, int all)
    {
        var interval = ClusteredShare.Estimate([.. counts.Select(year => new Cluster(year.Impromptu, year.All))]).Value?.Interval;
        return new("impromptu_share", Unit.Share, (double)impromptu / all, interval?.Low, interval?.High, Method.ClusteredShare, all);
    }
}

internal sealed record ImpromptuByYearRow(int Year, string? CrisisKey, string? CrisisName, DateOnly? BeganOnFrom, int ImpromptuCount, int ConsultationCount);
