using System.Collections.Concurrent;

namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Whatever package lies among the sources, a check holds it or refuses it: it never breaks, hangs, or reads what is not the package's own.</summary>
public sealed class HostileCheckTests
{
    /// <summary>A share of what <c>tests/benchmarks -- hostile</c> tries: each is a process of its own.</summary>
    private const int Share = 8;
    private const int Changed = 40;

    [Fact]
    public void A_hostile_package_is_held_or_refused_and_nothing_else()
    {
        ConcurrentBag<HostilePackageEnd> ends = [];

        Parallel.ForEach(
            HostilePackages.Of(Changed).Where(package => !package.IsLarge).Where((_, index) => index % Share == 0), new ParallelOptions { MaxDegreeOfParallelism = 2 },
            package => ends.Add(HostileCheck.Check.Try(package)));

        Assert.InRange(ends.Count, 30, 60);
        Assert.Empty(ends.Where(end => end.IsBug).Select(end => $"{end.Package.Fault}: {end.Faults}"));
    }
}
