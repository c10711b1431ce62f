using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>
/// Draws the boxes in which spreadsheet programs show comments. They are VML, a language that only these programs still speak: each box names its cell, its size
/// and that it is hidden until somebody points at the cell.
/// </summary>
internal static partial class CommentBoxes
{
    private const string Names = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private const string End = "</xml>";
    private const int Columns = 5;
    private const int LettersOfALine = 42;
    private const int MostLines = 30;

    /// <summary>A drawing of these boxes and nothing else.</summary>
    public static string Of(IReadOnlyList<(CellPlace Place, string Text)> comments) =>
        $"<xml {Names}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>{Kind}{Boxes(comments, first: 1025)}{End}";

    /// <summary>The boxes beside what a drawing has: those of other comments, buttons, pictures of a heading.</summary>
    /// <exception cref="FormatException">The drawing is written in a way that nothing can be added to.</exception>
    public static string Added(string drawing, IReadOnlyList<(CellPlace Place, string Text)> comments)
    {
        var end = drawing.LastIndexOf(End, StringComparison.Ordinal);
        if (end < 0 || OtherEncoding().IsMatch(drawing))
            throw new FormatException("the drawing of the comments has no end, or another encoding");
        var last = Numbers().Matches(drawing).Select(number => int.TryParse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var used) ? used : 0).DefaultIfEmpty(1024).Max();
        var kind = drawing.Contains("\"_x0000_t202\"", StringComparison.Ordinal) ? "" : Kind;
        return drawing.Insert(end, kind + Boxes(comments, Math.Max(last, 1024) + 1));
    }

    /// <summary>A drawing without the boxes of cells that have no comment any more.</summary>
    public static string Without(string drawing, IReadOnlyList<string> cells)
    {
        var gone = cells.Select(cell => CellAddress.Parse(cell)).OfType<(int Row, int Column)>().ToHashSet();
        return gone.Count == 0 ? drawing : Box().Replace(drawing, box => IsOf(box.Value, gone) ? "" : box.Value);
    }

    private static bool IsOf(string box, HashSet<(int Row, int Column)> cells) =>
        Row().Match(box) is { Success: true } row && Column().Match(box) is { Success: true } column
        && int.TryParse(row.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var above) && int.TryParse(column.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var left)
        && cells.Contains((above + 1, left));

    private static string Kind =>
        $"<v:shapetype {Names} id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private static string Boxes(IReadOnlyList<(CellPlace Place, string Text)> comments, int first)
    {
        StringBuilder boxes = new();
        foreach (var (index, (place, text)) in comments.Index())
        {
            boxes.Append(
                CultureInfo.InvariantCulture,
                $"""<v:shape {Names} id="_x0000_s{first + index}" type="#_x0000_t202" style="position:absolute;width:320px;z-index:{index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{Anchor(place, text)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{place.Row - 1}</x:Row><x:Column>{place.Column}</x:Column></x:ClientData></v:shape>""");
        }

        return boxes.ToString();
    }

    /// <summary>From which cell to which a box reaches: to the right of its own, or to the left where the grid ends.</summary>
    private static string Anchor(CellPlace place, string text)
    {
        var lines = Math.Min(MostLines, 1 + text.Split('\n').Sum(line => 1 + (line.Length / LettersOfALine)));
        var left = place.Column + 1 + Columns < CellAddress.MostColumns ? place.Column + 1 : place.Column - Columns - 1;
        var top = Math.Clamp(place.Row - 2, 0, CellAddress.MostRows - 1 - lines);
        return string.Create(CultureInfo.InvariantCulture, $"{left}, 15, {top}, 4, {left + Columns}, 15, {top + lines}, 4");
    }

    [GeneratedRegex(@"<v:shape\s.*?</v:shape>", RegexOptions.Singleline)]
    private static partial Regex Box();

    [GeneratedRegex(@"<x:Row>\s*([0-9]+)\s*</x:Row>")]
    private static partial Regex Row();

    [GeneratedRegex(@"<x:Column>\s*([0-9]+)\s*</x:Column>")]
    private static partial Regex Column();

    [GeneratedRegex("_x0000_s([0-9]{1,9})\"")]
    private static partial Regex Numbers();

    [GeneratedRegex("""^\W*<\?xml[^>]*encoding=["'](?!utf-8["'])""", RegexOptions.IgnoreCase)]
    private static partial Regex OtherEncoding();
}
