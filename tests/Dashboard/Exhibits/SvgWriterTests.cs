using System.Globalization;
using System.Xml.Linq;
using Analytics.Figures.Svg;
using CsCheck;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>What the pictures are written with: numbers as .NET itself writes them to a hundredth, and any text as XML that reads back.</summary>
public sealed class SvgWriterTests
{
    [Fact]
    public void ACoordinateIsTheNumberToAHundredth() =>
        Gen.OneOf(Gen.Double[-2000, 2000], Gen.Double, Gen.Int[-200_000, 200_000].Select(thousandths => thousandths / 1000.0), Gen.Int.Select(cents => cents / 100.0))
            .Sample(number => Assert.Equal(Expected(number), SvgValue.Coordinate(number)));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.004)]
    [InlineData(0.005)]
    [InlineData(0.015)]
    [InlineData(-12.3)]
    [InlineData(1e13)]
    [InlineData(-99_999_999_999.99)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void SoAreTheEdges(double number) => Assert.Equal(Expected(number), SvgValue.Coordinate(number));

    [Fact]
    public void TextsAndNumbersReadBackAsTheyWere()
    {
        SvgWriter svg = new();
        svg.Open("svg", ("width", 12.346), ("height", -0.001), ("class", (string?)null), ("id", "a\"b"));
        svg.Text("<Åland & Ωμέγα 🙂>", ("x", 1));
        svg.Text("half \uD83D, a bell \u0007", ("x", 2.5));
        svg.Close("svg");

        var read = XElement.Parse(svg.ToString());

        Assert.Equal([("width", "12.35"), ("height", "0"), ("id", "a\"b")], read.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value)));
        Assert.Equal(["<Åland & Ωμέγα 🙂>", "half \uFFFD, a bell \uFFFD"], read.Elements().Select(text => text.Value));
        Assert.Equal(["1", "2.5"], read.Elements().Select(text => text.Attribute("x")!.Value));
    }

    private static string Expected(double number)
    {
        var rounded = Math.Round(number, 2);
        return rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
