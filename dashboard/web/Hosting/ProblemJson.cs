using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>A problem as programs are told it: problem details (RFC 9457).</summary>
public static class ProblemJson
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A program asked: by the ending of the address, or by preferring JSON to a page.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
        || request.GetTypedHeaders().Accept.OrderByDescending(each => each.Quality ?? 1).FirstOrDefault()?.MediaType.Value is "application/json" or "application/problem+json";

    public static Reply Of(Problem problem, Language language)
    {
        JsonObject details = new()
        {
            ["type"] = "about:blank",
            ["title"] = problem.Title.In(language),
            ["status"] = problem.Status,
            ["detail"] = problem.Detail.In(language),
        };
        if (problem.Parameter is not null)
            details["parameter"] = problem.Parameter;
        return Reply.Text(MediaType, details.ToJsonString(_readable), problem.Status);
    }
}
