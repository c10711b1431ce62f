using Analytics.Data.Languages;
using Microsoft.FSharp.Collections;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>
/// Our C# face on Giraffe.ViewEngine: its elements are F# values that C# cannot call. Text is encoded; raw markup is made in the layout and in exhibits alone.
/// </summary>
public static class Tags
{
    public static XmlNode Text(string? text) => Giraffe.ViewEngine.HtmlElements.encodedText(Directions.Closed(text ?? ""));

    public static XmlAttribute Attribute(string name, string value) => Giraffe.ViewEngine.HtmlElements.attr(name, value);

    public static XmlAttribute Flag(string name) => Giraffe.ViewEngine.HtmlElements.flag(name);

    public static XmlAttribute Class(string names) => Attribute("class", names);

    public static XmlAttribute Id(string id) => Attribute("id", id);

    public static XmlAttribute Href(string address) => Attribute("href", address);

    public static XmlNode Element(string name, IEnumerable<XmlAttribute> attributes, params IEnumerable<XmlNode> children) =>
        Giraffe.ViewEngine.HtmlElements.tag(name, ListOf(attributes), ListOf(children));

    public static XmlNode Element(string name, params IEnumerable<XmlNode> children) => Element(name, [], children);

    /// <summary>An element that never has children, such as an input.</summary>
    public static XmlNode Void(string name, params IEnumerable<XmlAttribute> attributes) =>
        Giraffe.ViewEngine.HtmlElements.voidTag(name, ListOf(attributes));

    /// <summary>F#'s own way goes through an enumerator for each of the ten thousand lists of a page.</summary>
    private static FSharpList<T> ListOf<T>(IEnumerable<T> items)
    {
        if (items is FSharpList<T> or not IReadOnlyList<T>)
            return ListModule.OfSeq(items);
        var known = (IReadOnlyList<T>)items;
        var list = FSharpList<T>.Empty;
        for (var at = known.Count - 1; at >= 0; at--)
            list = FSharpList<T>.Cons(known[at], list);
        return list;
    }
}
