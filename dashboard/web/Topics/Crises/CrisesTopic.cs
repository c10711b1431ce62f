using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>How much of the consultation answers unforeseen events, and what a crisis adds.</summary>
public static class CrisesTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "crises",
        Name = new("Crises", "Crises", "Crises", "Krisen"),
        Question = new(
            "How much of the work is driven by crises?",
            "Quelle part du travail est dictée par les crises ?",
            "Hoeveel van het werk wordt door crises bepaald?",
            "Wie viel der Arbeit wird von Krisen bestimmt?"),
        Answer = static (release, _, exhibits) => RegisterWords.Answer(Register.Of(release), exhibits),
        Filters = CrisesFilters.All,
        Exhibits = [new ImpromptuByYear(), new AfterEachCrisis()],
    };
}
