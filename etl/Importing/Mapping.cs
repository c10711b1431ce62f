using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Which column of the received table is read as which field; a column without a field is not used.</summary>
internal sealed partial record Mapping(IReadOnlyList<MappedColumn> Columns)
{
    public MappedColumn? Of(Field field) => Columns.FirstOrDefault(column => column.Field == field);

    /// <summary>What was stated goes before what a header says, and takes the field from any other column.</summary>
    /// <exception cref="FileFaultException">Two columns are read as one field.</exception>
    public static Mapping Of(HeaderRow header, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        var columns = Recognise(header, contract, stated);
        if (!header.IsWide && !header.IsMatrix && header.Lists.Count == 0)
            columns = ColumnValues.Recognise(StatusColumns.Recognise(columns, header, contract), header, contract);
        columns = Closest(columns, contract);
        var twice = columns.Where(column => column.Field is not null && column.Counts is null).GroupBy(column => column.Field!.Name).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new(columns) : throw FileFaults.ColumnTwice(twice.Key, twice.Select(column => $"{column.Written} ({column.Letters})"))
            .At(header.Sheet.Cell(header.Row.Number, twice.Last().Position));
    }

    /// <summary>The columns as they are recognised, two as one field perhaps.</summary>
    public static IReadOnlyList<MappedColumn> Recognise(HeaderRow header, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        List<MappedColumn> columns = [.. Names(header).Select((name, position) => Map(name.Written, position, contract, stated))];
        var taken = columns.Where(column => column.IsStated).Select(column => column.Field).ToHashSet();
        return CountedUnderTheirName(UntilBesideFrom([.. columns.Select(column => !column.IsStated && taken.Contains(column.Field) ? column with { Field = null } : column)], contract), contract);
    }

    /// <summary>
    /// Of two columns of one field the one that says more is meant, and the other is left out and told: Date de la réunion before Date. A dossier beside a subject
    /// is a dossier.
    /// </summary>
    private static IReadOnlyList<MappedColumn> Closest(IReadOnlyList<MappedColumn> columns, Contract contract)
    {
        var left = columns.ToList();
        foreach (var same in columns.Where(column => column is { Field: not null, Counts: null, IsStated: false }).GroupBy(column => column.Field!).Where(same => same.Count() > 1))
        {
            var most = same.MaxBy(column => column.Written.Length)!;
            foreach (var other in same.Where(column => column != most))
            {
                var isDossier = same.Key.Name == "title" && Header.Fold(other.Written) == "dossier" && left.TrueForAll(column => column.Field?.Name != "dossier_ids");
                if (isDossier || Header.Fold(most.Written).Contains(Header.Fold(other.Written), StringComparison.Ordinal))
                    left[left.IndexOf(other)] = other with { Field = isDossier ? contract.Field("dossier_ids") : null };
            }

            if (same.Key.Name == "title" && Header.Fold(most.Written) == "dossier" && left.TrueForAll(column => column.Field?.Name != "dossier_ids"))
                left[left.IndexOf(most)] = most with { Field = contract.Field("dossier_ids") };
        }

        return left;
    }

    /// <summary>In French “Au” is a day; beside “Du” it is the last one of a time.</summary>
    private static IReadOnlyList<MappedColumn> UntilBesideFrom(IReadOnlyList<MappedColumn> columns, Contract contract)
    {
        bool Has(string field) => columns.Any(column => column.Field?.Name == field);
        return contract.Name == "staffing" && Has("began_on") && !Has("ended_on")
            ? [.. columns.Select(column => column is { Field.Name: "as_of", IsStated: false } && Header.Fold(column.Written) is "au" or "op" or "tot" or "bis" ? column with { Field = contract.Field("ended_on") } : column)]
            : columns;
    }

    /// <summary>Columns of yearly counts may be called after what they count, or after the body that met: then their cells are the values, and the name is the code.</summary>
    private static IReadOnlyList<MappedColumn> CountedUnderTheirName(IReadOnlyList<MappedColumn> columns, Contract contract) =>
        contract.Name != "annual_counts" || columns.Any(column => column.Field?.Name == "value")
            ? columns
            : [.. columns.Select(column => column is { Field: null, IsStated: false } && CodeOf(column.Written, contract, columns) is { } counts ? column with { Field = contract.Field("value"), Counts = counts } : column)];

    /// <summary>What is counted is Coormulti's unless it says otherwise.</summary>
    [GeneratedRegex(@"(?<=\S)\s+\(?coormulti\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfCoormulti();

    /// <summary>A measure or a body, unless a column of its own gives it.</summary>
    private static (string Field, string Code)? CodeOf(string written, Contract contract, IReadOnlyList<MappedColumn> columns)
    {
        foreach (var field in (string[])["measure_code", "body_code"])
        {
            if (columns.All(column => column.Field?.Name != field) && CategoryName.Code(field == "measure_code" ? OfCoormulti().Replace(written, "") : written, contract.Field(field)) is { } code)
                return (field, code);
        }

        return columns.All(column => column.Field?.Name != "period_note") && YearParts.IsPart(written) ? ("period_note", written) : null;
    }

    /// <summary>Whether a column of yearly counts may be called so, after what it counts or whose it is.</summary>
    public static bool IsCounted(string written, Contract contract) => contract.Name == "annual_counts" && CodeOf(written, contract, []) is not null;

    /// <summary>The columns of a header as they are written, and as an option may name them.</summary>
    public static IEnumerable<(string Written, string Folded, string Letters)> Names(HeaderRow header) => Enumerable.Range(0, header.Width)
        .Select(position => (header.Row[position] ?? "", Header.Fold(header.Row[position] ?? ""), Header.Fold(CellAddress.Letters(position))));

    private static MappedColumn Map(string written, int position, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        MappedColumn column = new(position, written.ReplaceLineEndings(" "), null, IsStated: false);
        if (!stated.TryGetValue(Header.Fold(written), out var field) && !stated.TryGetValue(Header.Fold(column.Letters), out field))
            return column with { Field = Period.Of(written) is not null ? null : Header.Find(written, contract) };
        return column with { Field = field.Length == 0 ? null : contract.Field(field), IsStated = true };
    }
}

/// <summary>One column of the received table, by its place and by the name that it has there.</summary>
/// <param name="Counts">What its numbers count, where its name says that: the measure or the body, and its code.</param>
/// <param name="Status">What its ticks say became of a consultation, where its name says that.</param>
/// <param name="IsByValues">Whether what is in it, and not its name, tells which field it is.</param>
internal sealed record MappedColumn(int Position, string Written, Field? Field, bool IsStated, (string Field, string Code)? Counts = null, bool IsByValues = false, string? Status = null)
{
    public string Letters => CellAddress.Letters(Position);
}
