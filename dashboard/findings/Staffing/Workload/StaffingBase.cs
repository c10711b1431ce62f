using Analytics.Findings.Asking;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>What the findings on staff share: the model by the standards of the release, and the draws of a question, made once and by who needs them first.</summary>
internal sealed class StaffingBase(WorkModel model, int seed)
{
    private static readonly Lack NoStandards = new Lack.Figure("activity_standards", "measure_code", "value", "low", "high");

    private readonly Lazy<MonteCarlo> _draws = new(() => new MonteCarlo(model.Assumptions, seed: seed));

    public WorkModel Model => model;

    public MonteCarlo Draws => _draws.Value;

    public Standards Standards => model.Standards;

    public static int Seed(Question question) => StaffingFilters.SeedIn(question);

    /// <summary>The base, or what the release would have to hold. A synthetic standard holds beside a synthetic register alone.</summary>
    public static (StaffingBase? Base, Lack? Lacks) Of(Inquiry inquiry) => By(inquiry, inquiry.Choice([], isRegister: true));

    /// <summary>Where no register is asked.</summary>
    public static (StaffingBase? Base, Lack? Lacks) OfPublic(Inquiry inquiry) => By(inquiry, inquiry.Choice([], isRegister: false));

    /// <summary>The draws of the usual seed, which nearly every reader asks for, are the same for all questions to a release.</summary>
    private static (StaffingBase? Base, Lack? Lacks) By(Inquiry inquiry, string choice)
    {
        if (Standards.Of(inquiry, choice) is not { } standards || AvailableTime.Of(inquiry.Release) is not { } time)
            return (null, NoStandards);
        var seed = Seed(inquiry.Question);
        return (seed == StaffingFilters.UsualSeed ? inquiry.Kept(choice, Make) : inquiry.Once(choice, Make), null);

        StaffingBase Make() => new(new(standards, time), seed);
    }
}
