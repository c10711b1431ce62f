using Analytics.Data.Languages;

namespace Analytics.Etl.Reporting;

/// <summary>What is to be mended, or known, at one cell: in one sentence, and what would be right. Without a place it is about no cell of the file.</summary>
/// <param name="Value">What stands there; null where that is not repeated.</param>
internal sealed record Mend(CellPlace? Place, string? Value, Localized Says, Localized? Right = null)
{
    /// <summary>The name of a sheet that the sentence is about as a whole.</summary>
    public string? Sheet { get; init; }

    /// <summary>The words of the comment at the cell.</summary>
    public string Comment(Language language) => Right is null ? Says.In(language) : $"{Says.In(language)}\n{Right.In(language)}";
}

/// <summary>All that an import has to say of a file, cell by cell, and how it ended.</summary>
internal sealed record MendingList(Localized Ending, IReadOnlyList<Mend> Mends, CellPlaces Places, Language Language)
{
    /// <summary>Beyond so many nobody reads comments, and programs grow slow of them.</summary>
    public const int Most = 4000;

    /// <summary>Those that are written, in the order of the file; what is about no cell comes first.</summary>
    public IReadOnlyList<Mend> Written { get; } = [.. Mends.OrderBy(mend => mend.Place is null ? 0 : 1)
        .ThenBy(mend => mend.Place?.Sheet).ThenBy(mend => mend.Place?.Row).ThenBy(mend => mend.Place?.Column).Take(Most)];

    public int LeftOut => Mends.Count - Written.Count;

    /// <summary>The comments of a sheet; of several things to say at one cell they make one.</summary>
    public IReadOnlyList<(CellPlace Place, string Text)> CommentsOn(int sheet) =>
    [
        .. Written.Where(mend => mend.Place?.Sheet == sheet).GroupBy(mend => mend.Place!.Value)
            .Select(cell => (cell.Key, string.Join("\n\n", cell.Select(mend => mend.Comment(Language)).Distinct()))),
    ];
}
