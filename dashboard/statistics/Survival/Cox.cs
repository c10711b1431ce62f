using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics.Survival;

/// <summary>
/// Cox's proportional hazards (1972) by Newton's method on the partial likelihood, for spells that may be followed late. Assumes that a
/// covariate multiplies the hazard by the same factor at every age of a spell: test it. Separation is seen by the likelihood: it no longer
/// rises while a coefficient still moves, however far a covariate reaches.
/// </summary>
public static class Cox
{
    private const int MostIterations = 60;

    // A step that promises less than this no longer raises the likelihood. What still moves some log hazard by more than this, again and again, runs away.
    private const double FlatDecrement = 1e-9;
    private const double LeastFlight = 0.1;
    private const int MostFlights = 5;

    // Around a maximum the last step moves no log hazard by more than this share of it.
    private const double LargestLastMove = 1e-4;

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
        var (state, flights) = (start, 0);
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
                return state.Decrement < FlatDecrement ? RefusalReason.Separation : RefusalReason.NotConverged;
            var moved = terms.Reach(state.Step);
            var isDone = state.Decrement <= 1e-13 && step == 1 && moved <= LargestLastMove * (1 + terms.Reach(next.Beta));
            flights = state.Decrement <= FlatDecrement && moved >= LeastFlight ? flights + 1 : 0;
            state = next;
            if (isDone)
                return state;
            if (flights == MostFlights)
                return RefusalReason.Separation;
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
