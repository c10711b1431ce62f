using System.Globalization;
using System.Text;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// A reference for BibTeX, biblatex and those who import it, such as Zotero. A <c>@misc</c>: they know no data set, and drop what they do not know. A body in two
/// pairs of braces is read as one name.
/// </summary>
internal static class BibTeXFace
{
    public static byte[] Write(ExhibitInContext shown) => Encoding.UTF8.GetBytes(Entry(Reference.Of(shown)));

    private static string Entry(Reference cited)
    {
        IEnumerable<(string Name, string? Value)> fields =
        [
            ("author", $"{{{Reference.Publisher}}}"),
            ("title", KeepCapitals(cited.Title)),
            ("year", cited.ClosedOn.Year.ToString(CultureInfo.InvariantCulture)),
            ("version", Escape(cited.Version)),
            ("note", Escape(cited.Note)),
            ("url", EscapeAddress(cited.Address)),
            ("urldate", cited.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("language", cited.Language),
            ("langid", LanguageOf(cited.Language)),
        ];
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}}");
        return $"@misc{{{cited.Key},\n{string.Join(",\n", lines)}\n}}\n";
    }

    /// <summary>As biblatex calls it, to choose where words are parted; null where it has no such name.</summary>
    private static string? LanguageOf(string code) => code switch
    {
        "en" => "english",
        "fr" => "french",
        "nl" => "dutch",
        "de" => "ngerman",
        _ => null,
    };

    /// <summary>Styles write a title in small letters but for what stands in braces: names would lose their capitals, and German its nouns.</summary>
    private static string KeepCapitals(string title) => string.Join(' ', title.Split(' ').Select((word, at) =>
        word.Skip(at == 0 ? 1 : 0).Any(char.IsUpper) ? $"{{{Escape(word)}}}" : Escape(word)));

    /// <summary>BibTeX counts braces whatever stands before them, and not every reader knows the commands that print one: they become parentheses.</summary>
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '{' => escaped.Append('('),
                '}' => escaped.Append(')'),
                '$' or '&' or '%' or '#' or '_' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The url package prints an address as it stands, but BibTeX itself counts braces.</summary>
    private static string EscapeAddress(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
