using Analytics.Findings;
using Analytics.Tests.Conventions;

namespace Analytics.Tests.Findings.Gate;

/// <summary>The gate in small: a few of its registers, refreshed and asked. The whole of it is a command.</summary>
public sealed class GateTests
{
    private static readonly string _sources = Path.Combine(Repository.Root, "data", "sources");

    [Fact]
    public void Of_registers_in_which_nothing_is_true_next_to_nothing_is_claimed_and_what_is_planted_is_found()
    {
        IReadOnlyList<GateRegister> registers =
        [
            .. new ulong[] { 101, 102, 103 }.Select(seed => new GateRegister(false, GateYears.Plain, seed)),
            .. new ulong[] { 101, 102 }.Select(seed => new GateRegister(false, GateYears.Remembering, seed)),
            .. new ulong[] { 101, 102, 103, 104 }.Select(seed => new GateRegister(true, GateYears.Plain, seed)),
        ];

        var tally = GateRun.Tally(_sources, registers);

        Assert.Empty(tally.Faults);
        Assert.NotEmpty(tally.Names);
    }

    [Fact]
    public void A_claim_of_nothing_in_too_many_registers_is_told()
    {
        GateTally tally = new([.. Enumerable.Range(0, 40).Select(seed => Of(false, seed, seed < 7 ? Verdict.Rose : Verdict.NoClearChange))]);

        var fault = Assert.Single(tally.Faults);
        Assert.StartsWith("a-study claims of nothing in 7 of 40", fault, StringComparison.Ordinal);
        // Of 40 at one in twenty, seven or more come in 3 of 1000 gates, six or more in 14.
        Assert.Equal(6, tally.MostFalse(GateYears.Plain));
    }

    [Fact]
    public void An_effect_that_is_not_found_is_told()
    {
        GateTally tally = new([.. Enumerable.Range(0, 10).Select(seed => Of(true, seed, seed < 5 ? Verdict.Fell : Verdict.TooFew, "consultations-by-format"))]);

        Assert.Contains(tally.Faults, fault => fault.StartsWith("yearly_trend is found by consultations-by-format in 5 of 10", StringComparison.Ordinal));
    }

    private static (GateRegister, IReadOnlyDictionary<string, Verdict>) Of(bool hasEffects, int seed, Verdict verdict, string name = "a-study") =>
        (new(hasEffects, GateYears.Plain, (ulong)seed), new Dictionary<string, Verdict> { [name] = verdict });
}
