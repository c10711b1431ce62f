using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A page beneath a topic: its title, then what the topic put in it.</summary>
public static class SubpagePage
{
    public static IEnumerable<XmlNode> Show(Subpage subpage, Language language) =>
        [Element("h1", Text(subpage.Title.In(language))), .. subpage.Body];
}
