using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Record;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Discovery;

/// <summary>A data set as search engines look for one: schema.org/Dataset in JSON-LD.</summary>
internal static class SearchDescription
{
    public static JsonObject Of(ExhibitInContext shown, IReadOnlyList<string> licences)
    {
        var exhibit = shown.Exhibit;
        string[] sentences = [shown.In(exhibit.Headline), shown.In(exhibit.Subtitle), shown.Observations, .. exhibit.SyntheticLabel is { } label ? [shown.In(label)] : Array.Empty<string>()];
        var dataset = Describe(
            shown.In(exhibit.Question), string.Join(' ', sentences.Select(sentence => $"{sentence.TrimEnd('.')}.")), shown.CitedAddress(), shown.ReleaseId, shown.Language, licences,
            [.. FaceWords.Keywords.Select(shown.In), .. shown.TopicName is { } topic ? [shown.In(topic)] : Array.Empty<string>()]);
        dataset["creditText"] = Citation.Text(shown);
        if (shown.PublishedAt is { } published)
            dataset["dateModified"] = Day(published);
        dataset["variableMeasured"] = new JsonArray([.. exhibit.Table.Columns.Select(column => Variable(column, shown.Language))]);
        dataset["distribution"] = new JsonArray([.. FaceCatalog.For(exhibit).Where(face => !face.IsCitation).Select(face => Download(face.Name, face.MediaType, shown.CitedAddress(face.Ending)))]);
        return dataset;
    }

    /// <summary>The record itself, on the page that hands it out: what was not generated, and all of it.</summary>
    public static JsonObject OfRecord(Release release, Language language, string origin)
    {
        var place = $"{origin}/{language.Code}/data";
        var dataset = Describe(
            RecordWords.Title.In(language), RecordWords.Description.In(language), Of(place), release.Id, language, DataLicences.Of(release, isSynthetic: false), FaceWords.Keywords.Select(word => word.In(language)));
        dataset["dateModified"] = Day(release.Report.BuiltAt);
        dataset["distribution"] = new JsonArray(
            Download("Data Package", "application/zip", Of($"{place}/documented.zip")),
            Download("DuckDB", "application/octet-stream", Of($"{place}/warehouse.duckdb")));
        return dataset;

        string Of(string address) => ReleaseAddress.Of(address, release.Id);
    }

    private static JsonObject Describe(string name, string description, string address, string release, Language language, IReadOnlyList<string> licences, IEnumerable<string> keywords)
    {
        JsonObject dataset = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["url"] = address,
            ["version"] = release,
            ["inLanguage"] = language.Code,
            ["isAccessibleForFree"] = true,
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = Reference.Publisher },
            ["keywords"] = Strings(keywords),
        };
        if (licences.Count > 0)
            dataset["license"] = Strings(licences);
        return dataset;
    }

    private static JsonObject Variable(Column column, Language language)
    {
        JsonObject variable = new() { ["@type"] = "PropertyValue", ["name"] = column.Name, ["description"] = column.Title.In(language) };
        if (Writing.Name(column.Unit) is { } unit)
            variable["unitText"] = unit.In(language);
        return variable;
    }

    private static JsonObject Download(string name, string mediaType, string address) => new()
    {
        ["@type"] = "DataDownload",
        ["name"] = name,
        ["encodingFormat"] = mediaType.Split(';')[0],
        ["contentUrl"] = address,
    };

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray Strings(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];
}
