using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>Which packages are older than they promise to be, in a sentence each, before anything else is read.</summary>
internal static class OverdueBanner
{
    public static XmlNode Show(IReadOnlyList<PackageReport> overdue, Language language) => Element("aside", [Class("banner overdue-banner")],
        overdue.Select(package => Element("p", Text(OverdueBannerWords.Overdue(package.Titles, package.ClosedOn, package.RenewedEveryDays!.Value).In(language)))));
}
