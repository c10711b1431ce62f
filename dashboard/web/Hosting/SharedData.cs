using Analytics.Dashboard.Discovery;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// What a page of another site may read by script (CORS): data and their descriptions, by GET, without anything by which a reader is known. Pages may not be read so.
/// </summary>
internal sealed class SharedData(IReadOnlyList<Topic> topics)
{
    /// <summary>A browser asks again after a day.</summary>
    private const string LongestKept = "86400";

    private readonly HashSet<string> _addresses = [
        "/openapi/v1.json", "/readyz", Catalogue.Address,
        .. Language.All.SelectMany(language => (string[])
        [
            $"/{language.Code}/exhibits.json", $"/{language.Code}/data/record.zip", $"/{language.Code}/data/documented.zip", $"/{language.Code}/data/warehouse.duckdb",
            .. from topic in topics from exhibit in topic.Exhibits from face in FaceCatalog.All select $"/{language.Code}/{topic.Slug}/{exhibit.Id}{face.Ending}",
        ]),
    ];

    public bool Holds(HttpRequest request) => request.Path.Value is { } path && _addresses.Contains(path);

    /// <summary>Every answer there, a refusal too, may be read from everywhere.</summary>
    public static void Allow(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = $"{HeaderNames.ContentDisposition}, {HeaderNames.ContentLength}, {HeaderNames.ContentRange}, {HeaderNames.ETag}";
    }

    /// <summary>What a browser asks before it asks: which methods and headers it may use.</summary>
    public static void AnswerPreflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = "GET, HEAD, OPTIONS";
        response.Headers.AccessControlAllowMethods = "GET, HEAD";
        response.Headers.AccessControlAllowHeaders = $"{HeaderNames.IfNoneMatch}, {HeaderNames.Range}";
        response.Headers.AccessControlMaxAge = LongestKept;
    }
}
