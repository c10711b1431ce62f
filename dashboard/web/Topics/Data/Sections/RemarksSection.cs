using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What a person should know of a file though it kept no row out: a header read as another, a package left out.</summary>
internal static class RemarksSection
{
    public static IEnumerable<XmlNode> Show(IReadOnlyList<Remark> remarks, Language language) => remarks.Count == 0
        ? []
        :
        [
            Element("section", [Id("findings")],
                Element("h2", Text($"{SectionWords.Remarks.In(language)} ({language.Whole(remarks.Count)})")),
                Box(SectionWords.Remarks.In(language), Element("table",
                    Head(language, SectionWords.File, SectionWords.Column, SectionWords.Remark),
                    Element("tbody", remarks.Take(ListLine.Most).Select(remark => ListLine.Of(
                        remark.File.Length == 0 ? remark.Package : $"{remark.Package}/{remark.File}", remark.Column, remark.Sentence.In(language))))))),
        ];
}
