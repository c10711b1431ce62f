using System.Globalization;
using System.Text.Json.Nodes;

namespace Analytics.Etl.Sample;

/// <summary>planted.json: what is in the synthetic register because it was put there, in words and in numbers.</summary>
internal static class PlantedDocument
{
    public const string FileName = "planted.json";

    public static JsonObject Of(SampleRegister register, RecordCalendar calendar) => new()
    {
        ["title"] = "Effects planted in the synthetic register",
        ["description"] =
            "No row of this package is real. The numbers are expected values: one seed draws near them. A statistic that works recovers them.",
        ["synthetic"] = true,
        ["scale"] = (double)register.Scale,
        ["seed"] = register.Seed,
        ["effects"] = new JsonArray([.. Effects(register.Planted, register.Scale), Bursts(register.Planted, calendar.Crises), .. Noise(register.Noise)]),
    };

    private static IEnumerable<JsonNode> Effects(Planted planted, decimal scale)
    {
        yield return Effect("yearly_trend",
            "Meetings (in person, video, hybrid) follow Poisson; the log of their expected number changes evenly from year to year. The meetings of one dossier share its occasion, so parts of a year vary more than Poisson counts do. The level of the last year is the official figure of 2024, 64 meetings, times the scale.",
            ("log_change_per_year", planted.YearlyTrend), ("first_year", Planted.FirstYear), ("last_year", Planted.LastYear),
            ("meetings_in_first_year", planted.Meetings(Planted.FirstYear) * (double)scale),
            ("meetings_in_last_year", planted.MeetingsInLastYear * (double)scale));
        yield return Effect("definition_break",
            "From this year on there are video and hybrid meetings, and written and silence procedures on top of the meetings: the count of all consultations steps up while that of meetings does not.",
            ("year", planted.BreakYear), ("consultations_ratio", 1 + planted.ProceduresPerMeeting), ("procedures_per_meeting", planted.ProceduresPerMeeting),
            ("silence_share_of_procedures", planted.SilenceShare), ("video_share_of_meetings", planted.VideoShare),
            ("hybrid_share_of_meetings", planted.HybridShare));
        yield return Effect("meetings_per_dossier",
            "Mean meetings of a dossier, counted on its main place on the agenda, by the year in which it was opened; it halves after December 2018.",
            ("first_year_after", planted.TurnYear), ("before", planted.MeetingsPerDossierBefore), ("after", planted.MeetingsPerDossierAfter),
            ("ratio", planted.MeetingsPerDossierAfter / planted.MeetingsPerDossierBefore));
        yield return Effect("cabinet_attendance",
            "Share of invited cabinets that are represented, of entities without an adjustment, at meetings other than video; it rises after December 2018.",
            ("first_year_after", planted.TurnYear), ("before", planted.CabinetShare), ("after", planted.CabinetShare + planted.CabinetRise),
            ("difference", planted.CabinetRise));
        yield return Effect("video_attendance",
            "A video meeting adds this to the share represented, whoever is invited.",
            ("difference", planted.VideoEffect), ("administration_share", planted.AdministrationShare), ("organisation_share", planted.OrganisationShare));
        yield return Effect("entity_attendance",
            "How far the share of an entity, cabinet or administration, lies from that of its representation.",
            [.. planted.Entities.Select(entity => (entity.Entity, (JsonNode)entity.Adjustment))]);
        yield return Effect("correlation_within",
            "Rows of one meeting with equal shares are correlated: each follows the one draw of its meeting with this chance, whose square is the correlation.",
            ("following_share", planted.FollowingShare), ("intra_cluster_correlation", planted.WithinCorrelation));
        yield return Effect("season",
            "On a working day in the weeks before a conference of four series (UN General Assembly, UN climate conference, World Health Assembly, International Labour Conference) anticipatory consultations are this many times as likely as on another of the same year.",
            ("rate_ratio", planted.SeasonMultiplier), ("weeks", planted.SeasonWeeks));
        yield return Effect("stalemate_share",
            "Share of stalemates among the consultations that ended otherwise than open.",
            ("first_year_after", planted.TurnYear), ("before", planted.StalemateShareBefore), ("after", planted.StalemateShareAfter));
        yield return Effect("not_held",
            "Share of meetings shortly before which the register lists one that was cancelled or postponed; it counts nowhere among those held.",
            ("share_of_meetings", planted.NotHeldShare));
        yield return Effect("competent_entities",
            "Share of the dossiers with a decided competence whose competent entities are written down: the federal State, one or two federated entities, or both, as the competence has it. They are invited no more often than others.",
            ("known_share", planted.CompetenceKnownShare), ("two_federated_share", planted.SharedCompetenceShare));
        yield return Effect("mandate_endorsed",
            "Share of the entities at a meeting of which it is known whether their mandate was endorsed, and of those the share of which it was; alike for all, and unknown of civil society.",
            ("known_share", planted.MandateKnownShare), ("endorsed_share", planted.MandateEndorsedShare));
        yield return Effect("days_of_notice",
            "Median and mean days from the request of a consultation to its day, by its trigger, in all years alike, and the share of the consultations of which the day of the request is known.",
            ("known_share", planted.NoticeKnownShare), ("anticipatory_median_days", planted.AnticipatoryNoticeDays), ("impromptu_median_days", planted.ImpromptuNoticeDays));
    }

    private static IEnumerable<JsonNode> Noise(YearNoise noise)
    {
        if (noise.Sd == 0)
            yield break;
        yield return Effect("year_noise",
            "In each year each level lies apart from what is planted by a normal deviation of this standard deviation, on the log scale (log odds, of shares); those of one year and the next are correlated so much.",
            ("standard_deviation", noise.Sd), ("correlation_with_next_year", noise.Memory));
    }

    private static JsonObject Bursts(Planted planted, IReadOnlyList<Occasion> crises)
    {
        var effect = Effect("crisis_bursts",
            "On a working day in the first week of a crisis impromptu consultations are this many times as likely as on another of the same year; the excess decays from week to week and then ends. Crises that overlap add their excess.",
            ("rate_ratio_first_week", planted.BurstMultiplier), ("excess_left_each_week", planted.BurstWeeklyDecay), ("weeks", planted.BurstWeeks),
            ("impromptu_share_without_crises", planted.ImpromptuShare));
        JsonObject began = [];
        foreach (var crisis in crises)
            began[crisis.Id] = crisis.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        effect["crises_began_on"] = began;
        return effect;
    }

    private static JsonObject Effect(string name, string description, params ReadOnlySpan<(string Name, JsonNode Value)> parameters)
    {
        JsonObject values = [];
        foreach (var (parameter, value) in parameters)
            values[parameter] = value;
        return new() { ["name"] = name, ["description"] = description, ["parameters"] = values };
    }
}
