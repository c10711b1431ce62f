using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The record itself: sources, resources, rejects, checks, dictionary, downloads.</summary>
public static class DataTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "data",
        Name = new("Data", "Données", "Gegevens", "Daten"),
        Question = new(
            "What is in the record, and how far can it be trusted?",
            "Que contient le registre, et dans quelle mesure est-il fiable ?",
            "Wat staat er in het register, en hoever kan men erop vertrouwen?",
            "Was enthält das Register, und wie weit ist ihm zu trauen?"),
        Answer = static (_, _, exhibits) => exhibits[0].Headline.Map((language, text) => $"{text}. {Everything.In(language)}"),
        Exhibits = [new RowsByConfidence(), new KnownAssents()],
        After = static page => DataPage.Show(RecordReport.Of(page.Release), page),
    };

    private static Localized Everything => new(
        "Every row names its source and the place in it; what contradicts is flagged below, not corrected.",
        "Chaque ligne nomme sa source et l’endroit dans celle-ci ; ce qui se contredit est signalé ci-dessous, non corrigé.",
        "Elke rij noemt haar bron en de plaats daarin; wat elkaar tegenspreekt wordt hieronder aangewezen, niet verbeterd.",
        "Jede Zeile nennt ihre Quelle und die Stelle darin; Widersprüche sind unten gemeldet, nicht berichtigt.");
}
