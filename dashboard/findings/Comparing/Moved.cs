namespace Analytics.Findings.Comparing;

/// <summary>When a number counts as another: the one definition, of a brief that looks back and of two releases beside each other.</summary>
public static class Moved
{
    /// <summary>Sums of the same rows in another order differ in their last digits.</summary>
    private const double Alike = 1e-9;

    /// <summary>Whether it is another number; unknown and any number are two things.</summary>
    public static bool Has(double? before, double? now) => (before, now) switch
    {
        // An end of an interval that is not finite is like no number.
        ({ } then, { } since) when double.IsFinite(then) && double.IsFinite(since) => Math.Abs(then - since) > Alike * Math.Max(Math.Abs(then), Math.Abs(since)),
        ({ } then, { } since) => !then.Equals(since),
        _ => before is not null || now is not null,
    };

    /// <summary>Whether its value, its interval, what it rests on or what may be said of it is another.</summary>
    public static bool Has(Estimate before, Estimate now) =>
        before.Observations != now.Observations || before.Verdict != now.Verdict
        || Has(before.Value, now.Value) || Has(before.Low, now.Low) || Has(before.High, now.High);
}
