using System.Buffers;
using System.Globalization;
using System.Text;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>Writes SVG element by element. Every text and attribute passes through its escaping; nothing else adds to the markup.</summary>
/// <param name="hasTooltips">Whether marks carry their value as a title. A telephone has nothing to hover with, and the table has the values.</param>
internal sealed class SvgWriter(bool hasTooltips = true)
{
    /// <summary>What is not written as it is: what means something to XML or that XML cannot write, and halves of a pair, which may stand alone.</summary>
    private static readonly SearchValues<char> _special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Concat(['<', '>', '&', '"', 0xFFFE, 0xFFFF]).Concat(Enumerable.Range(0xD800, 0x800)).Select(code => (char)code)]);

    private readonly StringBuilder _markup = new();

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
            if (value.IsAbsent)
                continue;
            _markup.Append(' ').Append(attribute).Append("=\"");
            if (value.Text is { } text)
                Escape(text);
            else
                Write(value.Number);
            _markup.Append('"');
        }
    }

    private void Write(double number)
    {
        Span<char> room = stackalloc char[SvgValue.Longest];
        if (SvgValue.TryWrite(number, room, out var written))
            _markup.Append(room[..written]);
        else
            _markup.Append(SvgValue.Unbounded(number));
    }

    private void Escape(string text)
    {
        text = Directions.Closed(text);
        if (!text.AsSpan().ContainsAny(_special))
        {
            _markup.Append(text);
            return;
        }

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
internal readonly struct SvgValue
{
    /// <summary>Room for a coordinate that <see cref="TryWrite"/> writes.</summary>
    public const int Longest = 24;

    private readonly bool _isNumber;

    private SvgValue(string? text, double number, bool isNumber) => (Text, Number, _isNumber) = (text, number, isNumber);

    /// <summary>Null where it is a number or absent.</summary>
    public string? Text { get; }

    public double Number { get; }

    public bool IsAbsent => Text is null && !_isNumber;

    public static implicit operator SvgValue(string? text) => new(text, 0, isNumber: false);

    public static implicit operator SvgValue(double number) => new(null, number, isNumber: true);

    public static string Coordinate(double number)
    {
        Span<char> room = stackalloc char[Longest];
        return TryWrite(number, room, out var written) ? room[..written].ToString() : Unbounded(number);
    }

    /// <summary>What no picture shows, and is written all the same.</summary>
    public static string Unbounded(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A page has ten thousand of these, and whole numbers are written ten times as fast.</summary>
    /// <returns>False where the number is too large, or none.</returns>
    public static bool TryWrite(double number, Span<char> room, out int written)
    {
        const double largest = 1e13;
        written = 0;
        var hundredths = Math.Round(Math.Round(number, 2) * 100);
        if (!(Math.Abs(hundredths) < largest))
            return false;
        if (hundredths < 0)
            room[written++] = '-';
        var (whole, fraction) = Math.DivRem((long)Math.Abs(hundredths), 100);
        whole.TryFormat(room[written..], out var digits, default, CultureInfo.InvariantCulture);
        written += digits;
        if (fraction == 0)
            return true;
        room[written++] = '.';
        room[written++] = (char)('0' + fraction / 10);
        if (fraction % 10 > 0)
            room[written++] = (char)('0' + fraction % 10);
        return true;
    }
}
