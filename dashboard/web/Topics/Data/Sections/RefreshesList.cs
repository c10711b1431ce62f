using Analytics.Dashboard.Html;
using Analytics.Data.Keeping;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>How the last refreshes ended, folded: who looks for it finds whether the night was as it should be.</summary>
internal static class RefreshesList
{
    public static IEnumerable<XmlNode> Show(ReleasesView releases, Language language) => releases.Refreshes switch
    {
        null => [Element("p", [Id("refreshes")], Text(RefreshesWords.Unreadable.In(language)))],
        [] => [],
        [var last, ..] =>
        [
            Element("details", [Id("refreshes"), Class("table")],
                Element("summary", Text(RefreshesWords.Last(last).In(language))),
                Box(RefreshesWords.Title.In(language), Element("table",
                    Head(language, RefreshesWords.EndedAt, RefreshesWords.Result, ReleasesWords.Release),
                    Element("tbody", releases.Refreshes.Select(past => ListLine.Of(
                        ReleasesSection.Moment(past.At, language), RefreshesWords.Of(past).In(language), past.ReleaseId)))))),
        ],
    };
}
