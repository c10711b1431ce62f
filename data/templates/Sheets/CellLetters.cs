namespace Analytics.Templates.Sheets;

/// <summary>The letters of a column of the grid, counted from 0: A, Z, AA.</summary>
internal static class CellLetters
{
    public static string Of(int position) => position < 26
        ? ((char)('A' + position)).ToString()
        : Of((position / 26) - 1) + (char)('A' + (position % 26));
}
