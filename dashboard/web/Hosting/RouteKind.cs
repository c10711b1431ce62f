namespace Analytics.Dashboard.Hosting;

/// <summary>What kind of thing was asked for, as figures of the house tell them apart: a few words, and never an address.</summary>
internal static class RouteKind
{
    /// <summary>Of what no route answers, or a method that none takes.</summary>
    private const string Other = "other";

    public static string Of(Endpoint? endpoint, string path) => (endpoint as RouteEndpoint)?.RoutePattern.RawText switch
    {
        null => Other,
        "/healthz" or "/readyz" or "/metrics" => "signs",
        "/catalog.jsonld" or "/sitemap.xml" or "/robots.txt" => "catalogue",
        "/openapi/{documentName}.json" or "/{lang}/exhibits.json" or "/{lang}/search.json" => "api",
        "/{lang}/search" => "search",
        "/{lang}/brief" => "brief",
        "/" or "/{lang}" or "/{lang}/{topic}" => "page",
        "/{lang}/{topic}/{exhibit}/rows" => "rows",
        "/{lang}/{topic}/{*path}" => path.AsSpan(path.LastIndexOf('/') + 1).Contains('.') ? "file" : "page",
        var pattern when pattern.StartsWith("/assets/", StringComparison.Ordinal) => "asset",
        var pattern when pattern.StartsWith("/{lang}/data/rows/", StringComparison.Ordinal) => "rows",
        var pattern when pattern.StartsWith("/{lang}/data/", StringComparison.Ordinal) => "download",
        var pattern when pattern.EndsWith(".json", StringComparison.Ordinal) => "file",
        _ => Other,
    };
}
