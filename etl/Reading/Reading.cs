using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Reading;

/// <summary>
/// Where a reader leaves what it read: the staged cells, the rows that are no rows of the table, and what a person should
/// know. Where <paramref name="Only"/> a part of the file is wanted, the rest is neither taken in nor judged.
/// </summary>
internal sealed record Reading(
    Workbench Workbench,
    StagingTable Table,
    SourceFile File,
    string ScratchPath,
    List<Reject> Rejects,
    List<Remark> Findings,
    Wanted? Only = null)
{
    /// <summary>
    /// Recognises the header, tells of columns that no contract knows, and rejects the file for each required one that it
    /// lacks.
    /// </summary>
    public Header Recognise(IReadOnlyList<string> written)
    {
        // A first line that is none may hold what a sentence about it would quote.
        if (written.Index().Where(name => PersonalData.HasMailAddress(name.Item)).Select(name => (int?)name.Index).FirstOrDefault() is { } position)
            throw PersonalData.MailAddresses(CellAddress.Letters(position));
        var header = Header.Read(written, File.Contract);
        foreach (var column in Only is null ? header.Unknown : [])
            Findings.Add(new(File.Package.Name, File.Name, column.StagedName, "column_unknown", UnknownColumn(column.StagedName)));
        foreach (var field in File.Contract.Fields.Where(field => File.Contract.Requires(field) && Only?.Fields.Contains(field) != false))
        {
            if (header.Columns.All(column => column.Field != field))
                Reject(FileFaults.ColumnMissing(field.Name));
        }

        return Only is null ? header : header.Only(Only);
    }

    /// <summary>Takes back all that was read of the file and said of it: a sentence may quote what may not be kept.</summary>
    public void Forget()
    {
        Table.Remove(Workbench, File);
        Rejects.RemoveAll(reject => (reject.Package, reject.Resource, reject.File) == (File.Package.Name, File.Contract.Name, File.Name));
        Findings.RemoveAll(finding => (finding.Package, finding.File) == (File.Package.Name, File.Name));
    }

    public void Reject(FileFaultException fault) => Reject(0, fault.Column, null, fault.Rule, fault.Sentence);

    public void Reject(long record, string? column, string? value, string rule, Localized sentence) =>
        Rejects.Add(new(File.Package.Name, File.Contract.Name, File.Name, record, column, value, rule, sentence));

    private static Localized UnknownColumn(string column) => new(
        $"The column {column} belongs to no contract; its cells are kept as they are and used nowhere.",
        $"La colonne {column} ne relève d’aucun contrat ; ses cellules sont conservées telles quelles et ne servent nulle part.",
        $"De kolom {column} hoort bij geen contract; haar cellen blijven zoals ze zijn en worden nergens gebruikt.",
        $"Die Spalte {column} gehört zu keinem Datenvertrag; ihre Zellen bleiben, wie sie sind, und werden nirgends verwendet.");
}
