using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>One change of a file: what is done to it, where in it, and with which of the nasty values.</summary>
internal sealed record Change(int Kind, double Place, int Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}/{Place:0.###}/{Value}");
}

/// <summary>Changes the bytes of a file, its text, or the XML of one of its parts.</summary>
internal static partial class Changes
{
    private static readonly string[] _nasty =
    [
        "", "-1", "0", "99999999999", "1e308", "-1e308", "NaN", "Infinity", "1048576", "XFD1048576", "ZZZZZZZZ1", "A", "1", "\"", "'", "\0", "\uFEFF", "\u202E", "\u200B",
        "2019-02-30", "0001-01-01", "9999-12-31", "..", "/etc/passwd", "&lt;", "&amp;", "&#0;", "]]>", "<![CDATA[<c/>]]>", "<!-- -->", "\r", "\n", ";", ",", "\t", "true", "hidden",
        "s", "e", "d", "b", "str", "inlineStr", "=1+1", "#REF!", "P99999999999D", "PT1H", "A1:XFD1048576", "XFD1048576:A1",
    ];

    public static byte[] Apply(byte[] good, string format, IEnumerable<Change> changes) =>
        changes.Aggregate(good, (bytes, change) => (change.Kind % 4) switch
        {
            0 => Raw(bytes, change),
            _ when format == ".csv" => InText(bytes, change),
            _ => InPart(bytes, change),
        });

    /// <summary>Bytes are flipped, cut off, doubled, zeroed or put where they do not belong.</summary>
    private static byte[] Raw(byte[] bytes, Change change)
    {
        var at = (int)(change.Place * Math.Max(0, bytes.Length - 1));
        var length = Math.Min(bytes.Length - at, 1 + (change.Value % 64));
        return (change.Value % 5) switch
        {
            0 when bytes.Length > 0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (change.Value % 8))), .. bytes[(at + 1)..]],
            1 => bytes[..at],
            2 => [.. bytes[..(at + length)], .. bytes[at..]],
            3 => [.. bytes[..at], .. new byte[length], .. bytes[(at + length)..]],
            _ => [.. bytes[..at], .. Encoding.UTF8.GetBytes(Nasty(change)), .. bytes[at..]],
        };
    }

    /// <summary>Lines are doubled, taken out or torn, cells become something nasty, and the whole takes another encoding.</summary>
    private static byte[] InText(byte[] bytes, Change change)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var lines = text.Split('\n').ToList();
        var line = (int)(change.Place * (lines.Count - 1));
        switch (change.Value % 8)
        {
            case 0:
                lines.Insert(line, lines[line]);
                break;
            case 1:
                lines.RemoveAt(line);
                break;
            case 2:
                lines[line] = string.Join(';', lines[line].Split(';').Select((cell, index) => index == change.Kind % 4 ? Nasty(change) : cell));
                break;
            case 3:
                lines[line] += string.Concat(Enumerable.Repeat(";x", change.Kind * 20));
                break;
            case 4:
                lines[line] += "\"";
                break;
            case 5:
                lines[line] = lines[0];
                break;
            case 6:
                return Encoding.GetEncoding((change.Kind % 5) switch { 0 => "utf-16", 1 => "utf-16BE", 2 => "utf-32", 3 => "utf-32BE", _ => "iso-8859-1" }).GetBytes(text);
            default:
                lines[line] = lines[line].Replace(";", Nasty(change), StringComparison.Ordinal);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    /// <summary>A part of a zip is taken out, doubled, emptied or written otherwise; what is no zip any more is left to its bytes.</summary>
    private static byte[] InPart(byte[] bytes, Change change)
    {
        try
        {
            return WithPart(bytes, change);
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IOException)
        {
            return Raw(bytes, change);
        }
    }

    private static byte[] WithPart(byte[] bytes, Change change)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        var changed = (int)(change.Place * 7919) % zip.Entries.Count;
        using MemoryStream file = new();
        using (ZipArchive copy = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (index, entry) in zip.Entries.Index())
            {
                using StreamReader content = new(entry.Open());
                var text = content.ReadToEnd();
                if (index == changed && change.Value % 16 == 0)
                    continue;
                Put(copy, entry.FullName, index == changed ? Written(text, change) : text);
                if (index == changed && change.Value % 16 == 1)
                    Put(copy, entry.FullName, text);
            }
        }

        return file.ToArray();
    }

    private static string Written(string xml, Change change)
    {
        var attributes = Attribute().Matches(xml);
        var elements = Element().Matches(xml);
        return (change.Value % 7) switch
        {
            0 => "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\"><!ENTITY c \"&b;&b;&b;\">]>" + xml,
            1 when attributes.Count > 0 => Replaced(xml, attributes[At(attributes.Count, change)].Groups[1], Nasty(change)),
            2 when elements.Count > 0 => xml.Remove(elements[At(elements.Count, change)].Index, elements[At(elements.Count, change)].Length),
            3 when elements.Count > 0 => xml.Insert(elements[At(elements.Count, change)].Index, string.Concat(Enumerable.Repeat(elements[At(elements.Count, change)].Value, 1 + change.Kind))),
            4 => xml[..(int)(change.Place * xml.Length)],
            5 => string.Concat(Enumerable.Repeat("<a>", 10_000)) + xml,
            _ when Content().Matches(xml) is { Count: > 0 } texts => Replaced(xml, texts[At(texts.Count, change)].Groups[1], Nasty(change)),
            _ => "",
        };
    }

    private static int At(int count, Change change) => (int)(change.Place * (count - 1));

    private static string Replaced(string text, Group group, string with) => text.Remove(group.Index, group.Length).Insert(group.Index, with);

    private static string Nasty(Change change) => _nasty[change.Value * 31 % _nasty.Length];

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    [GeneratedRegex("=\"([^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<[^>?!]+>")]
    private static partial Regex Element();

    [GeneratedRegex(">([^<]+)<")]
    private static partial Regex Content();
}
