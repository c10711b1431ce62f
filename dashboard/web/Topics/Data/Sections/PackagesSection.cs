using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The source packages of the release, each with its closing date.</summary>
internal static class PackagesSection
{
    public static XmlNode Show(IReadOnlyList<ReadPackage> packages, Language language) =>
        Element("section", [Id("packages")],
            Element("h2", Text(SectionWords.Packages.In(language))),
            Box(SectionWords.Packages.In(language), Element("table",
                Head(language, SectionWords.Title, ColumnWords.ClosedOn, SectionWords.Synthetic, SectionWords.Licence),
                Element("tbody", packages.Select(package => ListLine.Of(
                    CodeWords.Of(package.Title).In(language), language.Date(package.ClosedOn),
                    (package.IsSynthetic ? ExhibitWords.Yes : ExhibitWords.No).In(language), package.LicenceName))))));
}
