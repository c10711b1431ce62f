using System.Globalization;
using System.Text;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>Writes SVG element by element. Every text and attribute passes through its escaping; nothing else adds to the markup.</summary>
/// <param name="hasTooltips">Whether marks carry their value as a title. A telephone has nothing to hover with, and the table has the values.</param>
internal sealed class SvgWriter(bool hasTooltips = true)
{
    private readonly StringBuilder _markup = new(16_384);

    public void Open(string name, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        _markup.Append('>');
    }

    public void Close(string name) => _markup.Append("</").Append(name).Append('>');

    /// <summary>An element without children but, where given, the title that a browser shows as a tooltip.</summary>
    public void Shape(string name, string? title, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        if (title is null || !hasTooltips)
        {
            _markup.Append("/>");
            return;
        }

        _markup.Append("><title>");
        Escape(title);
        _markup.Append("</title></").Append(name).Append('>');
    }

    public void Text(string text, params ReadOnlySpan<(string Name, SvgValue Value)> attributes) => Element("text", text, attributes);

    public void Element(string name, string text, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        _markup.Append('>');
        Escape(text);
        Close(name);
    }

    /// <summary>Markup that this writer made earlier.</summary>
    public void Append(SvgWriter other) => _markup.Append(other._markup);

    public override string ToString() => _markup.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        _markup.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value.Text is null)
                continue;
            _markup.Append(' ').Append(attribute).Append("=\"");
            Escape(value.Text);
            _markup.Append('"');
        }
    }

    private void Escape(string text)
    {
        text = Directions.Closed(text);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                _markup.Append(character).Append(text[++at]);
                continue;
            }

            _ = character switch
            {
                '<' => _markup.Append("&lt;"),
                '>' => _markup.Append("&gt;"),
                '&' => _markup.Append("&amp;"),
                '"' => _markup.Append("&quot;"),
                // XML has no way to write these, and one of them would make the whole picture unreadable.
                < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' => _markup.Append('\uFFFD'),
                _ when char.IsSurrogate(character) => _markup.Append('\uFFFD'),
                _ => _markup.Append(character),
            };
        }
    }
}

/// <summary>The value of an attribute: text, or a coordinate to a hundredth of a pixel. Null leaves the attribute out.</summary>
internal readonly record struct SvgValue(string? Text)
{
    public static implicit operator SvgValue(string? text) => new(text);

    public static implicit operator SvgValue(double number) => new(Coordinate(number));

    public static string Coordinate(double number)
    {
        var rounded = Math.Round(number, 2);
        return rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
