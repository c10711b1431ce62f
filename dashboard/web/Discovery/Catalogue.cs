using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Record;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Discovery;

/// <summary>
/// The data of the site as other catalogues harvest them (DCAT-AP, in JSON-LD): the record and every exhibit, in four languages. What was generated is in no
/// catalogue of open data.
/// </summary>
internal static class Catalogue
{
    public const string Address = "/catalog.jsonld";
    public const string MediaType = "application/ld+json";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>What a program reads: of each exhibit in each language.</summary>
    private static readonly (string Ending, string Format)[] _forms = [(".csv", "CSV"), (".json", "JSON")];

    /// <param name="named">The release where the address names it: every address in the catalogue then names it, too. Null where the catalogue is to follow the current one.</param>
    public static JsonObject Of(Release release, string? named, string origin, IReadOnlyList<Topic> topics)
    {
        Place at = new(origin, named);
        var licences = DataLicences.Of(release, isSynthetic: false);
        var datasets = FoundExhibit.All(release, topics).Select(found => OfExhibit(found, release, at, licences)).Prepend(OfRecord(release, at, licences));
        return new()
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["owl"] = "http://www.w3.org/2002/07/owl#",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = at.Of(Address),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Words(RecordWords.Catalogue),
            ["dct:description"] = Words(RecordWords.CatalogueDescription),
            ["dct:publisher"] = Publisher(),
            ["dct:language"] = Languages(),
            ["dct:modified"] = Day(release.Report.BuiltAt),
            ["foaf:homepage"] = Id($"{origin}/"),
            ["dcat:dataset"] = new JsonArray([.. datasets]),
        };
    }

    private static JsonObject OfRecord(Release release, Place at, IReadOnlyList<string> licences) => Entry(
        RecordWords.Title, RecordWords.Description, release, at, "/data",
        Language.All.Select(language => Distribution(at.Of($"/{language.Code}/data/documented.zip"), at.Of($"/{language.Code}/data"), "ZIP", "application/zip", language, licences)));

    private static JsonObject OfExhibit(FoundExhibit found, Release release, Place at, IReadOnlyList<string> licences) => Entry(
        found.Exhibit.Question, found.Exhibit.Subtitle, release, at, found.Place,
        from language in Language.All
        from form in _forms
        select Distribution(at.Of($"/{language.Code}{found.Place}{form.Ending}"), at.Of($"/{language.Code}{found.Place}"), form.Format, FaceCatalog.Find(form.Ending)!.MediaType.Split(';')[0], language, licences));

    private static JsonObject Entry(Localized title, Localized description, Release release, Place at, string place, IEnumerable<JsonObject> distributions) => new()
    {
        ["@id"] = at.Of($"/en{place}"),
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = at.Of($"/en{place}"),
        ["dct:title"] = Words(title),
        ["dct:description"] = Words(description),
        ["dct:publisher"] = Publisher(),
        ["dct:language"] = Languages(),
        ["dct:modified"] = Day(release.Report.BuiltAt),
        ["dct:spatial"] = Id($"{Authority}country/BEL"),
        ["dct:accessRights"] = Id($"{Authority}access-right/PUBLIC"),
        ["dcat:theme"] = new JsonArray(Id($"{Authority}data-theme/GOVE"), Id($"{Authority}data-theme/INTR")),
        ["dcat:keyword"] = new JsonArray([.. FaceWords.Keywords.SelectMany(Said)]),
        ["dcat:landingPage"] = new JsonArray([.. Language.All.Select(language => Id(at.Of($"/{language.Code}{place}")))]),
        ["owl:versionInfo"] = release.Id,
        ["dcat:distribution"] = new JsonArray([.. distributions]),
    };

    private static JsonObject Distribution(string address, string page, string format, string mediaType, Language language, IReadOnlyList<string> licences)
    {
        JsonObject distribution = new()
        {
            ["@id"] = address,
            ["@type"] = "dcat:Distribution",
            ["dcat:accessURL"] = Id(page),
            ["dcat:downloadURL"] = Id(address),
            ["dct:format"] = Id($"{Authority}file-type/{format}"),
            ["dcat:mediaType"] = Id($"http://www.iana.org/assignments/media-types/{mediaType}"),
            ["dct:language"] = Id(OfLanguage(language)),
        };
        // The profile allows one licence to a distribution.
        if (licences is [var licence])
            distribution["dct:license"] = Id(licence);
        return distribution;
    }

    private static string OfLanguage(Language language) => $"{Authority}language/" + language.Code switch
    {
        "en" => "ENG",
        "fr" => "FRA",
        "nl" => "NLD",
        "de" => "DEU",
        var other => throw new ArgumentOutOfRangeException(nameof(language), other, "has no name in the list of the EU"),
    };

    /// <summary>Where the site stands, and in which release its addresses are read.</summary>
    private sealed record Place(string Origin, string? Named)
    {
        public string Of(string path) => ReleaseAddress.OfNamed(Origin + path, Named);
    }

    private static JsonObject Publisher() => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = Exhibits.Reference.Publisher };

    private static JsonArray Languages() => [.. Language.All.Select(language => Id(OfLanguage(language)))];

    private static JsonArray Words(Localized text) => [.. Said(text)];

    private static IEnumerable<JsonObject> Said(Localized text) => Language.All.Select(language => new JsonObject { ["@value"] = text.In(language), ["@language"] = language.Code });

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Day(DateTimeOffset moment) => new() { ["@value"] = moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["@type"] = "xsd:date" };
}
