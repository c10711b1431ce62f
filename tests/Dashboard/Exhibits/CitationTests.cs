using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>One reference in three forms, and each read as those read it who will import it.</summary>
public sealed class CitationTests
{
    private const string Hostile = "50\u202F% of {CETA} } & \\input{x}\u00A0cost_$1 #2 ~^\u200B\r\nTY  - BOOK";

    /// <summary>The same with plain spaces, and without what cannot be seen.</summary>
    private const string AsRead = "50 % of {CETA} } & \\input{x} cost_$1 #2 ~^ TY - BOOK";

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void BibTeX_has_a_body_as_its_author_the_release_as_its_version_and_the_day_since_when_its_address_says_so(string code)
    {
        var shown = AnExhibit.With(null, provenance: Provenance.Synthetic).Shown(Language.Find(code)!, "from_year=2003&format=video");
        var entry = ABibliography.Read(Text(".bib", shown));

        Assert.Equal(("misc", "coormulti-time-to-assent-2026-11-23-0123abcd"), (entry.Type, entry.Key));
        Assert.Equal(["author", "title", "year", "version", "note", "url", "urldate", "language", "langid"], entry.Fields.Keys);
        Assert.Equal("{Coormulti Analytics}", entry.Fields["author"]);
        Assert.Equal(("2026", "2026-11-23-0123abcd", "2026-11-23"), (entry.Fields["year"], entry.Fields["version"], entry.Fields["urldate"]));
        Assert.Equal($"https://example.org/{code}/treaties/time-to-assent?from_year=2003&format=video&release=2026-11-23-0123abcd", entry.Fields["url"]);
        Assert.EndsWith(shown.Exhibit.SyntheticLabel!.In(shown.Language), ABibliography.Printed(entry.Fields["note"]), StringComparison.Ordinal);
        Assert.Equal(shown.Exhibit.Headline.In(shown.Language), ABibliography.Printed(entry.Fields["title"]));
    }

    [Fact]
    public void Hostile_words_are_the_same_words_in_every_form()
    {
        var shown = AnExhibit.With(null, headline: Localized.Same(Hostile)).Shown();
        var entry = ABibliography.Read(Text(".bib", shown));

        Assert.Equal(AsRead.Replace('{', '(').Replace('}', ')'), ABibliography.Printed(entry.Fields["title"]));
        Assert.Equal(AsRead, (string?)Item(shown)["title"]);
        Assert.Equal(AsRead, Ris(shown)["TI"].Single());
        Assert.Single(Ris(shown)["TY"]);
    }

    [Fact]
    public void A_style_that_writes_titles_small_leaves_names_as_they_are() =>
        Assert.Equal(
            "Half of {CETA} in {Wallonia,} {EU–Canada}",
            ABibliography.Read(Text(".bib", AnExhibit.With(null, headline: Localized.Same("Half of CETA in Wallonia, EU–Canada")).Shown())).Fields["title"]);

    [Theory]
    [InlineData(".bib")]
    [InlineData(".csl.json")]
    [InlineData(".ris")]
    public void No_space_of_a_typesetter_stands_in_a_reference(string ending) =>
        Assert.All(Language.All, language => Assert.DoesNotContain(
            Text(ending, AnExhibit.With(null, provenance: Provenance.Synthetic, headline: Localized.Same(Hostile)).Shown(language)),
            character => character is '\u00A0' or '\u202F' or '\u2009' or '\u200B' or '\u2011'));

    [Fact]
    public void CSL_JSON_is_a_list_of_one_data_set_by_a_body()
    {
        var item = Item(AnExhibit.With(null).Shown(Language.De));

        Assert.Equal(["id", "type", "title", "author", "publisher", "issued", "version", "note", "URL", "language", "accessed"], item.Select(member => member.Key));
        Assert.Equal(("dataset", "de"), ((string?)item["type"], (string?)item["language"]));
        Assert.Equal("""[{"literal":"Coormulti Analytics"}]""", item["author"]!.ToJsonString());
        Assert.Equal("""{"date-parts":[[2026,11,1]]}""", item["issued"]!.ToJsonString());
        Assert.Equal("""{"date-parts":[[2026,11,23]]}""", item["accessed"]!.ToJsonString());
    }

    [Fact]
    public void RIS_begins_with_its_type_and_ends_with_its_end()
    {
        var shown = AnExhibit.With(null).Shown(Language.Nl);
        var lines = Text(".ris", shown).Split("\r\n");

        Assert.Equal(("TY  - DATA", "ER  - ", ""), (lines[0], lines[^2], lines[^1]));
        Assert.All(lines.SkipLast(1), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal(["Coormulti Analytics"], Ris(shown)["AU"]);
        Assert.Equal(["2026/11/01"], Ris(shown)["DA"]);
        Assert.Equal(["2026-11-23-0123abcd"], Ris(shown)["ET"]);
        Assert.Equal(["https://example.org/nl/treaties/time-to-assent?release=2026-11-23-0123abcd"], Ris(shown)["UR"]);
    }

    [Fact]
    public void Where_nobody_knows_when_the_release_was_made_no_day_of_access_is_invented()
    {
        var shown = AnExhibit.With(null).Shown() with { PublishedAt = null };

        Assert.DoesNotContain("urldate", ABibliography.Read(Text(".bib", shown)).Fields.Keys);
        Assert.Null(Item(shown)["accessed"]);
        Assert.Empty(Ris(shown)["Y2"]);
    }

    /// <summary>Pandoc did not write what it reads here: its item made of the BibTeX is our own of CSL-JSON.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Another_program_reads_the_same_reference_in_BibTeX_as_in_CSL_JSON(string code)
    {
        var shown = AnExhibit.With(null, provenance: Provenance.Synthetic, headline: code == "en" ? Localized.Same(AsRead) : null).Shown(Language.Find(code)!, "from_year=2003&format=video");

        var read = ReadByPandoc("biblatex", Text(".bib", shown));
        var ours = ReadByPandoc("csljson", Text(".csl.json", shown));

        Assert.All((string[])["author", "URL", "version", "accessed", "id"], member => Assert.Equal(ours[member]?.ToJsonString(), read[member]?.ToJsonString()));
        Assert.Equal(((string?)ours["title"])!.Replace('{', '(').Replace('}', ')'), Unmarked((string?)read["title"]));
        Assert.Equal((string?)ours["note"], Unmarked((string?)read["note"]));
        Assert.Equal(2026, (int)read["issued"]!["date-parts"]![0]![0]!);
    }

    // Pandoc writes what it understood as words of a note with the marks of HTML for what a style may not change.
    private static string? Unmarked(string? html) => html is null ? null : System.Net.WebUtility.HtmlDecode(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!.TextContent);

    private static JsonNode ReadByPandoc(string form, string text)
    {
        ProcessStartInfo asked = new("pandoc", ["--from", form, "--to", "csljson"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var pandoc = TryStart(asked);
        Assert.SkipWhen(pandoc is null, "pandoc is not on this machine");
        pandoc.StandardInput.Write(text);
        pandoc.StandardInput.Close();
        var read = JsonNode.Parse(pandoc.StandardOutput.ReadToEnd())!;
        pandoc.WaitForExit();
        return Assert.Single(read.AsArray())!;
    }

    private static Process? TryStart(ProcessStartInfo asked)
    {
        try
        {
            return Process.Start(asked);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static JsonObject Item(ExhibitInContext shown) => Assert.Single(JsonNode.Parse(Text(".csl.json", shown))!.AsArray())!.AsObject();

    private static ILookup<string, string> Ris(ExhibitInContext shown) =>
        Text(".ris", shown).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ToLookup(line => line[..2], line => line[6..]);

    private static string Text(string ending, ExhibitInContext shown) => Encoding.UTF8.GetString(FaceCatalog.Find(ending)!.Write(shown));
}
