using System.Text;
using Analytics.Dashboard.Printing;

namespace Analytics.Tests.Dashboard.Printing;

public sealed class SteadyPdfTests
{
    /// <summary>As Chromium 156 writes it; the bytes after it are no text.</summary>
    private const string Written = "%PDF-1.4\n<</Creator (X)\n/CreationDate (D:20261126083804+00'00')\n/ModDate (D:20261126083804+00'00')>>\n\u00FF\u00FE";

    [Fact]
    public void The_moment_of_writing_becomes_a_day_of_the_release_and_nothing_else_changes()
    {
        var pdf = Encoding.Latin1.GetBytes(Written);

        SteadyPdf.Date(pdf, new(2026, 11, 23));

        Assert.Equal(Written.Replace("20261126083804", "20261123000000", StringComparison.Ordinal), Encoding.Latin1.GetString(pdf));
    }

    [Theory]
    [InlineData("%PDF-1.4\nnothing dated")]
    [InlineData("/CreationDate (D:20261126083804Z)/ModDate (D:20261126083804Z)")]
    public void A_PDF_that_tells_its_moment_otherwise_is_told_and_not_handed_out(string written) =>
        Assert.Throws<PrintingException>(() => SteadyPdf.Date(Encoding.Latin1.GetBytes(written), new(2026, 11, 23)));
}
