using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>How a topic opens: what was found, a line for each finding, and on a long page the way to every question that it holds.</summary>
public static class FindingsList
{
    /// <summary>What a reader takes in before the first picture. All of them, where a page shows hardly more than these.</summary>
    public const int Longest = 5;

    public static IEnumerable<XmlNode> Show(PageView view)
    {
        var found = Found(view.Exhibits);
        IReadOnlyList<Exhibit> notAsked = [.. view.Exhibits.Where(exhibit => exhibit.Verdict == Verdict.NotAsked)];
        var isLong = view.Exhibits.Count > Longest;
        return
        [
            .. found.Count == 0 ? Array.Empty<XmlNode>() :
            [
                Element("ul", [Class("findings"), Attribute("aria-label", FindingsListWords.Findings.In(view.Language))],
                    found.Take(isLong ? Longest : found.Count).Select(exhibit => Element("li", [.. Finding(exhibit, view.Language)]))),
            ],
            .. notAsked.Count == 0 ? Array.Empty<XmlNode>() : [Unanswered(notAsked, view)],
            .. isLong ? [OnThisPage([.. InOrderOfPage(view.Exhibits)], view.Language)] : Array.Empty<XmlNode>(),
        ];
    }

    /// <summary>As they stand on the page: what cannot be asked of this release stands last, as a reader came for answers.</summary>
    public static IEnumerable<Exhibit> InOrderOfPage(IEnumerable<Exhibit> exhibits) => exhibits.OrderBy(exhibit => exhibit.Verdict == Verdict.NotAsked);

    /// <summary>What a preview of the page says of it; null where nothing could be asked.</summary>
    public static Localized? First(IReadOnlyList<Exhibit> exhibits) => Found(exhibits) is [var first, ..] ? first.Headline : null;

    /// <summary>Claims first, then what is told without one.</summary>
    private static IReadOnlyList<Exhibit> Found(IReadOnlyList<Exhibit> exhibits) =>
        [.. exhibits.Where(exhibit => exhibit.Verdict != Verdict.NotAsked).OrderByDescending(IsClaim)];

    private static bool IsClaim(Exhibit exhibit) => exhibit.Verdict is Verdict.Rose or Verdict.Fell or Verdict.Differs;

    private static IEnumerable<XmlNode> Finding(Exhibit exhibit, Language language) =>
    [
        Word(exhibit, language),
        Text(" "),
        Element("span",
        [
            Element("a", [Href($"#{exhibit.Id}")], Text(exhibit.Headline.In(language))),
            .. exhibit.IsSynthetic ? [Text(" "), Element("small", Text($"({FigureWords.Of(Provenance.Synthetic).In(language)})"))] : Array.Empty<XmlNode>(),
        ]),
    ];

    private static XmlNode Word(Exhibit exhibit, Language language) =>
        Element("strong", [Class(IsClaim(exhibit) ? "verdict claim" : "verdict")], Text(VerdictWords.Of(exhibit.Verdict).In(language)));

    /// <summary>What is missing is said with each of them, and here only where one thing is missing to them all.</summary>
    private static XmlNode Unanswered(IReadOnlyList<Exhibit> notAsked, PageView view) => Element("p", [Class("unanswered")],
    [
        Element("a", [Href($"#{notAsked[0].Id}")], Text(FindingsListWords.Unanswered(notAsked.Count).In(view.Language))),
        Text(". "),
        .. view.Inquiry.Register is null
            ? [Text($"{RegisterWords.NotKnown.In(view.Language)}. {RegisterWords.WhatItTakes.In(view.Language)}.")]
            : new[] { Text(FindingsListWords.WhatIsMissing.In(view.Language)) },
    ]);

    private static XmlNode OnThisPage(IReadOnlyList<Exhibit> exhibits, Language language) =>
        Element("nav", [Class("on-this-page"), Attribute("aria-label", FindingsListWords.OnThisPage.In(language))],
            Element("details",
                Element("summary", Text($"{FindingsListWords.OnThisPage.In(language)} ({Writing.Whole(exhibits.Count, language)})")),
                Element("ol", exhibits.Select(exhibit => Element("li",
                    Element("a", [Href($"#{exhibit.Id}")], Text(exhibit.Question.In(language))),
                    Text(" "),
                    Word(exhibit, language))))));
}
