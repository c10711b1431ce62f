using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>Tables of a page: each scrolls within a box of its own, which the keyboard can reach and a screen reader can name.</summary>
public static class Tables
{
    public static XmlNode Box(string name, XmlNode table) =>
        Element("div", [Class("table-box"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", name)], table);

    public static XmlNode Head(Language language, params Localized[] titles) =>
        Element("thead", Element("tr", titles.Select(title => Element("th", [Attribute("scope", "col")], Text(title.In(language))))));
}
