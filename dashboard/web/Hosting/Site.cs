using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Record;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboard.Hosting;

/// <summary>The site as a whole: which release is shown, what was answered before, and how a request becomes an answer.</summary>
/// <param name="publicUrl">Scheme and host of the site as its readers know it; empty where nobody does, null where each request tells.</param>
/// <param name="workingCopy">Where the site is being changed: its files are read from there, and no answer is kept, here or by the reader. Null in production.</param>
public sealed partial class Site(ReleaseStore store, IReadOnlyList<Topic> topics, TimeProvider clock, WorkingCopy? workingCopy = null, string? publicUrl = null) : IDisposable
{
    /// <summary>The identity of the compiled code: with it, a new deployment changes every tag.</summary>
    private static readonly string _codeHash = typeof(Site).Module.ModuleVersionId.ToString("N");

    private readonly Assets _assets = new(workingCopy);
    private readonly ResponseCache _cache = new();

    /// <summary>Fingerprint of the style sheet that stands in pages.</summary>
    public string StyleSheet => _assets.StyleSheet.Fingerprint;

    public Pages Pages => field ??= new(topics, _assets, CodeVersion.Brief);

    /// <summary>Answers from what is kept, or makes the answer once and keeps it.</summary>
    /// <param name="mayNameRelease">Whether the address may name a release that is kept, to be shown instead of the current one.</param>
    /// <param name="language">Of an address that is in none; null where the address says it.</param>
    public async Task Answer(HttpContext context, Func<Visit, Reply> make, bool mayNameRelease = false, Language? language = null)
    {
        language ??= Language.Find(context.GetRouteValue("lang") as string);
        if (language is null)
        {
            await Trouble(context, Problem.NotFound);
            return;
        }

        using var release = store.Current();
        if (release is null)
        {
            await Trouble(context, Problem.NoRelease);
            return;
        }

        var visit = Visit.Of(context.Request, release, store.LastFailure, language, publicUrl);
        var (named, problem) = mayNameRelease ? Named(visit) : (null, null);
        using (named)
        {
            if (problem is not null)
                await Sending.Send(context, Pages.Trouble(visit, problem), null, Sending.Never);
            else
                await Answer(context, named is null ? visit : visit.Of(named), make);
        }
    }

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
            Sending.NotModified(context.Response, known, Sending.Revalidate);
            return;
        }

        var reply = await _cache.Find(key, () => make(visit));
        var isGood = reply.Status == StatusCodes.Status200OK;
        await Sending.Send(context, reply, isGood ? tag : null, isGood ? Sending.Revalidate : Sending.Never);
    }

    /// <summary>The release that the address names, or why it cannot be shown; neither where it names none.</summary>
    private (Release? Named, Problem? Problem) Named(Visit visit) =>
        visit.Parameters.Where(each => each.Key == Visit.ReleaseParameter).Select(each => each.Value).ToList() switch
        {
            [] => (null, null),
            [var id] when !WarehouseFolder.IsReleaseId(id) => (null, Problem.BadParameter(Visit.ReleaseParameter, ProblemWords.NoReleaseId(visit.Release.Id))),
            [var id] => store.Kept(id) is { } kept ? (kept, null) : (null, Problem.NotKept(id, visit.Release.Id)),
            [var id, ..] => (null, Problem.BadParameter(new(Visit.ReleaseParameter, id, new ParameterFault.GivenTwice()))),
        };

    public void Dispose()
    {
        _cache.Dispose();
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
    public static void ToLanguage(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers.CacheControl = Sending.Revalidate;
        context.Response.Redirect($"/{Preferred(context.Request).Code}{context.Request.QueryString}");
    }

    public async Task Asset(HttpContext context)
    {
        if (_assets.Find(context.Request.Path.Value!) is not { } asset)
            await Trouble(context, Problem.NotFound);
        else if (workingCopy is not null)
            await Sending.Send(context, asset, null, Sending.Never);
        else
            await SendForEver(context, asset);
    }

    /// <param name="label">Code of the language in which pages say that they hold synthetic data; null where they hold none.</param>
    public async Task PrintSheet(HttpContext context, string releaseId, string? label)
    {
        var labelled = Language.Find(label);
        if (ReleaseId().IsMatch(releaseId) && (label is null || labelled is not null) && Html.PrintSheet.Address(releaseId, labelled) == context.Request.Path.Value)
            await SendForEver(context, Assets.PrintSheet(releaseId, labelled));
        else
            await Trouble(context, Problem.NotFound);
    }

    /// <summary>The release itself, for those who would rather ask it themselves.</summary>
    public async Task WarehouseFile(HttpContext context)
    {
        using var release = store.Current();
        if (release is null)
        {
            await Trouble(context, Problem.NoRelease);
            return;
        }

        context.Response.Headers.CacheControl = Sending.Revalidate;
        await Results.File(
            release.DatabasePath, "application/octet-stream", $"coormulti-{release.Id}.duckdb",
            entityTag: new($"\"{release.Id}\""), enableRangeProcessing: true).ExecuteAsync(context);
    }

    /// <summary>Made while it is sent and never kept: it may be larger than the memory.</summary>
    /// <param name="withSynthetic">Whether rows that were generated come with it, in files of their own.</param>
    public async Task WholeRecord(HttpContext context, bool withSynthetic)
    {
        if (Language.Find(context.GetRouteValue("lang") as string) is not { } language)
        {
            await Trouble(context, Problem.NotFound);
            return;
        }

        using var release = store.Current();
        if (release is null)
        {
            await Trouble(context, Problem.NoRelease);
            return;
        }

        var tag = Sending.Tag($"{_codeHash}\n{release.Id}\n{language.Code}\n{context.Request.Path}");
        if (Sending.Known(context.Request, tag) is { } known)
        {
            Sending.NotModified(context.Response, known, Sending.Revalidate);
            return;
        }

        Sending.Begin(context.Response, "application/zip", RecordPackage.FileName(release, language, withSynthetic), tag);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        // The end of a zip's entry is written synchronously, which the body itself refuses.
        await using var body = context.Response.BodyWriter.AsStream(leaveOpen: true);
        await RecordPackage.Write(release, language, withSynthetic, body, context.RequestAborted);
    }

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

        var ready = ReadyJson.Of(release, store.LastFailure is not null, store.Trouble, clock.GetUtcNow());
        await Sending.Send(context, Reply.Text(Reply.Json, JsonSerializer.Serialize(ready, HouseJson.Compact)), null, Sending.Never);
    }

    private static async Task SendForEver(HttpContext context, Reply asset)
    {
        var tag = Sending.Tag(context.Request.Path.Value!);
        if (Sending.Known(context.Request, tag) is { } known)
            Sending.NotModified(context.Response, known, Sending.ForEver);
        else
            await Sending.Send(context, asset, tag, Sending.ForEver);
    }

    private static Language Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(each => each.Quality is not 0)
            .OrderByDescending(each => each.Quality ?? 1)
            .Select(each => Language.Find(each.Value.Value?.Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(language => language is not null) ?? Language.En;

    [GeneratedRegex("^[0-9a-f-]{1,40}$")]
    private static partial Regex ReleaseId();
}
