using System.Data.Common;
using System.Text.Json;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Record;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboard.Hosting;

/// <summary>The site as a whole: which release is shown, what was answered before, and how a request becomes an answer.</summary>
/// <param name="around">By which address readers reach it.</param>
/// <param name="workingCopy">Where the site is being changed: its files are read from there, and no answer is kept, here or by the reader. Null in production.</param>
internal sealed class Site(ReleaseStore store, IReadOnlyList<Topic> topics, TimeProvider clock, Surroundings around, WorkingCopy? workingCopy = null) : IDisposable
{
    /// <summary>The identity of the compiled code: with it, a new deployment changes every tag.</summary>
    private static readonly string _codeHash = typeof(Site).Module.ModuleVersionId.ToString("N");

    private readonly Assets _assets = new(workingCopy);
    private readonly ResponseCache _cache = new();
    private readonly Downloads _downloads = new();

    private AskedBefore Before => field ??= new(store, _cache, clock);

    /// <summary>By which address the last reader came, where each request tells.</summary>
    private volatile string? _origin;

    /// <summary>What pages may load.</summary>
    public string Policy => _assets.StyleSheet.Policy;

    /// <summary>The answers at hand.</summary>
    public ResponseCache Cache => _cache;

    /// <summary>What pages load.</summary>
    public LoadedByPages Loaded => field ??= new(this, _assets, isAtWork: workingCopy is not null);

    public Pages Pages => field ??= new(topics, _assets, CodeVersion.Brief, around.PathBase);

    /// <summary>Answers who asks in the words of an earlier reader; whose question must be read goes on.</summary>
    public Task AnswerAskedBefore(HttpContext context, RequestDelegate next)
    {
        if (Before.Find(context.Request) is not var (asked, reply))
            return next(context);
        _origin = asked.Origin;
        // No route was looked for; by it answers are told apart in figures.
        context.SetEndpoint(asked.Endpoint);
        Security.Protect(context, Policy);
        if (Sending.Known(context.Request, asked.Tag) is not { } known)
            return Sending.Send(context, reply, asked.Tag, Sending.OfCurrent);
        Sending.NotModified(context.Response, known, Sending.OfCurrent);
        return Task.CompletedTask;
    }

    /// <summary>Answers from what is kept, or makes the answer once and keeps it.</summary>
    public Task Answer(HttpContext context, Func<Visit, Reply> make) => OfRelease(context, (asked, visit) => Answer(context, visit, each => Asked(asked, each, make)));

    /// <summary>The same at an address that is in no language, which programs alone read.</summary>
    public Task AnswerToPrograms(HttpContext context, Func<Visit, Reply> make) =>
        OfRelease(context, Language.En, (asked, visit) => Answer(context, visit, each => Asked(asked, each, make)));

    /// <summary>The same at an address that is in no language, and always of the current release.</summary>
    public Task AnswerOfCurrent(HttpContext context, Func<Visit, Reply> make) => OfCurrent(context, Language.En, visit => Answer(context, visit, make));

    /// <summary>Holds the release that is to be shown, the current one or the one that the address names, for as long as the answer takes; says so where it cannot be shown.</summary>
    /// <param name="answer">Takes the visit as the address asks it, of the current release, and as it is answered.</param>
    private async Task OfRelease(HttpContext context, Func<Visit, Visit, Task> answer)
    {
        if (Language.Find(context.GetRouteValue("lang") as string) is { } language)
            await OfRelease(context, language, answer);
        else
            await Trouble(context, Problem.NotFound);
    }

    private Task OfRelease(HttpContext context, Language language, Func<Visit, Visit, Task> answer) => OfCurrent(context, language, async asked =>
    {
        var (named, problem) = Named(asked);
        using (named)
        {
            if (problem is not null)
                await Sending.Send(context, Pages.Trouble(asked, problem), null, Sending.Never);
            else
                await answer(asked, named is null ? asked : asked.Of(named));
        }
    });

    private async Task OfCurrent(HttpContext context, Language language, Func<Visit, Task> answer)
    {
        using var release = store.Current();
        if (release is null)
        {
            await Trouble(context, Problem.NoRelease);
            return;
        }

        var visit = Standing(Visit.Of(context.Request, release, store.LastFailure, language, around));
        _origin = visit.Origin;
        await answer(visit);
    }

    /// <summary>How things stand with the warehouse at that moment.</summary>
    private Visit Standing(Visit visit)
    {
        var today = clock.Today();
        return visit with { Trouble = store.Trouble, Kept = new(store), Today = today, Overdue = Overdue(visit.Release, today) };
    }

    /// <summary>All that pages of the current release show besides what they were asked; null where there is none.</summary>
    public Shown? Shown()
    {
        using var release = store.Current();
        // How refreshes ended stands on a page, too.
        return release is null ? null : new(release.Id, $"{Standing(Visit.Ahead(release, store.LastFailure, Language.En, "", "")).Key("")}\n{store.Refreshes()?.Last}");
    }

    /// <summary>Makes a topic's page of the current release as the next reader will ask for it, where it is not at hand.</summary>
    /// <param name="address">Scheme and host that readers use, where neither the operator nor a reader has told.</param>
    /// <param name="span">Of so many years that end so many before the last, which is not kept: it would take the room of one that is asked for. Null for the page as it stands.</param>
    public void MakeAhead(Topic topic, Language language, string address, (int Length, int Back)? span = null)
    {
        using var release = store.Current();
        if (release is null)
            return;
        Years? years = span is var (length, back) ? new(YearFilter.Last(release) - back - length + 1, YearFilter.Last(release) - back) : null;
        // Of years before the first that may be asked for nobody asks.
        if (topic.Filters.OfType<YearFilter>().Any(filter => years?.From < filter.First))
            return;
        var visit = Standing(Visit.Ahead(release, store.LastFailure, language, TopicAddress.Of(topic, language), around.PublicUrl ?? _origin ?? address + around.PathBase, years)) with { PathBase = around.PathBase };
        var key = visit.Key(_codeHash);
        if (_cache.Kept(key) is not null)
            return;
        var page = Pages.Topic(visit, topic.Slug);
        if (years is null)
            _cache.Keep(key, page);
    }

    private static List<PackageReport> Overdue(Release release, DateOnly today) => [.. release.Report.Packages.Where(package => package.IsOverdueOn(today))];

    /// <summary>A question of today may be none that an earlier model knows: that is told, and no fault of ours.</summary>
    private Reply Asked(Visit asked, Visit visit, Func<Visit, Reply> make)
    {
        if (!visit.IsOfOtherModel)
            return make(visit);
        Reply? reply = null;
        return CanBeAsked(() => reply = make(visit)) ? reply! : Unasked(asked, visit);
    }

    private Reply Unasked(Visit asked, Visit visit) => Pages.Trouble(asked, Problem.OtherModel(visit.Release.Id, asked.Release.Id, asked.InCurrent));

    private static bool CanBeAsked(Action ask)
    {
        try
        {
            ask();
            return true;
        }
        catch (Exception unasked) when (IsUnasked(unasked))
        {
            return false;
        }
    }

    /// <summary>A table or a column that is not there, or a value in it that means nothing now.</summary>
    private static bool IsUnasked(Exception unasked) => unasked switch
    {
        AggregateException several => several.InnerExceptions.All(IsUnasked),
        _ => unasked is DbException or InvalidOperationException or ArgumentException or KeyNotFoundException,
    };

    private async Task Answer(HttpContext context, Visit visit, Func<Visit, Reply> make)
    {
        if (workingCopy is not null)
        {
            await Sending.Send(context, make(visit), null, Sending.Never);
            return;
        }

        var key = visit.Key(_codeHash);
        var tag = Sending.Tag(key);
        if (Sending.Known(context.Request, tag) is { } known)
        {
            // What is not at hand any more is not made again to learn how long it may be kept: the shorter time is right for all.
            Sending.NotModified(context.Response, known, _cache.Kept(key) is { } kept ? Keeping(visit, kept) : Sending.OfCurrent);
            return;
        }

        var reply = await _cache.Find(key, () => make(visit));
        var isGood = reply.Status == StatusCodes.Status200OK;
        if (isGood)
            Before.Keep(context, visit, reply, key, tag);
        await Sending.Send(context, reply, isGood ? tag : null, isGood ? Keeping(visit, reply) : Sending.Never);
    }

    /// <summary>A page of a named release says which one is current, and so changes with that; a file of it changes with nothing.</summary>
    private static string Keeping(Visit visit, Reply reply) => visit.IsReleaseNamed && !reply.IsPage ? Sending.OfNamed : Sending.OfCurrent;

    /// <summary>The release that the address names, or why it cannot be shown; neither where it names none.</summary>
    private (Release? Named, Problem? Problem) Named(Visit visit) =>
        visit.Parameters.Where(each => each.Key == ReleaseAddress.Parameter).Select(each => each.Value).ToList() switch
        {
            [] => (null, null),
            [var id] when !WarehouseFolder.IsReleaseId(id) => (null, Problem.BadParameter(ReleaseAddress.Parameter, ProblemWords.NoReleaseId(visit.Release.Id))),
            [var id] => store.Kept(id) is { } kept ? (kept, null) : (null, Problem.NotKept(id, visit.Release.Id, visit.InCurrent)),
            [var id, ..] => (null, Problem.BadParameter(new(ReleaseAddress.Parameter, id, new ParameterFault.GivenTwice()))),
        };

    public void Dispose()
    {
        _cache.Dispose();
        _downloads.Dispose();
        store.Dispose();
    }

    public async Task Trouble(HttpContext context, Problem problem)
    {
        var language = Language.Find(context.Request.Path.Value?.Split('/').ElementAtOrDefault(1)) ?? Preferred(context.Request);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "10";
        await Sending.Send(context, Pages.Trouble(context.Request, language, problem), null, Sending.Never);
    }

    /// <summary>To the reader's language, as the browser names it.</summary>
    public void ToLanguage(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers.CacheControl = Sending.Revalidate;
        context.Response.Redirect($"{around.PathBase}/{Preferred(context.Request).Code}{context.Request.QueryString}");
    }

    /// <summary>The release itself, for those who would rather ask it themselves.</summary>
    public Task WarehouseFile(HttpContext context) => OfRelease(context, (_, visit) =>
    {
        var release = visit.Release;
        return SendFile(context, visit, Results.File(
            release.DatabasePath, "application/octet-stream", $"coormulti-{release.Id}.duckdb",
            entityTag: new($"\"{release.Id}\""), enableRangeProcessing: true));
    });

    private static Task SendFile(HttpContext context, Visit visit, IResult file)
    {
        context.Response.Headers.CacheControl = visit.IsReleaseNamed ? Sending.OfNamed : Sending.OfCurrent;
        return file.ExecuteAsync(context);
    }

    /// <summary>Made once a release, language and kind, and sent as a file: a reader who takes long holds a connection and nothing else.</summary>
    /// <param name="withSynthetic">Whether rows that were generated come with it, in files of their own.</param>
    public Task WholeRecord(HttpContext context, bool withSynthetic) => OfRelease(context, async (asked, visit) =>
    {
        var (release, language) = (visit.Release, visit.Language);
        var tag = Sending.Tag($"{_codeHash}\n{release.Id}\n{language.Code}\n{context.Request.Path}");
        FileStream? file = null;
        try
        {
            file = await _downloads.Record(release, language, withSynthetic, context.RequestAborted);
        }
        catch (Exception unasked) when (visit.IsOfOtherModel && IsUnasked(unasked))
        {
            await Sending.Send(context, Unasked(asked, visit), null, Sending.Never);
            return;
        }

        await SendFile(context, visit, Results.File(file, "application/zip", RecordPackage.FileName(release, language, withSynthetic), entityTag: new($"\"{tag}\""), enableRangeProcessing: true));
    });

    public static Task Healthy(HttpContext context) => Sending.Send(context, Reply.Text("text/plain; charset=utf-8", "healthy\n"), null, Sending.Never);

    /// <summary>Ready means: there is a release to show. A refused refresh is said, and does not make the site less ready.</summary>
    public async Task Ready(HttpContext context)
    {
        using var release = store.Current();
        if (release is null)
        {
            await Sending.Send(context, ProblemJson.Of(Problem.NoRelease, Language.En), null, Sending.Never);
            return;
        }

        var ready = ReadyJson.Of(release, store.LastFailure, store.Refreshes()?.Last, store.Trouble?.En, Overdue(release, clock.Today()), clock.GetUtcNow());
        await Sending.Send(context, Reply.Text(Reply.Json, JsonSerializer.Serialize(ready, HouseJson.Compact)), null, Sending.Never);
    }

    private static Language Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(each => each.Quality is not 0)
            .OrderByDescending(each => each.Quality ?? 1)
            .Select(each => Language.Find(each.Value.Value?.Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(language => language is not null) ?? Language.En;
}
