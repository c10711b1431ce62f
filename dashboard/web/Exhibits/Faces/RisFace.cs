using System.Globalization;
using System.Text;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A reference as RIS, which EndNote, Mendeley and Zotero read: a tag, two spaces, a hyphen and a value on each line, ended as Windows ends lines. A name without a comma is a body.</summary>
internal static class RisFace
{
    public static byte[] Write(ExhibitInContext shown) => Encoding.UTF8.GetBytes(Entry(Reference.Of(shown)));

    private static string Entry(Reference cited)
    {
        IEnumerable<(string Tag, string? Value)> lines =
        [
            ("TY", "DATA"),
            ("ID", cited.Key),
            ("AU", Reference.Publisher),
            ("TI", cited.Title),
            ("PY", cited.ClosedOn.Year.ToString(CultureInfo.InvariantCulture)),
            ("DA", Day(cited.ClosedOn)),
            ("PB", Reference.Publisher),
            ("ET", cited.Version),
            ("N1", cited.Note),
            ("UR", cited.Address),
            ("Y2", cited.PublishedOn is { } published ? Day(published) : null),
            ("LA", cited.Language),
            ("ER", ""),
        ];
        return string.Concat(lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {line.Value}\r\n"));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
