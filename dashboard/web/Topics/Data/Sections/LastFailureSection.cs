using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What kept the last refresh from being published, while the pages show the release before it.</summary>
internal static class LastFailureSection
{
    public static IEnumerable<XmlNode> Show(RunReport? failure, Language language) => failure is null
        ? []
        :
        [
            Element("section", [Id("last-failure"), Class("failure")],
                Element("h2", Text(SectionWords.LastRefused.In(language))),
                Element("p", Text(SectionWords.LastGood.In(language))),
                Box(SectionWords.Refused.In(language), Element("table",
                    Head(language, SectionWords.File, SectionWords.Record, SectionWords.Column, SectionWords.Value, SectionWords.Reason),
                    Element("tbody",
                    [
                        .. failure.Rejects.Take(ListLine.Most).Select(reject => ListLine.Of(
                            $"{reject.Package}/{reject.File}", $"{reject.Record}", reject.Column, reject.Value, reject.Sentence.In(language))),
                        .. failure.Checks.Where(check => check.Severity == Severity.Error && check.RowCount > 0).Select(check => ListLine.Of(
                            check.Name, language.Whole(check.RowCount), null, null, check.Sentence.In(language))),
                    ])))),
        ];
}
