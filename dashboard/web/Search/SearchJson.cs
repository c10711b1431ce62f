using System.ComponentModel;
using System.Text.Json;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Search;

/// <summary>What was found by words, for programs.</summary>
internal sealed record SearchJson(
    [property: Description("The release that was searched.")] string Release,
    [property: Description("Language of all words: de, en, fr or nl.")] string Language,
    string Query,
    [property: Description("How many things were found, of all kinds.")] long Count,
    [property: Description("The kind that holds the closest first.")] IReadOnlyList<FoundKindJson> Kinds)
{
    /// <param name="toReader">From an address of the site to that which the reader follows.</param>
    public static byte[] Write(SearchResult result, string release, Func<string, string> toReader, Language language) => JsonSerializer.SerializeToUtf8Bytes(
        new SearchJson(
            release, language.Code, result.Words, result.Count,
            [
                .. result.Kinds.Select(kind => new FoundKindJson(
                    kind.Code, SearchKindWords.Of(kind.Code).In(language), kind.Count,
                    [.. kind.Things.Select(thing => new FoundThingJson(thing.Name.In(language), toReader(thing.Address), thing.HappenedOn, thing.IsSynthetic))])),
            ]),
        HouseJson.Compact);
}

/// <summary>What was found of one kind.</summary>
internal sealed record FoundKindJson(
    [property: Description("treaty, depositary_treaty, dossier, crisis, conference, exhibit or source.")] string Kind,
    string Title,
    long Count,
    [property: Description("The closest first; eight of each kind, or two hundred where one kind is asked for.")] IReadOnlyList<FoundThingJson> Found);

/// <summary>One thing that was found.</summary>
internal sealed record FoundThingJson(
    string Name,
    string Address,
    [property: Description("When it was signed, opened or began, as far as that is known: 2018, 2018-07 or 2018-07-03.")] string? HappenedOn,
    [property: Description("Whether it was generated and says nothing of reality.")] bool Synthetic);
