namespace Analytics.Etl.Reading;

/// <summary>Reads a file of any known format into staging.</summary>
internal static class SourceReader
{
    public static void Read(Reading reading)
    {
        try
        {
            ReadAs(reading.File.Format, reading);
        }
        catch (FileFaultException fault)
        {
            reading.Reject(fault);
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
