using System.Net;
using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Microsoft.FSharp.Collections;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>
/// The addresses of a finished page, wherever they stand in it. A page of a release that its address names leads to pages of that release: every address of a
/// page of ours is given the release, and every form a field with it; what leaves for the current release on purpose says so in its `rel`. And where the site
/// stands beneath a path, every address within it begins with that path.
/// </summary>
/// <param name="releaseId">The release that the page's address names; null where it names none.</param>
/// <param name="origin">Before addresses that stand in full.</param>
/// <param name="pathBase">Beneath which the site stands; empty at the root of a host.</param>
internal sealed class ReleaseLinks(string? releaseId, string origin, string pathBase)
{
    /// <summary>Leads to the same page of the current release (RFC 5829).</summary>
    public const string Latest = "latest-version";

    public const string Canonical = "canonical";

    /// <summary>Attributes that hold an address that somebody follows: the reader, or the script for the reader.</summary>
    private static readonly string[] _followed = ["href", "data-figure-url", "data-picture"];

    /// <summary>Those that hold an address of whatever kind.</summary>
    private static readonly string[] _addresses = [.. _followed, "src", "action", "data-plotly"];

    public static XmlNode Finish(XmlNode page, string? releaseId, string origin, string pathBase) =>
        releaseId is null && pathBase.Length == 0 ? page : new ReleaseLinks(releaseId, origin, pathBase).Finish(page);

    private XmlNode Finish(XmlNode node) => node switch
    {
        XmlNode.ParentNode parent => Element(
            parent.Item1.Item1, Finish(parent.Item1.Item2),
            [.. Field(parent.Item1), .. parent.Item2.Select(Finish)]),
        XmlNode.VoidElement alone => Void(alone.Item.Item1, Finish(alone.Item.Item2)),
        _ => node,
    };

    /// <summary>Whether an address leads to a page or a download in a language, of which each is of a release. Files that pages load are of none.</summary>
    internal static bool IsOfARelease(string address, string origin)
    {
        var path = (origin.Length > 0 && address.StartsWith(origin + "/", StringComparison.Ordinal) ? address[origin.Length..] : address).Split('?', '#')[0];
        return Language.All.Any(language => path == $"/{language.Code}" || path.StartsWith($"/{language.Code}/", StringComparison.Ordinal));
    }

    private IEnumerable<XmlAttribute> Finish(IReadOnlyList<XmlAttribute> attributes)
    {
        var isOfRelease = releaseId is not null && Value(attributes, "rel") is not (Latest or Canonical);
        return attributes.Select(attribute => attribute is XmlAttribute.KeyValue pair && _addresses.Contains(pair.Item1)
            ? Attribute(pair.Item1, Beneath(isOfRelease && _followed.Contains(pair.Item1) ? Named(Plain(pair)) : Plain(pair)))
            : attribute);
    }

    private string Named(string address) => IsOfARelease(address, origin) ? ReleaseAddress.Of(address, releaseId!) : address;

    /// <summary>An address that begins at the root of the host; two slashes begin another host.</summary>
    private string Beneath(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? pathBase + address : address;

    /// <summary>What is asked by a form takes the place of the query in its address.</summary>
    private IEnumerable<XmlNode> Field(Tuple<string, XmlAttribute[]> element) =>
        releaseId is not null && element.Item1 == "form" && Value(element.Item2, "action") is { } action && IsOfARelease(action, origin)
            ? [Void("input", Attribute("type", "hidden"), Attribute("name", ReleaseAddress.Parameter), Attribute("value", releaseId))]
            : [];

    private static string? Value(IEnumerable<XmlAttribute> attributes, string name) =>
        attributes.OfType<XmlAttribute.KeyValue>().FirstOrDefault(pair => pair.Item1 == name) is { } pair ? Plain(pair) : null;

    /// <summary>Attributes hold their values as they are written.</summary>
    private static string Plain(XmlAttribute.KeyValue pair) => WebUtility.HtmlDecode(pair.Item2);
}
