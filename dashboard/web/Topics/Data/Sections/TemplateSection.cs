using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The workbook in which an office keeps its own register.</summary>
internal static class TemplateSection
{
    public static XmlNode Show(Language language) =>
        Element("section", [Id("template")],
            Element("h2", Text(SectionWords.OwnRegister.In(language))),
            Element("p", Element("a", [Href($"/{language.Code}/data/template.xlsx"), Flag("download")], Text(SectionWords.OfficeWorkbook.In(language)))));
}
