using System.Text;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>How to cite an exhibit so that another can find the same numbers again: the release and the question are part of it.</summary>
public static class Citation
{
    private const string Publisher = "Coormulti Analytics";

    public static string Text(ExhibitInContext shown) =>
        $"{Publisher} ({shown.ClosedOn.Year}). {shown.In(shown.Exhibit.Headline).TrimEnd('.')}. {shown.In(shown.Exhibit.Subtitle).TrimEnd('.')}. {ReleaseNote(shown)}. {shown.FullAddress}";

    public static string ReleaseNote(ExhibitInContext shown)
    {
        var note = $"{shown.In(ExhibitWords.Release)} {shown.ReleaseId}, {LowerFirst(shown)} {Writing.Date(shown.ClosedOn, shown.Language)}";
        return shown.Exhibit.SyntheticLabel is { } label ? $"{note}. {shown.In(label)}" : note;
    }

    public static string BibTeX(ExhibitInContext shown) =>
        $$"""
        @misc{{{Key(shown)}},
          author = {{{Publisher}}},
          title = {{{Escape(Title(shown))}}},
          year = {{{shown.ClosedOn.Year}}},
          note = {{{Escape(ReleaseNote(shown))}}},
          url = {{{EscapeAddress(shown.FullAddress)}}},
          language = {{{shown.Language.Code}}}
        }

        """.ReplaceLineEndings("\n");

    /// <summary>What parts show does not say of what they are parts.</summary>
    private static string Title(ExhibitInContext shown) =>
        shown.Exhibit.Panels.Count == 0 ? shown.In(shown.Exhibit.Headline) : $"{shown.In(shown.Exhibit.Subtitle)}. {shown.In(shown.Exhibit.Headline)}";

    private static string Key(ExhibitInContext shown) => Slug.Of($"coormulti-{shown.Exhibit.Id}-{shown.ReleaseId}", 80);

    // Only German begins a noun with a capital within a sentence.
    private static string LowerFirst(ExhibitInContext shown)
    {
        var words = shown.In(ExhibitWords.RecordClosed);
        return shown.Language.Code == "de" ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (var character in text)
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '{' or '}' or '$' or '&' or '%' or '#' or '_' => escaped.Append('\\').Append(character),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }

    /// <summary>The url package prints an address as it stands, but BibTeX itself counts braces.</summary>
    private static string EscapeAddress(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
