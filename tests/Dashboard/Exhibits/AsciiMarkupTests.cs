using System.Text;
using Analytics.Dashboard.Html;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Markup whose letters are all of ASCII, and that says what it said.</summary>
public sealed class AsciiMarkupTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>a & b</p>", "<p>a & b</p>")]
    [InlineData("–", "&#8211;")]
    [InlineData("<p title=\"l’été\">1\u00A0000 − 1</p>", "<p title=\"l&#8217;&#233;t&#233;\">1&#160;000 &#8722; 1</p>")]
    [InlineData("a\u0092b\u009F\u00A0", "a&#65533;b&#65533;&#160;")]
    [InlineData("𝔄\U0010FFFD", "&#120068;&#1114109;")]
    public void Each_other_letter_is_a_reference_by_its_number(string markup, string ascii) => Assert.Equal(ascii, Written(markup));

    /// <summary>No data of a test can hold one: it is written as bytes, and half a letter has none.</summary>
    [Fact]
    public void Half_a_letter_is_shown_as_one_that_is_not_known() => Assert.Equal("a&#65533;b&#65533;", Written("a\uD835b\uDD04"));

    /// <summary>Of letters that may stand in a page; what a browser reads of them is the same.</summary>
    [Fact]
    public void Whatever_is_written_reads_the_same() => Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A0', '\uD7FF'], Gen.Char['\uE000', '\uFDCF']).Array[0, 80].Sample(letters =>
    {
        var text = new string(letters).Replace("&", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal);
        var ascii = Written(text);
        Assert.True(Ascii.IsValid(ascii));
        Assert.Equal(text, new HtmlParser().ParseDocument($"<p id=\"all\">{ascii}</p>").GetElementById("all")!.TextContent);
    });

    private static string Written(string markup) => AsciiMarkup.Of(new StringBuilder(markup), page => Encoding.UTF8.GetString(page));
}
