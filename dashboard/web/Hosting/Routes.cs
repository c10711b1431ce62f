using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Discovery;
using Analytics.Dashboard.Html;

namespace Analytics.Dashboard.Hosting;

/// <summary>Every address of the site, in plain sight. Pages are read, never written. Each that is in a language takes `release=ID`, and so does the catalogue.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes, Site site, IReadOnlyList<Topic> topics)
    {
        var pages = site.Pages;
        OpenApi.Map(routes, site, topics);
        Map("/", Sync(site.ToLanguage));
        Map("/healthz", Site.Healthy);
        Map(Catalogue.Address, context => site.AnswerToPrograms(context, pages.Catalogue));
        Map(Sitemap.Address, context => site.AnswerOfCurrent(context, pages.Sitemap));
        Map("/robots.txt", context => site.AnswerOfCurrent(context, pages.Robots));
        Map("/assets/print/{release}/{hash}.css", context => site.Loaded.PrintSheet(context, Value(context, "release"), null));
        Map("/assets/print/{release}/{label}/{hash}.css", context => site.Loaded.PrintSheet(context, Value(context, "release"), Value(context, "label")));
        Map("/assets/{hash}/{name}", site.Loaded.Asset);
        Map("/{lang}/data/warehouse.duckdb", site.WarehouseFile);
        Page("/{lang}", (_, visit) => pages.Overview(visit));
        Map("/{lang}/data/record.zip", context => site.WholeRecord(context, withSynthetic: true));
        Map("/{lang}/data/documented.zip", context => site.WholeRecord(context, withSynthetic: false));
        Page("/{lang}/data/template.xlsx", (_, visit) => pages.Template(visit));
        Page("/{lang}/data/rows/{resource}/{*key}", (context, visit) => pages.Row(visit, Value(context, "resource"), Value(context, "key")));
        Page("/{lang}/search", (_, visit) => pages.Search(visit));
        // A topic like others, which figures of the house tell apart.
        Page("/{lang}/brief", (_, visit) => pages.Topic(visit, BriefTopic.Slug));
        Page("/{lang}/{topic}", (context, visit) => pages.Topic(visit, Value(context, "topic")));
        Page("/{lang}/{topic}/{exhibit}/rows", (context, visit) => pages.Rows(visit, Value(context, "topic"), Value(context, "exhibit")));
        Page("/{lang}/{topic}/{*path}", (context, visit) => pages.Beneath(visit, Value(context, "topic"), Value(context, "path")));

        void Map(string pattern, RequestDelegate answer) => routes.MapMethods(pattern, Reading, answer);

        void Page(string pattern, Func<HttpContext, Visit, Reply> make) =>
            Map(pattern, context => site.Answer(context, visit => make(context, visit)));
    }

    private static string Value(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    private static RequestDelegate Sync(Action<HttpContext> answer) => context =>
    {
        answer(context);
        return Task.CompletedTask;
    };
}
