using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>What is claimed of a release is asked while its file is written (<see cref="SinceTests"/> holds that a reader of the file is told the same).</summary>
public sealed class ClaimsOfABuildTests
{
    [Fact]
    public void All_that_was_built_is_there_to_be_asked_by_several_at_once()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,", "s2,bbnj,2017,,,,,,,,");

        var report = Refreshed(register, release => [.. ParallelEnumerable.Range(0, 8).AsOrdered().Select(asked => Told($"{release.Id} {asked} {Steps(release)}"))]);

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Equal(Enumerable.Range(0, 8).Select(asked => $"{report.ReleaseId} {asked} 2"), report.Claims!.Select(claim => claim.Id));
    }

    [Fact]
    public void Of_what_is_not_sound_nothing_is_asked()
    {
        using var register = ARegister.WithSteps("s1,ceta,soon,,,,,,,,");
        var asked = 0;

        var report = Refreshed(register, _ => [Told($"{++asked}")]);

        Assert.Equal((RunOutcome.Refused, 0), (report.Outcome, asked));
        Assert.Null(report.Claims);
    }

    [Fact]
    public void A_release_of_which_it_cannot_be_asked_is_not_published()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");

        Assert.Throws<InvalidOperationException>(() => Refreshed(register, _ => throw new InvalidOperationException("no claim can be told")));

        Assert.Null(register.Warehouse.CurrentId());
        Assert.Empty(Directory.EnumerateFileSystemEntries(register.Warehouse.Releases));
    }

    private static RunReport Refreshed(ARegister register, Func<Release, IReadOnlyList<ClaimReport>> claims)
    {
        Model model = new(ARegister.Contracts, Model.OfTheHouse.Staging, [], []) { Claims = claims };
        return new Refresh(register.Sources, register.Warehouse.Path, model, TimeProvider.System, _ => { }).Run();
    }

    private static long Steps(Release release) => release.Ask<Counted>("select count(*) as step_count from typed.steps").Single().StepCount;

    private static ClaimReport Told(string id) => new(id, "supported", null, null, null, false);

    private sealed record Counted(long StepCount);
}
