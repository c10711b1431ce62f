using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Dashboard.Printing;

/// <summary>
/// A PDF as Chromium writes it is the same each time but for the moment at which it was written, which stands in it twice. With a moment of the release in
/// its place, the same release and question are the same bytes.
/// </summary>
internal static partial class SteadyPdf
{
    /// <summary>The day on which the record closed: the document knows nothing of later ones.</summary>
    public static void Date(byte[] pdf, DateOnly day)
    {
        var moments = Moment().Matches(Encoding.Latin1.GetString(pdf));
        if (moments.Count != 2)
            throw new PrintingException($"the PDF tells {moments.Count} moments at which it was written, and not two: this Chromium writes others than the house knows");
        var steady = Encoding.Latin1.GetBytes(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00'");
        foreach (var moment in moments.Select(moment => moment.Groups["moment"]))
        {
            if (moment.Length != steady.Length)
                throw new PrintingException($"the PDF tells its moment as {moment.Value}, in which no other can be put");
            steady.CopyTo(pdf, moment.Index);
        }
    }

    [GeneratedRegex(@"/(CreationDate|ModDate) \(D:(?<moment>[^)]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();
}
