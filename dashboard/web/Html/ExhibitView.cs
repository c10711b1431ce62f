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
    /// <summary>Within the page of its topic.</summary>
    public static XmlNode Show(ExhibitInContext shown) => Show(shown, heading: "h2");

    /// <summary>On a page of its own, or in another's page.</summary>
    public static XmlNode Alone(ExhibitInContext shown) => Show(shown, heading: "h1");

    private static XmlNode Show(ExhibitInContext shown, string heading)
    {
        var exhibit = shown.Exhibit;
        return Element("article", [Class("exhibit"), Id(exhibit.Id)],
        [
            Element("header",
            [
                Element(heading, [Class("headline")], Text(shown.In(exhibit.Headline))),
                Element("p", [Class("subtitle")], Text(shown.In(exhibit.Subtitle))),
                .. Evidence(shown),
            ]),
            Element("figure", [Class("picture")], [.. Pictures(shown), Caption(shown)]),
            // Those of parts stand with the parts.
            .. List(shown, "estimates", ExhibitWords.Estimates, [.. exhibit.Estimates.Where(_ => exhibit.Panels.Count == 0).Where(estimate => estimate != Decisive(exhibit)).Select(estimate => EstimateSentence.Of(shown, estimate))]),
            .. List(shown, "notes", ExhibitWords.Notes, [.. exhibit.Notes.Select(shown.In)]),
            .. List(shown, "credits", ExhibitWords.Credits, [.. exhibit.Credits.Select(shown.In)]),
            OtherForms(shown),
            TableBeneath(shown),
            CitationBeneath(shown),
        ]);
    }

    /// <summary>Interval and test of what the headline says, right beneath it: the first number that was put to the test.</summary>
    private static IEnumerable<XmlNode> Evidence(ExhibitInContext shown) =>
        Decisive(shown.Exhibit) is { } main ? [Element("p", [Class("evidence")], Text(EstimateSentence.Of(shown, main)))] : [];

    public static TitledEstimate? Decisive(Exhibit exhibit) =>
        exhibit.Verdict == Verdict.NotAsked || exhibit.Panels.Count > 0 ? null : exhibit.Estimates.FirstOrDefault(estimate => estimate.Estimate.Verdict is not null);

    private static IEnumerable<XmlNode> Pictures(ExhibitInContext shown)
    {
        if (shown.Exhibit.Panels.Count > 0)
            return [PanelGrid.Show(shown)];
        if (shown.Exhibit.Picture is not { } picture)
            return shown.Exhibit.SyntheticLabel is { } label ? [Element("p", [Class("synthetic")], Text(shown.In(label)))] : [];
        return
        [
            Element("div", [Class("figure-static"), Id($"{shown.Exhibit.Id}-picture")],
                PictureView.Show(picture, shown.Language, PictureSize.Wide),
                PictureView.Show(picture, shown.Language, PictureSize.Narrow)),
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
        List<(string Address, string Name, bool IsFile)> forms = [($"#{shown.Exhibit.Id}-table", shown.In(ExhibitWords.Table), false)];
        // BibTeX stands with the citation.
        forms.AddRange(FaceCatalog.For(shown.Exhibit).Where(face => face.Ending != ".bib").Select(face => (shown.Address(face.Ending), face.Name, true)));
        forms.Add(($"#{shown.Exhibit.Id}-citation", shown.In(ExhibitWords.Cite), false));
        forms.Add((shown.Address(), shown.In(ExhibitWords.Link), false));
        if (shown.Exhibit.IsComparable)
            forms.Add(($"{shown.Address()}#{CompareForm.Anchor}", shown.In(ComparedWords.Compare), false));
        return Element("nav", [Class("forms"), Attribute("aria-label", $"{shown.In(ExhibitWords.Faces)}{Writing.Colon(shown.Language)}{shown.In(shown.Exhibit.Question)}")],
            Element("ul", forms.Select(form => Element("li",
                Element("a", form.IsFile ? [Href(form.Address), Flag("download")] : [Href(form.Address)], Text(form.Name))))));
    }

    private static XmlNode TableBeneath(ExhibitInContext shown)
    {
        var hasRows = shown.Exhibit.Table.Lines.Any(line => line.Key is not null);
        var name = $"{shown.In(ExhibitWords.Table)}{Writing.Colon(shown.Language)}{shown.In(shown.Exhibit.Subtitle)}";
        return Element("details", [Class("table")],
            Element("summary", Text(shown.In(ExhibitWords.Table))),
            // Wider than a telephone, it scrolls within its own box, which the keyboard must then reach.
            Element("div", [Class("table-box"), Id($"{shown.Exhibit.Id}-table"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", name)],
                NumbersOf(shown, hasRows)));
    }

    /// <summary>The numbers alone, in a table that repeats its head on each page of paper.</summary>
    public static XmlNode Numbers(ExhibitInContext shown) => NumbersOf(shown, hasRows: false);

    private static XmlNode NumbersOf(ExhibitInContext shown, bool hasRows)
    {
        var table = shown.Exhibit.Table;
        return Element("table",
        [
            .. shown.Exhibit.SyntheticLabel is { } label ? [Element("caption", [Class("synthetic")], Text(shown.In(label)))] : Array.Empty<XmlNode>(),
            Element("thead", Element("tr", [.. table.Columns.Select(column => Head(shown, column)), .. hasRows ? [RowsHead(shown)] : Array.Empty<XmlNode>()])),
            Element("tbody", table.Lines.Select(line => Line(shown, table, line, hasRows))),
        ]);
    }

    private static XmlNode Head(ExhibitInContext shown, Column column)
    {
        var title = shown.In(column.Title);
        var unit = Writing.Name(column.Unit) is { } name ? $"{title} ({shown.In(name)})" : title;
        return Element("th", [Attribute("scope", "col"), .. Alignment(column)], Text(unit));
    }

    private static XmlNode RowsHead(ExhibitInContext shown) => Element("th", [Attribute("scope", "col")], Text(shown.In(ExhibitWords.RowsBehind)));

    private static XmlNode Line(ExhibitInContext shown, Table table, TableLine line, bool hasRows)
    {
        var cells = table.Columns.Zip(line.Cells).Select((pair, at) =>
        {
            var words = TableCell.Words(pair.First, pair.Second, shown.Language);
            return at == 0
                ? Element("th", [Attribute("scope", "row"), .. Alignment(pair.First)], Text(words))
                : Element("td", [.. Alignment(pair.First)], Text(words));
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

    private static IEnumerable<XmlAttribute> Alignment(Column column) => TableCell.IsNumber(column) ? [Class("number")] : [];

    private static XmlNode CitationBeneath(ExhibitInContext shown) =>
        Element("details", [Class("citation")],
            Element("summary", Text(shown.In(ExhibitWords.Citation))),
            Element("p", [Id($"{shown.Exhibit.Id}-citation")], Text(Citation.Text(shown))),
            Element("p", Element("a", [Href(shown.Address(".bib")), Flag("download")], Text("BibTeX"))));
}
