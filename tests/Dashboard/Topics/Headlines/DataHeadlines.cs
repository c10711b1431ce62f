namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of data must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class DataHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["rows-by-confidence: the record"] = new(
            "are documented by a source…are recalled",
            "documentées par une source…sont connues sans source",
            "door een bron gedocumenteerd…zijn zonder bron bekend",
            "durch eine Quelle belegt…sind ohne Quelle bekannt"),
        ["rows-by-confidence: eight rows"] = new(
            "Of 8 rows, 0% are documented by a source; 8 are recalled",
            "Sur 8 lignes, 0 %…8",
            "Van 8 rijen is 0 %…8",
            "Von 8 Zeilen sind 0 %…8"),
        ["known-assents: the record"] = new(
            "Fewest documented assents:…treaties); most: ",
            "Assentiments les moins documentés :…traités) ; maximum : ",
            "Minst gedocumenteerde instemmingen:…verdragen); meeste: ",
            "Am wenigsten belegte Zustimmungen:…Verträge); Höchstwert: "),
        ["known-assents: none"] = new(
            "No assent is documented",
            "Aucun assentiment",
            "Geen instemming",
            "Keine Zustimmung"),
        ["claims-tested: a register"] = new(
            "supported…not decided, 0 not testable (a rehearsal)",
            "confirmées…non tranchées, 0 non testables (une répétition)",
            "gesteund…onbeslist, 0 niet toetsbaar (een repetitie)",
            "gestützt…nicht entschieden, 0 nicht prüfbar (eine Probe)"),
        ["claims-tested: no register"] = new(
            "0 supported, 0 contradicted",
            "0 confirmées, 0 contredites",
            "0 gesteund, 0 tegengesproken",
            "0 gestützt, 0 widerlegt"),
    };
}
