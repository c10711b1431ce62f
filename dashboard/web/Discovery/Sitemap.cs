using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Discovery;

/// <summary>The pages that search engines should know, each in four languages that name each other, and what they need not read. Rows and filtered views are found from those.</summary>
internal static class Sitemap
{
    public const string Address = "/sitemap.xml";

    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";

    public static string Of(Release release, string origin, IReadOnlyList<Topic> topics)
    {
        var changed = release.Report.BuiltAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        XElement urls = new(
            _map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", _html),
            from place in Places(release, topics)
            from language in Language.All
            select new XElement(
                _map + "url",
                new XElement(_map + "loc", $"{origin}/{language.Code}{place}"),
                new XElement(_map + "lastmod", changed),
                Language.All.Select(other => new XElement(
                    _html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Code), new XAttribute("href", $"{origin}/{other.Code}{place}")))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{urls}\n".ReplaceLineEndings("\n");
    }

    public static string Robots(string origin) =>
        $"""
        User-agent: *
        Disallow: /*?
        Disallow: /*/data/rows/
        Disallow: /*/rows$
        Sitemap: {origin}{Address}

        """.ReplaceLineEndings("\n");

    /// <summary>Paths after the language. An exhibit that rests on generated rows is on the page of its topic, which says so.</summary>
    private static IEnumerable<string> Places(Release release, IReadOnlyList<Topic> topics) =>
    [
        .. topics.Select(topic => TopicAddress.Of(topic, Language.En)["/en".Length..]),
        .. topics.Where(topic => topic.List is not null).Select(topic => $"/{topic.Slug}/{topic.List!.Path}"),
        .. FoundExhibit.All(release, topics).Select(found => found.Place),
        .. RecordRows.Treaties(release).Select(treaty => $"/treaties/{Uri.EscapeDataString(treaty)}"),
    ];
}
