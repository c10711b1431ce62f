using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using CsvHelper;

namespace Analytics.Etl.Importing;

/// <summary>Reads a text file in whatever encoding and with whatever delimiter, by the lines that its editor counts.</summary>
internal static class ReceivedText
{
    private static readonly char[] _delimiters = [';', ',', '\t', '|'];

    public static ReceivedSheet Read(string path, Contract contract, ReceivedMeasure measure)
    {
        CsvFile.RequireText(path);
        measure.TakeText(new FileInfo(path).Length);
        var copy = Path.GetTempFileName();
        try
        {
            var text = File.ReadAllText(TextEncoding.ToUtf8(path, declared: null, copy));
            var delimiter = Stated(text) ?? _delimiters.MaxBy(delimiter => Fitness(text, delimiter, contract));
            List<ReceivedRow> rows = [];
            foreach (var row in Rows(text, delimiter))
            {
                if (row.Cells.Count > CellAddress.MostColumns)
                    throw ImportFaults.TooWide(CellAddress.MostColumns);
                measure.Take(row.Cells);
                rows.Add(row);
            }

            if (SwallowedRows.Line(rows, delimiter) is { } line)
                throw ImportFaults.RowsSwallowed(line);
            return new(null, rows);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Excel may write its delimiter on a line of its own before the header: <c>sep=;</c>.</summary>
    private static char? Stated(string text) =>
        text is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var delimiter, '\r' or '\n', ..] && delimiter is not ('"' or '\r' or '\n') ? delimiter : null;

    /// <summary>The right delimiter shows the contract most of its names, and of equals parts a line most.</summary>
    private static (int Known, int Cells) Fitness(string text, char delimiter, Contract contract)
    {
        List<ReceivedRow> rows = [];
        try
        {
            foreach (var row in Rows(text, delimiter).Take(HeaderRow.MostTitleRows))
                rows.Add(row);
        }
        catch (FileFaultException)
        {
            // A quotation mark may seem left open only because the delimiter is the wrong one: what came before it tells.
        }

        return rows.Select(row => (HeaderRow.CountKnown(row, contract), row.Cells.Count)).DefaultIfEmpty().Max();
    }

    /// <summary>The records of the text; the line that states the delimiter is none, and is counted.</summary>
    private static IEnumerable<ReceivedRow> Rows(string text, char delimiter)
    {
        using StringReader lines = new(text);
        var isStated = Stated(text) is not null;
        if (isStated)
            lines.ReadLine();
        var isLeftOpen = false;
        using var records = CsvReader.Create(lines, new()
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = CsvFile.MostBytes,
            OnMalformedRecord = malformed => isLeftOpen |= malformed.Reason == CsvMalformedReason.UnterminatedQuote,
        });
        while (Next(records))
        {
            var line = records.LineNumber + (isStated ? 1 : 0);
            if (isLeftOpen)
                throw FileFaults.QuoteLeftOpen(line);
            yield return new((int)line, [.. Enumerable.Range(0, records.FieldCount).Select(records.GetString)]);
        }
    }

    private static bool Next(CsvReader records)
    {
        try
        {
            return records.Read();
        }
        catch (CsvFormatException)
        {
            throw FileFaults.RecordTooLong(records.LineNumber, CsvFile.MostBytes);
        }
    }
}
