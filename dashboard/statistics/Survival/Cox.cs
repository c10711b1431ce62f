using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics.Survival;

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
