using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analytics.Figures;

/// <summary>Names of places on a page that links lead to.</summary>
public static class Anchor
{
    private static readonly SearchValues<char> _plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The line of an exhibit's table. A key may hold anything; what an id cannot hold is written as its code point between dots.</summary>
    public static string OfLine(string exhibit, string key)
    {
        if (!key.AsSpan().ContainsAnyExcept(_plain))
            return $"{exhibit}-line-{key}";
        StringBuilder anchor = new($"{exhibit}-line-", exhibit.Length + key.Length + 24);
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune.IsBmp && _plain.Contains((char)rune.Value))
                anchor.Append((char)rune.Value);
            else
                anchor.Append(CultureInfo.InvariantCulture, $".{rune.Value:x}.");
        }

        return anchor.ToString();
    }
}
