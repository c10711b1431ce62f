using System.Text;

namespace Analytics.Etl.Sample;

/// <summary>
/// Who is invited to a meeting and who is represented. Rows of one meeting are alike: each follows, with the planted chance,
/// the one draw that the meeting shares.
/// </summary>
internal sealed class Attendance(Planted planted)
{
    private const double FederatedInvited = 0.75;
    private const double OrganisationInvited = 0.4;

    private readonly Seat[] _cabinets = [.. planted.Entities.Select(entity => new Seat(entity.Entity, "cabinet", planted.CabinetShare + entity.Adjustment))];

    private readonly Seat[] _administrations =
        [.. planted.Entities.Select(entity => new Seat(entity.Entity, "administration", planted.AdministrationShare + entity.Adjustment))];

    private readonly Seat[] _organisations =
        [.. FixedRows.CivilSociety.Select(body => new Seat(body, "organisation", planted.OrganisationShare))];

    public static CsvOutput Open(string folder) =>
        new(folder, "attendance", "consultation_id", "entity_id", "representation_code", "is_invited", "is_represented", "confidence_code");

    public void Write(CsvOutput file, long consultation, int year, bool isVideo, ref Draws draws)
    {
        var video = isVideo ? planted.VideoEffect : 0;
        var cabinet = video + (year < planted.TurnYear ? 0 : planted.CabinetRise);
        var shared = draws.Unit();
        for (var entity = 0; entity < _cabinets.Length; entity++)
        {
            if (entity > 0 && !draws.Chance(FederatedInvited))
                continue;
            WriteRow(file, consultation, _cabinets[entity], cabinet, shared, ref draws);
            WriteRow(file, consultation, _administrations[entity], video, shared, ref draws);
        }

        foreach (var organisation in _organisations)
        {
            if (draws.Chance(OrganisationInvited))
                WriteRow(file, consultation, organisation, video, shared, ref draws);
        }
    }

    private void WriteRow(CsvOutput file, long consultation, Seat seat, double effect, double shared, ref Draws draws)
    {
        var own = draws.Chance(planted.FollowingShare) ? shared : draws.Unit();
        file.Key('c', consultation).Cells(own < seat.Share + effect ? seat.Represented : seat.Absent, 5).EndRow();
    }

    /// <summary>An entity and who speaks for it, with the end of its rows ready to be copied.</summary>
    private sealed class Seat(string entity, string representation, double share)
    {
        public double Share => share;

        public byte[] Represented { get; } = Encoding.UTF8.GetBytes($"{entity},{representation},true,true,synthetic");

        public byte[] Absent { get; } = Encoding.UTF8.GetBytes($"{entity},{representation},true,false,synthetic");
    }
}
