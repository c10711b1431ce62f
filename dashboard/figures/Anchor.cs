using System.Globalization;
using System.Text;

namespace Analytics.Figures;

/// <summary>Names of places on a page that links lead to.</summary>
public static class Anchor
{
    /// <summary>The line of an exhibit's table. A key may hold anything; what an id cannot hold is written as its code point between dots.</summary>
    public static string OfLine(string exhibit, string key)
    {
        StringBuilder anchor = new($"{exhibit}-line-");
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_'))
                anchor.Append(rune.ToString());
            else
                anchor.Append(CultureInfo.InvariantCulture, $".{rune.Value:x}.");
        }

        return anchor.ToString();
    }
}
