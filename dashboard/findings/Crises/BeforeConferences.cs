using System.Globalization;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;

namespace Analytics.Findings.Crises;

/// <summary>
/// Whether consultations are more frequent in the twelve weeks before a conference than in the other weeks of its year. Conferences of one year share their weeks
/// and a level: the year is the unit of the ratio, and each year is compared with itself. It describes: held against all other weeks, among which are those before
/// other conferences, a season three times as busy was told in 27 of 40 synthetic registers, and a claim must be in 36.
/// </summary>
public sealed record BeforeConferences : RegisterFinding
{
    internal BeforeConferences(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required IReadOnlyList<ConferenceWeek> Weeks { get; init; }

    /// <summary>Conferences whose first day is known.</summary>
    public required int Conferences { get; init; }

    /// <summary>The years that are compared with themselves, the first and the last; null where there is none.</summary>
    public required Years? Compared { get; init; }

    /// <summary>Of these years, the days before each conference, and those that are not before it.</summary>
    public required Pace Before { get; init; }

    public required Pace Otherwise { get; init; }

    /// <summary>Over all conferences: the other days of their years, in weeks not shown as well.</summary>
    public required Pace Others { get; init; }
}

/// <summary>Asks for it: the conferences of some years, and consultations of any kind.</summary>
public sealed class BeforeConferencesStudy() : RegisterStudy<BeforeConferences>("before-conferences")
{
    private const string RatioName = "rate_ratio_before";

    public override IReadOnlyList<Filter> Filters { get; } = [.. CrisesFilters.All.Where(filter => filter != RegisterFilters.Crisis)];

    protected override BeforeConferences Find(Inquiry inquiry, Register register)
    {
        var parts = inquiry.AskByYear<ConferencePart>(Choice(inquiry));
        var common = Common(parts);
        var conferences = parts.Select(part => part.ConferenceKey).Distinct().Count();
        var counted = parts.CountedOnce(YearsOf(inquiry)).Sum(part => part.ConsultationCount);
        var years = Contrasts(parts).ToList();
        var named = years.Select(contrast => int.Parse(contrast.Unit, CultureInfo.InvariantCulture)).ToList();
        return new(this, inquiry, register)
        {
            Verdict = common is null ? Verdict.TooFew : Verdict.Described,
            Weeks = ConferenceWeek.Of(parts, conferences >= ClaimRules.FewestUnits && counted > 0),
            Conferences = conferences,
            Compared = named.Count == 0 ? null : new(named.Min(), named.Max()),
            Before = Together(years.Select(year => year.Of)),
            Otherwise = Together(years.Select(year => year.Reference)),
            Others = ConferenceWeek.PaceOf(parts.Where(part => part.Week is null)),
            Estimates = [Estimate.Of(RatioName, Unit.None, common?.Coefficient.AsRatio(), common?.Method ?? Method.QuasiPoisson, counted, Undefined.TooFewYears)],
            Observations = counted,
            Provenance = ProvenanceCount.Together(register.Rows(counted)),
            Methods = [Method.QuasiPoisson],
        };
    }

    private static Pace Together(IEnumerable<Pace> paces) => paces.Aggregate(new Pace(0, 0), (sum, pace) => new(sum.Count + pace.Count, sum.Days + pace.Days));

    /// <summary>Each year with itself: the days before its conferences, those before several as often as that, and the days that are not before each.</summary>
    private static IEnumerable<Contrast> Contrasts(IEnumerable<ConferencePart> parts) => parts.Where(part => part.IsOfYear).GroupBy(part => part.Year)
        .Select(year => new Contrast(
            year.Key.ToString(CultureInfo.InvariantCulture), ConferenceWeek.PaceOf(year.Where(part => part.IsBefore)), ConferenceWeek.PaceOf(year.Where(part => !part.IsBefore))))
        .Where(year => year is { Of.Days: > 0, Reference.Days: > 0 });

    /// <summary>Null where the years are too few, or too little was counted on a side.</summary>
    private static (Coefficient Coefficient, Method Method)? Common(IReadOnlyList<ConferencePart> parts)
    {
        List<Contrast> years = [.. Contrasts(parts).Where(year => year.Of.Count + year.Reference.Count > 0)];
        return years.Count < ClaimRules.FewestUnits || years.Sum(year => year.Of.Count) < ClaimRules.FewestOnASide || years.Sum(year => year.Reference.Count) < ClaimRules.FewestOnASide
            ? null
            : CommonPace.Ratio(years);
    }
}
