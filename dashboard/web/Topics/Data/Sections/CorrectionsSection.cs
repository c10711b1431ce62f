using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What of the record was wrong or unknown and was put right, each with what stood there before: errata.</summary>
internal static class CorrectionsSection
{
    public static IEnumerable<XmlNode> Show(IReadOnlyList<CorrectedCell> corrections, Language language)
    {
        if (corrections.Count == 0)
            return [];
        return
        [
            Element("section", [Id("corrections")],
                Element("h2", Text($"{CodeWords.Resource("corrections").In(language)} ({language.Whole(corrections.Count)})")),
                Element("p", Text(SectionWords.Errata.In(language))),
                Element("details", [Class("table")],
                    Element("summary", Text(SectionWords.ShowList.In(language))),
                    Later.Show(Box(SectionWords.Errata.In(language), Element("table",
                        Head(language,
                            CodeWords.Column("corrections", "corrected_on"), RowWords.Row, CodeWords.Column("corrections", "column_name"), CodeWords.Column("corrections", "was_value"),
                            CodeWords.Column("corrections", "is_value"), SectionWords.Reason, SectionWords.Source),
                        Element("tbody", corrections.Select(correction => Line(correction, language)))))))),
        ];
    }

    private static XmlNode Line(CorrectedCell correction, Language language) => Element("tr",
        Element("td", Text(language.Date(correction.CorrectedOn))),
        Element("th", [Attribute("scope", "row")],
            Text($"{Contract.Named(correction.ResourceName).Titles.In(language)} "),
            Element("a", [Href(RowAddress.Of("corrections", correction.RowKey, language))], Element("code", Text(correction.RowName)))),
        Element("td", Text(correction.ColumnName is { } column ? CodeWords.Column(correction.ResourceName, column).In(language) : SectionWords.WholeRow.In(language))),
        Element("td", Text(Value(correction, correction.WasValue, language))),
        Element("td", Text(Value(correction, correction.IsValue, language))),
        Element("td", Text(Why(correction, language))),
        Element("td", Source(correction, language)));

    /// <summary>A code in words, where the column holds codes.</summary>
    private static string Value(CorrectedCell correction, string? value, Language language) => (correction.ColumnName, value) switch
    {
        (_, null) => "–",
        ({ } column, { } code) when Contract.Named(correction.ResourceName).Field(column).Categories.Any(category => category.Value == code) => CodeWords.Label(correction.ResourceName, column, code).In(language),
        _ => value,
    };

    private static string Why(CorrectedCell correction, Language language)
    {
        var reason = CodeWords.Label("corrections", "reason_code", correction.ReasonCode).In(language);
        return correction.Note is { } note ? $"{reason}{language.Colon}{CodeWords.Of(note).In(language)}" : reason;
    }

    private static IEnumerable<XmlNode> Source(CorrectedCell correction, Language language)
    {
        if (correction.SourceTitle is not { } title)
            return [Text("–")];
        var name = correction.Url is { } url ? Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(title)) : Text(title);
        return correction.Locator is { } locator ? [name, Text($", {CodeWords.Of(locator).In(language)}")] : [name];
    }
}
