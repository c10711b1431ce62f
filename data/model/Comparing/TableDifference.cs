namespace Analytics.Data.Comparing;

/// <summary>What is otherwise in one table of one package, from one release to another.</summary>
/// <param name="IsSynthetic">Its package was generated, in one of the two: such a difference says nothing of reality.</param>
/// <param name="RowsBefore">Rows that were accepted.</param>
public sealed record TableDifference(string Package, string Resource, bool IsSynthetic, long RowsBefore, long RowsNow)
{
    /// <summary>Null where its rows cannot be told apart by their keys: then only their numbers are known.</summary>
    public KeyedDifference? ByKey { get; init; }

    /// <summary>Why not, where they cannot.</summary>
    public NotByKey? Why { get; init; }

    public bool IsByKey => ByKey is not null;

    /// <summary>Where only numbers are known, as many rows are no proof of the same rows.</summary>
    public bool IsKnownToBeSame => ByKey is { Added.Count: 0, Changed.Count: 0, Removed.Count: 0 };
}

/// <summary>Rows by their keys. A row is changed when a cell of it is written otherwise.</summary>
public sealed record KeyedDifference(KeyCount Added, KeyCount Changed, KeyCount Removed);

/// <summary>So many keys, and the first of them.</summary>
public sealed record KeyCount(long Count, IReadOnlyList<string> Examples);

/// <summary>Why rows are not compared by their keys.</summary>
public enum NotByKey
{
    /// <summary>They are known by their place in the file alone, which another row may take.</summary>
    NoKey,

    /// <summary>The contracts of the two releases are not the same, or one of them cannot be asked for its rows.</summary>
    OtherContract,

    /// <summary>The table holds more rows than are compared one by one.</summary>
    ManyRows,
}
