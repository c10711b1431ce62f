using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The work of consultation divided by the people who carry it.</summary>
public static class StaffingTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "staffing",
        Name = new("Staffing", "Effectif", "Personeel", "Personal"),
        Question = new(
            "How much work does each full-time equivalent carry?",
            "Quelle charge de travail chaque équivalent temps plein assume-t-il ?",
            "Hoeveel werk draagt elk voltijdsequivalent?",
            "Wie viel Arbeit trägt jedes Vollzeitäquivalent?"),
        Answer = static (release, _, exhibits) => Register.Of(release) is { } register ? RegisterWords.Answer(register, exhibits) : WithoutRegister(release),
        Filters = StaffingFilters.All,
        Exhibits = [new ConsultationsPerFte(), new MeetingHoursPerFte()],
    };

    private static Localized WithoutRegister(Release release) => RegisterWords.NotKnown.Map((language, text) =>
        $"{text}. {(StaffingWords.Documented(release) is { } documented ? documented.In(language) + " " : "")}{RegisterWords.WhatItTakes.In(language)}.");
}
