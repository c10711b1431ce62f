using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>
/// What no first screen shows: there at once without script; to a browser with script it is text, which costs neither elements nor layout, until the script
/// makes elements of it: when somebody reaches for it, at the latest when the browser has nothing else to do (decision 32). One cannot stand within another.
/// </summary>
internal static class Later
{
    public static XmlNode Show(params IEnumerable<XmlNode> nodes) => Element("noscript", nodes);
}
