using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Figures.Svg;
using Analytics.Findings;
using Analytics.Findings.Record;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Brief;

/// <summary>The brief, read from top to bottom: title, date of the record and release, findings, methods, sources, the link that shows it again.</summary>
public static class BriefPage
{
    /// <summary>Laws and decrees are sources of one row each, and many: those of most rows are listed, the others counted.</summary>
    private const int ListedSources = 10;

    /// <summary>Of one finding; the page of the finding has all of them.</summary>
    public const int MostEstimates = 4;

    /// <summary>From here on, so many times as high as wide, a picture beside words would be too small to read.</summary>
    private const double Tall = 1.9;

    public static IEnumerable<XmlNode> Show(BriefView view) =>
    [
        BriefChoice.Show(view),
        Head(view),
        .. Changes(view),
        .. Findings(view),
        .. Unanswered(view),
        Methods(view),
        Sources(view),
        Link(view),
        .. Tables(view),
    ];

    private static XmlNode Head(BriefView view)
    {
        var release = view.Document.Release;
        return Element("header", [Class("brief-head")],
        [
            .. view.Document.Request.Set is { } set ? [Element("p", [Class("reader")], Text($"{view.In(BriefWords.Name)} · {view.In(set.Reader)}"))] : Array.Empty<XmlNode>(),
            Element("h1", Text(view.Title)),
            Element("p", [Class("subtitle")], Text(
                $"{view.In(Phrases.RecordClosed)} {Writing.Date(release.ClosedOn, view.Language)} · {view.In(Phrases.Release)} "), Element("span", [Class("release")], Text(release.Id))),
            .. view.Document.IsSynthetic
                ? [Element("p", [Class("brief-label")], Element("strong", Text(view.In(Phrases.SyntheticTitle))), Text($" {view.In(Phrases.SyntheticMeaning)}"))]
                : Array.Empty<XmlNode>(),
        ]);
    }

    /// <summary>A brief that was kept says what the current release finds instead.</summary>
    private static IEnumerable<XmlNode> Changes(BriefView view)
    {
        if (view.Document is not { Current: { } current, Changes: { } changes })
            yield break;
        yield return Element("aside", [Class("brief-changes")],
        [
            Element("p", Text(view.In(BriefWords.Changes(current.Id, current.ClosedOn, changes.Count, view.Document.Findings.Count)))),
            .. changes.Count == 0 ? Array.Empty<XmlNode>() : [Element("ul", changes.Select(change => Element("li", Text(Change(view, change)))))],
        ]);
    }

    private static string Change(BriefView view, ChangedFinding change)
    {
        var now = change.Now is not { } found ? BriefWords.NoLongerAsked : change.SaysOther ? BriefWords.Now(found.Headline) : BriefWords.OtherNumbers;
        return $"{view.In(change.Then.Question)} {view.In(now)}";
    }

    /// <summary>What several findings must say beside their numbers is said with the first of them: paper is short.</summary>
    private static IEnumerable<XmlNode> Findings(BriefView view)
    {
        HashSet<string> said = [];
        foreach (var finding in view.Document.Findings.Where(IsAnswered))
        {
            var shown = view.InContext(finding);
            yield return Finding(view, shown, [.. finding.Notes.Select(note => shown.In(note.FirstSentence())).Where(said.Add)]);
        }
    }

    private static bool IsAnswered(Exhibit finding) => finding.Verdict != Verdict.NotAsked;

    /// <summary>What the release cannot answer takes a line, and not the room of a finding; what is lacking is said once for all that lack it.</summary>
    private static IEnumerable<XmlNode> Unanswered(BriefView view)
    {
        var lacking = view.Document.Findings.Where(finding => !IsAnswered(finding)).GroupBy(finding => view.In(finding.Headline)).ToList();
        if (lacking.Count == 0)
            yield break;
        yield return Element("section", [Class("brief-unanswered")],
            Element("h2", Text(view.In(BriefWords.Unanswered))),
            Element("ul", lacking.Select(lack => Element("li", Text($"{string.Join(" ", lack.Select(finding => view.In(finding.Question)))} {lack.Key}.")))));
    }

    private static XmlNode Finding(BriefView view, ExhibitInContext shown, IReadOnlyList<string> notes)
    {
        var exhibit = shown.Exhibit;
        return Element("article", [Class("brief-finding"), Id(exhibit.Id)],
            Element("h2", [Class("headline")], Text(shown.In(exhibit.Headline))),
            Element("div", [Class(exhibit.Picture is null ? "brief-alone" : IsTall(exhibit, view.Language) ? "brief-tall" : "brief-pair")],
            [
                .. exhibit.Picture is { } picture ? [Element("figure", Sizes(exhibit, view.Language).Select(size => PictureView.Show(picture, view.Language, size)))] : Array.Empty<XmlNode>(),
                Element("div", [Class("brief-words")],
                [
                    Element("p", [Class("subtitle")], Text(shown.In(exhibit.Subtitle))),
                    .. List("estimates", exhibit.Estimates.Take(exhibit.NotesTellEstimates ? 0 : MostEstimates).Select(estimate => EstimateSentence.Of(shown, estimate))),
                    .. List("notes", notes),
                    Element("p", [Class("caption")], Counted(view, shown)),
                ]),
            ]));
    }

    private static bool IsTall(Exhibit exhibit, Language language) =>
        exhibit.Picture is { } picture && SvgDrawing.HeightOverWidth(picture, language, PictureSize.Narrow) > Tall;

    /// <summary>A tall picture stands above its words in the width of the page, but on a telephone.</summary>
    private static IReadOnlyList<PictureSize> Sizes(Exhibit exhibit, Language language) => IsTall(exhibit, language) ? [PictureSize.Wide, PictureSize.Narrow] : [PictureSize.Narrow];

    private static IEnumerable<XmlNode> Counted(BriefView view, ExhibitInContext shown)
    {
        yield return Text(shown.Observations);
        if (shown.Exhibit.SyntheticLabel is { } label)
            yield return Element("strong", Text($" {shown.In(label)}."));
        if (view.Origin.Length > 0)
            yield return Element("a", [Class("whole"), Href(shown.FullAddress)], Text(view.In(BriefWords.WholeExhibit)));
    }

    private static XmlNode Methods(BriefView view) => Element("section", [Class("brief-methods")],
        Element("h2", Text(view.In(ExhibitWords.Methods))),
        Element("ul", view.Document.Methods.Select(method => Element("li",
            Element("strong", Text(Capital(view.In(method.Name)))),
            Text($"{Writing.Colon(view.Language)}{LowerFirst(view.In(method.Gist), view.Language)} "),
            Element("cite", [Attribute("lang", "en")], Text(method.Reference))))));

    private static XmlNode Sources(BriefView view)
    {
        var sources = view.Document.Sources;
        return Element("section", [Class("brief-sources")],
        [
            Element("h2", Text(view.In(ExhibitWords.Credits))),
            Element("ol", [Class("sources")], sources.Sources.Take(ListedSources).Select(source => Element("li", Source(view, source)))),
            .. sources.Sources.Count > ListedSources
                ? [Element("p", Text(view.In(BriefWords.MoreSources(sources.Sources.Count - ListedSources, sources.Sources.Skip(ListedSources).Sum(source => source.RowCount)))))]
                : Array.Empty<XmlNode>(),
            .. view.Document.Credits.Select(credit => Element("p", Text(view.In(credit)))),
            .. sources.IsWhole ? Array.Empty<XmlNode>() : [Element("p", Text(view.In(BriefWords.NotAllRows)))],
        ]);
    }

    private static IEnumerable<XmlNode> Source(BriefView view, SourceBehind source)
    {
        // Where rows name no source it is the package that speaks for them: the office's register, or the one that was generated.
        var title = source.SourceTitle ?? view.Document.Release.Report.Packages.FirstOrDefault(package => package.Name == source.PackageName)?.Titles.In(view.Language) ?? source.PackageName;
        yield return RecordCellView.IsWebAddress(source.SourceUrl) ? Element("a", [Href(source.SourceUrl!), Attribute("rel", "noreferrer")], Text(title)) : Text(title);
        yield return Text($"{(source.PublisherName is { } publisher && publisher != title ? $", {publisher}" : "")} ({view.In(BriefWords.Rows(source.RowCount))})");
    }

    private static XmlNode Link(BriefView view) => Element("section", [Class("brief-link")],
        Element("h2", Text(view.In(BriefWords.PermanentLink))),
        Element("p", Text($"{view.In(BriefWords.SameNumbers)}{Writing.Colon(view.Language)}"),
            view.Origin.Length > 0
                ? Element("a", [Href(view.Origin + view.PermanentPlace)], Text(view.Origin + view.PermanentPlace))
                : Text($"{view.In(BriefWords.OnTheDashboard)} {view.PermanentPlace}")));

    private static IEnumerable<XmlNode> Tables(BriefView view) => !view.Document.Request.HasTables
        ? []
        :
        [
            Element("section", [Class("brief-tables")],
            [
                Element("h2", Text(view.In(BriefWords.Tables))),
                .. view.Document.Findings.Where(finding => finding.Table.Lines.Count > 0).SelectMany(finding => (XmlNode[])
                [
                    Element("h3", Text(view.In(finding.Subtitle))),
                    Html.Tables.Box(view.In(finding.Subtitle), ExhibitView.Numbers(view.InContext(finding))),
                ]),
            ]),
        ];

    private static IEnumerable<XmlNode> List(string name, IEnumerable<string> sentences)
    {
        var items = sentences.Select(sentence => Element("li", Text(sentence))).ToList();
        if (items.Count > 0)
            yield return Element("ul", [Class(name)], items);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>After a colon English, French and Dutch go on with a small letter; German begins a whole sentence with a capital one.</summary>
    private static string LowerFirst(string sentence, Language language) => language == Language.De ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
