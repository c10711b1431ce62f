using System.Globalization;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Reading;

/// <summary>Looks through the cells of a staged file for what may not be stored: every cell for addresses, a sample for names.</summary>
internal static class StagedCells
{
    /// <summary>Rows whose cells are shown to the judge of names; the same ones of the same file.</summary>
    private const long Sampled = 5000;

    /// <exception cref="FileFaultException">A column holds personal names or e-mail addresses.</exception>
    public static void ForbidPersonalData(Reading reading)
    {
        foreach (var file in reading.Table.Files.Where(staged => staged.File == reading.File))
        {
            if (ColumnWithAddress(reading.Workbench, file) is { } column)
                throw PersonalData.MailAddresses(PersonalData.Shown(column));
            var rows = Sample(reading.Workbench, file);
            PersonalData.Forbid(file.Header, column => rows.Select(cells => cells[column.Position]));
        }
    }

    private static HeaderColumn? ColumnWithAddress(Workbench workbench, StagedFile file)
    {
        // Hardly any file has the sign at all, and to look for that takes no pattern for each column.
        var signs = file.Header.Staged.Select(column => $"contains({StagingTable.Cell(column.Position)}, '@')");
        if (workbench.Count($"select count(*) from (select 1 from {file.Table} where {Sql.Or(signs)} limit 1)") == 0)
            return null;
        var found = file.Header.Staged.Select(column => HasAddress(StagingTable.Cell(column.Position)));
        var judged = workbench.Rows(
            $"select {Sql.List(found)} from {file.Table}",
            row => Enumerable.Range(0, row.FieldCount).Select(row.GetBoolean).ToList()).Single();
        return file.Header.Staged.Where((_, index) => judged[index]).FirstOrDefault();
    }

    /// <summary>Whoever looks for the sign first, need not look for the whole pattern in millions of cells.</summary>
    private static string HasAddress(string cell) =>
        $"coalesce(bool_or(case when contains({cell}, '@') then regexp_matches({cell}, {Sql.Text(PersonalData.MailAddress)}) end), false)";

    private static IReadOnlyList<IReadOnlyList<string?>> Sample(Workbench workbench, StagedFile file)
    {
        var cells = file.Header.Columns.Select(column => StagingTable.Cell(column.Position));
        var step = Math.Max(1, file.RowCount / Sampled).ToString(CultureInfo.InvariantCulture);
        return workbench.Rows(
            $"select {Sql.List(cells)} from {file.Table} where rowid % {step} = 0",
            row => (IReadOnlyList<string?>)[.. Enumerable.Range(0, row.FieldCount).Select(row.Text)]);
    }
}
