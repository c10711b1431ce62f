using System.Buffers;

namespace Analytics.Data.Languages;

/// <summary>
/// Signs that turn the direction of what follows, as someone may have written them into a title. They hold for that title and for nothing after it: what it
/// opened is closed where it ends (Unicode Standard Annex 9).
/// </summary>
public static class Directions
{
    private const char Pop = '\u202C';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> _opening = SearchValues.Create("\u202A\u202B\u202D\u202E\u2066\u2067\u2068");

    /// <summary>The text, and what closes all that it leaves open; nearly every text leaves nothing open and is returned as it is.</summary>
    public static string Closed(string text)
    {
        if (!text.AsSpan().ContainsAny(_opening))
            return text;
        Stack<char> open = new();
        foreach (var sign in text)
        {
            if (_opening.Contains(sign))
                open.Push(sign is >= '\u2066' ? PopIsolate : Pop);
            else if (open.TryPeek(out var expected) && sign == expected)
                open.Pop();
        }

        return text + string.Concat(open);
    }
}
