using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the public record says on the consultation meetings, and what it does not.</summary>
public static class MeetingsTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "meetings",
        Name = new("Meetings", "Réunions", "Vergaderingen", "Sitzungen"),
        Question = new(
            "What is publicly known about the consultation meetings?",
            "Que sait-on publiquement des réunions de concertation ?",
            "Wat is openbaar bekend over de overlegvergaderingen?",
            "Was ist öffentlich über die Abstimmungssitzungen bekannt?"),
        Answer = static (_, _, exhibits) => exhibits[0].Headline.Map((language, text) => $"{text}. {exhibits[2].Headline.In(language)}. {Register.In(language)}"),
        Filters = MeetingsFilters.All,
        Exhibits = [new CoormultiCounts(), new DgeCounts(), new DocumentedMeetings()],
    };

    private static Localized Register => new(
        "Whether the work grew while meetings fell cannot be answered from public sources: it takes the ministry’s register.",
        "Si le travail a augmenté pendant que les réunions diminuaient, les sources publiques ne permettent pas de le dire : il faut le registre du ministère.",
        "Of het werk toenam terwijl de vergaderingen afnamen, valt uit openbare bronnen niet te beantwoorden: daarvoor is het register van het ministerie nodig.",
        "Ob die Arbeit zunahm, während die Sitzungen abnahmen, lässt sich aus öffentlichen Quellen nicht beantworten: Dazu braucht es das Register des Ministeriums.");
}
