using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Templates;

namespace Analytics.Etl.Importing;

/// <summary>What a template offers to choose from: the names of entities and crises, as the source packages have them and an import finds them again.</summary>
internal static class TemplateNames
{
    public static OfficeTemplate Template(string sources, Language language, IReadOnlyList<Contract> resources)
    {
        Neighbours neighbours = new(sources, package: "");
        return new(language, resources, [.. Entities(neighbours)], [.. Crises(neighbours).Select(name => neighbours.Translated(name).In(language))]);
    }

    private static IEnumerable<Known> Entities(Neighbours neighbours) => neighbours.Rows(Contract.Named("entities"))
        .Where(row => row.ContainsKey("entity_id"))
        .DistinctBy(row => row["entity_id"])
        .Select(row => new Known(row["entity_id"], new(Name(row, "name_en"), Name(row, "name_fr"), Name(row, "name_nl"), Name(row, "name_de")), row.GetValueOrDefault("level_code", "")));

    /// <summary>In the order in which they began, each name once.</summary>
    private static IEnumerable<string> Crises(Neighbours neighbours) => CrisisEvents.FirstOfEach(neighbours.Rows(Contract.Named("crises")))
        .OrderBy(crisis => crisis.GetValueOrDefault("began_on", "~"), StringComparer.Ordinal).ThenBy(crisis => crisis["crisis_id"], StringComparer.Ordinal)
        .Select(crisis => crisis["crisis_name"]);

    private static string Name(IReadOnlyDictionary<string, string> row, string field) => row.GetValueOrDefault(field) ?? row["entity_id"];
}
