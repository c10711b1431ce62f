using Analytics.Findings.Asking;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>What one form of a page asks travels with the other: neither forgets what was chosen in the first.</summary>
public static class HiddenFields
{
    public static IEnumerable<XmlNode> Of(IEnumerable<Filter> filters, Question question) => filters
        .Where(filter => question.Choice(filter.Name) is not null)
        .Select(filter => Void("input", [Attribute("type", "hidden"), Attribute("name", filter.Name), Attribute("value", question.Choice(filter.Name)!)]));
}
