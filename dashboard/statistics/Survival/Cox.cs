using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics.Survival;

/// <summary>A chi-square statistic with its degrees of freedom and p-value.</summary>
public sealed record ChiSquareTest(double ChiSquare, int DegreesOfFreedom)
{
    public double PValue => Distributions.ChiSquareUpper(ChiSquare, DegreesOfFreedom);
}

/// <summary>Whether each hazard ratio, and all together, stay the same over time; a small p-value says that they do not.</summary>
public sealed record ProportionalityTest(IReadOnlyList<(string Name, ChiSquareTest Test)> Terms, ChiSquareTest Global);

/// <summary>A fitted proportional-hazards model. A coefficient's <c>AsRatio</c> is the hazard ratio for one unit more.</summary>
public sealed class CoxFit
{
    private readonly CoxTerms _terms;
    private readonly IReadOnlyList<Spell> _spells;
    private readonly double[] _beta;

    internal CoxFit(CoxTerms terms, IReadOnlyList<Spell> spells, IReadOnlyList<string> names, CoxState start, CoxState end)
    {
        (_terms, _spells, _beta) = (terms, spells, end.Beta);
        (LogLikelihoodWithout, LogLikelihood) = (start.LogLikelihood, end.LogLikelihood);
        ScoreTest = new(start.Decrement, names.Count);
        Coefficients = [.. names.Select((name, j) => new Coefficient(name, end.Beta[j], Math.Sqrt(end.Covariance[j, j])))];
        EventCount = spells.Count(spell => spell.IsObserved);
    }

    public IReadOnlyList<Coefficient> Coefficients { get; }

    public Coefficient this[string name] => Coefficients.FirstOrDefault(coefficient => coefficient.Name == name)
        ?? throw new ArgumentException($"The model has no covariate {name}.", nameof(name));

    public int Count => _spells.Count;

    public int EventCount { get; }

    /// <summary>Of the partial likelihood, with all coefficients zero.</summary>
    public double LogLikelihoodWithout { get; }

    public double LogLikelihood { get; }

    public ChiSquareTest LikelihoodRatioTest => new(2 * (LogLikelihood - LogLikelihoodWithout), Coefficients.Count);

    /// <summary>With exact ties and groups as covariates it is the log-rank test.</summary>
    public ChiSquareTest ScoreTest { get; }

    /// <summary>
    /// Grambsch and Therneau's test of proportional hazards (1994), as the exact score test of coefficients that change with the share of
    /// spells that have ended. Refused when all ended on so few days that nothing could change.
    /// </summary>
    public Answer<ProportionalityTest> TestProportionality()
    {
        var p = _beta.Length;
        var (score, information) = (Vector<double>.Build.Dense(p), Matrix<double>.Build.Dense(2 * p, 2 * p));
        var curve = KaplanMeier.Estimate(_spells);
        var steps = curve.Steps;
        var step = steps.Count - 1;
        foreach (var day in _terms.Days(_beta))
        {
            // The share ended before the day, for the days come from last to first.
            while (step >= 0 && steps[step].Days >= day.Days)
                step--;
            var time = step < 0 ? 0 : 1 - steps[step].StillWaiting;
            for (var j = 0; j < p; j++)
            {
                score[j] += time * day.Score[j];
                for (var k = 0; k < p; k++)
                {
                    information[j, k] += day.Information[j, k];
                    information[p + j, k] += time * day.Information[j, k];
                    information[j, p + k] += time * day.Information[j, k];
                    information[p + j, p + k] += time * time * day.Information[j, k];
                }
            }
        }
        if (Symmetric.Inverse(information.SubMatrix(0, p, 0, p)) is not { } constant)
            return RefusalReason.SingularDesign;
        var cross = information.SubMatrix(p, p, 0, p);
        var left = information.SubMatrix(p, p, p, p) - (cross * constant * cross.Transpose());
        var scale = information.SubMatrix(p, p, p, p).Diagonal();
        if (Enumerable.Range(0, p).Any(j => left[j, j] <= 1e-10 * scale[j]) || Symmetric.Inverse(left) is not { } inverse)
            return RefusalReason.NoVariation;
        return new ProportionalityTest(
            [.. Coefficients.Select((term, j) => (term.Name, new ChiSquareTest(score[j] * score[j] / left[j, j], 1)))],
            new(score * inverse * score, p));
    }

    /// <summary>
    /// Harrell's concordance: of the pairs whose order is known, the share in which the model gave the shorter spell the higher hazard;
    /// equal hazards count one half. Null when no order is known.
    /// </summary>
    public double? Concordance()
    {
        double[] hazards = [.. Enumerable.Range(0, Count).Select(i => _terms.Predictor(i, _beta))];
        double[] ranks = [.. hazards.Distinct().Order()];
        var longer = new RankCounter(ranks.Length);
        int[] byDays = [.. Enumerable.Range(0, Count).OrderByDescending(i => _spells[i].Days).ThenBy(i => _spells[i].IsObserved)];
        int[] byEntry = [.. Enumerable.Range(0, Count).Where(i => _spells[i].EntryDays > 0).OrderByDescending(i => _spells[i].EntryDays)];
        var (right, pairs, entry) = (0.0, 0.0, 0);
        for (var (first, next) = (0, 0); first < Count; first = next)
        {
            // Spells that end on one day are not ordered among themselves; one censored on it lasted longer.
            var today = _spells[byDays[first]];
            while (next < Count && _spells[byDays[next]].Days == today.Days && _spells[byDays[next]].IsObserved == today.IsObserved)
                next++;
            for (; entry < byEntry.Length && _spells[byEntry[entry]].EntryDays >= today.Days; entry++)
                longer.Add(RankOf(byEntry[entry]), -1);
            foreach (var spell in byDays[first..next].Where(_ => today.IsObserved))
            {
                var (below, upTo) = (longer.Below(RankOf(spell)), longer.Below(RankOf(spell) + 1));
                right += below + ((upTo - below) / 2.0);
                pairs += longer.Below(ranks.Length);
            }
            foreach (var spell in byDays[first..next])
                longer.Add(RankOf(spell), 1);
        }
        return pairs > 0 ? right / pairs : null;

        int RankOf(int spell) => Array.BinarySearch(ranks, hazards[spell]);
    }
}

/// <summary>
/// Cox's proportional hazards (1972) by Newton's method on the partial likelihood, for spells that may be followed late. Assumes that a
/// covariate multiplies the hazard by the same factor at every age of a spell: test it.
/// </summary>
public static class Cox
{
    private const int MostIterations = 60;

    // A covariate whose ends differ in hazard by more than e^15 has separated those who end from those who do not.
    private const double LargestEffect = 15;

    public static Answer<CoxFit> Fit(IReadOnlyList<Spell> spells, Design covariates, TieMethod ties = TieMethod.Efron)
    {
        Guard.SameLength(covariates.Rows, spells.Count, "Covariates and spells");
        ArgumentOutOfRangeException.ThrowIfZero(covariates.Columns, nameof(covariates));
        _ = RiskTable.Of(spells);
        var events = spells.Count(spell => spell.IsObserved);
        if (events <= covariates.Columns)
            return new Refusal(RefusalReason.TooFewEvents, events, covariates.Columns + 1);
        var terms = new CoxTerms(spells, covariates, ties);
        if (CoxState.At(terms, new double[covariates.Columns]) is not { } start)
            return RefusalReason.SingularDesign;
        return Climb(terms, start).Then<CoxFit>(end => new CoxFit(terms, spells, covariates.Names, start, end));
    }

    private static Answer<CoxState> Climb(CoxTerms terms, CoxState start)
    {
        var state = start;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var (step, next) = (1.0, (CoxState?)null);
            for (; step > 1e-6; step /= 2)
            {
                next = CoxState.At(terms, [.. state.Beta.Zip(state.Step, (beta, move) => beta + (step * move))]);
                if (next is not null && next.LogLikelihood >= state.LogLikelihood - (1e-10 * Math.Abs(state.LogLikelihood)))
                    break;
            }
            if (next is null)
                return RefusalReason.Separation;
            var isDone = state.Decrement <= 1e-13 && step == 1;
            state = next;
            if (state.Beta.Zip(terms.Ranges, (beta, range) => Math.Abs(beta) * range).Max() > LargestEffect)
                return RefusalReason.Separation;
            if (isDone)
                return state;
        }
        return RefusalReason.NotConverged;
    }
}

/// <summary>The likelihood around one set of coefficients; the decrement is what a Newton step promises twice over.</summary>
internal sealed record CoxState(double[] Beta, double LogLikelihood, double[] Step, double Decrement, Matrix<double> Covariance)
{
    /// <summary>Null where the information is singular or the hazards leave the numbers.</summary>
    public static CoxState? At(CoxTerms terms, double[] beta)
    {
        var (logLikelihood, score) = (0.0, Vector<double>.Build.Dense(beta.Length));
        var information = Matrix<double>.Build.Dense(beta.Length, beta.Length);
        foreach (var day in terms.Days(beta))
        {
            logLikelihood += day.LogLikelihood;
            for (var j = 0; j < beta.Length; j++)
            {
                score[j] += day.Score[j];
                for (var k = 0; k < beta.Length; k++)
                    information[j, k] += day.Information[j, k];
            }
        }
        if (!double.IsFinite(logLikelihood) || Symmetric.Inverse(information) is not { } covariance)
            return null;
        var step = covariance * score;
        return new(beta, logLikelihood, [.. step], score * step, covariance);
    }
}
