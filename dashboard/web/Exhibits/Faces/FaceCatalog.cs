namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>Every form of an exhibit, in the order in which they are offered.</summary>
public static class FaceCatalog
{
    public static readonly IReadOnlyList<Face> All =
    [
        new(".csv", "text/csv; charset=utf-8; header=present", "CSV", CsvFace.Write),
    ];

    public static IEnumerable<Face> For(Exhibit exhibit) => All.Where(face => !face.NeedsFigure || exhibit.Figure is not null);

    public static Face? Find(string ending) => All.FirstOrDefault(face => face.Ending == ending);
}
