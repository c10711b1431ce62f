using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Who is invited to consult, who comes, and whether that changed.</summary>
public static class AttendanceTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "attendance",
        Name = new("Attendance", "Participation", "Deelname", "Teilnahme"),
        Question = new(
            "Who takes part in the consultation, and who is missing?",
            "Qui participe à la concertation, et qui manque ?",
            "Wie neemt deel aan het overleg, en wie ontbreekt?",
            "Wer nimmt an der Abstimmung teil, und wer fehlt?"),
        Answer = static (release, _, exhibits) => RegisterWords.Answer(Register.Of(release), exhibits),
        Filters = AttendanceFilters.All,
        Exhibits = [new ShareRepresented(), new ShareOverTime()],
    };
}
