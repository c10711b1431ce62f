using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Analytics.Dashboard.Html;

/// <summary>
/// Markup in ASCII alone. One dash in half a megabyte makes a browser keep all of it at two bytes a letter, and read it slower (decision 35).
/// </summary>
internal static class AsciiMarkup
{
    /// <summary>By how much a reference is longer than the letters that it stands for, at most: <c>&amp;#65533;</c>.</summary>
    private const int Longer = 7;

    /// <summary>All of it is borrowed, the page itself too: half a megabyte a page is garbage that only a collection of everything takes away.</summary>
    /// <param name="markup">In which other letters stand where a reference is read: in text and in values of attributes, and not in a style or a script.</param>
    /// <param name="take">Is given the same page, each other letter being the reference by its number; the bytes are its own for as long as it runs.</param>
    public static T Of<T>(StringBuilder markup, Func<ReadOnlySpan<byte>, T> take)
    {
        var letters = ArrayPool<char>.Shared.Rent(markup.Length);
        markup.CopyTo(0, letters, markup.Length);
        var taken = Take(letters.AsSpan(0, markup.Length), take);
        ArrayPool<char>.Shared.Return(letters);
        return taken;
    }

    private static T Take<T>(ReadOnlySpan<char> markup, Func<ReadOnlySpan<byte>, T> take)
    {
        var room = ArrayPool<byte>.Shared.Rent(markup.Length + (Longer * CountOfOthers(markup)));
        var written = 0;
        for (int others; (others = Other(markup)) >= 0;)
        {
            Copy(markup[..others], room, ref written);
            Rune.DecodeFromUtf16(markup[others..], out var letter, out var length);
            Write(letter.Value, room, ref written);
            markup = markup[(others + length)..];
        }

        Copy(markup, room, ref written);
        var taken = take(room.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(room);
        return taken;
    }

    private static int CountOfOthers(ReadOnlySpan<char> markup)
    {
        var count = 0;
        for (int other; (other = Other(markup)) >= 0; markup = markup[(other + 1)..])
            count++;
        return count;
    }

    private static int Other(ReadOnlySpan<char> markup) => markup.IndexOfAnyExceptInRange('\0', '\x7F');

    private static void Copy(ReadOnlySpan<char> plain, Span<byte> room, ref int written)
    {
        Ascii.FromUtf16(plain, room[written..], out var length);
        written += length;
    }

    private static void Write(int number, Span<byte> room, ref int written)
    {
        "&#"u8.CopyTo(room[written..]);
        // A control from 128 to 159 no page can show, and by its number a browser reads another letter: that there is one is shown.
        Utf8Formatter.TryFormat(number < 0xA0 ? Rune.ReplacementChar.Value : number, room[(written + 2)..], out var digits);
        written += 2 + digits;
        room[written++] = (byte)';';
    }
}
