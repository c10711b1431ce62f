namespace Analytics.Statistics;

/// <summary>The explanatory columns of a regression, by name, in order; adding one makes a new design.</summary>
public sealed class Design
{
    /// <summary>What the column of ones is called.</summary>
    public const string InterceptName = "(intercept)";

    private readonly (string Name, double[] Values)[] _columns;

    private Design(int rows, (string Name, double[] Values)[] columns) => (Rows, _columns) = (rows, columns);

    public int Rows { get; }

    public int Columns => _columns.Length;

    public IReadOnlyList<string> Names => [.. _columns.Select(column => column.Name)];

    public static Design WithIntercept(int rows) => WithoutIntercept(rows).With(InterceptName, [.. Enumerable.Repeat(1.0, rows)]);

    /// <summary>For models that have no level of their own, such as Cox's.</summary>
    public static Design WithoutIntercept(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new(rows, []);
    }

    public Design With(string name, IReadOnlyList<double> values)
    {
        Guard.SameLength(Rows, values.Count, $"Column {name} of a design");
        if (_columns.Any(column => column.Name == name))
            throw new ArgumentException($"The design has a column {name} already.", nameof(name));
        return new(Rows, [.. _columns, (name, [.. Guard.Finite(values)])]);
    }

    /// <summary>One column of 0 and 1 for each label but the first in ordinal order, which the others are compared with.</summary>
    public Design WithCategories(string name, IReadOnlyList<string> labels) =>
        labels.Distinct().Order(StringComparer.Ordinal).Skip(1).Aggregate(
            this, (design, label) => design.With(name + label, [.. labels.Select(own => own == label ? 1.0 : 0.0)]));

    internal double[,] ToMatrix()
    {
        var matrix = new double[Rows, Columns];
        for (var j = 0; j < Columns; j++)
        {
            for (var i = 0; i < Rows; i++)
                matrix[i, j] = _columns[j].Values[i];
        }
        return matrix;
    }
}
