using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>
/// Recognises a column by what is in it where its name says nothing: cells that are all words of one closed list are of that list's field, unless they could be of
/// two.
/// </summary>
internal static class ColumnValues
{
    private const int FewestCells = 3;

    /// <summary>Of the cells of a column so many must be words of the list; a slip of the pen is none, and is told when the cells are read.</summary>
    private const double MostAreWords = 0.9;

    public static IReadOnlyList<MappedColumn> Recognise(IReadOnlyList<MappedColumn> columns, HeaderRow header, Contract contract)
    {
        var taken = columns.Select(column => column.Field).ToHashSet();
        var open = contract.Fields.Where(field => field.Categories.Count > 0 && field.Assumed is null && !taken.Contains(field)).ToList();
        if (open.Count == 0)
            return columns;
        var below = header.Below.ToList();
        var found = columns.Where(column => column is { Field: null, IsStated: false }).Select(column => (column.Position, Field: FieldOf(Cells(column)))).ToList();
        // Two columns of one list are two things, and nobody knows which of them is meant.
        var once = found.Where(column => column.Field is not null && found.Count(other => other.Field == column.Field) == 1).ToDictionary(column => column.Position, column => column.Field);
        return [.. columns.Select(column => once.TryGetValue(column.Position, out var field) ? column with { Field = field, IsByValues = true } : column)];

        List<string> Cells(MappedColumn column) => [.. below.Select(row => row[column.Position]).OfType<string>()];

        Field? FieldOf(List<string> cells)
        {
            if (cells.Count < FewestCells)
                return null;
            var words = cells.CountBy(cell => cell).ToList();
            // One word alone may be of anything: two of a list make it that list.
            var fits = open.Where(field => words.Select(word => CategoryName.Code(word.Key, field)).OfType<string>().Distinct().Count() > 1).Select(field => (Field: field, Share: words.Where(word => CategoryName.Code(word.Key, field) is not null).Sum(word => word.Value) / (double)cells.Count))
                .Where(fit => fit.Share >= MostAreWords).OrderByDescending(fit => fit.Share).ToList();
            return fits.Count == 1 || (fits.Count > 1 && fits[0].Share > fits[1].Share) ? fits[0].Field : null;
        }
    }
}
