using System.Globalization;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What was refused, cell by cell, and why.</summary>
internal static class RefusedSection
{
    public static XmlNode Show(IReadOnlyList<RefusedCell> refused, Language language) =>
        Element("section", [Id("rejects")],
            Element("h2", Text($"{SectionWords.Refused.In(language)} ({language.Whole(refused.Count)})")),
            refused.Count == 0
                ? Element("p", Text(SectionWords.NoneRefused.In(language)))
                : Box(SectionWords.Refused.In(language), Element("table",
                    Head(language, SectionWords.File, SectionWords.Record, SectionWords.Cell, SectionWords.Column, SectionWords.Value, SectionWords.Reason),
                    Element("tbody", refused.Select(cell => ListLine.Of(
                        $"{cell.Package}/{cell.File}", cell.Record.ToString(CultureInfo.InvariantCulture), cell.Cell, cell.ColumnName, cell.Value,
                        CodeWords.Of(cell.Sentence).In(language)))))));
}
