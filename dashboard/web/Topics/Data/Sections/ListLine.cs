using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>A line of a list of the Data page.</summary>
internal static class ListLine
{
    /// <summary>More of a kind than this are in the report of the refresh, not on the page.</summary>
    public const int Most = 200;

    /// <summary>The first cell names the line.</summary>
    public static XmlNode Of(string? first, params string?[] rest) =>
        Element("tr", [Element("th", [Attribute("scope", "row")], Text(first)), .. rest.Select(cell => Element("td", Text(cell)))]);
}
