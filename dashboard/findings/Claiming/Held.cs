using Analytics.Statistics;

namespace Analytics.Findings.Claiming;

/// <summary>A p-value of something that may be claimed, under the name of its estimate.</summary>
public readonly record struct Test(string Name, double P);

/// <summary>The p-values of all that is asked together, adjusted for one another (Holm 1979), as one of the studies that asked sees them.</summary>
public sealed class Held
{
    private readonly IReadOnlyDictionary<(string Study, string Name), double> _adjusted;
    private readonly string _study;

    private Held(IReadOnlyDictionary<(string Study, string Name), double> adjusted, string study) => (_adjusted, _study) = (adjusted, study);

    /// <summary>Nothing else was asked.</summary>
    public static Held Alone { get; } = new(new Dictionary<(string Study, string Name), double>(), "");

    /// <summary>How many questions were asked together; one where it is alone.</summary>
    public int Count => Math.Max(1, _adjusted.Count);

    /// <summary>Adjusted; as it is where it was asked alone.</summary>
    public double Of(string name, double p) => _adjusted.Count == 0 ? p : _adjusted[(_study, name)];

    /// <summary>By study, those of each under its names.</summary>
    internal static Held Together(IReadOnlyList<(string Study, Test Test)> tests)
    {
        var adjusted = Adjustment.Holm([.. tests.Select(test => test.Test.P)]);
        return new(tests.Zip(adjusted).ToDictionary(test => (test.First.Study, test.First.Test.Name), test => test.Second), "");
    }

    internal Held SeenBy(string study) => new(_adjusted, study);
}
