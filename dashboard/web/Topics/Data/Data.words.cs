using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>What the Data page says under its name.</summary>
internal static class DataWords
{
    public static readonly Localized Topic = new("Data", "Données", "Gegevens", "Daten");

    public static readonly Localized Question = new(
        "What is in the record, and how far can it be trusted?",
        "Que contient le registre, et dans quelle mesure est-il fiable ?",
        "Wat staat er in het register, en hoever kan men erop vertrouwen?",
        "Was enthält das Register, und wie weit ist ihm zu trauen?");

    private static readonly Localized Everything = new(
        "Every row names its source and the place in it; what contradicts is flagged below, not corrected.",
        "Chaque ligne nomme sa source et l’endroit dans celle-ci ; ce qui se contredit est signalé ci-dessous, non corrigé.",
        "Elke rij noemt haar bron en de plaats daarin; wat elkaar tegenspreekt wordt hieronder aangewezen, niet verbeterd.",
        "Jede Zeile nennt ihre Quelle und die Stelle darin; Widersprüche sind unten gemeldet, nicht berichtigt.");

    /// <summary>The paragraph under the question, after how much of the record is documented.</summary>
    public static Localized Answer(Localized documented) => documented.Map((language, text) => $"{text}. {Everything.In(language)}");
}
