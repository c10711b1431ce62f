using System.Text;
using Analytics.Dashboard.Html;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Hosting;

/// <summary>What the site answers, before anything of HTTP is decided but its status.</summary>
public sealed record Reply(int Status, string MediaType, Body Body)
{
    /// <summary>The name under which it is saved: letters, digits, hyphens and full stops only; null for pages.</summary>
    public string? FileName { get; init; }

    public bool IsReadInBrowser { get; init; }

    /// <summary>An exhibit alone may stand in a page of another site; everything else may not.</summary>
    public bool MayBeFramed { get; init; }

    public const string Json = "application/json; charset=utf-8";

    private const string Html = "text/html; charset=utf-8";

    public bool IsPage => MediaType == Html;

    /// <param name="inHaste">Whether it is packed in less time and less well.</param>
    public static Reply Page(int status, Frame frame, IEnumerable<XmlNode> main, bool inHaste = true) =>
        new(status, Html, Layout.Page(frame, main, page => Body.OfPage(page, inHaste)));

    public static Reply Text(string mediaType, string text, int status = StatusCodes.Status200OK) =>
        new(status, mediaType, Body.OfText(Encoding.UTF8.GetBytes(text)));

    public static Reply File(string mediaType, string fileName, byte[] bytes) =>
        new(StatusCodes.Status200OK, mediaType, IsText(mediaType) ? Body.OfText(bytes) : Body.OfBytes(bytes)) { FileName = fileName };

    private static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType.Contains("json", StringComparison.Ordinal)
        || mediaType.StartsWith("image/svg", StringComparison.Ordinal) || mediaType.EndsWith("; charset=utf-8", StringComparison.Ordinal);
}
