using Analytics.Data;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// The table as files carry it. A file has no ribbon, and a line that is copied from it keeps no file name: where synthetic rows stand behind an exhibit,
/// each line says so in a last column.
/// </summary>
internal static class LabelledTable
{
    private static readonly Column Synthetic = new("synthetic", ColumnType.Flag, Unit.None, FaceWords.SyntheticColumn);

    public static Table Of(Exhibit exhibit) => exhibit.IsSynthetic
        ? new([.. exhibit.Table.Columns, Synthetic], [.. exhibit.Table.Lines.Select(line => line with { Cells = [.. line.Cells, true] })])
        : exhibit.Table;
}
