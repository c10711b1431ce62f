namespace Analytics.Etl.Reading;

/// <summary>Reads a file of any known format into staging; of one that holds personal data nothing stays there.</summary>
internal static class SourceReader
{
    public static void Read(Reading reading)
    {
        try
        {
            ReadAs(reading.File.Format, reading);
            RequireUnchanged(reading.File);
            // Of what is only looked at for its keys nothing is kept; its own package is where its persons are told of.
            if (reading.Only is null)
                StagedCells.ForbidPersonalData(reading);
        }
        catch (FileFaultException fault)
        {
            if (fault.Rule == PersonalData.Rule)
                reading.Forget();
            reading.Reject(fault);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException && !CanBeRead(reading.File.Path))
        {
            reading.Reject(FileFaults.NoAccess(reading.File.Name));
        }
    }

    /// <summary>What was read must be what has the fingerprint.</summary>
    private static void RequireUnchanged(SourceFile file)
    {
        if (file.Stamp is { } stamp && stamp != FileStamp.Of(file.Path))
            throw FileFaults.Changed(file.Name);
    }

    /// <summary>Whether it was the file that failed, or what was being written of it.</summary>
    private static bool CanBeRead(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.ReadByte() >= 0;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void ReadAs(string format, Reading reading)
    {
        switch (format)
        {
            case "csv" or "tsv" or "txt":
                CsvFile.Read(reading);
                break;
            case "xlsx":
                WorkbookFile.Read(reading);
                break;
            case "parquet":
                EngineFile.ReadParquet(reading);
                break;
            case "json":
                EngineFile.ReadJson(reading);
                break;
            default:
                throw FileFaults.Format(format);
        }
    }
}
