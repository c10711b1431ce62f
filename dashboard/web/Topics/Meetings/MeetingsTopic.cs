using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the register counts, held against what is publicly known, and what neither says.</summary>
public static class MeetingsTopic
{
    private static readonly CoormultiCounts Documented = new();
    private static readonly DocumentedMeetings Single = new();
    private static readonly ConsultationsByFormat ByFormat = new();
    private static readonly ConsultationsByTrigger ByTrigger = new();
    private static readonly Reconciliation Beside = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "meetings",
        Name = new("Meetings", "Réunions", "Vergaderingen", "Sitzungen"),
        Question = new(
            "How many consultations are there, and are they becoming fewer?",
            "Combien de concertations y a-t-il, et deviennent-elles moins nombreuses ?",
            "Hoeveel overleg is er, en neemt het af?",
            "Wie viele Abstimmungen gibt es, und werden sie weniger?"),
        Answer = static (release, _, exhibits) => Answer(Register.Of(release), exhibits),
        Filters = MeetingsFilters.All,
        Exhibits = [ByFormat, ByTrigger, Beside, Documented, new DgeCounts(), Single],
    };

    /// <summary>A real register answers; a synthetic one only shows how an answer would read; without one, the public record has to do.</summary>
    private static Localized Answer(Register? register, IReadOnlyList<Exhibit> exhibits) => Localized.From(language =>
    {
        return register switch
        {
            null => $"{Of(Documented)}. {Of(Single)}. {Unanswered.In(language)}",
            { IsSynthetic: true } => $"{Of(Documented)}. {Of(Single)}. {RegisterWords.OnlySynthetic.In(language)}{Languages.Writing.Colon(language)}{Of(ByFormat)}.",
            _ => $"{Of(ByFormat)}. {Of(ByTrigger)}. {Of(Beside)}.",
        };

        string Of(IExhibit exhibit) => exhibits.Single(shown => shown.Id == exhibit.Id).Headline.In(language);
    });

    private static Localized Unanswered => new(
        "Whether the work grew while meetings fell cannot be answered from public sources: it takes the ministry’s register.",
        "Si le travail a augmenté pendant que les réunions diminuaient, les sources publiques ne permettent pas de le dire : il faut le registre du ministère.",
        "Of het werk toenam terwijl de vergaderingen afnamen, valt uit openbare bronnen niet te beantwoorden: daarvoor is het register van het ministerie nodig.",
        "Ob die Arbeit zunahm, während die Sitzungen abnahmen, lässt sich aus öffentlichen Quellen nicht beantworten: Dazu braucht es das Register des Ministeriums.");
}
