using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>What is said of the rows by how far a source stands behind them.</summary>
internal static class RowsByConfidenceWords
{
    public static readonly Localized Question = new(
        "How well is each resource documented?",
        "Dans quelle mesure chaque tableau est-il documenté ?",
        "Hoe goed is elke tabel gedocumenteerd?",
        "Wie gut ist jede Tabelle belegt?");

    public static readonly Localized Subtitle = new(
        "Share of the rows of each resource by confidence; the number of rows is in the table",
        "Part des lignes de chaque tableau selon la fiabilité ; le nombre de lignes figure dans la table",
        "Aandeel van de rijen van elke tabel naar betrouwbaarheid; het aantal rijen staat in de tabel",
        "Anteil der Zeilen jeder Tabelle nach Verlässlichkeit; die Zahl der Zeilen steht in der Tabelle");

    public static readonly Localized ShareOfRows = new("Share of rows", "Part des lignes", "Aandeel van de rijen", "Anteil der Zeilen");

    public static Localized AlternativeText(IReadOnlyList<ResourceRows> resources) => Localized.From(language => string.Join("; ", resources.Select(resource =>
        $"{Name(resource).In(language)}: {language.Share(resource.ShareOf(Provenance.Documented))} {CodeWords.Confidence(Provenance.Documented).In(language)}")) + ".");

    public static Localized Headline(RowsByConfidence found) => Localized.Say(
        en => $"Of {en.Whole(found.Real)} rows, {en.Share(found.DocumentedShare)} are documented by a source; {en.Whole(found.Recalled)} are recalled",
        fr => $"Sur {fr.Whole(found.Real)} lignes, {fr.Share(found.DocumentedShare)} sont documentées par une source ; {fr.Whole(found.Recalled)} sont connues sans source",
        nl => $"Van {nl.Whole(found.Real)} rijen is {nl.Share(found.DocumentedShare)} door een bron gedocumenteerd; {nl.Whole(found.Recalled)} zijn zonder bron bekend",
        de => $"Von {de.Whole(found.Real)} Zeilen sind {de.Share(found.DocumentedShare)} durch eine Quelle belegt; {de.Whole(found.Recalled)} sind ohne Quelle bekannt");

    public static IEnumerable<Localized> Notes(RowsByConfidence found) => (found.Assumed, found.Synthetic) switch
    {
        (0, 0) => [LeftOut],
        (0, var synthetic) => [LeftOut, Beside(SyntheticRows(synthetic))],
        (var assumed, 0) => [LeftOut, Beside(Assumptions(assumed))],
        var (assumed, synthetic) => [LeftOut, Beside(Assumptions(assumed) + And + SyntheticRows(synthetic))],
    };

    /// <summary>A resource by the name that its contract gives it.</summary>
    public static Localized Name(ResourceRows resource) => Contract.Named(resource.Resource).Titles;

    private static readonly Localized LeftOut = new(
        "Rows that are recalled are left out of estimates.",
        "Les lignes connues sans source sont exclues des estimations.",
        "Rijen die zonder bron bekend zijn, blijven buiten de schattingen.",
        "Zeilen, die ohne Quelle bekannt sind, bleiben in den Schätzungen unberücksichtigt.");

    private static readonly Localized And = new(" and ", " et ", " en ", " und ");

    private static Localized Beside(Localized what) =>
        new Localized("Not counted among the rows of the headline: ", "Non comptées parmi les lignes du titre : ", "Niet meegeteld bij de rijen van de titel: ", "Unter den Zeilen der Überschrift nicht mitgezählt: ")
        + what + Localized.Same(".");

    private static Localized Assumptions(long assumed) => Localized.Say(
        en => $"{en.Whole(assumed)} assumptions",
        fr => $"{fr.Whole(assumed)} hypothèses",
        nl => $"{nl.Whole(assumed)} aannames",
        de => $"{de.Whole(assumed)} Annahmen");

    private static Localized SyntheticRows(long synthetic) => Localized.Say(
        en => $"{en.Whole(synthetic)} synthetic rows",
        fr => $"{fr.Whole(synthetic)} lignes synthétiques",
        nl => $"{nl.Whole(synthetic)} synthetische rijen",
        de => $"{de.Whole(synthetic)} synthetische Zeilen");
}
