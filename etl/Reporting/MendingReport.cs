using System.Globalization;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>Gives an office its own workbook back, with a comment at each cell that an import has something to say of.</summary>
internal sealed class MendingReport(ReportPlace place, FileInfo received, Language language)
{
    /// <summary>Writes it after an import, and says in a line where it is and what it holds.</summary>
    public string Write(ImportReport report, IReadOnlyList<ReceivedSheet> sheets) => Write(Mends.Of(report, sheets, language), sheets);

    /// <summary>Writes it of a file that was refused as a whole, as far as it could be read.</summary>
    public string Write(FileFaultException fault, IReadOnlyList<ReceivedSheet>? sheets) => sheets is null
        ? "no report could be made of it, as it cannot be read as a table"
        : Write(Mends.Of(fault, sheets, language), sheets);

    private string Write(MendingList list, IReadOnlyList<ReceivedSheet> sheets)
    {
        var isCopy = Write(list, sheets, out var lost);
        if (lost is not null)
            throw new ImportUsageException($"--report {place.Name}: it could not be written: {lost.Message}");
        return string.Create(CultureInfo.InvariantCulture, $"{place.Name} is {(isCopy ? $"a copy of {received.Name}" : $"made of the values of {received.Name} as they were read")}, with {Count(list, sheets)} comment(s)")
            + (list.LeftOut > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {list.LeftOut} more faults are left out of it, mend these first") : "");
    }

    /// <summary>A full disk, or a file that came there in the meantime, takes nothing back of what the import said and did.</summary>
    private bool Write(MendingList list, IReadOnlyList<ReceivedSheet> sheets, out Exception? lost)
    {
        lost = null;
        var isCopy = false;
        try
        {
            isCopy = CopiedWorkbook.TryWrite(place.Path, received, sheets, list);
            if (!isCopy)
                ValuesWorkbook.Write(place.Path, received, sheets, list);
            place.MoveIn();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            lost = refused;
        }

        return isCopy;
    }

    private static int Count(MendingList list, IReadOnlyList<ReceivedSheet> sheets) => Enumerable.Range(0, sheets.Count).Sum(sheet => list.CommentsOn(sheet).Count);
}
