using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Overview;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The state of the register in one screen: each number with its years, its interval, what became of it, how far the rows behind are to be trusted, and the way to its exhibit.</summary>
internal static class IndicatorView
{
    public static IEnumerable<XmlNode> Show(StateOfTheRegister? state, Register? register, Language language)
    {
        if (state is null || register is null)
            return [];
        return
        [
            Element("section", [Class("key-figures state")],
            [
                Element("h2", Text(IndicatorWords.Title.In(language))),
                .. register.IsSynthetic ? [Element("p", [Class("synthetic")], Text(ExhibitWords.Synthetic.In(language)))] : Array.Empty<XmlNode>(),
                Element("ul", state.Indicators.Select(told => Element("li", [.. Tile(told, register, language)]))),
                .. state.Lacking.Count == 0 ? Array.Empty<XmlNode>() :
                [
                    Element("ul", [Class("lacking")], state.Lacking.Select(lacking => Element("li", Text($"{IndicatorWords.NotKnown(lacking.Kind, lacking.Lack).In(language)}.")))),
                ],
            ]),
        ];
    }

    private static IEnumerable<XmlNode> Tile(Indicator told, Register register, Language language) =>
    [
        Element("a", [Href($"/{language.Code}/{told.Exhibit}")],
            Element("strong", Text(IndicatorWords.Number(told).In(language))),
            Element("span", Text(IndicatorWords.Sentence(told, register.ClosedOn).In(language)))),
        PictureView.Small(IndicatorWords.Line(told), language, told.Series, told.Kind is IndicatorKind.Consultations or IndicatorKind.Work or IndicatorKind.Load ? Formats.BreakYear : null),
        .. IndicatorWords.Change(told) is var (verdict, measure)
            ? [Element("small", Element("b", Text(verdict.In(language))), Text($" {measure.In(language)}"))]
            : Array.Empty<XmlNode>(),
        .. IndicatorWords.Interval(told) is { } interval ? [Element("small", Text(interval.In(language)))] : Array.Empty<XmlNode>(),
        Element("small", Text(string.Join(", ", told.Provenance.Where(count => count.Rows > 0).Select(count => $"{Writing.Whole(count.Rows, language)} {ExhibitWords.OfRows(count.Provenance, count.Rows, language)}")))),
    ];
}
