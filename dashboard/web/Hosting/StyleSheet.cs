using System.Security.Cryptography;
using System.Text;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// The style sheet of the screen. It stands in each page, so that a first visit draws without asking a second time; the policy of the page names its fingerprint, and any
/// other style in the page stays refused.
/// </summary>
internal sealed class StyleSheet
{
    private const string Name = "site.css";

    private StyleSheet(string text)
    {
        // A browser ends the element there whatever the sheet means by it, and makes one line end of two: the fingerprint would be of something else.
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains('\r') || !Ascii.IsValid(text))
            throw new InvalidOperationException("the style sheet cannot stand in a page: it holds </, a carriage return or a letter that is not ASCII");
        Text = text;
        Policy = Security.Policy($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }

    /// <summary>As it was compiled in.</summary>
    public static StyleSheet Packed { get; } = Read(Assets.Open(typeof(Assets), $"wwwroot/{Name}"));

    public string Text { get; }

    /// <summary>What a page may load in which it stands: of styles these bytes alone.</summary>
    public string Policy { get; }

    /// <summary>As it is at this moment.</summary>
    public static StyleSheet Of(WorkingCopy workingCopy) => Read(new MemoryStream(workingCopy.Read("dashboard", "web", "wwwroot", Name)));

    private static StyleSheet Read(Stream stream)
    {
        using StreamReader sheet = new(stream);
        return new(sheet.ReadToEnd());
    }
}
