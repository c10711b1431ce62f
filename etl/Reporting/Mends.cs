using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>Puts together what an import has to say of a file, for the office that keeps it.</summary>
internal static class Mends
{
    private const string PersonalRule = PersonalData.Rule;

    public static MendingList Of(ImportReport report, IReadOnlyList<ReceivedSheet> sheets, Language language)
    {
        CellPlaces places = new(sheets);
        return new(
            MendingWords.Ending(report),
            [
                .. report.Tables.SelectMany(table => Of(table, sheets, places)),
                .. report.Refusal is null ? [] : report.Tables.Where(table => table.Comparison?.Removed.Count > 0)
                    .Select(table => new Mend(places.First, null, MendingWords.KeysMissing(table.Resource, table.Comparison!.Removed.Count, table.Comparison.Removed[0]))),
                .. report.OtherProblems.Select(problem => new Mend(null, null, MendingWords.Elsewhere(problem))),
                .. report.Sheets.Where(sheet => sheet.NotRead is not (null or MendingSheet.NotRead) && sheet.Seen > 0).Select(sheet => new Mend(null, null, MendingWords.NotRead(sheet.Seen)) { Sheet = sheet.Sheet }),
            ],
            places, language);
    }

    /// <summary>A file that is refused as a whole says why at one cell.</summary>
    public static MendingList Of(FileFaultException fault, IReadOnlyList<ReceivedSheet> sheets, Language language)
    {
        CellPlaces places = new(sheets);
        return new(MendingWords.Refused, [new(places.Find(fault.Cell) ?? places.First, null, fault.Sentence)], places, language);
    }

    private static IEnumerable<Mend> Of(TableReport table, IReadOnlyList<ReceivedSheet> sheets, CellPlaces places)
    {
        var contract = Contract.Named(table.Resource);
        List<Mend> faults =
        [
            .. table.Problems.Select(problem => Of(problem, contract, MendingWords.RowRefused, places)),
            .. table.UnknownCells.Select(problem => Of(problem, contract, MendingWords.CellUnknown, places)),
        ];
        var told = faults.Select(fault => fault.Place).ToHashSet();
        return
        [
            .. faults,
            .. table.Sheets.SelectMany(sheet => Errors(sheet, sheets, places)).Where(error => !told.Contains(error.Place)),
            .. table.Sheets.SelectMany(sheet => Unused(sheet, table, contract, places)),
        ];
    }

    /// <summary>A formula that shows an error stands for nothing, even where nothing has to stand.</summary>
    private static IEnumerable<Mend> Errors(ReportedSheet sheet, IReadOnlyList<ReceivedSheet> sheets, CellPlaces places) => sheet.IsTurned || places.SheetOf(sheet.Sheet) is not { } at ? [] :
        from row in sheets[at].Rows
        where row.Number > sheet.HeaderRow
        from column in sheet.Columns
        where column.Field is not null
        let position = CellAddress.Parse($"{column.Letters}1")!.Value.Column
        where row.IsError(position)
        select new Mend(new(at, row.Number, position), row[position], MendingWords.Error);

    private static Mend Of(Problem problem, Contract contract, Localized then, CellPlaces places)
    {
        var field = contract.Fields.FirstOrDefault(field => field.Name == problem.Column);
        var value = problem.Rule == PersonalRule ? null : problem.Value;
        return new(
            problem.IsOfEarlierFile ? null : places.Find(problem.Cell), value, MendingWords.AtCell(field, problem, then), field is null ? null : MendingWords.Right(field));
    }

    /// <summary>A column that nothing is read of is told at its name, with the fields for which no column was found.</summary>
    private static IEnumerable<Mend> Unused(ReportedSheet sheet, TableReport table, Contract contract, CellPlaces places)
    {
        var found = sheet.Columns.Select(column => column.Field).Concat(table.Made).ToHashSet();
        List<Field> free = [.. contract.Fields.Where(field => !found.Contains(field.Name))];
        foreach (var column in sheet.Columns.Where(column => column.Looks is not null))
            yield return new(places.Find(column.Cell), column.Written, MendingWords.NotUsed(column.Letters), MendingWords.StillFree(free));
    }
}
