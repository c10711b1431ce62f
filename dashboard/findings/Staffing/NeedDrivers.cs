using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>Which assumption matters most for the staff that the last whole year needed: each moved alone, and its share of the variance.</summary>
public sealed record NeedDrivers : RegisterFinding
{
    internal NeedDrivers(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The widest first; those that move nothing are left out, and none is left where every standard is taken as exact.</summary>
    public required IReadOnlyList<DriverBar> Bars { get; init; }

    /// <summary>Null where there is no year to ask about.</summary>
    public required WorkYear? Year { get; init; }

    /// <summary>Of all together at their medians.</summary>
    public required double AtMedians { get; init; }
}

/// <summary>One assumption moved alone, all others at their median.</summary>
/// <param name="VarianceShare">How much of the doubt about the outcome it brings in alone.</param>
/// <param name="IsAssumed">Nobody measured it.</param>
public sealed record DriverBar(Driver Driver, double LowOutcome, double HighOutcome, double VarianceShare, bool IsAssumed, IReadOnlyList<DriverInput> Inputs)
{
    private const int MostEstimates = 5;

    public double Width => Math.Abs(HighOutcome - LowOutcome);

    /// <summary>Of those that matter most; the table has all.</summary>
    internal static IEnumerable<Estimate> Estimates(IEnumerable<DriverBar> bars) =>
        bars.OrderByDescending(bar => bar.VarianceShare).Take(MostEstimates).Select(bar => new Estimate(EstimateName(bar.Driver), Unit.Share, bar.VarianceShare, null, null, Method.Tornado, MonteCarlo.UsualDraws));

    public static string EstimateName(Driver driver) => $"variance_share_{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName($"{driver}")}";

    /// <summary>Of all drivers that move the outcome, the widest first.</summary>
    internal static IReadOnlyList<DriverBar> Of(WorkModel model, MonteCarlo draws, StaffingModel outcome)
    {
        List<TornadoBar> moving = [.. MonteCarlo.Tornado(model.Assumptions, outcome).Where(bar => bar.Width > 1e-9)];
        var shares = draws.VarianceShares(outcome, moving.Select(bar => bar.Assumption).ToHashSet().Contains).ToDictionary(share => share.Name, share => share.Share);
        return
        [
            .. moving
                .Select(bar => new DriverBar(
                    Enum.Parse<Driver>(bar.Name), bar.LowOutcome, bar.HighOutcome, shares[bar.Name], model.IsAssumed(Enum.Parse<Driver>(bar.Name)),
                    [.. bar.Assumption.Spreads.Select(spread => new DriverInput(spread.Quantile(bar.Tail), spread.Quantile(1 - bar.Tail)))])),
        ];
    }
}

/// <summary>How far one input was moved.</summary>
public readonly record struct DriverInput(double Low, double High);

/// <summary>Asks for it.</summary>
public sealed class NeedDriversStudy() : RegisterStudy<NeedDrivers>("need-drivers")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override NeedDrivers Find(Inquiry inquiry, Register register) => inquiry.Usual(Filters, asked => Make(asked, asked.Register!));

    private NeedDrivers Make(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        var years = WorkYear.Of(inquiry, register, choice);
        var year = years.LastOrDefault(each => WholeYears.IsWhole(each.Year, register) && each.Counts.Consultations > 0);
        double Outcome(ReadOnlySpan<double> inputs) => staffing!.Model.RequiredFte(inputs, year!.Volumes, year.Weekdays, year.Part);
        var bars = staffing is null || year is null ? [] : staffing.DrawnSmall(nameof(NeedDrivers), year.Amount, () => DriverBar.Of(staffing.Model, staffing.Draws, Outcome));
        return new(this, inquiry, register)
        {
            Verdict = staffing is null ? Verdict.NotAsked : year is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Bars = bars,
            Year = year,
            AtMedians = staffing is null || year is null ? 0 : Outcome(staffing.Model.Medians),
            Estimates = [.. DriverBar.Estimates(bars)],
            Observations = bars.Count,
            Provenance = staffing is null ? [] : ProvenanceCount.Together([register.Rows(years.Sum(each => each.Counts.Consultations)), .. StandardRows.Of(staffing)]),
            Methods = [Method.Tornado, Method.MonteCarlo],
        };
    }
}
