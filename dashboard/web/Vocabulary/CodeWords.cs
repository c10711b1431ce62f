using System.Collections.Concurrent;
using System.Collections.Frozen;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The words for codes, taken from the contracts, so that a page and the dictionary say the same.</summary>
public static class CodeWords
{
    private static readonly ConcurrentDictionary<(string, string, string), Localized> Labels = new();

    private static readonly Lazy<FrozenDictionary<(string, string), Localized>> Listed = new(static () =>
        (from contract in Contract.All from field in contract.Fields from category in field.Categories select (field.Name, category.Value, category.Labels))
        .DistinctBy(code => (code.Name, code.Value)).ToFrozenDictionary(code => (code.Name, code.Value), code => code.Labels));

    public static Localized Parliament(string code) => Label("treaty_steps", "parliament_code", code);

    public static Localized State(string code) => Label("party_actions", "state_code", code);

    /// <summary>How far a source stands behind a row; every contract says it in the same words, and that of activity standards alone knows assumptions.</summary>
    public static Localized Confidence(Provenance provenance) => Label("activity_standards", "confidence_code", provenance.ToString().ToLowerInvariant());

    /// <summary>As the record names a thing.</summary>
    public static Localized Of(Names names) => new(names.En, names.Fr, names.Nl, names.De);

    /// <summary>A resource as its contract titles it.</summary>
    public static Localized Resource(string resource) => Contract.Named(resource).Titles;

    /// <summary>A column of a contract: the heading of a table, the name of a filter and the entry of the dictionary are one word.</summary>
    public static Localized Column(string resource, string field) => Contract.Named(resource).Field(field).Titles;

    /// <summary>The words for a code in a column that is called as one of a contract is; null where no contract has it.</summary>
    public static Localized? Find(string field, string code) => Listed.Value.GetValueOrDefault((field, code));

    public static Localized Label(string resource, string field, string code) => code == Codes.Unknown
        ? Writing.NotKnown
        : Labels.GetOrAdd((resource, field, code), static key =>
            Contract.Named(key.Item1).Fields.Single(column => column.Name == key.Item2)
                .Categories.FirstOrDefault(category => category.Value == key.Item3)?.Labels
            ?? throw new ArgumentException($"{key.Item1}.{key.Item2} knows no {key.Item3}"));
}
