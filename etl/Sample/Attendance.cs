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
        new(folder, "attendance", "consultation_id", "entity_id", "representation_code", "is_invited", "is_represented", "is_mandate_endorsed", "confidence_code");

    public void Write(CsvOutput file, long consultation, int year, bool isVideo, ref Draws draws, ref Draws mandates)
    {
        var video = isVideo ? planted.VideoEffect : 0;
        var cabinet = video + (year < planted.TurnYear ? 0 : planted.CabinetRise);
        var shared = draws.Unit();
        for (var entity = 0; entity < _cabinets.Length; entity++)
        {
            // One authority endorses for all of its services.
            var mandate = MandateOf(ref mandates);
            if (entity > 0 && !draws.Chance(FederatedInvited))
                continue;
            WriteRow(file, consultation, _cabinets[entity], mandate, cabinet, shared, ref draws);
            WriteRow(file, consultation, _administrations[entity], mandate, video, shared, ref draws);
        }

        foreach (var organisation in _organisations)
        {
            if (draws.Chance(OrganisationInvited))
                WriteRow(file, consultation, organisation, Mandate.Unknown, video, shared, ref draws);
        }
    }

    private Mandate MandateOf(ref Draws mandates)
    {
        var isKnown = mandates.Chance(planted.MandateKnownShare);
        var isEndorsed = mandates.Chance(planted.MandateEndorsedShare);
        return !isKnown ? Mandate.Unknown : isEndorsed ? Mandate.Endorsed : Mandate.NotEndorsed;
    }

    private void WriteRow(CsvOutput file, long consultation, Seat seat, Mandate mandate, double effect, double shared, ref Draws draws)
    {
        var own = draws.Chance(planted.FollowingShare) ? shared : draws.Unit();
        file.Key('c', consultation).Cells(own < seat.Share + effect ? seat.Represented[(int)mandate] : seat.Absent, 6).EndRow();
    }

    /// <summary>What the register says of the mandate of who is represented.</summary>
    private enum Mandate
    {
        Unknown,
        Endorsed,
        NotEndorsed,
    }

    /// <summary>An entity and who speaks for it, with the end of its rows ready to be copied.</summary>
    private sealed class Seat(string entity, string representation, double share)
    {
        public double Share => share;

        /// <summary>By the mandate.</summary>
        public byte[][] Represented { get; } =
            [.. new[] { "", "true", "false" }.Select(endorsed => Encoding.UTF8.GetBytes($"{entity},{representation},true,true,{endorsed},synthetic"))];

        public byte[] Absent { get; } = Encoding.UTF8.GetBytes($"{entity},{representation},true,false,,synthetic");
    }
}
