using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>What the Data page says under its name.</summary>
internal static class DataWords
{
    public static readonly Localized Topic = new("Data", "Données", "Gegevens", "Daten");

    public static readonly Localized Question = new(
        "What is in the record, and how far can it be trusted?",
        "Que contient le corpus, et dans quelle mesure est-il fiable ?",
        "Wat staat er in het bronnenbestand, en hoever kan men erop vertrouwen?",
        "Was enthält die Quellensammlung, und wie weit ist ihr zu trauen?");

    /// <summary>Under the question.</summary>
    public static readonly Localized Everything = new(
        "Every row names its source and the place in it; what contradicts is flagged below, not corrected.",
        "Chaque ligne indique sa source et l’endroit dans la source ; les contradictions sont signalées ci-dessous, non corrigées.",
        "Elke rij vermeldt haar bron en de vindplaats daarin; tegenstrijdigheden worden hieronder gesignaleerd, niet rechtgezet.",
        "Jede Zeile nennt ihre Quelle und die Fundstelle darin; Widersprüche werden unten gemeldet, nicht berichtigt.");
}
