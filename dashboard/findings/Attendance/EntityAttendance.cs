using Analytics.Findings.Asking;
using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Attendance;

/// <summary>One entity's invitations and how many of them were answered, over the years asked for. It answers once for each consultation.</summary>
public sealed record EntityAttendance(string Id, Names Names, IReadOnlyList<AttendanceYear> Years)
{
    /// <summary>The order of the entities: from the federal State to civil society.</summary>
    private static readonly string[] Levels = ["federal", "region", "community", "community_commission", "civil_society"];

    public int Invited { get; } = Years.Sum(year => year.Invited);

    public int Represented { get; } = Years.Sum(year => year.Represented);

    public double Share => (double)Represented / Invited;

    /// <summary>Wilson's, of the share.</summary>
    public Interval Interval => Wilson.Interval(Represented, Invited).Required;

    /// <summary>Too few for its share to be the lowest or the highest of anything.</summary>
    public bool HasTooFew => Invited < ShareRepresented.FewestInvitations;

    /// <summary>Name of the estimate of its share.</summary>
    public string EstimateName => $"share_{Id}";

    /// <summary>From rows of one entity and year each; those of one level together, in the order of levels.</summary>
    internal static IReadOnlyList<EntityAttendance> Of(IEnumerable<ShareRepresentedRow> rows) =>
    [
        .. InOrder(rows.GroupBy(row => row.EntityId), entity => entity.First().LevelCode, entity => entity.Key)
            .Select(entity => new EntityAttendance(entity.Key, NamesIn(entity.First()), [.. entity.Select(AttendanceYear.Of)])),
    ];

    /// <summary>Entities in the order of their levels, and within one in that of their keys.</summary>
    internal static IEnumerable<T> InOrder<T>(IEnumerable<T> entities, Func<T, string?> level, Func<T, string> key) =>
        entities.OrderBy(entity => Array.IndexOf(Levels, level(entity)) is var at and >= 0 ? at : Levels.Length).ThenBy(key, StringComparer.Ordinal);

    private static Names NamesIn(ShareRepresentedRow row) => new(row.NameEn, row.NameFr, row.NameNl, row.NameDe);
}

/// <summary>The same of one year.</summary>
/// <param name="Line">Key of the rows behind.</param>
public sealed record AttendanceYear(string Line, int Year, int Invited, int Represented)
{
    public double Share => (double)Represented / Invited;

    /// <summary>Wilson's, of the share.</summary>
    public Interval Interval => Wilson.Interval(Represented, Invited).Required;

    /// <summary>Too few for a share that is compared with others: it is listed and not drawn.</summary>
    public bool HasTooFew => Invited < ShareRepresented.FewestInvitations;

    internal static AttendanceYear Of(ShareRepresentedRow row) => new($"{row.EntityId}:{row.Year}", row.Year, row.InvitedCount, row.RepresentedCount);
}
