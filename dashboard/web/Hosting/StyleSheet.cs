using System.Security.Cryptography;
using System.Text;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// The style sheet. It stands in each page, so that a first visit draws without asking a second time; the policy of the page names its fingerprint, and any
/// other style in the page stays refused.
/// </summary>
internal static class StyleSheet
{
    public static string Text { get; } = Read();

    /// <summary>As a content security policy names what it allows: of these bytes alone.</summary>
    public static string Fingerprint { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read()
    {
        using StreamReader sheet = new(Assets.Open(typeof(Assets), "wwwroot/site.css"));
        var text = sheet.ReadToEnd();
        // A browser ends the element there whatever the sheet means by it, and makes one line end of two: the fingerprint would be of something else.
        return text.Contains("</", StringComparison.Ordinal) || text.Contains('\r')
            ? throw new InvalidOperationException("the style sheet cannot stand in a page: it holds </ or a carriage return")
            : text;
    }
}
