using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The pages of the site in each language: every topic, every exhibit alone, and one of each kind of page beneath them.</summary>
public static class PageList
{
    /// <summary>Pages that show synthetic rows: one dossier where that topic is, and one of each kind of page of rows.</summary>
    private static string[] OfTheRegister =>
    [
        .. TopicCatalog.Find("dossiers") is null ? [] : (string[])["/dossiers/d0000001"],
        "/data/rows-by-confidence/rows?line=dossiers", "/data/rows/dossiers/d0000001",
    ];

    public static TheoryData<string> All { get; } =
    [
        .. Language.All.SelectMany(language => (string[])
        [
            .. TopicCatalog.All.Select(topic => TopicAddress.Of(topic, language)),
            $"/{language.Code}/treaties/ceta",
            $"/{language.Code}/treaties/index?awaited=walloon&sort=signed_on",
            $"/{language.Code}/treaties/pending-treaties?order=ascending&sort=age_days",
            $"/{language.Code}/search?q=sante",
            $"/{language.Code}/search",
            $"/{language.Code}/dossiers/d0000001",
            $"/{language.Code}/treaties/time-to-deposit",
            $"/{language.Code}/attendance/share-over-time?split=level",
            $"/{language.Code}/meetings/consultations-by-format?against=2004-2013&from=2014&to=2023",
            $"/{language.Code}/treaties/time-to-deposit/rows?line=BEL",
            $"/{language.Code}/data/rows/party_actions/wipo_beijing.BEL",
            .. OfTheRegister.Select(page => $"/{language.Code}{page}"),
        ]),
    ];

    public static TheoryData<string> Exhibits { get; } =
    [
        .. TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => $"{topic.Slug}/{exhibit.Id}")),
    ];
}
