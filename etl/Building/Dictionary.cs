using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Building;

/// <summary>Writes what is known before any row is read: the packages, and the contracts as the record's dictionary.</summary>
internal static class Dictionary
{
    public static void Write(Workbench workbench, IReadOnlyList<Contract> contracts, Inputs inputs, IReadOnlyList<ResourceCount> previous)
    {
        workbench.Append("typed", "packages", inputs.Packages.Select(Describe));
        workbench.Append("typed", "resources", inputs.Packages.SelectMany(package => package.Resources.Select(resource => (IReadOnlyList<object?>)[package.Name, resource.ContractName, resource.ObservedUntil])));
        workbench.Append("typed", "previous_counts", previous
            .GroupBy(count => (count.Package, count.Resource))
            .Select(table => (IReadOnlyList<object?>)[table.Key.Package, table.Key.Resource, table.Sum(count => count.RowsAccepted)]));
        workbench.Append("typed", "contract_fields", contracts.SelectMany(DescribeFields));
        workbench.Append("typed", "contract_categories", contracts.SelectMany(DescribeCategories));
        // Words that no file can hold need not be folded.
        workbench.Append(Warehouse.Scratch, "main", "category_spellings", inputs.Files.Select(file => file.Contract).Distinct().SelectMany(Spell));
        workbench.Run($"create table {Sql.Scratch("category_values")} as from folded_spellings");
    }

    private static IReadOnlyList<object?> Describe(SourcePackage package) =>
    [
        package.Name, .. Words(package.Titles), package.Description, package.Version,
        package.ClosedOn, package.Synthetic, package.Excerpt, package.MaxRejectShare, package.MaxFallShare,
        package.Licenses is [var license, ..] ? license.Name : null, package.Licenses is [var terms, ..] ? terms.Path : null,
    ];

    private static IEnumerable<IReadOnlyList<object?>> DescribeFields(Contract contract) =>
        contract.Fields.Select((field, index) => Describe(contract, field, index + 1));

    private static IReadOnlyList<object?> Describe(Contract contract, Field field, long position) =>
    [
        contract.Name, position, field.Name, field.Type.Name(), field.Format, .. Words(field.Titles), .. Words(field.Descriptions),
        field.Constraints.Required, field.Constraints.Unique, contract.PrimaryKey.Contains(field.Name),
        field.Constraints.Minimum, field.Constraints.Maximum, field.Constraints.Pattern, RefersTo(contract, field),
        field.Aliases.Count == 0 ? null : string.Join(", ", field.Aliases),
    ];

    private static IEnumerable<IReadOnlyList<object?>> DescribeCategories(Contract contract) =>
        from field in contract.Fields
        from category in field.Categories.Select((category, index) => (category.Value, category.Labels, position: index + 1L))
        select (IReadOnlyList<object?>)[contract.Name, field.Name, category.position, category.Value, .. Words(category.Labels)];

    /// <summary>
    /// Where two values share a spelling, the one that is called so goes before the one that is labelled so, and that
    /// before an alias.
    /// </summary>
    private static IEnumerable<IReadOnlyList<object?>> Spell(Contract contract) =>
        from field in contract.Fields
        from category in field.Categories
        from spelling in category.Spellings.Select((text, rank) => (text, rank: (long)rank))
        select (IReadOnlyList<object?>)[contract.Name, field.Name, spelling.text, spelling.rank, category.Value];

    private static string? RefersTo(Contract contract, Field field) =>
        contract.ForeignKeys.FirstOrDefault(key => key.Fields.Contains(field.Name)) is { } key
            ? $"{key.Reference.Resource}.{key.Reference.Fields[key.Fields.ToList().IndexOf(field.Name)]}"
            : null;

    private static string[] Words(Localized text) => [text.En, text.Fr, text.Nl, text.De];
}
