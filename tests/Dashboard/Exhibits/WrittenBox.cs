using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analytics.Figures.Svg;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Where a text of a picture stands, by the widths with which the drawing itself reckons; a little smaller, so that texts may touch.</summary>
internal sealed partial record WrittenBox(string Text, double Left, double Top, double Right, double Bottom)
{
    public bool Covers(WrittenBox other) => Left < other.Right - 0.5 && other.Left < Right - 0.5 && Top < other.Bottom - 0.5 && other.Top < Bottom - 0.5;

    /// <summary>Whether an upright line runs through it.</summary>
    public bool IsCrossed(double x, double top, double bottom) => Left < x && x < Right && Top < bottom && top < Bottom;

    /// <summary>Every text of a picture.</summary>
    public static IReadOnlyList<WrittenBox> All(XElement svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text" && element.Value.Length > 0).Select(Of)];

    /// <summary>Pairs of texts of which one covers the other.</summary>
    public static IEnumerable<(WrittenBox One, WrittenBox Other)> Collisions(XElement svg)
    {
        var all = All(svg);
        return
            from one in Enumerable.Range(0, all.Count)
            from other in Enumerable.Range(one + 1, all.Count - one - 1)
            where all[one].Covers(all[other])
            select (all[one], all[other]);
    }

    private static WrittenBox Of(XElement text)
    {
        var size = double.Parse(Inherited(text, "font-size") ?? "13", CultureInfo.InvariantCulture);
        var width = Inherited(text, "font-weight") is "600" ? TextWidth.OfBold(text.Value, size) : TextWidth.Of(text.Value, size);
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var left = Inherited(text, "text-anchor") switch { "middle" => -width / 2, "end" => -width, _ => 0 };
        // From the top of a capital to the line on which it stands.
        var (ascent, descent) = (0.74 * size, 0.05 * size);
        var turned = Turned().Match(text.Attribute("transform")?.Value ?? "");
        if (!turned.Success)
            return new(text.Value, x + left, y - ascent, x + left + width, y + descent);
        // A quarter turn to the left about a point: right becomes up.
        var (about, down) = turned.Groups["x"].Success
            ? (double.Parse(turned.Groups["x"].Value, CultureInfo.InvariantCulture), double.Parse(turned.Groups["y"].Value, CultureInfo.InvariantCulture))
            : (double.Parse(turned.Groups["left"].Value, CultureInfo.InvariantCulture), double.Parse(turned.Groups["top"].Value, CultureInfo.InvariantCulture));
        var (across, along) = turned.Groups["x"].Success ? (x + left - about, y - down) : (left, 0);
        return new(text.Value, about + along - ascent, down - across - width, about + along + descent, down - across);
    }

    private static string? Inherited(XElement element, string name) => element.AncestorsAndSelf().Select(each => each.Attribute(name)?.Value).FirstOrDefault(value => value is not null);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(rotate\(-90 (?<x>[-\d.]+) (?<y>[-\d.]+)\)|translate\((?<left>[-\d.]+) (?<top>[-\d.]+)\) rotate\(-90\))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Turned();
}
