using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Survival;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The figures of the first page, each with how far the record stands behind it and the exhibit that shows it whole.</summary>
public sealed record Overview(IReadOnlyList<KeyFigure> Figures, IReadOnlyList<Line> Statements, bool HasStaffYears)
{
    private const int SignedFrom = 1994;
    private const double DaysInYear = 365.25;

    public static Overview Of(Release release)
    {
        var counts = release.Ask(SqlText.Beside<Overview>("overview"), ("from_year", SignedFrom)).Lines().Single();
        var spells = release.Ask(SqlText.Beside<Overview>("waits"), ("from_year", SignedFrom)).Lines()
            .Select(line => new Spell(line.Whole("duration_days")!.Value, line.Flag("is_observed")!.Value)).ToList();
        var staff = release.Ask(SqlText.Beside<Overview>("staff")).Lines().ToList();
        return new(
            [.. new[] { Wait(KaplanMeier.Estimate(spells)), Pending(counts), Meetings(counts), Staff(staff), Assents(counts), Record(counts) }.OfType<KeyFigure>()],
            [.. release.Ask(SqlText.Beside<Overview>("statements")).Lines()],
            counts.Whole("staff_year_count") > 0);
    }

    private static KeyFigure? Wait(SurvivalCurve curve)
    {
        if (curve.MedianDays is not { } median)
            return null;
        return new(
            Localized.From(language => Years(median / DaysInYear, language)),
            Localized.From(language =>
            {
                var interval = Interval(End(curve.MedianLow, language), End(curve.MedianHigh, language), language);
                return new Localized(
                    $"until half of the treaties that Belgium signed since {SignedFrom} were ratified (95% interval {interval} years; n = {curve.Count})",
                    $"jusqu’à la ratification de la moitié des traités signés par la Belgique depuis {SignedFrom} (intervalle à 95 % : {interval} ans ; n = {curve.Count})",
                    $"tot de helft van de sinds {SignedFrom} door België ondertekende verdragen was bekrachtigd (95 %-interval {interval} jaar; n = {curve.Count})",
                    $"bis die Hälfte der seit {SignedFrom} von Belgien unterzeichneten Verträge ratifiziert war (95-%-Intervall {interval} Jahre; n = {curve.Count})").In(language);
            }),
            new("estimated from depositaries’ tables", "estimé d’après les tableaux des dépositaires", "geschat uit tabellen van depositarissen", "geschätzt aus Tabellen der Depositare"),
            "treaties/time-to-deposit");
    }

    private static string End(double? days, Language language) => days is { } known ? Number(known / DaysInYear, 1, language) : NotReached.In(language);

    private static KeyFigure Pending(Line counts) => new(
        Localized.From(language => Whole(counts.Whole("pending_count")!.Value, language)),
        new(
            $"treaties signed by Belgium since {SignedFrom} that a source states as not ratified when it last looked",
            $"traités signés par la Belgique depuis {SignedFrom} qu’une source indique comme non ratifiés à sa dernière date",
            $"verdragen die België sinds {SignedFrom} ondertekende en die volgens een bron op haar laatste datum niet bekrachtigd waren",
            $"seit {SignedFrom} von Belgien unterzeichnete Verträge, die eine Quelle zuletzt als nicht ratifiziert angibt"),
        Confidence(counts, "pending_confidence_code"), "treaties/pending-treaties");

    private static KeyFigure? Meetings(Line counts)
    {
        if (counts.Whole("meeting_year") is not { } year)
            return null;
        return new(
            Localized.From(language => Plain(counts.Number("meeting_count"), Exhibits.Unit.Count, language)),
            counts.Whole("meeting_year_count") == 1
                ? new(
                    $"Coormulti meetings in {year}, the only yearly count that is public",
                    $"réunions Coormulti en {year}, seul chiffre annuel public",
                    $"Coormultivergaderingen in {year}, het enige openbare jaarcijfer",
                    $"Coormulti-Sitzungen im Jahr {year}, die einzige öffentliche Jahreszahl")
                : new(
                    $"Coormulti meetings in {year}, the latest yearly count",
                    $"réunions Coormulti en {year}, dernier chiffre annuel",
                    $"Coormultivergaderingen in {year}, het recentste jaarcijfer",
                    $"Coormulti-Sitzungen im Jahr {year}, die jüngste Jahreszahl"),
            Vocabulary.Label("annual_counts", "confidence_code", counts.Text("meeting_confidence_code")!), "meetings/coormulti-counts");
    }

    private static KeyFigure? Staff(IReadOnlyList<Line> staff)
    {
        if (staff.Count == 0)
            return null;
        return new(
            Localized.From(language => Plain(staff[0].Number("value"), Exhibits.Unit.Count, language)),
            new(
                $"agents prepare Belgium’s positions outside the EU, one of them a diplomat ({staff[0].Text("as_of")})",
                $"agents préparent les positions belges hors UE, dont un diplomate ({staff[0].Text("as_of")})",
                $"medewerkers bereiden de Belgische standpunten buiten de EU voor, onder wie één diplomaat ({staff[0].Text("as_of")})",
                $"Bedienstete bereiten die belgischen Standpunkte außerhalb der EU vor, darunter ein Diplomat ({staff[0].Text("as_of")})"),
            Vocabulary.Label("staffing", "confidence_code", staff[0].Text("confidence_code")!), "data/rows-by-confidence");
    }

    private static KeyFigure Assents(Line counts) => new(
        Localized.From(language => Whole(counts.Whole("complete_list_count")!.Value, language)),
        Localized.From(language =>
        {
            var mixed = Whole(counts.Whole("mixed_count")!.Value, language);
            return new Localized(
                $"treaties whose list of competent parliaments is documented whole; the record holds {mixed} mixed ones",
                $"traités dont la liste des parlements compétents est documentée en entier ; le registre contient {mixed} traités mixtes",
                $"verdragen waarvan de lijst van bevoegde parlementen volledig gedocumenteerd is; het register bevat {mixed} gemengde",
                $"Verträge, deren Liste zuständiger Parlamente vollständig belegt ist; das Register enthält {mixed} gemischte").In(language);
        }),
        Confidence(counts, "complete_list_confidence_code"), "treaties/time-to-assent");

    private static KeyFigure Record(Line counts) => new(
        Localized.From(language => Whole(counts.Whole("row_count")!.Value, language)),
        Localized.From(language =>
        {
            var (sources, warnings) = (Whole(counts.Whole("source_count")!.Value, language), Whole(counts.Whole("warning_count") ?? 0, language));
            return new Localized(
                $"rows of the public record, resting on {sources} sources; checks flag {warnings} rows that contradict each other or themselves",
                $"lignes du registre public, reposant sur {sources} sources ; les contrôles signalent {warnings} lignes contradictoires",
                $"rijen in het openbare register, steunend op {sources} bronnen; controles wijzen {warnings} rijen aan die elkaar of zichzelf tegenspreken",
                $"Zeilen des öffentlichen Registers, gestützt auf {sources} Quellen; Prüfungen melden {warnings} Zeilen mit Widersprüchen").In(language);
        }),
        new("counted", "compté", "geteld", "gezählt"), "data/rows-by-confidence");

    /// <summary>The weakest that stands behind the figure; where nothing does, there is nothing to doubt.</summary>
    private static Localized Confidence(Line counts, string column) =>
        Vocabulary.Label("treaties", "confidence_code", counts.Text(column) ?? "documented");
}

/// <summary>A number with its sentence, its provenance in a word, and the address of its exhibit below the language.</summary>
public sealed record KeyFigure(Localized Number, Localized Sentence, Localized Provenance, string Exhibit);
