using Analytics.Data;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// The questions of readers by the words of their requests: who asks in the very words of another, while nothing has changed that pages show besides, gets
/// the page that is kept without his question being read once more. Of the current release, and pages alone.
/// </summary>
internal sealed class AskedBefore(ReleaseStore store, ResponseCache cache, TimeProvider clock)
{
    private volatile Questions _questions = new(default);

    /// <summary>The answer that is at hand to a request of those words; null where the question must be read.</summary>
    public (Asked Asked, Reply Reply)? Find(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        var questions = _questions;
        return questions.Around == Now() && questions.Find(Words(request)) is { } asked && cache.AtHand(asked.Key) is { } reply ? (asked, reply) : null;
    }

    /// <summary>Remembers what a request asked, once it was answered.</summary>
    /// <param name="key">Of the answer among those that are kept.</param>
    /// <param name="tag">Of the answer.</param>
    public void Keep(HttpContext context, Visit visit, Reply reply, string key, string tag)
    {
        // What lies in the warehouse besides the release is looked at anew for each reader of it.
        if (!reply.IsPage || visit.IsReleaseNamed || visit.Path == KeptReleases.Path)
            return;
        Around around = new(visit.Release.Id, visit.Failure?.BuiltAt, visit.Trouble?.En, visit.Today);
        var questions = _questions;
        if (questions.Around != around)
            _questions = questions = new(around);
        questions.Keep(Words(context.Request), new(key, tag, visit.Origin, context.GetEndpoint()));
    }

    private Around Now()
    {
        using var release = store.Current();
        return new(release?.Id, store.LastFailure?.BuiltAt, store.Trouble?.En, clock.Today());
    }

    /// <summary>All of a request that a visit is made of. The path comes last: it alone may hold what parts them.</summary>
    private static string Words(HttpRequest request) => string.Join(
        '\n', request.Scheme, request.Host.Value, request.PathBase.Value, request.QueryString.Value, request.Headers.Accept.ToString(), request.Path.Value);

    /// <summary>Those that were asked while the same was shown besides them.</summary>
    private sealed class Questions(Around around)
    {
        /// <summary>In bytes: some hundred.</summary>
        private const long Capacity = 512 << 10;

        private readonly RecentlyUsed<Asked> _asked = new(Capacity);

        public Around Around { get; } = around;

        public Asked? Find(string words) => _asked.Find(words);

        public void Keep(string words, Asked asked) => _asked.Keep(words, asked, sizeof(char) * (long)(words.Length + asked.Key.Length));
    }
}

/// <summary>What a request asked.</summary>
/// <param name="Key">Of its answer among those that are kept.</param>
/// <param name="Tag">Of its answer.</param>
/// <param name="Origin">By which the reader reached us.</param>
/// <param name="Endpoint">The route that answered.</param>
internal sealed record Asked(string Key, string Tag, string Origin, Endpoint? Endpoint);

/// <summary>What pages show besides what they were asked, as far as it can change.</summary>
/// <param name="Release">The id of the current release.</param>
/// <param name="FailedAt">When the last refresh was refused.</param>
/// <param name="Trouble">What is wrong with the warehouse.</param>
/// <param name="Today">By which packages are overdue.</param>
internal readonly record struct Around(string? Release, DateTimeOffset? FailedAt, string? Trouble, DateOnly Today);
