namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of data must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class DataHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["rows-by-confidence: the record"] = new(
            "are documented by a source…synthetic rows stand beside them",
            "documentées par une source…lignes synthétiques",
            "door een bron gedocumenteerd…synthetische rijen",
            "durch eine Quelle belegt…synthetische Zeilen"),
        ["rows-by-confidence: eight rows"] = new(
            "Of 8 rows, 0% are documented by a source; 8 are recalled",
            "Sur 8 lignes, 0 %…8",
            "Van 8 rijen is 0 %…8",
            "Von 8 Zeilen sind 0 %…8"),
        ["known-assents: the record"] = new(
            "with an assent of…and",
            "avec un assentiment",
            "met een instemming",
            "mit einer Zustimmung"),
        ["known-assents: none"] = new(
            "No assent is documented",
            "Aucun assentiment",
            "Geen instemming",
            "Keine Zustimmung"),
    };
}
