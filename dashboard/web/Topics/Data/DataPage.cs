using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics.Data.Sections;
using Analytics.Findings.Data;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The lists of the Data page: downloads, releases, the template, packages, files, rejects, checks with their rows, sources, dictionary.</summary>
internal static class DataPage
{
    public static IEnumerable<XmlNode> Show(RecordReport report, PageView page) =>
    [
        .. LastFailureSection.Show(page.LastFailure, page.Language),
        DownloadsSection.Show(page.Language),
        .. ReleasesSection.Show(page.Releases, page.Language),
        TemplateSection.Show(page.Language),
        PackagesSection.Show(report.Packages, page.Language),
        RegisterSection.Show(page.Inquiry.Register, page.Language),
        .. RemarksSection.Show(page.Inquiry.Release.Report.Findings, page.Language),
        FilesSection.Show(report.Files, page.Language),
        RefusedSection.Show(report.Refused, page.Language),
        ChecksSection.Show(report, page.Language),
        .. CorrectionsSection.Show(report.Corrections, page.Language),
        SourcesSection.Show(report.Sources, page.Language),
        DictionarySection.Show(page.Language),
    ];
}
