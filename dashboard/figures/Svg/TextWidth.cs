using System.Globalization;
using System.Text;

namespace Analytics.Figures.Svg;

/// <summary>
/// How wide a text will be in the reader's sans-serif, which the server cannot know: the widths of Helvetica and a margin, as the widest of the
/// common system fonts (DejaVu, Verdana) exceed it by about so much.
/// </summary>
internal static class TextWidth
{
    // Thousandths of the font size for the characters from space to tilde (Adobe's metrics of Helvetica).
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const double Margin = 1.17;

    public static double OfBold(string text, double fontSize) => Of(text, fontSize) * 1.1;

    public static double Of(string text, double fontSize)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
            thousandths += Of(rune);
        return thousandths * fontSize * Margin / 1000;
    }

    /// <summary>The text, or as much of its start as fits with an ellipsis.</summary>
    public static string Shorten(string text, double width, double fontSize)
    {
        // What is longer than this cannot fit any picture, and need not be measured to the end.
        const int longest = 400;
        if (text.Length <= longest && Of(text, fontSize) <= width)
            return text;

        var room = width - Of("…", fontSize);
        StringBuilder kept = new();
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Of(rune) * fontSize * Margin / 1000;
            if (room < 0)
                break;
            kept.Append(rune.ToString());
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in lines no wider than allowed; what the last line cannot hold ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double fontSize, int lines)
    {
        List<string> wrapped = [];
        var words = Words(text);
        var line = "";
        for (var at = 0; at < words.Count; at++)
        {
            var longer = Join(line, words[at]);
            if (line.Length == 0 || (longer.Length <= 400 && Of(longer, fontSize) <= width))
            {
                line = longer;
                continue;
            }

            if (wrapped.Count == lines - 1)
            {
                wrapped.Add(Shorten(longer, width, fontSize));
                return wrapped;
            }

            wrapped.Add(Shorten(line, width, fontSize));
            line = words[at];
        }

        if (line.Length > 0)
            wrapped.Add(Shorten(line, width, fontSize));
        return wrapped;
    }

    /// <summary>Words, and the parts of a compound with hyphens, which may go to the next line as well.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word =>
        {
            var parts = word.Split('-');
            return parts.Select((part, at) => at < parts.Length - 1 ? part + "-" : part).Where(part => part.Length > 0);
        })];

    private static string Join(string line, string word) =>
        line.Length == 0 || line.EndsWith('-') ? line + word : $"{line} {word}";

    private static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        '\u202F' => 200,
        '\u00A0' => 278,
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7A3 or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 => 1000,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
            UnicodeCategory.UppercaseLetter => 722,
            _ => 556,
        },
    };
}
