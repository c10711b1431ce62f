using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>One request for a page, as those who make the page see it. The release is held for as long as the request runs.</summary>
public sealed record Visit
{
    /// <summary>Names the release that is to be shown, by its id.</summary>
    public const string ReleaseParameter = "release";

    public required Release Release { get; init; }

    /// <summary>The current release, where the address names another one that is kept; null where the current one is shown.</summary>
    public Release? Current { get; init; }

    /// <summary>The report of the last refresh, if that one was refused.</summary>
    public required RunReport? Failure { get; init; }

    public required Language Language { get; init; }

    /// <summary>Path after the language, as it stands in an address.</summary>
    public required string Path { get; init; }

    /// <summary>What the query string asks: parameters without a value left out, in the order of their names, so that equal questions look equal.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    /// <summary>Scheme and host by which the reader reached us, or those that the operator says; part of citations. Empty where nobody knows them.</summary>
    public required string Origin { get; init; }

    public required bool WantsJson { get; init; }

    public string Place => Path + (Parameters.Count == 0 ? "" : "?" + QueryText);

    private string QueryText =>
        string.Join('&', Parameters.Select(each => $"{Uri.EscapeDataString(each.Key)}={Uri.EscapeDataString(each.Value)}"));

    public static Visit Of(HttpRequest request, Release release, RunReport? failure, Language language, string? publicUrl = null) => new()
    {
        Release = release,
        Failure = failure,
        Language = language,
        Path = AfterLanguage(request.Path.ToUriComponent(), language).TrimEnd('/'),
        Parameters =
        [
            .. request.Query
                .SelectMany(each => each.Value.Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(each.Key, value!)))
                .OrderBy(each => each.Key, StringComparer.Ordinal),
        ],
        Origin = publicUrl ?? $"{request.Scheme}://{request.Host.ToUriComponent()}",
        WantsJson = ProblemJson.IsWanted(request),
    };

    /// <summary>Some addresses are in no language.</summary>
    private static string AfterLanguage(string path, Language language) => path.StartsWith($"/{language.Code}", StringComparison.Ordinal) ? path[(language.Code.Length + 1)..] : path;

    /// <summary>The same of a release that the address names. What was wrong with the last refresh is no matter of that release.</summary>
    public Visit Of(Release named) => named.Id == Release.Id ? this with { Release = named } : this with { Release = named, Current = Release, Failure = null };

    /// <summary>The value of one parameter, and the others: for parameters that are the site's own and no filter's.</summary>
    public (string? Value, Visit Without) Take(string name) =>
        (Parameters.FirstOrDefault(each => each.Key == name).Value, this with { Parameters = [.. Parameters.Where(each => each.Key != name)] });

    /// <summary>Everything that the answer is made from.</summary>
    public string Key(string codeVersion) => string.Join(
        '\n', codeVersion, Release.Id, Current?.Id, Failure?.BuiltAt.ToUnixTimeMilliseconds(), Origin, Language.Code, Place, WantsJson);
}
