namespace Analytics.Statistics.Survival;

/// <summary>A spell that may end in one of several ways; no cause: censored.</summary>
public readonly record struct CompetingSpell(double Days, string? Cause, double EntryDays = 0);

/// <summary>
/// One day on which spells ended by a cause, and the share that had ended by it then. The limits are null where the error is zero or not
/// defined.
/// </summary>
public readonly record struct IncidenceStep(
    double Days, int AtRisk, int Ended, double Incidence, double StandardError, double? Low, double? High);

/// <summary>
/// The share of spells that have ended by one cause, by day. <c>LastDays</c> is the longest spell, after which the record does not know;
/// null when by then all had ended, for nothing follows.
/// </summary>
public sealed record IncidenceCurve(string Cause, IReadOnlyList<IncidenceStep> Steps, int Count, int EventCount, double? LastDays, double Level)
{
    /// <summary>The share on a day; null where the record does not know.</summary>
    public double? At(double days) => days > LastDays ? null : Steps.LastOrDefault(step => step.Days <= days).Incidence;
}

/// <summary>
/// Aalen and Johansen's cumulative incidence (1978) with the variance of the delta method (Dinse and Larson 1986). The curves of all causes
/// and the share still waiting add up to one; one minus Kaplan and Meier's curve of a single cause would say too much.
/// </summary>
public static class AalenJohansen
{
    /// <summary>One curve for each cause that occurs, in ordinal order of its name.</summary>
    public static IReadOnlyList<IncidenceCurve> Estimate(IReadOnlyCollection<CompetingSpell> spells, double level = 0.95)
    {
        var reach = Distributions.StandardErrorsFor(level);
        var all = RiskTable.Of([.. spells.Select(spell => new Spell(spell.Days, spell.Cause is not null, spell.EntryDays))]);
        RiskDay[] days = [.. all.Rows().Where(row => row.Ended > 0)];
        return
        [
            .. spells.Where(spell => spell.Cause is not null).GroupBy(spell => spell.Cause!).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Curve(group.Key, group.GroupBy(spell => spell.Days).ToDictionary(same => same.Key, same => same.Count()))),
        ];

        IncidenceCurve Curve(string cause, Dictionary<double, int> ends)
        {
            var variance = new IncidenceVariance();
            var (waiting, incidence) = (1.0, 0.0);
            List<IncidenceStep> steps = [];
            foreach (var day in days)
            {
                var ended = ends.GetValueOrDefault(day.Days);
                incidence += waiting * ended / day.AtRisk;
                variance.Add(day, ended, waiting, incidence);
                waiting *= 1 - ((double)day.Ended / day.AtRisk);
                if (ended == 0)
                    continue;
                var error = Math.Sqrt(variance.At(incidence));
                var (low, high) = Limits(incidence, reach * error);
                steps.Add(new(day.Days, day.AtRisk, ended, incidence, error, low, high));
            }
            return new(cause, steps, spells.Count, ends.Values.Sum(), waiting > 0 ? spells.Max(spell => spell.Days) : null, level);
        }
    }

    /// <summary>Symmetric on the complementary log-log scale of the share that has not ended so.</summary>
    private static (double? Low, double? High) Limits(double incidence, double half)
    {
        var free = 1 - incidence;
        if (incidence <= 0 || free <= 1e-12 || half <= 0)
            return (null, null);
        var factor = Math.Exp(half / (free * -Math.Log(free)));
        return (1 - Math.Pow(free, 1 / factor), 1 - Math.Pow(free, factor));
    }

    /// <summary>The three sums of the variance, kept so that each day costs the same.</summary>
    private sealed class IncidenceVariance
    {
        private double _flat;
        private double _linear;
        private double _square;

        public void Add(RiskDay day, int ended, double waiting, double incidence)
        {
            double n = day.AtRisk;

            // When all end on one day nothing follows it, and what follows is what this part weighs.
            var greenwood = day.Ended < day.AtRisk ? day.Ended / (n * (n - day.Ended)) : 0;
            var own = waiting * ended / (n * n);
            _flat += (greenwood * incidence * incidence) + (waiting * own * (n - ended) / n) + (2 * incidence * own);
            _linear += (greenwood * incidence) + own;
            _square += greenwood;
        }

        public double At(double incidence) => Math.Max(0, (_square * incidence * incidence) - (2 * _linear * incidence) + _flat);
    }
}
