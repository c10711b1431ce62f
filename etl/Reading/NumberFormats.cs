using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Reading;

/// <summary>What a number of a workbook is by the format that it is shown in: a number, a day, an hour of the day, or a time that passed.</summary>
internal sealed partial class NumberFormats
{
    private readonly List<NumberKind> _ofStyles = [];
    private readonly bool _countsFrom1904;

    private NumberFormats(bool countsFrom1904) => _countsFrom1904 = countsFrom1904;

    public static NumberFormats Read(PackedFile file, string? part, bool countsFrom1904)
    {
        NumberFormats formats = new(countsFrom1904);
        if (part is null || !file.Has(part))
            return formats;
        Dictionary<int, NumberKind> own = [];
        var isCellStyle = false;
        using var xml = file.Xml(part);
        while (xml.Read())
        {
            if (OpenXml.IsElement(xml, "numFmt"))
                own[Number(xml.GetAttribute("numFmtId"))] = KindOf(xml.GetAttribute("formatCode") ?? "");
            else if (OpenXml.IsElement(xml, "cellXfs"))
                isCellStyle = !xml.IsEmptyElement;
            else if (OpenXml.IsEnd(xml, "cellXfs"))
                isCellStyle = false;
            else if (isCellStyle && OpenXml.IsElement(xml, "xf"))
                formats._ofStyles.Add(own.TryGetValue(Number(xml.GetAttribute("numFmtId")), out var kind) ? kind : BuiltIn(Number(xml.GetAttribute("numFmtId"))));
        }

        return formats;
    }

    /// <summary>Writes a number as what its style shows it to be; a text in a number's place stays as written.</summary>
    public string Write(string written, string? style)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return written;
        return Kind(style) switch
        {
            NumberKind.Number => NumberText.Of(number),
            NumberKind.Elapsed => NumberText.Elapsed(number) ?? NumberText.Of(number),
            NumberKind.Hour => NumberText.Moment(number, _countsFrom1904, hasHour: true) ?? NumberText.Of(number),
            _ => NumberText.Moment(number, _countsFrom1904, hasHour: false) ?? NumberText.Of(number),
        };
    }

    private NumberKind Kind(string? style) => Number(style) is var index && index < _ofStyles.Count ? _ofStyles[index] : NumberKind.Number;

    private static int Number(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The formats that every program knows by their number (ECMA-376, part 1, 18.8.30), those of East Asia included.</summary>
    private static NumberKind BuiltIn(int number) => number switch
    {
        18 or 19 or 20 or 21 or 32 or 33 or 34 or 35 or 45 or 47 or 55 or 56 => NumberKind.Hour,
        46 => NumberKind.Elapsed,
        14 or 15 or 16 or 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => NumberKind.Day,
        _ => NumberKind.Number,
    };

    /// <summary>Judges the part for positive numbers by its letters, without texts, colours, countries and fillings.</summary>
    private static NumberKind KindOf(string code)
    {
        var bare = Decoration().Replace(code, "").Split(';')[0];
        if (ElapsedUnit().IsMatch(bare))
            return NumberKind.Elapsed;
        var letters = Bracketed().Replace(bare, "").ToLowerInvariant();
        if (letters.Contains("general", StringComparison.Ordinal) || letters.AsSpan().ContainsAny('#', '?'))
            return NumberKind.Number;
        if (letters.AsSpan().ContainsAny('y', 'd'))
            return NumberKind.Day;
        if (letters.AsSpan().ContainsAny('h', 's'))
            return NumberKind.Hour;
        return letters.Contains('m', StringComparison.Ordinal) ? NumberKind.Day : NumberKind.Number;
    }

    /// <summary>"text", \x, _x, *x.</summary>
    [GeneratedRegex(@"""[^""]*""|[\\_*].")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\[(?:h+|m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex ElapsedUnit();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Bracketed();
}

/// <summary>What a number stands for by its format.</summary>
internal enum NumberKind
{
    Number,
    Day,
    Hour,
    Elapsed,
}
