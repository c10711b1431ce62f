using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The files of the release and what became of their rows.</summary>
internal static class FilesSection
{
    public static XmlNode Show(IReadOnlyList<ReadFile> files, Language language) =>
        Element("section", [Id("resources")],
            Element("h2", Text(SectionWords.Files.In(language))),
            Box(SectionWords.Files.In(language), Element("table",
                Head(language, SectionWords.Package, SectionWords.Resource, SectionWords.File, SectionWords.RowsRead, SectionWords.RowsAccepted, SectionWords.RowsRejected, SectionWords.KnownUntil),
                Element("tbody", files.Select(file => Element("tr",
                    Element("th", [Attribute("scope", "row")], Text(file.PackageName)),
                    Element("td", Text(Contract.Named(file.Resource).Titles.In(language))),
                    Element("td", Text(file.FileName)),
                    Number(file.RowsRead, language), Number(file.RowsAccepted, language), Number(file.RowsRejected, language), Element("td", Text(Until(file, language)))))))));

    /// <summary>The last day at which its sources looked; where each row has its own, the first and the last of them.</summary>
    private static string Until(ReadFile file, Language language) => file switch
    {
        { ObservedUntil: null } => Writing.NotKnown.In(language),
        { ObservedFrom: { } first, ObservedUntil: { } last } when first != last => $"{language.Date(first)} – {language.Date(last)}",
        { ObservedUntil: { } last } => language.Date(last),
    };

    private static XmlNode Number(long count, Language language) => Element("td", [Class("number")], Text(language.Whole(count)));
}
