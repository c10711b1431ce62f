namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>Every form of an exhibit, in the order in which they are offered.</summary>
public static class FaceCatalog
{
    public static readonly IReadOnlyList<Face> All =
    [
        new(".csv", "text/csv; charset=utf-8; header=present", "CSV", CsvFace.Write),
        new(".excel.csv", "text/csv; charset=utf-8; header=present", "CSV (Excel)", ExcelCsvFace.Write),
        new(".json", "application/json", "JSON", JsonFace.Write),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", XlsxFace.Write),
        new(".parquet", "application/vnd.apache.parquet", "Parquet", ParquetFace.Write),
        new(".svg", "image/svg+xml", "SVG", SvgFace.Write) { NeedsFigure = true },
        new(".bib", "application/x-bibtex; charset=utf-8", "BibTeX", BibTeXFace.Write) { IsCitation = true },
        new(".csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON", CslFace.Write) { IsCitation = true },
        new(".ris", "application/x-research-info-systems; charset=utf-8", "RIS", RisFace.Write) { IsCitation = true },
        new(".zip", "application/zip", "Zip", ZipFace.Write),
    ];

    public static IEnumerable<Face> For(Exhibit exhibit) => All.Where(face => !face.NeedsFigure || exhibit.HasPicture);

    public static Face? Find(string ending) => All.FirstOrDefault(face => face.Ending == ending);
}
