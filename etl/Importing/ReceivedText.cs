using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using CsvHelper;

namespace Analytics.Etl.Importing;

/// <summary>Reads a text file in whatever encoding and with whatever delimiter, by the lines that its editor counts.</summary>
internal static class ReceivedText
{
    private static readonly char[] _delimiters = [';', ',', '\t', '|'];

    public static ReceivedSheet Read(string path, Contract contract)
    {
        CsvFile.RequireText(path);
        var copy = Path.GetTempFileName();
        try
        {
            var text = File.ReadAllText(TextEncoding.ToUtf8(path, declared: null, copy));
            var delimiter = _delimiters.MaxBy(delimiter => Fitness(text, delimiter, contract));
            return new(null, [.. Rows(text, delimiter)]);
        }
        finally
        {
            File.Delete(copy);
        }
    }

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

    private static IEnumerable<ReceivedRow> Rows(string text, char delimiter)
    {
        using StringReader lines = new(text);
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
            if (isLeftOpen)
                throw FileFaults.QuoteLeftOpen(records.LineNumber);
            yield return new((int)records.LineNumber, [.. Enumerable.Range(0, records.FieldCount).Select(records.GetString)]);
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
