using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Hosting;
using Analytics.Data;
using Analytics.Data.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace Analytics.Dashboard.Printing;

/// <summary>What the command line says of the brief to print.</summary>
/// <param name="Parameters">As an address would have them.</param>
/// <param name="PublicUrl">Where readers find the dashboard; empty where nobody said, and then no address of this machine stands in the document either.</param>
internal sealed record BriefOptions(
    IReadOnlyList<Language> Languages, IReadOnlyList<KeyValuePair<string, string>> Parameters, string? Release, string Into, string PublicUrl, string Warehouse)
{
    public const string Usage = """
        brief [--lang fr]… [--set management] [--question 'from=2015&to=2024'] [--release ID] [--into FOLDER] [--public-url https://example.org] [--warehouse FOLDER]
          Without --lang in all four languages (fr nl de en). --question is what stands after the question mark in the address of a brief, such as
          'exhibits=time-to-deposit,documented-assents'. --public-url is where readers find the dashboard; without it the document names paths alone.
        """;

    private static readonly string[] _known = ["--lang", "--set", "--question", "--release", "--into", "--public-url", "--warehouse"];

    public static BriefOptions? Read(IReadOnlyList<string> arguments, out string? fault)
    {
        fault = null;
        List<(string Name, string Value)> given = [];
        for (var at = 0; at < arguments.Count; at += 2)
        {
            if (!_known.Contains(arguments[at]))
                return Refuse($"There is no option {arguments[at]}.", out fault);
            if (at + 1 == arguments.Count || arguments[at + 1].Length == 0)
                return Refuse($"{arguments[at]} has no value.", out fault);
            given.Add((arguments[at], arguments[at + 1]));
        }

        if (given.Where(option => option.Name != "--lang").GroupBy(option => option.Name).FirstOrDefault(option => option.Count() > 1) is { } twice)
            return Refuse($"{twice.Key} is given twice.", out fault);
        var languages = given.Where(option => option.Name == "--lang").Select(option => option.Value).ToList();
        if (languages.Find(code => Language.Find(code) is null) is { } unknown)
            return Refuse($"--lang takes {string.Join(", ", Language.All.Select(language => language.Code))}, and not {unknown}.", out fault);
        if (One("--release") is { } id && !WarehouseFolder.IsReleaseId(id))
            return Refuse($"--release takes the id of a release, and not {id}.", out fault);
        if (One("--public-url") is { } url && !Surroundings.IsPublicUrl(url))
            return Refuse($"--public-url takes an address such as https://example.org, and not {url}.", out fault);

        return new(
            languages.Count == 0 ? Language.All : [.. languages.Distinct().Select(code => Language.Find(code)!)],
            Asked(One("--set"), One("--question")),
            One("--release"),
            One("--into") ?? Path.Combine("artifacts", "brief"),
            One("--public-url")?.TrimEnd('/') ?? "",
            One("--warehouse") ?? WarehousePlace.Find(new ConfigurationBuilder().AddEnvironmentVariables().Build()));

        string? One(string name) => given.Find(option => option.Name == name).Value;
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Asked(string? set, string? question) =>
    [
        .. set is null ? [] : (KeyValuePair<string, string>[])[new(BriefRequest.SetParameter, set)],
        .. QueryHelpers.ParseQuery(question).SelectMany(each => each.Value.Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(each.Key, value!))),
    ];

    private static BriefOptions? Refuse(string sentence, out string? fault)
    {
        fault = sentence;
        return null;
    }
}
