using System.Collections.Concurrent;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;

[assembly: AssemblyFixture(typeof(SmallReleases))]

namespace Analytics.Tests.Findings;

/// <summary>Releases of a few rows, which can be counted by hand. Each is refreshed once, and each case asked once, for all tests that look at it.</summary>
public sealed class SmallReleases : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<(AMinistry Ministry, Release Release)>> _made = new();
    private readonly ConcurrentDictionary<string, Inquiry> _asked = new();

    /// <summary>It is closed with the last test; who asks it leaves it open.</summary>
    internal Release Of(SmallRegister register) => _made.GetOrAdd(register.Name, _ => new(() => Publish(register))).Value.Release;

    /// <summary>A case as it was put to its release, which is the real one where it names none.</summary>
    internal Inquiry Of(FindingCase asked, RealDashboard real) => _asked.GetOrAdd(
        asked.Key, _ => new(asked.Register is { } register ? Of(register) : real.Release, Question.Of(asked.Asked)));

    public void Dispose()
    {
        foreach (var made in _made.Values.Where(made => made.IsValueCreated))
        {
            made.Value.Release.Dispose();
            made.Value.Ministry.Dispose();
        }
    }

    private static (AMinistry Ministry, Release Release) Publish(SmallRegister register)
    {
        AMinistry ministry = new();
        register.Fill(ministry);
        return (ministry, AMinistry.Publish(ministry));
    }
}

/// <summary>What a ministry wrote down.</summary>
/// <param name="Name">What is peculiar to it; no two have the same.</param>
internal sealed record SmallRegister(string Name, Action<AMinistry> Fill)
{
    /// <summary>Forty consultations in each of three years, of which a date and a subject are written down and nothing else; a source counts 64 meetings in one year.</summary>
    public static SmallRegister Bare { get; } = new("dates and subjects alone", static ministry => ministry
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2020,coormulti,meetings_held,64")
        .With(
            "consultations", "consultation_id,held_on,title",
            [.. Enumerable.Range(0, 120).Select(n => $"k{n:000},{2019 + (n / 40)}-{1 + (n % 12):00}-15,A subject {n}")]));

    /// <summary>Public sources state one count, and nobody kept a register.</summary>
    public static SmallRegister None { get; } = new(
        "one public count and no register",
        static ministry => ministry.Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64"));
}
