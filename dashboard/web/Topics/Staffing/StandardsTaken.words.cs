using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of everything that the staffing model takes for given.</summary>
internal static class StandardsTakenWords
{
    public static readonly Localized Question = new(
        "What does the computation take for given, and who says so?",
        "Que tient le calcul pour acquis, et qui le dit ?",
        "Waar gaat de berekening van uit, en wie zegt dat?",
        "Wovon geht die Berechnung aus, und wer sagt es?");

    public static readonly Localized Subtitle = new(
        "Standards of work (low, likely, high) and the documented working time of federal officials",
        "Normes de travail (basse, probable, haute) et temps de travail documenté des agents fédéraux",
        "Werknormen (laag, waarschijnlijk, hoog) en de gedocumenteerde arbeidstijd van federale ambtenaren",
        "Arbeitsrichtwerte (niedrig, wahrscheinlich, hoch) und die belegte Arbeitszeit föderaler Bediensteter");

    public static readonly Localized Observed = new("standards and figures", "normes et chiffres", "normen en cijfers", "Richtwerte und Zahlen");

    public static readonly Localized Measure = new("Standard", "Norme", "Norm", "Richtwert");

    public static readonly Localized Low = CodeWords.Column("activity_standards", "low");

    public static readonly Localized Likely = new("Likely", "Probable", "Waarschijnlijk", "Wahrscheinlich");

    public static readonly Localized High = CodeWords.Column("activity_standards", "high");

    public static readonly Localized Unit = new("Unit", "Unité", "Eenheid", "Einheit");

    public static readonly Localized Year = new("Year", "Année", "Jaar", "Jahr");

    public static readonly Localized Known = new("How it is known", "Origine", "Herkomst", "Herkunft");

    public static readonly Localized Source = new("Source", "Source", "Bron", "Quelle");

    public static readonly Localized HoursPerFte = new("Hours a year of one FTE", "Heures par an d’un ETP", "Uren per jaar van één VTE", "Stunden im Jahr eines VZÄ");

    public static readonly Localized Note = new(
        "Minutes are of all agents together. Where a low and a high value stand, the draws follow a triangular distribution over the three; a figure without them is taken as exact. Leave lies anywhere between that of the youngest and that of the oldest, sickness anywhere between level A and all levels, as it is nobody’s business how old or how often ill three persons are. The ministry’s own figures, entered in the sheet of the office’s workbook, replace assumptions one by one.",
        "Les minutes sont celles de tous les agents réunis. Lorsqu’une valeur basse et une valeur haute sont données, les tirages suivent une loi triangulaire sur les trois ; un chiffre qui n’en a pas est tenu pour exact. Le congé se situe n’importe où entre celui des plus jeunes et celui des plus âgés, la maladie n’importe où entre le niveau A et tous les niveaux, car nul n’a à connaître l’âge ou la santé de trois personnes. Les chiffres du ministère, inscrits dans la feuille du classeur du service, remplacent les hypothèses une à une.",
        "De minuten gelden voor alle personeelsleden samen. Waar een lage en een hoge waarde staan, volgen de trekkingen een driehoeksverdeling over de drie; een cijfer zonder die waarden geldt als exact. Verlof ligt ergens tussen dat van de jongsten en dat van de oudsten, ziekte ergens tussen niveau A en alle niveaus, want niemand hoort te weten hoe oud of hoe vaak ziek drie personen zijn. De eigen cijfers van het ministerie, ingevuld in het blad van de werkmap van de dienst, vervangen de aannames één voor één.",
        "Die Minuten gelten für alle Bediensteten zusammen. Wo ein niedriger und ein hoher Wert stehen, folgen die Ziehungen einer Dreiecksverteilung über die drei; eine Zahl ohne sie gilt als genau. Der Urlaub liegt irgendwo zwischen dem der Jüngsten und dem der Ältesten, Krankheit irgendwo zwischen Stufe A und allen Stufen, denn niemand soll wissen, wie alt oder wie oft krank drei Personen sind. Eigene Zahlen des Ministeriums, im Blatt der Arbeitsmappe des Dienstes eingetragen, ersetzen Annahmen eine nach der anderen.");

    private static readonly Localized Cannot = new(
        "Not known: the release lacks a standard", "Inconnu : il manque une norme à la version publiée", "Niet bekend: in de versie ontbreekt een norm", "Nicht bekannt: In der Fassung fehlt ein Richtwert");

    public static Localized Headline(StandardsTaken found) => (found.Standards.Count, found.Assumed) switch
    {
        (0, _) => Cannot,
        (var all, 0) => Localized.Say(
            en => $"None of the {en.Whole(all)} standards of work is assumed",
            fr => $"Aucune des {fr.Whole(all)} normes de travail n’est supposée",
            nl => $"Geen enkele van de {nl.Whole(all)} werknormen is aangenomen",
            de => $"Keiner der {de.Whole(all)} Arbeitsrichtwerte ist angenommen") + OfTime(found),
        var (all, assumed) => Localized.Say(
            en => $"{en.Whole(assumed)} of {en.Whole(all)} standards of work {en.Plural(assumed, "is", "are")} assumed",
            fr => $"{fr.Whole(assumed)} {fr.Plural(assumed, "norme", "normes")} de travail sur {fr.Whole(all)} {fr.Plural(assumed, "est supposée", "sont supposées")}",
            nl => $"{nl.Whole(assumed)} van de {nl.Whole(all)} werknormen {nl.Plural(assumed, "is", "zijn")} aangenomen",
            de => $"{de.Whole(assumed)} von {de.Whole(all)} Arbeitsrichtwerten {de.Plural(assumed, "ist", "sind")} angenommen") + OfTime(found),
    };

    /// <summary>Documented, unless the ministry states a part of it itself.</summary>
    private static Localized OfTime(StandardsTaken found) => found.IsTimeDocumented
        ? new("; working time is documented", " ; le temps de travail est documenté", "; de arbeidstijd is gedocumenteerd", "; die Arbeitszeit ist belegt")
        : new("; working time is in part the ministry’s own", " ; le temps de travail vient en partie du ministère", "; de arbeidstijd komt deels van het ministerie", "; die Arbeitszeit stammt zum Teil vom Ministerium");

    public static Localized AlternativeText(StandardsTaken found) => Headline(found);
}
