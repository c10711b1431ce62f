using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;
using CsvHelper;
using DuckDB.NET.Data;

namespace Analytics.Etl.Reading;

/// <summary>
/// Reads a CSV: by the engine when the file is well-formed, record by record when it is not, so that each fault gets its
/// place.
/// </summary>
internal static class CsvFile
{
    /// <summary>No record is this long; one that is longer is a quotation mark that was forgotten.</summary>
    public const int MostBytes = 1_000_000;

    private static readonly char[] _delimiters = [',', ';', '\t', '|'];

    public static void Read(Reading reading)
    {
        RequireText(reading.File.Path);
        var path = TextEncoding.ToUtf8(reading.File.Path, reading.File.Resource.Encoding, reading.ScratchPath);
        var text = Recognise(path, reading.File.Contract);
        var header = reading.Recognise(text.FirstLine);
        var staged = ByEngine(reading, text, header) ?? RecordByRecord(reading, text, header);
        if (reading.Only is null)
            RejectRepeatedHeader(reading, header, staged);
    }

    internal static void RequireText(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (length == 0)
            throw FileFaults.Empty();
        // Zip (and so xlsx), PDF, old Excel, gzip.
        if (start[..length] is [0x50, 0x4B, 0x03, 0x04] or [0x25, 0x50, 0x44, 0x46] or [0xD0, 0xCF, 0x11, 0xE0] or [0x1F, 0x8B, ..])
            throw FileFaults.NotWhatItSays("csv");
    }

    /// <summary>
    /// The right delimiter is the one by which the contract knows most names of the first line; of equals, the one that
    /// parts it most.
    /// </summary>
    private static DelimitedText Recognise(string path, Contract contract)
    {
        var hint = Hint(path);
        return _delimiters
            .Select(delimiter => new DelimitedText(path, delimiter, hint is not null, Names(path, delimiter, hint is not null)))
            .MaxBy(text => (text.Delimiter == hint, Header.CountKnown(text.FirstLine, contract), text.FirstLine.Count))!;
    }

    /// <summary>Excel may write its delimiter on a line of its own before the header: <c>sep=;</c>.</summary>
    private static char? Hint(string path)
    {
        using StreamReader text = new(path);
        var start = new char[6];
        return start.AsSpan(0, text.ReadBlock(start)) is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var delimiter, '\r' or '\n']
            ? delimiter
            : null;
    }

    private static IReadOnlyList<string> Names(string path, char delimiter, bool hasHint)
    {
        using var text = Open(path, hasHint);
        using var records = CsvReader.Create(text, Options(delimiter));
        return AtRecord(0, records.Read) ? Cells(records) : throw FileFaults.Empty();
    }

    /// <summary>The engine reads strictly and in the file's order; what it refuses, it refuses whole.</summary>
    private static StagedFile? ByEngine(Reading reading, DelimitedText text, Header header)
    {
        var columns = string.Join(", ", header.Columns.Select(column => $"{Sql.Text(StagingTable.Cell(column.Position))}: 'varchar'"));
        var query =
            $$"""
            select {{string.Join(", ", header.Staged.Select(column => StagingTable.Cell(column.Position)))}}
            from read_csv({{Sql.Text(text.Path)}}, auto_detect = false, columns = { {{columns}} },
                header = true, skip = {{(text.HasHint ? 1 : 0)}}, delim = {{Sql.Text(text.Delimiter.ToString())}},
                quote = '"', escape = '"', strict_mode = true, max_line_size = {{MostBytes}})
            """;
        try
        {
            return reading.Table.Insert(reading.Workbench, reading.File, header, query);
        }
        catch (DuckDBException refused) when (StorageFault.Of(refused) is null)
        {
            return null;
        }
    }

    private static StagedFile RecordByRecord(Reading reading, DelimitedText text, Header header)
    {
        using var lines = Open(text.Path, text.HasHint);
        var isLeftOpen = false;
        using var records = CsvReader.Create(
            lines, Options(text.Delimiter, malformed => isLeftOpen |= malformed.Reason == CsvMalformedReason.UnterminatedQuote));
        return reading.Table.Append(reading.Workbench, reading.File, header, Rows());

        IEnumerable<(long Record, IReadOnlyList<string?> Cells)> Rows()
        {
            for (var record = 0L; AtRecord(record, records.Read); record++)
            {
                if (isLeftOpen)
                    throw FileFaults.QuoteLeftOpen(record);
                if (record == 0)
                    continue;
                var cells = Cells(records);
                if (cells.Count == header.Columns.Count)
                    yield return (record, cells);
                else if (cells.Any(cell => cell.Length > 0))
                    reading.Reject(record, null, Shortened(string.Join(text.Delimiter, cells)), "cells", Ragged(cells.Count, header.Columns.Count));
            }
        }
    }

    private static bool AtRecord(long record, Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException)
        {
            // Whatever else is malformed is recovered, so this is a record that outgrew the buffer.
            throw FileFaults.RecordTooLong(record, MostBytes);
        }
    }

    private static IReadOnlyList<string> Cells(CsvReader records) => [.. Enumerable.Range(0, records.FieldCount).Select(records.GetString)];

    /// <summary>Files that were pasted together carry their header along as if it were a row.</summary>
    private static void RejectRepeatedHeader(Reading reading, Header header, StagedFile staged)
    {
        var written = header.Columns.Where(column => column.Written.Length > 0).ToList();
        // Looking for a word costs far less than trimming millions of cells, and leaves next to nothing to trim.
        var isHeader = written.Select(column => $"contains({StagingTable.Cell(column.Position)}, {Sql.Text(column.Written)})")
            .Concat(written.Select(column => $"trim({StagingTable.Cell(column.Position)}) = {Sql.Text(column.Written)}"));
        var records = reading.Workbench.Rows(
            $"select {staged.Record} from {staged.Table} where {Sql.And(isHeader)} order by 1",
            row => row.GetInt64(0));
        foreach (var record in records)
            reading.Reject(record, null, null, "header_repeated", HeaderRepeated);
    }

    private static StreamReader Open(string path, bool hasHint)
    {
        StreamReader text = new(path);
        if (hasHint)
            text.ReadLine();
        return text;
    }

    private static CsvReaderOptions Options(char delimiter, Action<CsvMalformedRecord>? malformed = null) =>
        new() { Separator = delimiter, HasHeader = false, MaxRecordSize = MostBytes, OnMalformedRecord = malformed };

    private static string Shortened(string text) => text.Length > 200 ? text[..200] : text;

    private static Localized Ragged(int found, int expected) => new(
        string.Create(CultureInfo.InvariantCulture, $"has {found} cells where the header names {expected} columns"),
        string.Create(CultureInfo.InvariantCulture, $"compte {found} cellules là où l’en-tête nomme {expected} colonnes"),
        string.Create(CultureInfo.InvariantCulture, $"telt {found} cellen waar de koptekst {expected} kolommen noemt"),
        string.Create(CultureInfo.InvariantCulture, $"hat {found} Zellen, wo die Kopfzeile {expected} Spalten nennt"));

    private static Localized HeaderRepeated => new(
        "repeats the header as if it were a row",
        "répète l’en-tête comme s’il s’agissait d’une ligne",
        "herhaalt de koptekst alsof het een rij was",
        "wiederholt die Kopfzeile, als wäre sie eine Zeile");

    private sealed record DelimitedText(string Path, char Delimiter, bool HasHint, IReadOnlyList<string> FirstLine);
}
