using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;
using Prometheus;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// What a watchman sees at `/metrics`, in Prometheus's words: requests, what is kept, the process, and how release and refreshes stand, which are looked at
/// when he asks. No label holds an address or anything else that a reader chooses.
/// </summary>
internal sealed class HouseMetrics
{
    public const string Address = "/metrics";

    private readonly ReleaseStore _store;
    private readonly TimeProvider _clock;
    private readonly Histogram _requests;
    private readonly ConcurrentDictionary<(string Kind, int Status), Histogram.Child> _requestsOf = [];
    private readonly Counter _found;
    private readonly Counter _made;
    private readonly Gauge _weight;
    private readonly Gauge _toMake;
    private readonly Counter _refreshes;
    private readonly Gauge _isRefused;
    private readonly Gauge _isInTrouble;
    private readonly Gauge _refused;
    private readonly Gauge _refreshed;
    private readonly Gauge _release;
    private readonly Gauge _age;
    private readonly Gauge _closed;
    private readonly Gauge _isOverdue;
    private readonly Gauge _stages;
    private readonly Gauge _accepted;
    private readonly Gauge _rejected;

    /// <param name="toMake">How many pages are still to be made ahead.</param>
    public HouseMetrics(ReleaseStore store, ResponseCache cache, Func<int> toMake, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        DotNetStats.Register(Gathered);
        var make = Metrics.WithCustomRegistry(Gathered);
        _requests = make.CreateHistogram(
            "coormulti_request_seconds", "Time until an answer was sent, by kind of what was asked for and status.", ["kind", "status"],
            new HistogramConfiguration
            {
                // Nobody follows single requests from here.
                ExemplarBehavior = ExemplarBehavior.NoExemplars(),
                Buckets = [.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10, 60],
            });
        _found = make.CreateCounter("coormulti_cache_hits_total", "Answers that were at hand, or being made for another.");
        _made = make.CreateCounter("coormulti_cache_misses_total", "Answers that had to be made.");
        _weight = make.CreateGauge("coormulti_cache_bytes", "What the answers at hand weigh.");
        _toMake = make.CreateGauge("coormulti_pages_to_make", "Pages that are still to be made before anybody asks for them; 0 where all are, or none is to be.");
        _refreshes = make.CreateCounter("coormulti_refreshes_total", "Refreshes by how they ended, as the warehouse keeps them: every dashboard of one warehouse tells the same.", "outcome");
        _isRefused = make.CreateGauge("coormulti_refresh_refused", "1 while the last refresh stands refused, else 0.");
        _isInTrouble = make.CreateGauge("coormulti_trouble", "1 while not the release is shown that should be, or something of the warehouse cannot be read, else 0.");
        _refused = make.CreateGauge("coormulti_refresh_refused_rejects", "Rows that the last refresh rejected, if it was refused.");
        _refreshed = make.CreateGauge("coormulti_refresh_seconds", "When the last refresh of that outcome ended, as far as the warehouse tells: seconds since 1970.", "outcome");
        _release = make.CreateGauge("coormulti_release_info", "Always 1, with the id of the release that is shown.", "release");
        _age = make.CreateGauge("coormulti_release_age_seconds", "Since the release that is shown was made.");
        _closed = make.CreateGauge("coormulti_closed_seconds", "The day on which a source package was closed: seconds since 1970.", "package");
        _isOverdue = make.CreateGauge("coormulti_overdue", "1 while a source package is older than it promises to be, else 0.", "package");
        _stages = make.CreateGauge("coormulti_refresh_stage_seconds", "What each stage took of the refresh that made the release shown.", "stage");
        _accepted = make.CreateGauge("coormulti_rows_accepted", "Rows of the release that is shown.", "resource");
        _rejected = make.CreateGauge("coormulti_rows_rejected", "Rows that the refresh which made it left out.", "resource");
        Gathered.AddBeforeCollectCallback(() =>
        {
            _found.IncTo(cache.Found);
            _made.IncTo(cache.Made);
            _weight.Set(cache.Weight);
            _toMake.Set(toMake());
            Look();
        });
    }

    public CollectorRegistry Gathered { get; } = Metrics.NewCustomRegistry();

    /// <summary>Times an answer, from its first middleware to its last byte.</summary>
    public async Task Time(HttpContext context, RequestDelegate next)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            _requestsOf.GetOrAdd((RouteKind.Of(context.GetEndpoint(), context.Request.Path.Value ?? ""), context.Response.StatusCode), Requests)
                .Observe(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        }
    }

    private Histogram.Child Requests((string Kind, int Status) answered) => _requests.WithLabels(answered.Kind, answered.Status.ToString(CultureInfo.InvariantCulture));

    private void Look()
    {
        var failure = _store.LastFailure;
        _isRefused.Set(failure is null ? 0 : 1);
        _isInTrouble.Set(_store.Trouble is null ? 0 : 1);
        _refused.Set(failure?.RejectCount ?? 0);
        using var release = _store.Current();
        Look(_store.Refreshes(), failure, release);
        if (release is null)
            return;
        var report = release.Report;
        Only(_release, [(release.Id, 1)]);
        _age.Set((_clock.GetUtcNow() - report.BuiltAt).TotalSeconds);
        var today = _clock.Today();
        Only(_closed, report.Packages.Select(package => (package.Name, (double)new DateTimeOffset(package.ClosedOn, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds())));
        Only(_isOverdue, report.Packages.Select(package => (package.Name, package.IsOverdueOn(today) ? 1.0 : 0)));
        Only(_stages, report.Durations.GroupBy(step => step.Step).Select(steps => (steps.Key, steps.Sum(step => step.Milliseconds / 1000))));
        Only(_accepted, report.Resources.GroupBy(count => count.Resource).Select(counts => (counts.Key, (double)counts.Sum(count => count.RowsAccepted))));
        Only(_rejected, report.Resources.GroupBy(count => count.Resource).Select(counts => (counts.Key, (double)counts.Sum(count => count.RowsRejected))));
    }

    /// <summary>One that never was is none, so that its first is seen to come. Of a history that cannot be read nothing is counted: that is not none.</summary>
    private void Look(PastRefreshes? kept, RunReport? failure, Release? release)
    {
        var past = kept?.All ?? [];
        foreach (var outcome in kept is null ? [] : PastRefresh.Outcomes.Union(past.Select(each => each.Outcome)))
            _refreshes.WithLabels(outcome).IncTo(kept!.Count(outcome));
        (string Outcome, double? At)[] known =
        [
            .. past.GroupBy(each => each.Outcome).Select(each => (each.Key, (double?)each.Last().At.ToUnixTimeSeconds())),
            (PastRefresh.Published, release?.Report.BuiltAt.ToUnixTimeSeconds()), (PastRefresh.Refused, failure?.BuiltAt.ToUnixTimeSeconds()),
        ];
        Only(_refreshed, known.Where(each => each.At is not null).DistinctBy(each => each.Outcome).Select(each => (each.Outcome, each.At!.Value)));
    }

    /// <summary>What was told of another release goes.</summary>
    private static void Only(Gauge gauge, IEnumerable<(string Label, double Value)> values)
    {
        var told = values.ToList();
        foreach (var gone in gauge.GetAllLabelValues().Select(labels => labels[0]).Except(told.Select(each => each.Label)).ToList())
            gauge.RemoveLabelled(gone);
        foreach (var (label, value) in told)
            gauge.WithLabels(label).Set(value);
    }
}
