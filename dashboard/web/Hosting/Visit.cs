using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Hosting;

/// <summary>What pages show besides what they were asked.</summary>
/// <param name="Release">The id of the release.</param>
/// <param name="Everything">That and all else: with another text each page may be another.</param>
internal sealed record Shown(string Release, string Everything);

/// <summary>One request for a page, as those who make the page see it. The release is held for as long as the request runs.</summary>
public sealed record Visit
{
    public required Release Release { get; init; }

    /// <summary>The current release, where the address names another one that is kept; null where the current one is shown.</summary>
    public Release? Current { get; init; }

    /// <summary>Whether the address names the release, be it the current one: what the page leads to is then of that release too.</summary>
    public bool IsReleaseNamed { get; init; }

    public string? NamedRelease => IsReleaseNamed ? Release.Id : null;

    /// <summary>A kept release may have been made under a model of which the questions of today cannot be asked, or mean something else.</summary>
    public bool IsOfOtherModel => Current is { } current && current.Report.ModelHash != Release.Report.ModelHash;

    /// <summary>The report of the last refresh, if that one was refused.</summary>
    public required RunReport? Failure { get; init; }

    /// <summary>Why not the release is shown that should be, or what else the warehouse keeps from being read; null where all is well.</summary>
    public Localized? Trouble { get; init; }

    /// <summary>The day on which it is asked.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Packages of the current release that are older today than they promise to be.</summary>
    public IReadOnlyList<PackageReport> Overdue { get; init; } = [];

    public required Language Language { get; init; }

    /// <summary>Whether the address begins with the language; one that does not is read by programs alone.</summary>
    public bool IsInLanguage { get; init; } = true;

    /// <summary>Path after the language, as it stands in an address.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// What the query string asks: parameters without a value left out, in the order of their names, so that equal questions look equal. A release that is shown
    /// is no part of it.
    /// </summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    /// <summary>Scheme and host by which the reader reached us, or those that the operator says; part of citations. Empty where nobody knows them.</summary>
    public required string Origin { get; init; }

    /// <summary>The path beneath which the site stands, part of the origin, too; empty at the root of a host.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>The releases that are kept, looked at by the page that lists them; null where nothing is kept.</summary>
    public KeptReleases? Kept { get; init; }

    public required bool WantsJson { get; init; }

    /// <summary>How many processors may make the page; one where nobody waits for it.</summary>
    public int Makers { get; private init; } = Environment.ProcessorCount;

    /// <summary>Whether the page is packed in less time and less well: somebody waits for it, or nobody will get it.</summary>
    public bool IsInHaste { get; private init; } = true;

    public string Place => Path + (Parameters.Count == 0 ? "" : "?" + QueryText);

    private string QueryText =>
        string.Join('&', Parameters.Select(each => $"{Uri.EscapeDataString(each.Key)}={Uri.EscapeDataString(each.Value)}"));

    internal static Visit Of(HttpRequest request, Release release, RunReport? failure, Language language, Surroundings? around = null) => new()
    {
        IsInLanguage = IsIn(request.Path.ToUriComponent(), language),
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
        Origin = (around ?? new()).OriginOf(request),
        PathBase = around?.PathBase ?? "",
        WantsJson = ProblemJson.IsWanted(request) || !IsIn(request.Path.ToUriComponent(), language),
    };

    /// <summary>The visit of a reader who will ask for that address, and for those years where they are given, and for nothing else.</summary>
    internal static Visit Ahead(Release release, RunReport? failure, Language language, string address, string origin, Years? years = null) => new()
    {
        Release = release,
        Failure = failure,
        Language = language,
        Path = AfterLanguage(address, language).TrimEnd('/'),
        Parameters = years is { } asked ? [YearFilter.Asked(YearSpan.FromName, asked.From), YearFilter.Asked(YearSpan.ToName, asked.To)] : [],
        Origin = origin,
        WantsJson = false,
        Makers = 1,
        IsInHaste = years is not null,
    };

    /// <summary>Some addresses are in no language.</summary>
    private static bool IsIn(string path, Language language) => path.StartsWith($"/{language.Code}", StringComparison.Ordinal);

    private static string AfterLanguage(string path, Language language) => IsIn(path, language) ? path[(language.Code.Length + 1)..] : path;

    /// <summary>The same of a release that the address names. What was wrong with the last refresh, or is late today, is no matter of an earlier one.</summary>
    public Visit Of(Release named)
    {
        var visit = Take(ReleaseAddress.Parameter).Without with { Release = named, IsReleaseNamed = true };
        return named.Id == Release.Id ? visit : visit with { Current = Release, Failure = null, Trouble = null, Overdue = [] };
    }

    /// <summary>Where the same page of the current release is found again, whatever is published later.</summary>
    public string InCurrent => ReleaseAddress.Of($"{Origin}{(IsInLanguage ? $"/{Language.Code}" : "")}{Place}", (Current ?? Release).Id);

    /// <summary>The value of one parameter, and the others: for parameters that are the site's own and no filter's.</summary>
    public (string? Value, Visit Without) Take(string name) =>
        (Parameters.FirstOrDefault(each => each.Key == name).Value, this with { Parameters = [.. Parameters.Where(each => each.Key != name)] });

    /// <summary>Everything that the answer is made from.</summary>
    public string Key(string codeVersion) => string.Join(
        '\n', codeVersion, Release.Id, IsReleaseNamed, Current?.Id, Failure?.BuiltAt.ToUnixTimeMilliseconds(), Trouble?.En, Origin, Language.Code, Place, WantsJson,
        string.Join(' ', Overdue.Select(package => package.Name)), Path == KeptReleases.Path ? Kept?.Text : null);
}
