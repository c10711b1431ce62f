using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Overview;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>What is said of each key figure: its number, the sentence that goes on from it, and what it rests on.</summary>
internal static class KeyFigureWords
{
    private static readonly Localized Estimated = new(
        "estimated from depositaries’ tables", "estimé d’après les tableaux des dépositaires", "geschat op basis van de tabellen van de depositarissen", "geschätzt aus den Tabellen der Verwahrer");

    private static readonly Localized Counted = new("counted", "compté", "geteld", "gezählt");

    public static Localized Number(KeyFigure figure) => Localized.From(language => language.Measured(figure.Value, figure.Unit));

    public static Localized Sentence(KeyFigure figure) => figure switch
    {
        KeyFigure.HalfRatified half => HalfRatified(half.Median, half.SignedFrom),
        KeyFigure.Pending pending => Pending(pending.SignedFrom),
        KeyFigure.Staff staff => Staff(staff.Year),
        KeyFigure.Meetings meetings => meetings.IsOnlyYear ? OnlyYear(meetings.Year) : LatestYear(meetings.Year),
        KeyFigure.Agents agents => Agents(agents.AsOf),
        KeyFigure.CompleteLists lists => CompleteLists(lists.Mixed),
        KeyFigure.Rows rows => Rows(rows.Sources, rows.Warned),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "is a key figure without words"),
    };

    public static Localized Provenance(KeyFigure figure) => figure switch
    {
        KeyFigure.Staff => CodeWords.Confidence(Analytics.Data.Provenance.Register),
        KeyFigure.HalfRatified => Estimated,
        KeyFigure.Pending pending => CodeWords.Confidence(pending.Provenance),
        KeyFigure.Meetings meetings => CodeWords.Confidence(meetings.Provenance),
        KeyFigure.Agents agents => CodeWords.Confidence(agents.Provenance),
        KeyFigure.CompleteLists lists => CodeWords.Confidence(lists.Provenance),
        KeyFigure.Rows => Counted,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "is a key figure without words"),
    };

    private static Localized Staff(int year) => new(
        $"at M0.1 in {year}, on average over the year",
        $"à M0.1 en {year}, en moyenne sur l’année",
        $"bij M0.1 in {year}, gemiddeld over het jaar",
        $"bei M0.1 im Jahr {year}, im Jahresmittel");

    private static Localized HalfRatified(Estimate median, int signedFrom) => Localized.Say(
        en => $"until half of the treaties that Belgium signed since {signedFrom} were ratified (95% interval {Limits(median, en)} years; n = {median.Observations})",
        fr => $"délai médian entre la signature et la ratification des traités signés par la Belgique depuis {signedFrom} (intervalle de confiance à 95 % : {Limits(median, fr)} ans ; n = {median.Observations})",
        nl => $"tot de helft van de sinds {signedFrom} door België ondertekende verdragen was bekrachtigd (95%-betrouwbaarheidsinterval {Limits(median, nl)} jaar; n = {median.Observations})",
        de => $"bis die Hälfte der seit {signedFrom} von Belgien unterzeichneten Verträge ratifiziert war (95-%-Konfidenzintervall {Limits(median, de)} Jahre; n = {median.Observations})");

    private static string Limits(Estimate median, Language language) => language.Interval(End(median.Low, language), End(median.High, language));

    private static string End(double? years, Language language) => years is { } known ? language.Number(known, 1) : Writing.NotReached.In(language);

    private static Localized Pending(int signedFrom) => new(
        $"treaties signed by Belgium since {signedFrom} that a source states as not ratified when it last looked",
        $"traités signés par la Belgique depuis {signedFrom} non ratifiés à la date de la dernière source",
        $"verdragen die België sinds {signedFrom} ondertekende en die volgens de recentste bron niet bekrachtigd waren",
        $"seit {signedFrom} von Belgien unterzeichnete Verträge, die laut der jüngsten Quelle nicht ratifiziert waren");

    private static Localized OnlyYear(int year) => new(
        $"Coormulti meetings in {year}, the only yearly count that is public",
        $"réunions Coormulti en {year}, seul chiffre annuel public",
        $"Coormultivergaderingen in {year}, het enige openbare jaarcijfer",
        $"Coormulti-Sitzungen im Jahr {year}, die einzige öffentliche Jahreszahl");

    private static Localized LatestYear(int year) => new(
        $"Coormulti meetings in {year}, the latest yearly count",
        $"réunions Coormulti en {year}, dernier chiffre annuel",
        $"Coormultivergaderingen in {year}, het recentste jaarcijfer",
        $"Coormulti-Sitzungen im Jahr {year}, die jüngste Jahreszahl");

    private static Localized Agents(string? asOf) => new(
        $"agents prepare Belgium’s positions outside the EU, one of them a diplomat ({asOf})",
        $"agents préparent les positions belges hors UE, dont un diplomate ({asOf})",
        $"medewerkers bereiden de Belgische standpunten buiten de EU voor, onder wie een diplomaat ({asOf})",
        $"Bedienstete bereiten die belgischen Standpunkte außerhalb der EU vor, darunter ein Diplomat ({asOf})");

    private static Localized CompleteLists(long mixed) => Localized.Say(
        en => $"treaties whose list of competent parliaments is documented whole; the record holds {en.Whole(mixed)} mixed ones",
        fr => $"traités dont la liste des parlements compétents est documentée en entier ; le corpus contient {fr.Whole(mixed)} traités mixtes",
        nl => $"verdragen waarvan de lijst van bevoegde parlementen volledig gedocumenteerd is; het bronnenbestand bevat {nl.Whole(mixed)} gemengde",
        de => $"Verträge, deren Liste zuständiger Parlamente vollständig belegt ist; die Quellensammlung enthält {de.Whole(mixed)} gemischte");

    private static Localized Rows(long sources, long warned) => Localized.Say(
        en => $"rows of the public record, resting on {en.Whole(sources)} sources; checks flag {en.Whole(warned)} rows that contradict each other or themselves",
        fr => $"lignes du corpus public, reposant sur {fr.Whole(sources)} sources ; les contrôles signalent {fr.Whole(warned)} lignes contradictoires",
        nl => $"rijen in het openbare bronnenbestand, steunend op {nl.Whole(sources)} bronnen; controles signaleren {nl.Whole(warned)} tegenstrijdige rijen",
        de => $"Zeilen der öffentlichen Quellensammlung, gestützt auf {de.Whole(sources)} Quellen; Prüfungen melden {de.Whole(warned)} Zeilen mit Widersprüchen");
}
