using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Columns that are called after what may become of a consultation, and are ticked: Annulée with an x, Gehouden with ja or nee.</summary>
internal static class StatusColumns
{
    private const string Held = "held";

    public static IReadOnlyList<MappedColumn> Recognise(IReadOnlyList<MappedColumn> columns, HeaderRow header, Contract contract)
    {
        if (contract.Name != "consultations" || columns.Any(column => column.Field?.Name == "status_code"))
            return columns;
        var found = columns.Where(column => column is { Field: null, IsStated: false, Written.Length: > 0 } && Named(column) is not null && IsTicked(column)).ToList();
        // Two such columns may say two things of one consultation.
        return found is [var only]
            ? [.. columns.Select(column => column == only ? column with { Field = contract.Field("status_code"), Status = Named(column) } : column)]
            : columns;

        // Prévue may be what triggered it, and clôturé the dossier: these say it by a word of the list alone.
        static string? Named(MappedColumn column) => CategoryName.Code(column.Written.TrimEnd('?', ' '), Contract.Named("consultations").Field("status_code")) is { } code and not "planned" ? code : null;

        bool IsTicked(MappedColumn column)
        {
            var cells = header.Below.Select(row => row[column.Position]).OfType<string>().ToList();
            return cells.Count > 0 && cells.TrueForAll(cell => Answer(cell) is not null);
        }
    }

    /// <summary>Where those that were held are ticked, a row without a tick was not.</summary>
    public static IEnumerable<string> FillTicks(List<ImportedRow> rows, Mapping mapping)
    {
        // Where some are said not to have been held, an empty cell says nothing.
        if (mapping.Columns.FirstOrDefault(column => column.Status == Held) is not { } column || rows.Exists(row => row.Cells.GetValueOrDefault("status_code") is not (null or Held)))
            yield break;
        var without = rows.Where(row => row.Cells.TryAdd("status_code", "cancelled")).ToList();
        if (without.Count > 0)
            yield return FormattableString.Invariant($"{column.Written} is ticked: {without.Count} row(s) without a tick are read as cancelled");
    }

    /// <summary>What a tick or a no says: who was not held was cancelled; a no to any other word says that it was held.</summary>
    public static string? Says(string written, string status) => Answer(written) switch
    {
        true => status,
        false => status == Held ? "cancelled" : Held,
        null => null,
    };

    private static bool? Answer(string written) => OfficeCell.IsTick(written) ? true : Header.Fold(written) switch
    {
        "ja" or "oui" or "yes" or "1" or "j" or "o" or "y" => true,
        "nee" or "neen" or "non" or "no" or "nein" or "0" or "n" => false,
        _ => null,
    };
}
