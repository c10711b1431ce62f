namespace Analytics.Templates.Sheets;

/// <summary>One column of a sheet to fill in.</summary>
/// <param name="Header">Its title, by which an import knows it; a star marks what must be filled.</param>
/// <param name="Explanation">What belongs into it, for the row above its title.</param>
/// <param name="Width">In characters.</param>
/// <param name="MustBeListed">Whether nothing else than what the list holds is right; what another sheet may add is only asked about.</param>
/// <param name="Example">What the example row says there; null where a number or a date stands for itself, or nothing.</param>
internal sealed record TemplateColumn(string Header, string Explanation, int Width, CellKind Kind, Choices? Choices, bool MustBeListed, string? Example)
{
    public string? Smallest { get; init; }

    public string? Largest { get; init; }
}

/// <summary>What cells of a column are to a spreadsheet.</summary>
internal enum CellKind
{
    Text,
    Whole,
    Number,
    Day,
}

/// <summary>Where the values stand that may be chosen, and the first of them where they are known beforehand.</summary>
internal sealed record Choices(string Sheet, string Range, string? First);

/// <summary>What a sheet says of itself, and its columns.</summary>
internal sealed record SheetColumns(string Says, IReadOnlyList<TemplateColumn> All);
