using System.Text;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Giraffe.ViewEngine;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>The whole page: head, skip link, quiet bar, main and foot, the same everywhere.</summary>
public static class Layout
{
    /// <summary>A treaty bound by its ribbon, drawn here so that the icon costs no request.</summary>
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%230b5fa5'/%3E"
        + "%3Cpath d='M8 23V14M14 23V9M20 23v-6M26 23v-3' stroke='%23fff' stroke-width='3.5' stroke-linecap='round'/%3E%3C/svg%3E";

    /// <inheritdoc cref="AsciiMarkup.Of"/>
    public static T Page<T>(Frame frame, IEnumerable<XmlNode> main, Func<ReadOnlySpan<byte>, T> take)
    {
        StringBuilder markup = new();
        RenderView.IntoStringBuilder.htmlDocument(
            markup, ReleaseLinks.Finish(Whole(frame, main), frame.IsReleaseNamed ? frame.Release?.Id : null, frame.Origin, frame.PathBase));
        return AsciiMarkup.Of(markup, take);
    }

    private static XmlNode Whole(Frame frame, IEnumerable<XmlNode> main) => Element("html", [Attribute("lang", frame.Language.Code)],
        Head(frame),
        Element("body", frame.IsEmbedded ? [Class("embedded")] : [],
        [
            .. frame.IsEmbedded ? [] : new[] { SkipLink(frame), Bar(frame) },
            .. frame is { Release: { } shown, Current: { } current } ? [ReleaseBanner.Show(frame, shown, current)] : Array.Empty<XmlNode>(),
            .. frame.IsStale ? [Banner(frame)] : Array.Empty<XmlNode>(),
            .. frame.Overdue.Count > 0 ? [OverdueBanner.Show(frame.Overdue, frame.Language)] : Array.Empty<XmlNode>(),
            .. frame.Trouble is { } trouble ? [Element("aside", [Class("banner")], Element("p", Text(trouble.In(frame.Language))))] : Array.Empty<XmlNode>(),
            .. frame.IsSynthetic ? [SyntheticBanner(frame)] : Array.Empty<XmlNode>(),
            Element("main", [Id("content"), Attribute("tabindex", "-1")], main),
            Element("p", [Id("status"), Class("visually-hidden"), Attribute("role", "status")]),
            .. frame.IsEmbedded ? [] : new[] { Foot(frame) },
        ]));

    private static XmlNode Head(Frame frame) => Element("head",
    [
        Void("meta", Attribute("charset", "utf-8")),
        Void("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
        Void("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark")),
        Element("title", Text(frame.IsSynthetic ? $"{frame.Title} – {Phrases.Name} – {Phrases.SyntheticTitle.In(frame.Language)}" : $"{frame.Title} – {Phrases.Name}")),
        .. frame.IsSynthetic ? [Void("meta", Attribute("name", "synthetic"), Attribute("content", "true"))] : Array.Empty<XmlNode>(),
        .. frame.Description is { } description
            ? [Void("meta", Attribute("name", "description"), Attribute("content", description))]
            : Array.Empty<XmlNode>(),
        .. frame.Card?.Tags() ?? [],
        Void("link", Attribute("rel", "icon"), Href(Icon)),
        Element("style", rawText(frame.Assets.StyleSheet)),
        .. frame.Assets.PrintSheet(frame.IsSynthetic ? frame.Language : null) is { } printSheet
            ? [Void("link", Attribute("rel", "stylesheet"), Attribute("media", "print"), Href(printSheet))]
            : Array.Empty<XmlNode>(),
        // A page that stands in a frame leads out of it: no other page of ours may stand there.
        .. frame.IsEmbedded ? [Void("base", Attribute("target", "_blank"))] : Array.Empty<XmlNode>(),
        .. CanonicalOf(frame) is { } canonical ? [Void("link", Attribute("rel", ReleaseLinks.Canonical), Href(canonical))] : Array.Empty<XmlNode>(),
        // Who searches is to find what the record says now; who was given this address has it.
        .. frame.Current is null ? Array.Empty<XmlNode>() : [Void("meta", Attribute("name", "robots"), Attribute("content", "noindex"))],
        // A block of data, which no browser runs; its text is JSON in which nothing can end the element.
        .. frame.Data is { } data ? [Element("script", [Attribute("type", "application/ld+json")], rawText(data))] : Array.Empty<XmlNode>(),
        .. Language.All.Select(language =>
            Void("link", Attribute("rel", "alternate"), Attribute("hreflang", language.Code), Href(Address(language, frame)))),
        Script(frame),
    ]);

    /// <summary>A page of a release is known by the address that shows whichever is current.</summary>
    private static string? CanonicalOf(Frame frame) => frame.Canonical ?? (frame.IsReleaseNamed ? Address(frame.Language, frame) : null);

    /// <summary>The script's words travel in its element, so that the file is the same in all languages.</summary>
    private static XmlNode Script(Frame frame) => Element("script",
    [
        Attribute("type", "module"), Attribute("src", frame.Assets.Script), Id("site-script"),
        Attribute("data-plotly", frame.Assets.Plotly),
        Attribute("data-loading", Phrases.Loading.In(frame.Language)),
        Attribute("data-updated", Phrases.Updated.In(frame.Language)),
        Attribute("data-back", Phrases.BackToPicture.In(frame.Language)),
        Attribute("data-not-loaded", Phrases.NotLoaded.In(frame.Language)),
        Attribute("data-not-drawn", Phrases.NotDrawn.In(frame.Language)),
    ]);

    private static XmlNode SkipLink(Frame frame) =>
        Element("a", [Class("skip"), Href("#content")], Text(Phrases.SkipToContent.In(frame.Language)));

    private static XmlNode Bar(Frame frame) => Element("header", [Class("bar")],
    [
        Element("div", [Class("bar-line")],
        [
            Element("a", [Class("name"), Href($"/{frame.Language.Code}")], Text(Phrases.Name)),
            .. frame.Release is null ? Array.Empty<XmlNode>() : [Search(frame)],
            LanguageSwitch(frame),
        ]),
        Element("div", [Class("bar-line")],
        [
            Element("nav", [Class("topics"), Attribute("aria-label", Phrases.Topics.In(frame.Language))],
                Element("ul", frame.Topics.Select(topic => Element("li", TopicLink(frame, topic))))),
            .. frame.Release is { } release ? [Stand(frame, release)] : Array.Empty<XmlNode>(),
        ]),
    ]);

    /// <summary>Of the whole site; a page with a search of its own has another besides.</summary>
    private static XmlNode Search(Frame frame) => Element("form",
        [Class("site-search"), Attribute("method", "get"), Attribute("action", $"/{frame.Language.Code}/search"), Attribute("role", "search"), Attribute("aria-label", Phrases.SearchTheSite.In(frame.Language))],
        Element("label", [Class("visually-hidden"), Attribute("for", "site-search")], Text(Phrases.SearchTheSite.In(frame.Language))),
        Void("input",
        [
            Id("site-search"), Attribute("name", "q"), Attribute("type", "search"), Attribute("maxlength", "100"), Attribute("autocomplete", "off"),
            Attribute("placeholder", Phrases.Search.In(frame.Language)),
            .. frame.Searched is { Length: > 0 } words ? [Attribute("value", words)] : Array.Empty<XmlAttribute>(),
        ]),
        Element("button", [Attribute("type", "submit")], Text(Phrases.Search.In(frame.Language))));

    private static XmlNode Stand(Frame frame, ReleaseInFrame release) => Element("p", [Class("stand")],
        // No one day stands for all: each table says for itself until when its sources looked.
        Element("a", [Href($"/{frame.Language.Code}/data#resources")], Text(ObservedWords.Sources.In(frame.Language))),
        Text($" · {Phrases.Release.In(frame.Language)} "),
        Element("a", [Class("release"), Href($"/{frame.Language.Code}/data")], Text(release.Id)));

    private static XmlNode LanguageSwitch(Frame frame) =>
        Element("nav", [Class("languages"), Attribute("aria-label", Phrases.Languages.In(frame.Language))],
            Element("ul", Language.All.Select(language => Element("li",
                Element("a",
                [
                    Href(Address(language, frame)), Attribute("hreflang", language.Code), Attribute("lang", language.Code),
                    .. language == frame.Language ? [Attribute("aria-current", "true")] : Array.Empty<XmlAttribute>(),
                ],
                Text(language.OwnName))))));

    private static XmlNode TopicLink(Frame frame, Topic topic) => Element("a",
    [
        Href(TopicAddress.Of(topic, frame.Language)),
        .. topic.Slug == frame.CurrentTopic ? [Attribute("aria-current", "page")] : Array.Empty<XmlAttribute>(),
    ],
    Text(topic.Name.In(frame.Language)));

    private static XmlNode Banner(Frame frame) => Element("aside", [Class("banner")],
        Element("p",
            Text($"{Phrases.RefreshRefused.In(frame.Language)} "),
            Element("a", [Href($"/{frame.Language.Code}/data#last-failure")], Text(Phrases.WhatWasRefused.In(frame.Language))), Text(".")));

    private static XmlNode SyntheticBanner(Frame frame) => Element("aside", [Class("banner synthetic-banner")],
        // One line on a telephone; a wide screen and paper show the whole without opening it.
        Element("details", [Class("fold")],
            Element("summary",
                Element("strong", Text(Phrases.SyntheticTitle.In(frame.Language))),
                Text(" "),
                Element("span", [Class("more")], Text(Phrases.WhatThatMeans.In(frame.Language)))),
            Element("p",
                Element("strong", [Class("unfolded")], Text(Phrases.SyntheticTitle.In(frame.Language))),
                Text($" {Phrases.SyntheticMeaning.In(frame.Language)} "),
                Element("a", [Href($"/{frame.Language.Code}/data#register")], Text(Phrases.HowToReplace.In(frame.Language))), Text("."))));

    private static XmlNode Foot(Frame frame) => Element("footer", [Class("foot"), Attribute("aria-label", Phrases.AboutThisPage.In(frame.Language))],
    [
        Element("p", Element("a", [Href($"/{frame.Language.Code}/data#sources")], Text(Phrases.Sources.In(frame.Language)))),
        .. frame is { Release: { } release, IsProblem: false } ? [Citation(frame, release)] : Array.Empty<XmlNode>(),
        Element("p", Text(Phrases.Accessibility.In(frame.Language))),
        Element("p", Text($"{Phrases.Version.In(frame.Language)} {frame.CodeVersion}")),
    ]);

    private static XmlNode Citation(Frame frame, ReleaseInFrame release) => Element("p", [Class("cite")],
        Text($"{Phrases.Cite.In(frame.Language)}{(frame.Language == Language.Fr ? "\u00A0" : "")}: "),
        Element("cite", Text(
            $"{Phrases.Name} ({Iso(release.ClosedOn)[..4]}). {frame.Title.TrimEnd('.')}{(frame.Title.EndsWith('?') ? "" : ".")} "
            + $"{Capital(Phrases.Release.In(frame.Language))} {release.Id}. "
            + (frame.IsSynthetic ? $"{Phrases.SyntheticTitle.In(frame.Language)} " : "")
            + ReleaseAddress.Of($"{frame.Origin}{Address(frame.Language, frame)}", release.Id))));

    internal static string Address(Language language, Frame frame) => $"/{language.Code}{frame.Place}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
