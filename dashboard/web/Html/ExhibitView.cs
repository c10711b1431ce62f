using System.Text.Encodings.Web;
using System.Text.Unicode;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>An exhibit on a page: the finding, the picture, what stands behind it, and every other form in which it can be had.</summary>
public static class ExhibitView
{
    /// <summary>For code that is shown: letters of all languages stay letters.</summary>
    private static readonly HtmlEncoder Encoded = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Made once, as thousands of cells have them.</summary>
    private static readonly XmlAttribute _ofRow = Attribute("scope", "row");

    private static readonly XmlAttribute[] _ofNumbers = [Class("number")];

    /// <summary>Within the page of its topic, which holds more than a first screen shows.</summary>
    public static XmlNode Show(ExhibitInContext shown) => Show(shown, isAlone: false);

    /// <summary>On a page of its own.</summary>
    public static XmlNode Alone(ExhibitInContext shown) => Show(shown, isAlone: true);

    /// <summary>In a frame of another's page: what is found, from what, and the way to the rest, which no frame may show.</summary>
    public static XmlNode Embedded(ExhibitInContext shown) => Element("article", [Class("exhibit"), Id(shown.Exhibit.Id)],
    [
        Header(shown, "h1"),
        Element("figure", [Class("picture")], [.. Pictures(shown, isAlone: true), Caption(shown)]),
        .. List(shown, "notes", ExhibitWords.Notes, [.. shown.Exhibit.Notes.Select(shown.In)]),
        .. List(shown, "credits", ExhibitWords.Credits, [.. shown.Exhibit.Credits.Select(shown.In)]),
        Element("p", [Class("embed-source")],
            Text($"{Phrases.Name}. {Citation.ReleaseNote(shown)}. "),
            Element("a", [Href(shown.Address())], Text(shown.In(ExhibitWords.WholeExhibit)))),
        CitationBeneath(shown),
    ]);

    private static XmlNode Header(ExhibitInContext shown, string heading) => Element("header",
    [
        Element(heading, [Class("headline")], Text(shown.In(shown.Exhibit.Headline))),
        Element("p", [Class("subtitle")], Text(shown.In(shown.Exhibit.Subtitle))),
        .. Evidence(shown),
    ]);

    private static XmlNode Show(ExhibitInContext shown, bool isAlone)
    {
        var exhibit = shown.Exhibit;
        return Element("article", [Class("exhibit"), Id(exhibit.Id)],
            Header(shown, isAlone ? "h1" : "h2"),
            Element("figure", [Class("picture")], [.. Pictures(shown, isAlone), Caption(shown)]),
            Element("div", [Class("beneath")],
            [
                // Those of parts stand with the parts.
                .. List(shown, "estimates", ExhibitWords.Estimates, [.. exhibit.Estimates.Where(_ => exhibit.Panels.Count == 0).Where(estimate => estimate != Decisive(exhibit)).Select(estimate => EstimateSentence.Of(shown, estimate))]),
                .. List(shown, "notes", ExhibitWords.Notes, [.. exhibit.Notes.Select(shown.In)]),
                .. List(shown, "credits", ExhibitWords.Credits, [.. exhibit.Credits.Select(shown.In)]),
                OtherForms(shown),
                TableBeneath(shown, isAlone),
                CitationBeneath(shown),
                .. EmbedBeneath(shown, isAlone),
                .. UseBeneath(shown, isAlone),
            ]));
    }

    /// <summary>Interval and test of what the headline says, right beneath it: the first number that was put to the test.</summary>
    private static IEnumerable<XmlNode> Evidence(ExhibitInContext shown) =>
        Decisive(shown.Exhibit) is { } main ? [Element("p", [Class("evidence")], Text(EstimateSentence.Of(shown, main)))] : [];

    public static TitledEstimate? Decisive(Exhibit exhibit) =>
        exhibit.Verdict == Verdict.NotAsked || exhibit.Panels.Count > 0 ? null : exhibit.Estimates.FirstOrDefault(estimate => estimate.Estimate.Verdict is not null);

    private static IEnumerable<XmlNode> Pictures(ExhibitInContext shown, bool isAlone)
    {
        if (shown.Exhibit.Panels.Count > 0)
            return [PanelGrid.Show(shown)];
        if (shown.Exhibit.Picture is not { } picture)
            return shown.Exhibit.SyntheticLabel is { } label ? [Element("p", [Class("synthetic")], Text(shown.In(label)))] : [];
        return
        [
            Element("div", [Class("figure-static"), Id($"{shown.Exhibit.Id}-picture")],
            [
                PictureView.Show(picture, shown.Language, PictureSize.Wide),
                .. isAlone ? [PictureView.Show(picture, shown.Language, PictureSize.Narrow)] : PictureView.Later(picture, shown.Language, PictureSize.Narrow),
            ]),
            // Shown by the script, which alone can keep what it promises.
            Element("button",
                [
                    Attribute("type", "button"), Class("interactive"), Flag("hidden"), Attribute("data-figure-url", shown.Address(".json")),
                    Attribute("data-figure-place", $"{shown.Exhibit.Id}-picture"),
                ],
                Text(shown.In(ExhibitWords.Interactive))),
        ];
    }

    private static XmlNode Caption(ExhibitInContext shown)
    {
        List<XmlNode> caption = [Text(shown.Observations)];
        if (shown.Exhibit.SyntheticLabel is { } label)
            caption.Add(Element("strong", Text($" {shown.In(label)}.")));
        if (shown.Exhibit.Methods.Count > 0)
        {
            caption.Add(Text($" {shown.In(shown.Exhibit.Methods.Count == 1 ? ExhibitWords.Method : ExhibitWords.Methods)}{Writing.Colon(shown.Language)}"));
            foreach (var (at, method) in shown.Exhibit.Methods.Index())
            {
                if (at > 0)
                    caption.Add(Text(", "));
                caption.Add(Element("a", [Href($"/{shown.Language.Code}/method#{method.Id}")], Text(shown.In(method.Name))));
            }

            caption.Add(Text("."));
        }

        return Element("figcaption", caption);
    }

    private static IEnumerable<XmlNode> List(ExhibitInContext shown, string name, Localized title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count > 0)
            yield return Element("ul", [Class(name), Attribute("aria-label", shown.In(title))], sentences.Select(sentence => Element("li", Text(sentence))));
    }

    private static XmlNode OtherForms(ExhibitInContext shown)
    {
        List<XmlNode> forms = [Form($"#{shown.Exhibit.Id}-table", shown.In(ExhibitWords.Table))];
        forms.AddRange(FaceCatalog.For(shown.Exhibit).Where(face => !face.IsCitation).SelectMany(face => FileForm(shown, face)));
        forms.Add(Form($"#{shown.Exhibit.Id}-citation", shown.In(ExhibitWords.Cite)));
        forms.Add(Form(shown.Address(), shown.In(ExhibitWords.Link)));
        if (shown.Exhibit.IsComparable)
            forms.Add(Form($"{shown.Address()}#{CompareForm.Anchor}", shown.In(ComparedWords.Compare)));
        return Element("nav", [Class("forms"), Attribute("aria-label", $"{shown.In(ExhibitWords.Faces)}{Writing.Colon(shown.Language)}{shown.In(shown.Exhibit.Question)}")],
            Element("ul", forms));
    }

    private static XmlNode Form(string address, string name, params IEnumerable<XmlAttribute> more) =>
        Element("li", Element("a", [Href(address), .. more], Text(name)));

    private static IEnumerable<XmlNode> FileForm(ExhibitInContext shown, Face face)
    {
        yield return Form(shown.Address(face.Ending), face.Name, Flag("download"));
        // Drawn from the SVG by the reader's own browser; offered by the script that draws it.
        if (face.NeedsFigure)
        {
            yield return Element("li", [Flag("hidden")],
                Element("button",
                    [Attribute("type", "button"), Class("png"), Attribute("data-picture", shown.Address(face.Ending)), Attribute("data-file", shown.FileName(".png"))], Text("PNG")));
        }
    }

    private static XmlNode TableBeneath(ExhibitInContext shown, bool isAlone)
    {
        var hasRows = shown.Exhibit.Table.Lines.Any(line => line.Key is not null);
        var name = $"{shown.In(ExhibitWords.Table)}{Writing.Colon(shown.Language)}{shown.In(shown.Exhibit.Subtitle)}";
        // Who asked for an order asked for the table.
        return Element("details", shown.Order is null ? [Class("table")] : [Class("table"), Flag("open")],
            Element("summary", Text(shown.In(ExhibitWords.Table))),
            // Wider than a telephone, it scrolls within its own box, which the keyboard must then reach.
            Element("div", [Class("table-box"), Id($"{shown.Exhibit.Id}-table"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", name)],
                Opened(isAlone || shown.Order is not null, NumbersOf(shown, hasRows, isSortable: true))));
    }

    /// <summary>What is seen only once it is opened, which among other exhibits can wait until then.</summary>
    private static IEnumerable<XmlNode> Opened(bool isThereAtOnce, params IEnumerable<XmlNode> nodes) => isThereAtOnce ? nodes : [Later.Show(nodes)];

    /// <summary>The numbers alone, in a table that repeats its head on each page of paper.</summary>
    public static XmlNode Numbers(ExhibitInContext shown) => NumbersOf(shown, hasRows: false, isSortable: false);

    private static XmlNode NumbersOf(ExhibitInContext shown, bool hasRows, bool isSortable)
    {
        var table = shown.Exhibit.Table;
        return Element("table",
        [
            .. shown.Exhibit.SyntheticLabel is { } label ? [Element("caption", [Class("synthetic")], Text(shown.In(label)))] : Array.Empty<XmlNode>(),
            Element("thead", Element("tr", [.. table.Columns.Select(column => Head(shown, column, isSortable)), .. hasRows ? [RowsHead(shown)] : Array.Empty<XmlNode>()])),
            Element("tbody", table.Lines.Select(line => Line(shown, table, line, hasRows))),
        ]);
    }

    private static XmlNode Head(ExhibitInContext shown, Column column, bool isSortable)
    {
        var title = TableCell.Head(column, shown.Language);
        return isSortable && shown.AddressBy(column) is { } address
            ? Tables.SortedHead(title, address, shown.Order?.Column == column ? shown.Order.IsDescending : null, Alignment(column))
            : Element("th", [Attribute("scope", "col"), .. Alignment(column)], Text(title));
    }

    private static XmlNode RowsHead(ExhibitInContext shown) => Element("th", [Attribute("scope", "col")], Text(shown.In(ExhibitWords.RowsBehind)));

    private static XmlNode Line(ExhibitInContext shown, Table table, TableLine line, bool hasRows)
    {
        var cells = table.Columns.Zip(line.Cells).Select((pair, at) =>
        {
            var words = TableCell.Words(pair.First, pair.Second, shown.Language);
            return at == 0
                ? Element("th", [_ofRow, .. Alignment(pair.First)], Text(words))
                : Element("td", Alignment(pair.First), Text(words));
        }).ToList();
        if (hasRows)
            cells.Add(Element("td", line.Key is null ? [] : [RowsLink(shown, line)]));
        return Element("tr", line.Key is { } key ? [Id(shown.AnchorOf(key))] : [], cells);
    }

    private static XmlNode RowsLink(ExhibitInContext shown, TableLine line)
    {
        var first = shown.Exhibit.Table.Columns.Count > 0 && line.Cells.Count > 0
            ? TableCell.Words(shown.Exhibit.Table.Columns[0], line.Cells[0], shown.Language)
            : line.Key;
        return Element("a", [Href(shown.RowsAddress(line.Key!)), Attribute("aria-label", $"{shown.In(ExhibitWords.Rows)}{Writing.Colon(shown.Language)}{first}")], Text(shown.In(ExhibitWords.Rows)));
    }

    private static IReadOnlyList<XmlAttribute> Alignment(Column column) => TableCell.IsNumber(column) ? _ofNumbers : [];

    /// <summary>The code that puts it into another's page; none where nobody knows our address.</summary>
    private static IEnumerable<XmlNode> EmbedBeneath(ExhibitInContext shown, bool isAlone)
    {
        if (shown.Origin.Length == 0)
            yield break;
        var title = Encoded.Encode(shown.In(shown.Exhibit.Headline));
        yield return Element("details", [Class("embed")],
            [
                Element("summary", Text(shown.In(ExhibitWords.Embed))),
                .. Opened(isAlone,
                    Element("p", Text(shown.In(shown.IsReleaseNamed ? ExhibitWords.EmbedHowOfRelease : ExhibitWords.EmbedHow))),
                    Element("pre", Element("code", Text(
                        $"<iframe src=\"{Encoded.Encode(shown.EmbedAddress)}\" title=\"{title}\" width=\"100%\" height=\"760\" loading=\"lazy\" frameborder=\"0\"></iframe>")))),
            ]);
    }

    private static IEnumerable<XmlNode> UseBeneath(ExhibitInContext shown, bool isAlone)
    {
        if (Snippet.Of(shown) is not { Count: > 0 } snippets)
            yield break;
        yield return Element("details", [Class("embed use")],
            [
                Element("summary", Text(shown.In(ExhibitWords.Use))),
                .. Opened(isAlone,
                    Element("p", Text(shown.In(ExhibitWords.UseHow))),
                    Element("dl", snippets.SelectMany(snippet => (XmlNode[])
                    [
                        Element("dt", Text(snippet.Program)),
                        Element("dd", Element("pre", Element("code", [Attribute("translate", "no")], Text(snippet.Code)))),
                    ]))),
            ]);
    }

    private static XmlNode CitationBeneath(ExhibitInContext shown) =>
        Element("details", [Class("citation")],
            Element("summary", Text(shown.In(ExhibitWords.Citation))),
            Element("p", [Id($"{shown.Exhibit.Id}-citation")], Text(Citation.Text(shown))),
            Element("ul", [Class("references")], FaceCatalog.For(shown.Exhibit).Where(face => face.IsCitation)
                .Select(face => Element("li", Element("a", [Href(shown.Address(face.Ending)), Flag("download")], Text(face.Name))))));
}
