using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The course of the meetings before the definition break, drawn on beyond it, beside the meetings since. What is drawn on is an assumption and no
/// observation, so it describes: whether meetings become fewer is judged by <see cref="ConsultationsByFormat"/>.
/// </summary>
public sealed record MeetingsTrend : RegisterFinding
{
    internal MeetingsTrend(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>One for each year of the register.</summary>
    public required IReadOnlyList<YearCounts> Counts { get; init; }

    /// <summary>Null where whole years before or since are too few, or too empty, for a line.</summary>
    public required MeetingsCourse? Course { get; init; }

    /// <summary>Years of which too many formats are not known for a number of meetings.</summary>
    public IReadOnlyList<int> WithoutFormats => [.. Counts.Where(year => !year.HasKnownFormats).Select(year => year.Year)];

    public long Meetings => Counts.Sum(year => year.Meetings);
}

/// <summary>Two lines on the log scale, one on each side of the definition break, and the first of them drawn on. All of one fit.</summary>
/// <param name="Line">Of each whole year whose formats are known: where the mean lies.</param>
/// <param name="Continued">Of the years since the break.</param>
/// <param name="Expected">The sum of those, with the interval of the sum of the counts.</param>
/// <param name="Method">The error that is the widest of those which the rules of claims allow for.</param>
public sealed record MeetingsCourse(
    IReadOnlyList<FittedPoint> Line, IReadOnlyList<YearDrawnOn> Continued, Statistics.Estimate Expected, long Observed,
    Statistics.Estimate? ChangeBefore, Statistics.Estimate? ChangeSince, Method Method)
{
    /// <summary>Fewer expected in a year make the band rough.</summary>
    private const double FewestExpected = 10;

    public Years Before => Span(Line.Where(point => point.Time < Formats.BreakYear));

    public Years Since => Span(Line.Where(point => point.Time >= Formats.BreakYear));

    /// <summary>How many meetings more there were than the line drawn on gives.</summary>
    public double Departure => Observed - Expected.Value;

    public bool IsRough => Continued.Any(point => point.Expected < FewestExpected);

    private static Years Span(IEnumerable<FittedPoint> points) => new((int)points.First().Time, (int)points.Last().Time);

    /// <param name="years">Whole ones whose formats are known, in the order of time.</param>
    internal static MeetingsCourse? Of(IReadOnlyList<YearCounts> years)
    {
        var before = years.Where(year => year.Year < Formats.BreakYear).ToList();
        if (before.Count < ClaimRules.FewestYears || before.Average(year => year.Meetings) < FewestExpected)
            return null;
        double[] times = [.. years.Select(year => (double)year.Year)];
        int[] counts = [.. years.Select(year => checked((int)year.Meetings))];
        var poisson = InterruptedCounts.Fit(times, counts, [Formats.BreakYear], family: CountFamily.Poisson).Value;
        // Where the dispersion cannot be estimated the fit is exact, and Poisson's error is the only one.
        var quasi = poisson is null ? null : InterruptedCounts.Fit(times, counts, [Formats.BreakYear]).Value;
        var widest = new (InterruptedFit? Fit, Method Method)[]
            {
                (poisson, Method.Poisson), (quasi, Method.QuasiPoisson), (quasi?.WithNeweyWestErrors().Value, Method.NeweyWest), (quasi?.WithFirstOrderErrors().Value, Method.FirstOrderMemory),
            }
            .Select(each => (each.Fit, each.Method, Total: each.Fit?.CounterfactualTotal()))
            .Where(each => each.Total is not null)
            .OrderByDescending(each => each.Total!.Interval.High)
            .FirstOrDefault();
        return widest is not { Fit: { } fit, Total: { } total } ? null : new(
            fit.Line(), [.. fit.Counterfactual().Select(point => YearDrawnOn.Of(point, years))], total, years.Where(year => year.Year >= Formats.BreakYear).Sum(year => year.Meetings),
            fit.Slope.AsRelativeChange(), fit.SlopeFrom(Formats.BreakYear).AsRelativeChange(), widest.Method);
    }

    /// <summary>Value and interval of one estimator: what is drawn on, and the counts held against it.</summary>
    internal IEnumerable<Estimate> Estimates()
    {
        var (low, high) = (Expected.Interval.Low, Expected.Interval.High);
        var (before, since) = (Line.Count(point => point.Time < Formats.BreakYear), Line.Count(point => point.Time >= Formats.BreakYear));
        return
        [
            new("meetings_expected", Unit.Count, Expected.Value, low, high, Method, Line.Count),
            new("meetings_departure", Unit.Count, Departure, Observed - high, Observed - low, Method, Line.Count),
            new("meetings_departure_share", Unit.Share, (Observed / Expected.Value) - 1, (Observed / high) - 1, (Observed / low) - 1, Method, Line.Count),
            Estimate.Of("meetings_change_before", Unit.Share, ChangeBefore, Method, before, Undefined.TooFewForARate),
            Estimate.Of("meetings_change_since", Unit.Share, ChangeSince, Method, since, Undefined.TooFewForARate),
        ];
    }
}

/// <summary>What the first line gives when drawn on to a year, where a count would have lain, and what was counted.</summary>
public sealed record YearDrawnOn(int Year, double Expected, double Low, double High, long Observed)
{
    /// <summary>How many meetings more there were, with the interval that the band leaves it.</summary>
    public (double Value, double Low, double High) Departure => (Observed - Expected, Observed - High, Observed - Low);

    internal static YearDrawnOn Of(CounterfactualPoint point, IReadOnlyList<YearCounts> years) =>
        new((int)point.Time, point.Expected, point.Band.Low, point.Band.High, years.Single(year => year.Year == (int)point.Time).Meetings);
}

/// <summary>Asks for it: all meetings, or those of a trigger or a subject.</summary>
public sealed class MeetingsTrendStudy() : RegisterStudy<MeetingsTrend>("meetings-trend")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfCourse;

    protected override MeetingsTrend Find(Inquiry inquiry, Register register)
    {
        var counts = YearCounts.ByFormat(inquiry.AskByYear<ConsultationsByFormatRow>(Choice(inquiry)));
        var total = counts.Sum(year => year.Consultations);
        var lacks = Lack.OfFormat(total, counts.Sum(year => year.Unknown));
        var course = lacks is null ? MeetingsCourse.Of([.. counts.Where(year => WholeYears.IsWhole(year.Year, register) && year.HasKnownFormats)]) : null;
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : course is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            Course = course,
            Estimates = [.. course?.Estimates() ?? []],
            Observations = checked((int)counts.Sum(year => year.Meetings)),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            Methods = [Method.Counting, Method.InterruptedSeries, .. course is null ? Array.Empty<Method>() : [course.Method]],
        };
    }
}
