using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Analytics.Dashboard.Html;

/// <summary>
/// Markup in ASCII alone. One dash in half a megabyte makes a browser keep all of it at two bytes a letter, and read it slower (decision 35).
/// </summary>
internal static class AsciiMarkup
{
    /// <param name="utf8">In which other letters stand where a reference is read: in text and in values of attributes, and not in a style or a script.</param>
    /// <returns>The same page: each other letter is the reference by its number.</returns>
    public static byte[] Of(ReadOnlySpan<byte> utf8)
    {
        ArrayBufferWriter<byte> ascii = new(utf8.Length + (utf8.Length / 16) + 64);
        for (int others; (others = utf8.IndexOfAnyExceptInRange((byte)0, (byte)127)) >= 0;)
        {
            ascii.Write(utf8[..others]);
            Rune.DecodeFromUtf8(utf8[others..], out var letter, out var length);
            Write(ascii, letter.Value);
            utf8 = utf8[(others + length)..];
        }

        ascii.Write(utf8);
        return ascii.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> ascii, int number)
    {
        ascii.Write("&#"u8);
        // A control from 128 to 159 no page can show, and by its number a browser reads another letter: that there is one is shown.
        Utf8Formatter.TryFormat(number < 0xA0 ? Rune.ReplacementChar.Value : number, ascii.GetSpan(7), out var digits);
        ascii.Advance(digits);
        ascii.Write(";"u8);
    }
}
