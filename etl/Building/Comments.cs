using System.Text;
using System.Text.RegularExpressions;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>
/// Writes into the warehouse what its relations and columns are, for whoever opens the file alone. A relation says what its contract says, or the head of the
/// query that makes it; a column what the contract says of the column of that name; what only the house computes says its unit, which ends its name.
/// </summary>
internal static partial class Comments
{
    /// <summary>Names that no contract has and whose end tells too little.</summary>
    private static readonly Dictionary<string, string> _ofTheHouse = new()
    {
        ["row_key"] = "Key of the row within its resource, by which its page is addressed",
        ["resource"] = "Name of the contract that the row fulfils",
        ["package_name"] = "Source package in which the row came",
        ["file_name"] = "File of the package in which the row stands",
        ["record_number"] = "Number of the record in that file, the first after the headings being 1",
        ["cells"] = "The cells of the row as they were written, as a JSON object by column of the contract",
    };

    /// <summary>The unit ends the name: a law of the house, and so true of every name.</summary>
    private static readonly (string End, string Says)[] _ends =
    [
        ("_on_from", "first day that it may be"), ("_on_to", "last day that it may be"), ("_from", "first of a span"), ("_to", "last of a span"), ("_missing", "why there is no value"),
        ("_count", "a number of things counted"), ("_share", "a share from 0 to 1"), ("_days", "in days"), ("_years", "in years"), ("_minutes", "in minutes"), ("_hours", "in hours"),
        ("_fte", "in full-time equivalents"), ("_on", "a day"), ("_year", "a year"), ("_month", "a month"), ("_code", "a code of a closed list"), ("_name", "a name, for people"),
        ("_title", "a title, for people"), ("_id", "a key"), ("_key", "a key"), ("_ids", "several keys"), ("_keys", "several keys"), ("_url", "an address of the web"),
        ("_en", "in English"), ("_fr", "in French"), ("_nl", "in Dutch"), ("_de", "in German"), ("_number", "a number in an order"), ("_note", "a remark"),
    ];

    /// <summary>Relations of which a transaction tells.</summary>
    private const int Together = 20;

    public static void Write(Workbench workbench, Model model)
    {
        var contracts = model.Contracts.ToDictionary(contract => contract.Name);
        var fields = model.Contracts.SelectMany(contract => contract.Fields).GroupBy(field => field.Name).ToDictionary(each => each.Key, each => each.First());
        var heads = Heads([.. model.Staging, .. model.CoreAndMarts]);
        workbench.Each([.. Relations(workbench).Chunk(Together)], (beside, some) => beside.Run($"begin transaction; {string.Concat(some.Select(Told))} commit"));

        string Told(Relation relation)
        {
            StringBuilder comments = new();
            // A staged file is called after its contract and its place among the files of it.
            var contract = relation.Schema is "typed" or StagingTable.Schema ? contracts.GetValueOrDefault(relation.Name.Split(':')[0]) : null;
            if ((contract is null ? heads.GetValueOrDefault($"{relation.Schema}.{relation.Name}") : Comments.Told(contract, relation)) is { } sentence)
                Comment(relation.IsView ? "view" : "table", Sql.Table(relation.Schema, relation.Name), sentence);
            // The columns of a view are those of what it looks at. Cells of a staged file have places and no names: the view of their contract has these.
            foreach (var column in relation.IsView || relation.IsStagedFile ? [] : relation.Columns)
            {
                if (Of(column, contract ?? contracts.GetValueOrDefault(relation.Name), fields) is { } told)
                    Comment("column", $"{Sql.Table(relation.Schema, relation.Name)}.{Sql.Name(column)}", told);
            }

            return comments.ToString();

            void Comment(string kind, string name, string says) => comments.Append("comment on ").Append(kind).Append(' ').Append(name).Append(" is ").Append(Sql.Text(says)).Append(";\n");
        }
    }

    private static string? Of(string column, Contract? contract, IReadOnlyDictionary<string, Field> fields)
    {
        if ((contract?.Fields.FirstOrDefault(field => field.Name == column) ?? fields.GetValueOrDefault(column)) is { } field)
            return Told(field.Titles, field.Descriptions);
        if (_ofTheHouse.GetValueOrDefault(column) is { } known)
            return $"{known}.";
        // What the house makes of a column: the first and last day of a date known to the month, and why there is none.
        foreach (var (end, says) in _ends.Where(end => column.EndsWith(end.End, StringComparison.Ordinal)))
        {
            var stem = column[..^end.Length] + (end.StartsWith("_on_", StringComparison.Ordinal) ? "_on" : "");
            return fields.GetValueOrDefault(stem) is { } source ? $"{source.Titles.En}: {says}." : $"{Words(column)}: {says}.";
        }

        return column.StartsWith("is_", StringComparison.Ordinal) || column.StartsWith("has_", StringComparison.Ordinal)
            ? $"{Words(column)}: true or false; empty where nobody knows."
            : $"{Words(column)}.";
    }

    private static string Told(Contract contract, Relation relation)
    {
        var received = relation.Schema != StagingTable.Schema ? ""
            : relation.IsStagedFile ? $"One file as received, its cells as text by their place; staging.{contract.Name} gives them their names. "
            : "As received, every cell as text. ";
        return received + Told(contract.Titles, contract.Descriptions);
    }

    private static string Told(Localized titles, Localized descriptions) => $"{titles.En} (fr: {titles.Fr}; nl: {titles.Nl}; de: {titles.De}). {descriptions.En}";

    private static string Words(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');

    /// <summary>The first sentence of the query that makes a relation, which says what one row is.</summary>
    private static Dictionary<string, string> Heads(IReadOnlyList<SqlFile> files) => files
        .Select(file => (Made: Made().Match(file.Text), file.Text))
        .Where(file => file.Made.Success)
        .DistinctBy(file => file.Made.Groups["name"].Value)
        .ToDictionary(file => file.Made.Groups["name"].Value, file => string.Join(' ', file.Text.Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line[2..].Trim())));

    private static List<Relation> Relations(Workbench workbench) =>
    [
        .. workbench.Rows(
                "from relation_columns",
                row => (Schema: row.GetString(0), Name: row.GetString(1), Column: row.GetString(2), IsView: row.GetBoolean(3)))
            .GroupBy(row => (row.Schema, row.Name, row.IsView))
            .Select(relation => new Relation(relation.Key.Schema, relation.Key.Name, relation.Key.IsView, [.. relation.Select(row => row.Column)])),
    ];

    [GeneratedRegex(@"\bcreate\s+(or\s+replace\s+)?(table|view)\s+(?<name>(staging|typed|core|marts)\.\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Made();

    private sealed record Relation(string Schema, string Name, bool IsView, IReadOnlyList<string> Columns)
    {
        public bool IsStagedFile => Schema == StagingTable.Schema && Name.Contains(':', StringComparison.Ordinal);
    }
}
