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
        Giraffe.ViewEngine.HtmlElements.tag(name, ListModule.OfSeq(attributes), ListModule.OfSeq(children));

    public static XmlNode Element(string name, params IEnumerable<XmlNode> children) => Element(name, [], children);

    /// <summary>An element that never has children, such as an input.</summary>
    public static XmlNode Void(string name, params IEnumerable<XmlAttribute> attributes) =>
        Giraffe.ViewEngine.HtmlElements.voidTag(name, ListModule.OfSeq(attributes));
}
