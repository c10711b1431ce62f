using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>A problem as programs are told it: problem details (RFC 9457), with the name of the parameter that was refused.</summary>
internal sealed record ProblemJson(
    string Type, string Title, int Status, string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter = null,
    [property: Description("Where the release that was named is not kept any more: the address of the same in the current release, to be cited instead.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instead = null)
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    /// <summary>A program asked: by the ending of the address, or by preferring JSON to a page.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
        || request.GetTypedHeaders().Accept.OrderByDescending(each => each.Quality ?? 1).FirstOrDefault()?.MediaType.Value is "application/json" or "application/problem+json";

    public static Reply Of(Problem problem, Language language)
    {
        ProblemJson details = new("about:blank", problem.Title.In(language), problem.Status, problem.Detail.In(language), problem.Parameter, problem.Instead);
        return Reply.Text(MediaType, JsonSerializer.Serialize(details, HouseJson.Indented), problem.Status);
    }
}
