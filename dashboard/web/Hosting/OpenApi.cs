using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Search;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Searching;
using Microsoft.OpenApi;

namespace Analytics.Dashboard.Hosting;

/// <summary>The addresses that answer programs, described in OpenAPI at `/openapi/v1.json` from the records that are serialised.</summary>
internal static class OpenApi
{
    private const string Document = "v1";
    private const string Problems = "application/problem+json";

    /// <param name="pathBase">Beneath which all its addresses stand; empty at the root of a host.</param>
    public static void Add(IServiceCollection services, string pathBase)
    {
        services.ConfigureHttpJsonOptions(options => HouseJson.Written(options.SerializerOptions));
        services.AddOpenApi(Document, options => options.AddSchemaTransformer((schema, _, _) =>
        {
            // Who refers to a closed list says whether there may be none; in the list itself a null would be described twice.
            schema.Enum = schema.Enum is { } values ? [.. values.Where(value => value is not null)] : null;
            return Task.CompletedTask;
        }).AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Coormulti Analytics", Version = Document, Description = "Exhibits of the record as JSON. Every answer is of one immutable release, which it names." };
            // An address of a machine is none of the reader's business, and would differ from copy to copy.
            document.Servers = pathBase.Length == 0 ? [] : [new OpenApiServer { Url = pathBase }];
            return Task.CompletedTask;
        }));
    }

    /// <summary>Each exhibit has an address of its own in the description, with the parameters that narrow it. Those of its topic's other exhibits are accepted and change nothing.</summary>
    public static void Map(IEndpointRouteBuilder routes, Site site, IReadOnlyList<Topic> topics)
    {
        var pages = site.Pages;
        routes.MapOpenApi("/openapi/{documentName}.json");
        Delegate ready = (HttpContext context) => site.Ready(context);
        Describe(routes.MapGet("/readyz", ready), "ready", "The release that is shown, its closing dates and its age.", []).Produces<ReadyJson>().Produces<ProblemJson>(StatusCodes.Status503ServiceUnavailable, Problems);
        Describe(routes.MapGet("/{lang}/exhibits.json", (HttpContext context, string lang) => site.Answer(context, pages.Index)), "exhibits", "All exhibits with the filters that narrow them.", [])
            .Produces<ExhibitIndex>()
            .Produces<ProblemJson>(StatusCodes.Status400BadRequest, Problems)
            .Produces<ProblemJson>(StatusCodes.Status410Gone, Problems);
        Describe(routes.MapGet("/{lang}/search.json", (HttpContext context, string lang) => site.Answer(context, pages.SearchJson)), "search", "What a search by words finds: treaties, dossiers, crises, conferences, exhibits and sources.", SiteSearch.Filters)
            .Produces<SearchJson>()
            .Produces<ProblemJson>(StatusCodes.Status400BadRequest, Problems)
            .Produces<ProblemJson>(StatusCodes.Status410Gone, Problems);
        foreach (var (topic, exhibit) in topics.SelectMany(topic => topic.Exhibits.Select(exhibit => (topic, exhibit))))
        {
            var path = $"{exhibit.Id}.json";
            Describe(
                routes.MapGet($"/{{lang}}/{topic.Slug}/{path}", (HttpContext context, string lang) => site.Answer(context, visit => pages.Beneath(visit, topic.Slug, path))),
                $"{topic.Slug}-{exhibit.Id}", exhibit.Question.In(Language.En), [.. exhibit.Study.Filters, .. Comparison.FiltersOf(exhibit.Study.Filters), .. TableOrder.FiltersOf(exhibit)])
                .Produces<ExhibitJson>()
                .Produces<ProblemJson>(StatusCodes.Status400BadRequest, Problems)
                .Produces<ProblemJson>(StatusCodes.Status410Gone, Problems);
        }
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary, IReadOnlyList<Filter> filters) =>
        route.WithName(name).WithSummary(summary).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                parameter.Schema = OneOf(Language.All.Select(language => language.Code));
            var isOfARelease = operation.Parameters is { Count: > 0 };
            operation.Parameters = [.. operation.Parameters ?? [], .. filters.Select(Parameter), .. isOfARelease ? [Release] : Array.Empty<OpenApiParameter>()];
            return Task.CompletedTask;
        });

    /// <summary>Of every address in a language.</summary>
    private static OpenApiParameter Release => new()
    {
        Name = ReleaseAddress.Parameter,
        In = ParameterLocation.Query,
        Description = "Id of the release that is asked; the current one where none is named. Answers 410 where it is not kept any more, and says what to cite instead.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$" },
    };

    private static OpenApiParameter Parameter(Filter filter) => new()
    {
        Name = filter.Name,
        In = ParameterLocation.Query,
        Description = FilterWords.Title(filter).In(Language.En),
        Schema = filter switch
        {
            YearFilter year => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = year.First.ToString(CultureInfo.InvariantCulture) },
            CodeFilter codes => OneOf(codes.Values),
            OptionFilter options => OneOf(options.Options),
            NumberFilter number => new OpenApiSchema
            {
                Type = number.IsWhole ? JsonSchemaType.Integer : JsonSchemaType.Number,
                Minimum = number.Low.ToString(CultureInfo.InvariantCulture),
                Maximum = number.High.ToString(CultureInfo.InvariantCulture),
            },
            TextFilter text => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = text.Most },
            FlagFilter => OneOf([FlagFilter.Yes]),
            SplitFilter split => OneOf(split.By.Select(filter => filter.Name)),
            PeriodFilter => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-[0-9]{4}$" },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private static OpenApiSchema OneOf(IEnumerable<string> values) => new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };
}
