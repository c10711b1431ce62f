using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the assumptions that matter most, of the register or of public sources alone.</summary>
internal static class DriversWords
{
    public static readonly Localized Assumption = new("Assumption moved alone", "Hypothèse modifiée seule", "Aanname die alleen verandert", "Allein veränderte Annahme");

    public static readonly Localized Status = new("Status", "Statut", "Status", "Status");

    public static readonly Localized Assumed = new("assumed", "supposée", "aangenomen", "angenommen");

    public static readonly Localized Known = new("documented or the ministry’s", "documentée ou du ministère", "gedocumenteerd of van het ministerie", "belegt oder vom Ministerium");

    public static readonly Localized LowOutcome = new("FTE at its low end", "ETP à sa valeur basse", "VTE bij de lage waarde", "VZÄ beim niedrigen Wert");

    public static readonly Localized HighOutcome = new("FTE at its high end", "ETP à sa valeur haute", "VTE bij de hoge waarde", "VZÄ beim hohen Wert");

    public static readonly Localized VarianceShare = new("Share of the variance", "Part de la variance", "Aandeel in de variantie", "Anteil an der Varianz");

    public static readonly Localized Observed = new("assumptions that move the result", "hypothèses qui font varier le résultat", "aannames die het resultaat beïnvloeden", "Annahmen, die das Ergebnis beeinflussen");

    public static readonly Localized Note = new(
        "Each bar moves one assumption from its 5% to its 95% quantile and leaves all others at their median; minutes of the three formats of one activity move together. The share of the variance is of all draws (Sobol’s first-order index). What stands on top is what to measure first: a count of minutes over a few weeks narrows it.",
        "Chaque barre fait passer une hypothèse de son quantile à 5 % à son quantile à 95 % et laisse les autres à leur médiane ; les minutes des trois formats d’une même activité varient ensemble. La part de la variance porte sur tous les tirages (indice de Sobol du premier ordre). Ce qui figure en haut est à mesurer d’abord : un relevé de minutes sur quelques semaines en réduit l’incertitude.",
        "Elke balk verplaatst één aanname van haar 5%- naar haar 95%-kwantiel en laat alle andere op hun mediaan; de minuten van de drie vormen van één activiteit veranderen samen. Het aandeel in de variantie betreft alle trekkingen (eersteorde-index van Sobol). Wat bovenaan staat, moet eerst worden gemeten: enkele weken lang minuten noteren maakt het nauwkeuriger.",
        "Jeder Balken verschiebt eine Annahme von ihrem 5-%- zu ihrem 95-%-Quantil und lässt alle anderen auf ihrem Median; die Minuten der drei Formen einer Tätigkeit ändern sich gemeinsam. Der Anteil an der Varianz betrifft alle Ziehungen (Sobol-Index erster Ordnung). Was oben steht, ist zuerst zu messen: Einige Wochen lang Minuten zu notieren, macht es genauer.");

    private static readonly Localized Nothing = new(
        "Not known: there is no whole year of work to ask about", "Inconnu : il n’y a pas d’année entière de travail à examiner", "Niet bekend: er is geen volledig jaar werk om te onderzoeken", "Nicht bekannt: Es gibt kein ganzes Jahr Arbeit, das sich prüfen ließe");

    private static readonly Localized Exact = new(
        "Every assumption is taken as exact: none moves the number of FTE",
        "Toutes les hypothèses sont tenues pour exactes : aucune ne fait varier le nombre d’ETP",
        "Elke aanname geldt als exact: geen enkele verandert het aantal VTE",
        "Alle Annahmen gelten als genau: Keine ändert die Zahl der VZÄ");

    /// <summary>The one that matters most, and how much of the doubt it is.</summary>
    public static Localized Headline(IReadOnlyList<DriverBar> bars, bool isKnown) => (isKnown, bars.Count) switch
    {
        (false, _) => Nothing,
        (_, 0) => Exact,
        _ => Of(Top(bars)),
    };

    private static Localized Of(DriverBar top) => Localized.Say(
        en => $"Largest source of doubt: {WorkloadWords.Of(top.Driver).In(en)} ({en.Share(top.VarianceShare)} of the variance)",
        fr => $"Première source d’incertitude : {WorkloadWords.Of(top.Driver).In(fr)} ({fr.Share(top.VarianceShare)} de la variance)",
        nl => $"Grootste bron van onzekerheid: {WorkloadWords.Of(top.Driver).In(nl)} ({nl.Share(top.VarianceShare)} van de variantie)",
        de => $"Größte Quelle der Unsicherheit: {WorkloadWords.Of(top.Driver).In(de)} ({de.Share(top.VarianceShare)} der Varianz)");

    public static Localized Subtitle(int? year, bool isPublic) => (year, isPublic) switch
    {
        (null, _) => Assumption,
        ({ } known, true) => new(
            $"Full-time equivalents required for the meetings of {known} that public sources count, one assumption moved at a time",
            $"Équivalents temps plein nécessaires aux réunions de {known} que comptent les sources publiques, une hypothèse modifiée à la fois",
            $"Voltijdsequivalenten nodig voor de vergaderingen van {known} die openbare bronnen tellen, telkens één aanname veranderd",
            $"Benötigte Vollzeitäquivalente für die Sitzungen von {known}, die öffentliche Quellen zählen, jeweils eine Annahme verändert"),
        ({ } known, false) => new(
            $"Full-time equivalents required in {known}, one assumption moved at a time",
            $"Équivalents temps plein nécessaires en {known}, une hypothèse modifiée à la fois",
            $"Voltijdsequivalenten nodig in {known}, telkens één aanname veranderd",
            $"Im Jahr {known} benötigte Vollzeitäquivalente, jeweils eine Annahme verändert"),
    };

    public static Localized AlternativeText(IReadOnlyList<DriverBar> bars, bool isKnown) => bars.Count == 0
        ? Headline(bars, isKnown)
        : Localized.From(language => string.Join(language.Semicolon, bars.Select(bar =>
            $"{WorkloadWords.Of(bar.Driver).In(language)}{language.Colon}{language.Interval(WorkloadWords.One(bar.LowOutcome, language), WorkloadWords.One(bar.HighOutcome, language))}")) + ".");

    public static Localized Title(IReadOnlyList<DriverBar> bars, Estimate estimate) =>
        VarianceShare.Map((language, words) => $"{words}{language.Colon}{WorkloadWords.Of(bars.Single(bar => DriverBar.EstimateName(bar.Driver) == estimate.Name).Driver).In(language)}");

    private static DriverBar Top(IReadOnlyList<DriverBar> bars) => bars.MaxBy(bar => bar.VarianceShare)!;
}
