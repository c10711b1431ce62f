using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>How much longer Belgium waits than others on the treaties that both signed, as one number whose interval comes from draws of whole treaties.</summary>
internal sealed record WaitContrast(string Name, Answer<BootstrapEstimate> Drawn)
{
    /// <summary>Means are of waits counted up to so many years: beyond, few treaties are still followed.</summary>
    public const int WithinYears = 10;

    /// <summary>A difference so large would by chance alone be seen once in twenty times.</summary>
    private const double Chance = 0.05;

    /// <summary>By what remains of each p-value when all that are asked together are allowed for (Holm).</summary>
    public static IReadOnlyList<Estimate> Judged(IReadOnlyList<WaitContrast> together)
    {
        Queue<double> adjusted = new(Adjustment.Holm([.. together.Select(contrast => contrast.Drawn.Value?.PValue).OfType<double>()]));
        return [.. together.Select(contrast => contrast.Estimate(contrast.Drawn.Value is null ? null : adjusted.Dequeue(), together.Count))];
    }

    /// <summary>What would have been seen four times in five, of contrasts that show nothing; their number makes it larger.</summary>
    public static IEnumerable<SmallestEffect> CouldHaveShown(IReadOnlyList<WaitContrast> together, IReadOnlyList<Estimate> judged) =>
        from pair in together.Zip(judged)
        where pair.Second.Verdict == Verdict.NoClearDifference
        let effect = pair.First.Drawn.Required.DetectableDifference(Chance / together.Count, SmallestEffect.Power)
        where effect is not null
        select new SmallestEffect(pair.First.Name, Unit.Days, effect.Value);

    private Estimate Estimate(double? adjusted, int together) => Drawn.Value is { } drawn
        ? new(Name, Unit.Days, drawn.Value, drawn.Low, drawn.High, Method.SpellBootstrap, drawn.Clusters)
        {
            Level = drawn.Level,
            P = drawn.PValue,
            HolmP = adjusted,
            Together = together,
            Verdict = adjusted < Chance ? Verdict.Differs : Verdict.NoClearDifference,
        }
        : new(Name, Unit.Days, null, null, null, Method.SpellBootstrap, 0) { Refusal = Drawn.Refusal, Verdict = Verdict.TooFew };
}
