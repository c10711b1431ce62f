using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The whole record to take away.</summary>
internal static class DownloadsSection
{
    public static XmlNode Show(Language language) =>
        Element("section", [Id("downloads")],
            Element("h2", Text(SectionWords.WholeRecord.In(language))),
            Element("ul",
                Element("li", Element("a", [Href($"/{language.Code}/data/documented.zip"), Flag("download")], Text(SectionWords.DocumentedPackage.In(language)))),
                Element("li", Element("a", [Href($"/{language.Code}/data/record.zip"), Flag("download")], Text(SectionWords.DataPackage.In(language)))),
                Element("li", Element("a", [Href($"/{language.Code}/data/warehouse.duckdb"), Flag("download")], Text(SectionWords.DuckDbFile.In(language))))));
}
