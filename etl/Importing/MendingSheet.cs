namespace Analytics.Etl.Importing;

/// <summary>
/// The sheet that an import adds to a workbook which it gives back: the list of what is to be mended. It comes along when the workbook is imported again, and
/// is no table of the office.
/// </summary>
internal static class MendingSheet
{
    public const string NotRead = "is the list that an earlier import added";

    /// <summary>Ends the first cell of such a sheet in every language, and of no sheet that an office keeps.</summary>
    public const string Mark = "(analytics import --report)";

    public static bool Is(ReceivedSheet sheet) =>
        sheet.Rows is [var first, ..] && first[0] is { } title && title.EndsWith(Mark, StringComparison.Ordinal);
}
