using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Reading;

/// <summary>
/// Says of each reject in which cell of the office's own file it stands, and takes out what none may quote. A row of no one
/// cell is named by its range.
/// </summary>
internal static class RejectedCells
{
    public static void Write(Workbench workbench, IEnumerable<StagedFile> files)
    {
        if (workbench.Count("select count(*) from staging.rejects where record > 0") == 0)
            return;
        workbench.Run($"update staging.rejects set value = null where regexp_matches(value, {Sql.Text(PersonalData.MailAddress)})");
        foreach (var file in files)
        {
            if (file.Sheet is { } sheet)
                workbench.Run(AsRead(file, CellAddress.Sheet(sheet)));
            else if (file.File.Resource.Origin is { } origin && file.Find("locator") is { } locator)
                workbench.Run(AsImported(file, origin, locator));
        }
    }

    /// <summary>A sheet is read with its first row as header, so its second row is record 1.</summary>
    private static string AsRead(StagedFile file, string sheet)
    {
        var row = "(reject.record + 1)";
        var columns = file.Header.Columns.Select(column => (column.StagedName, Letters: CellAddress.Letters(column.Position)));
        var whole = $"concat({Sql.Text($"{sheet}!A")}, {row}, {Sql.Text($":{CellAddress.Letters(file.Header.Columns.Count - 1)}")}, {row})";
        return $"""
            update staging.rejects as reject
            set cell = case column_name {Cases(columns, letters => $"concat({Sql.Text($"{sheet}!{letters}")}, {row})")} else {whole} end
            where {IsOf(file)}
            """;
    }

    /// <summary>The import noted the place of each row as its locator and the columns of the received file in the package.</summary>
    private static string AsImported(StagedFile file, PackageOrigin origin, string locator)
    {
        var columns = origin.Columns.Select(column => (column.Key, column.Value));
        string Cell(string letters) => origin.Sheet is null
            ? $"concat(staged.{locator}, {Sql.Text($", column {letters}")})"
            : $"concat(regexp_extract(staged.{locator}, '^.*!'), {Sql.Text(letters)}, regexp_extract(staged.{locator}, '[0-9]+$'))";
        return $"""
            update staging.rejects as reject
            set cell = case column_name {Cases(columns, Cell)} else staged.{locator} end
            from (select {file.Record} as _record, {locator} from {file.Table}) as staged
            where {IsOf(file)} and staged._record = reject.record
            """;
    }

    private static string Cases(IEnumerable<(string Column, string Letters)> columns, Func<string, string> cell) =>
        string.Join(' ', columns.Select(column => $"when {Sql.Text(column.Column)} then {cell(column.Letters)}").DefaultIfEmpty("when null then null"));

    private static string IsOf(StagedFile file) => string.Create(
        CultureInfo.InvariantCulture,
        $"reject.resource = {Sql.Text(file.File.Contract.Name)} and reject.package = {Sql.Text(file.File.Package.Name)} and reject.file = {Sql.Text(file.File.Name)} and reject.record > 0");
}
