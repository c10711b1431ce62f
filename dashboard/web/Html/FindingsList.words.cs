using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What stands around the findings with which a topic opens.</summary>
internal static class FindingsListWords
{
    public static readonly Localized Findings = new("Findings", "Constats", "Bevindingen", "Befunde");

    public static readonly Localized OnThisPage = new("On this page", "Sur cette page", "Op deze pagina", "Auf dieser Seite");

    /// <summary>After how many questions are without an answer.</summary>
    public static readonly Localized WhatIsMissing = new(
        "What is missing is said with each.", "Ce qui manque est indiqué pour chacune.", "Wat ontbreekt, staat bij elke vraag.", "Was fehlt, steht bei jeder Frage.");

    public static Localized Unanswered(int questions) => Localized.Say(
        en => $"{en.Whole(questions)} {en.Plural(questions, "question cannot", "questions cannot")} be answered from this release",
        fr => $"{fr.Whole(questions)} {fr.Plural(questions, "question reste", "questions restent")} sans réponse dans cette version publiée",
        nl => $"{nl.Whole(questions)} {nl.Plural(questions, "vraag kan", "vragen kunnen")} met deze versie niet worden beantwoord",
        de => $"{de.Whole(questions)} {de.Plural(questions, "Frage lässt", "Fragen lassen")} sich aus dieser Fassung nicht beantworten");
}
