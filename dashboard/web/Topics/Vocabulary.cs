using System.Collections.Concurrent;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Languages;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>The words for codes, taken from the contracts, so that a page and the dictionary say the same.</summary>
public static class Vocabulary
{
    private static readonly ConcurrentDictionary<(string, string, string), Localized> Labels = new();

    /// <summary>Parliaments in the order in which every page shows them.</summary>
    public static IReadOnlyList<string> Parliaments { get; } =
        ["federal", "house", "senate", "flemish", "walloon", "brussels", "french_community", "german_speaking", "cocom", "cocof"];

    public static Localized Parliament(string code) => Label("treaty_steps", "parliament_code", code);

    public static Localized State(string code) => Label("party_actions", "state_code", code);

    /// <summary>The code in the marts where a row of the register leaves its column empty, so that filters and sums stay whole.</summary>
    public const string Unknown = "unknown";

    /// <summary>The name of a thing from columns `name_en` to `name_de`.</summary>
    public static Localized Names(Line line) => new(line.Text("name_en")!, line.Text("name_fr")!, line.Text("name_nl")!, line.Text("name_de")!);

    public static Localized Label(string resource, string field, string code) => code == Unknown
        ? Writing.NotKnown
        : Labels.GetOrAdd((resource, field, code), static key =>
            Contract.Named(key.Item1).Fields.Single(column => column.Name == key.Item2)
                .Categories.FirstOrDefault(category => category.Value == key.Item3)?.Labels
            ?? throw new ArgumentException($"{key.Item1}.{key.Item2} knows no {key.Item3}"));

    public static IReadOnlyList<Choice> Choices(string resource, string field) =>
        [.. Contract.Named(resource).Fields.Single(column => column.Name == field)
            .Categories.Select(category => new Choice(category.Value, category.Labels))];

    public static Provenance Provenance(string? confidence) => confidence switch
    {
        "documented" => Exhibits.Provenance.Documented,
        "derived" => Exhibits.Provenance.Derived,
        "register" => Exhibits.Provenance.Register,
        "recalled" => Exhibits.Provenance.Recalled,
        "synthetic" => Exhibits.Provenance.Synthetic,
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "is no degree of confidence"),
    };
}
