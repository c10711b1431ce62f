using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>By which column of its table the lines of an exhibit stand, and from which end. Lines of which that is not known stand last, from either end.</summary>
public sealed record TableOrder(Column Column, bool IsDescending)
{
    public const string SortParameter = "sort";

    public const string OrderParameter = "order";

    public const string Ascending = "ascending";

    public const string Descending = "descending";

    private static readonly ColumnFilter Sort = new(SortParameter);

    private static readonly OptionFilter Order = new(OrderParameter, null, Ascending, Descending);

    /// <summary>The parameters that order a table; none where the study has an order of its own.</summary>
    public static IReadOnlyList<Filter> FiltersOf(IExhibit exhibit) => IsOrdered(exhibit) ? [] : [Sort, Order];

    /// <summary>What is asked of an exhibit besides how its table is ordered.</summary>
    public static Question Without(IExhibit exhibit, Question question) => IsOrdered(exhibit) ? question : question.With((SortParameter, null), (OrderParameter, null));

    /// <summary>Neither where nothing is asked; a fault where the table has no such column.</summary>
    public static (TableOrder? Order, BadParameter? Fault) Of(IExhibit exhibit, Table table, Question question)
    {
        if (IsOrdered(exhibit) || question.Choice(SortParameter) is not { } name)
            return (null, null);
        return table.Columns.FirstOrDefault(column => column.Name == name) is { } column
            ? (new(column, question.Choice(OrderParameter) is { } order ? order == Descending : IsDescendingFirst(column)), null)
            : (null, new(SortParameter, name, new ParameterFault.NoneOf([.. table.Columns.Select(each => each.Name)])));
    }

    /// <summary>The query string that asks for an order, of one that asks for another or none.</summary>
    public static string Asked(string questionText, Column column, bool isDescending) => string.Join('&', questionText
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(part => !part.StartsWith($"{SortParameter}=", StringComparison.Ordinal) && !part.StartsWith($"{OrderParameter}=", StringComparison.Ordinal))
        .Append($"{SortParameter}={column.Name}")
        .Concat(isDescending == IsDescendingFirst(column) ? [] : [$"{OrderParameter}={(isDescending ? Descending : Ascending)}"])
        .Order(StringComparer.Ordinal));

    /// <summary>Names begin with A, numbers and days with the largest and the last.</summary>
    public static bool IsDescendingFirst(Column column) => column.Type != ColumnType.Text;

    /// <summary>Lines that are alike in the column stay as they were. Words are compared as a reader of the language sees them, without accents and capitals.</summary>
    public Table Of(Table table, Language language)
    {
        var place = table.Columns.Index().First(each => each.Item.Name == Column.Name).Index;
        var keyed = table.Lines.Select(line => (Line: line, Key: Key(line.Cells[place], language))).ToList();
        var known = keyed.Where(each => each.Key is not null);
        var ordered = IsDescending ? known.OrderByDescending(each => each.Key, KeyComparer) : known.OrderBy(each => each.Key, KeyComparer);
        return table with { Lines = [.. ordered.Concat(keyed.Where(each => each.Key is null)).Select(each => each.Line)] };
    }

    private static readonly Comparer<object?> KeyComparer = Comparer<object?>.Create(static (one, other) => (one, other) switch
    {
        (string text, string beside) => string.CompareOrdinal(text, beside),
        (IComparable value, not null) => value.CompareTo(other),
        _ => 0,
    });

    private object? Key(object? cell, Language language) => cell is Localized words && words.Equals(Writing.NotKnown) ? null : TableCell.Value(Column, cell, language) switch
    {
        string text => string.IsNullOrWhiteSpace(text) ? null : PlainText.Of(text),
        var value => value,
    };

    private static bool IsOrdered(IExhibit exhibit) => exhibit.Study.Filters.Any(filter => filter.Name == SortParameter);

    /// <summary>The name of a column; which there are is known when the table is.</summary>
    private sealed record ColumnFilter(string Name) : Filter(Name)
    {
        public override ParameterFault? Refuse(string value, Release release) => null;
    }
}
