using System.Text.RegularExpressions;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>The addresses of what pages load: scripts, and how pages are printed. Each holds a fingerprint of its content, which so may be kept for ever.</summary>
/// <param name="isAtWork">Whether they may be others at each request.</param>
internal sealed partial class LoadedByPages(Site site, Assets assets, bool isAtWork)
{
    public async Task Asset(HttpContext context)
    {
        if (assets.Find(context.Request.Path.Value!) is not { } asset)
            await site.Trouble(context, Problem.NotFound);
        else if (isAtWork)
            await Sending.Send(context, asset, null, Sending.Never);
        else
            await SendForEver(context, asset);
    }

    /// <param name="label">Code of the language in which pages say that they hold synthetic data; null where they hold none.</param>
    public async Task PrintSheet(HttpContext context, string releaseId, string? label)
    {
        var labelled = Language.Find(label);
        if (ReleaseId().IsMatch(releaseId) && (label is null || labelled is not null) && assets.For(releaseId).PrintSheet(labelled) == context.Request.Path.Value)
            await SendForEver(context, assets.PrintSheet(releaseId, labelled));
        else
            await site.Trouble(context, Problem.NotFound);
    }

    private static async Task SendForEver(HttpContext context, Reply asset)
    {
        var tag = Sending.Tag(context.Request.Path.Value!);
        if (Sending.Known(context.Request, tag) is { } known)
            Sending.NotModified(context.Response, known, Sending.ForEver);
        else
            await Sending.Send(context, asset, tag, Sending.ForEver);
    }

    [GeneratedRegex("^[0-9a-f-]{1,40}$")]
    private static partial Regex ReleaseId();
}
