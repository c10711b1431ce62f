using System.Globalization;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Keeping;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The releases that are kept, a plain form that holds two of them against each other, and what is then otherwise.</summary>
internal static class ReleasesSection
{
    private const string Anchor = "releases";

    public static IEnumerable<XmlNode> Show(ReleasesView? releases, Language language) => releases is null
        ? []
        :
        [
            Element("section", [Id(Anchor)],
            [
                Element("h2", Text($"{ReleasesWords.Title.In(language)} ({language.Whole(releases.Kept.Count)})")),
                Element("p", Text(ReleasesWords.WhatIsKept.In(language))),
                Box(ReleasesWords.Title.In(language), Element("table",
                    Head(language, ReleasesWords.Release, ReleasesWords.Status, ColumnWords.ClosedOn, ReleasesWords.BuiltAt),
                    Element("tbody", releases.Kept.Select(kept => Line(kept, language))))),
                .. RefreshesList.Show(releases, language),
                .. Form(releases, language),
                .. releases.Compared is { } compared ? ReleasesDiffer.Show(compared, language) : [],
            ]),
        ];

    private static XmlNode Line(KeptRelease kept, Language language) => Element("tr",
        Element("th", [Attribute("scope", "row")], kept.Head is null
            ? Text(kept.Id)
            : Element("a", [Href($"/{language.Code}{(kept.IsCurrent ? "" : $"?release={kept.Id}")}")], Text(kept.Id))),
        Element("td", Text(string.Join(language.Semicolon, States(kept).Select(state => state.In(language))))),
        Element("td", Text(kept.Head is { } head ? language.Date(head.ClosedOn) : Writing.NotKnown.In(language))),
        Element("td", Text(kept.Head is { } made ? Moment(made.BuiltAt, language) : Writing.NotKnown.In(language))));

    /// <summary>To the minute, by the clock of the world: readers and servers are in any zone.</summary>
    public static string Moment(DateTimeOffset at, Language language) => $"{language.Date(DateOnly.FromDateTime(at.UtcDateTime))}, {at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    private static IEnumerable<Localized> States(KeptRelease kept)
    {
        if (kept.IsCurrent)
            yield return ReleasesWords.Current;
        if (kept.Pin is { } note)
            yield return note.Length == 0 ? ReleasesWords.Pinned : ReleasesWords.Pinned + Localized.Same($" ({note})");
        if (kept.Head is null)
            yield return ReleasesWords.Damaged;
    }

    /// <summary>It begins with the current release and the one before it in the list; nothing where there are no two to compare.</summary>
    private static IEnumerable<XmlNode> Form(ReleasesView releases, Language language)
    {
        var readable = releases.Kept.Where(kept => kept.Head is not null).ToList();
        if (readable.Count < 2)
            return [];
        var now = releases.Compared?.Tables.Now.ReleaseId ?? (readable.FirstOrDefault(kept => kept.IsCurrent) ?? readable[0]).Id;
        var before = releases.Compared?.Tables.Before.ReleaseId ?? readable.First(kept => kept.Id != now).Id;
        return
        [
            Element("form",
            [
                Class("filters"), Attribute("method", "get"), Attribute("action", $"/{language.Code}/data#{Anchor}"), Attribute("aria-label", ReleasesWords.Compare.In(language)),
            ],
            [
                Choice(ReleasesView.BeforeParameter, ReleasesWords.Before, before, readable, language),
                Choice(ReleasesView.NowParameter, ReleasesWords.Now, now, readable, language),
                Element("div", [Class("filter actions")], Element("button", [Attribute("type", "submit")], Text(ReleasesWords.Compare.In(language)))),
            ]),
        ];
    }

    private static XmlNode Choice(string name, Localized label, string chosen, IEnumerable<KeptRelease> readable, Language language) => Element("div", [Class("filter")],
        Element("label", [Attribute("for", $"releases-{name}")], Text(label.In(language))),
        Element("select", [Id($"releases-{name}"), Attribute("name", name)], readable.Select(kept => Element("option",
            kept.Id == chosen ? [Attribute("value", kept.Id), Flag("selected")] : [Attribute("value", kept.Id)],
            Text(kept.IsCurrent ? $"{kept.Id} ({ReleasesWords.Current.In(language)})" : kept.Id)))));
}
