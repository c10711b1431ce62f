using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>What the findings on staff share: the model by the standards of the release, and the draws of a question, made once and by who needs them first.</summary>
internal sealed class StaffingBase(WorkModel model, int seed)
{
    private static readonly Lack NoStandards = new Lack.Figure("activity_standards", "measure_code", "value", "low", "high");

    /// <summary>Distributions of 80 kilobytes: twenty years have three each, and as a last year three more.</summary>
    private const int MostDrawn = 150;

    /// <summary>A number that is none is no less a part of what is drawn of.</summary>
    private static readonly JsonSerializerOptions _everyNumber = new() { IncludeFields = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>Of a few kilobytes each: summaries, and what the draws say of weeks and of queues, which takes longest at large scale and must not go when distributions need room.</summary>
    private const int MostSmall = 500;

    private readonly RecentlyUsed<object> _drawn = new(MostDrawn);

    private readonly RecentlyUsed<object> _small = new(MostSmall);

    private readonly Lazy<MonteCarlo> _draws = new(() => new MonteCarlo(model.Assumptions, seed: seed));

    public WorkModel Model => model;

    public MonteCarlo Draws => _draws.Value;

    public Standards Standards => model.Standards;

    /// <summary>
    /// What the draws say of some numbers and of nothing else, such as of the counts of one year: whichever other years a question asks for, it is the same. What was
    /// asked for last is kept.
    /// </summary>
    /// <param name="what">Which of the things that are drawn.</param>
    /// <param name="of">All that it is drawn of, by which it is known again: numbers, dates and words, and what holds them openly.</param>
    /// <param name="distributions">So many of them are kept.</param>
    public T Drawn<T>(string what, object of, Func<T> draw, int distributions = 1)
        where T : class => Drawn(_drawn, what, JsonSerializer.SerializeToUtf8Bytes(of, _everyNumber), draw, distributions);

    /// <summary>The same where what is drawn is a few kilobytes.</summary>
    public T DrawnSmall<T>(string what, object of, Func<T> draw)
        where T : class => Drawn(_small, what, JsonSerializer.SerializeToUtf8Bytes(of, _everyNumber), draw, 1);

    /// <summary>The same of many numbers and nothing else.</summary>
    public T DrawnSmall<T>(string what, IEnumerable<double> of, Func<T> draw)
        where T : class => Drawn(_small, what, MemoryMarshal.AsBytes<double>(of.ToArray()), draw, 1);

    private static T Drawn<T>(RecentlyUsed<object> kept, string what, ReadOnlySpan<byte> of, Func<T> draw, int weight)
        where T : class
    {
        var key = $"{what} {Convert.ToHexString(SHA256.HashData(of))}";
        if (kept.Find(key) is T known)
            return known;
        var drawn = draw();
        kept.Keep(key, drawn, weight);
        return drawn;
    }

    public static int Seed(Question question) => StaffingFilters.SeedIn(question);

    /// <summary>The base, or what the release would have to hold. A synthetic standard holds beside a synthetic register alone.</summary>
    public static (StaffingBase? Base, Lack? Lacks) Of(Inquiry inquiry) => By(inquiry, inquiry.Choice([], isRegister: true));

    /// <summary>Where no register is asked.</summary>
    public static (StaffingBase? Base, Lack? Lacks) OfPublic(Inquiry inquiry) => By(inquiry, inquiry.Choice([], isRegister: false));

    /// <summary>The draws of the usual seed, which nearly every reader asks for, are the same for all questions to a release.</summary>
    private static (StaffingBase? Base, Lack? Lacks) By(Inquiry inquiry, string choice)
    {
        if (Standards.Of(inquiry, choice) is not { } standards || AvailableTime.Of(inquiry.Release) is not { } time)
            return (null, NoStandards);
        var seed = Seed(inquiry.Question);
        return (seed == StaffingFilters.UsualSeed ? inquiry.Kept(choice, Make) : inquiry.Once(choice, Make), null);

        StaffingBase Make() => new(new(standards, time), seed);
    }
}
