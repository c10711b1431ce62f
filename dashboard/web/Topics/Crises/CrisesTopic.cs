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
        Answer = static (release, _, exhibits) => Register.Of(release) is null
            ? RegisterWords.NotKnown.Map((language, text) => $"{text}. {RegisterWords.WhatItTakes.In(language)}.")
            : exhibits[0].Headline.Map((language, text) => $"{text}. {exhibits[1].Headline.In(language)}."),
        Filters = CrisesFilters.All,
        Exhibits = [new ImpromptuByYear(), new AfterEachCrisis()],
    };
}
