using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Counts;
using static Analytics.Dashboard.Languages.Writing;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>How much faster impromptu consultations come in the first weeks of a crisis than on the quiet days of the year before.</summary>
public sealed class AfterEachCrisis() : RegisterExhibit(
    "after-each-crisis",
    "crises",
    new(
        "How much faster do impromptu consultations come after a crisis begins?",
        "À quel rythme les concertations inopinées s’accélèrent-elles lorsqu’une crise commence ?",
        "Hoeveel sneller komt onvoorzien overleg nadat een crisis begint?",
        "Wie viel schneller kommen unvorhergesehene Abstimmungen, nachdem eine Krise beginnt?"))
{
    private static readonly Localized AWeek = new("Impromptu consultations a week", "Concertations inopinées par semaine", "Onvoorzien overleg per week", "Unvorhergesehene Abstimmungen je Woche");
    private static readonly Localized Before = new("quiet days of the year before", "jours calmes de l’année précédente", "rustige dagen van het jaar ervoor", "ruhige Tage des Jahres davor");
    private static readonly Localized After = new("first eight weeks", "huit premières semaines", "eerste acht weken", "erste acht Wochen");

    protected override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var paces = CrisisPace.Of(Ask(release, question));
        IReadOnlyList<CrisisPace> crises = [.. paces.Where(pace => pace.Key is not null)];
        var all = paces.FirstOrDefault(pace => pace.Key is null);
        var between = crises.Count < 3 ? null : CrisisPace.Between(crises);
        var years = RegisterFilters.Years(release, question);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = all is null ? CrisesWords.NoCrisisDays : Headline(all, crises.Count, between),
            Subtitle = new(
                $"Impromptu consultations a week in the first {CrisisPace.Weeks} weeks of each crisis from {years.From} to {years.To}, and on the quiet days of the year before it; 95% intervals",
                $"Concertations inopinées par semaine durant les {CrisisPace.Weeks} premières semaines de chaque crise de {years.From} à {years.To}, et les jours calmes de l’année précédente ; intervalles à 95 %",
                $"Onvoorzien overleg per week in de eerste {CrisisPace.Weeks} weken van elke crisis van {years.From} tot {years.To}, en op de rustige dagen van het jaar ervoor; 95 %-intervallen",
                $"Unvorhergesehene Abstimmungen je Woche in den ersten {CrisisPace.Weeks} Wochen jeder Krise von {years.From} bis {years.To} und an den ruhigen Tagen des Jahres davor; 95-%-Intervalle"),
            AlternativeText = all is null ? CrisesWords.NoCrisisDays : Localized.From(language => string.Join(Semicolon(language), crises.Select(crisis =>
                $"{crisis.Name.In(language)}{Colon(language)}{Told(crisis.After, language)} ({After.In(language)}), {Told(crisis.Before, language)} ({Before.In(language)})")) + "."),
            Figure = crises.Count == 0 ? null : Draw(crises, register),
            Table = Table(paces),
            Observations = all?.Count ?? 0,
            ObservationsName = CrisesWords.ImpromptuCounted,
            Provenance = Together(register.Rows(all?.Count ?? 0)),
            Methods = [Methods.RateRatio, Methods.ExactPoisson],
            Estimates = [.. paces.Select(pace => Ratio(pace, pace.Key is null ? between : null))],
            Notes =
            [
                new(
                    "An impromptu consultation is by definition one on an unforeseen event, so that more of them follow a crisis proves no cause; the ratio says how much the pace rises and the table how much that is in consultations. The year before holds every season once; its quiet days are those in no crisis’s first eight weeks. A crisis that broke out in the first weeks of another cannot be told apart from it and is counted with it. Crises dated to a year only are left out.",
                    "Une concertation inopinée porte par définition sur un événement imprévu : qu’il y en ait davantage après une crise ne prouve aucune cause ; le rapport dit de combien le rythme s’accélère et le tableau combien de concertations cela représente. L’année précédente contient chaque saison une fois ; ses jours calmes ne tombent dans les huit premières semaines d’aucune crise. Une crise survenue durant les premières semaines d’une autre ne peut en être distinguée et compte avec elle. Les crises datées à l’année seulement sont écartées.",
                    "Onvoorzien overleg gaat per definitie over een onvoorziene gebeurtenis: dat er na een crisis meer van is, bewijst geen oorzaak; de verhouding zegt hoezeer het tempo stijgt en de tabel hoeveel overleg dat is. Het jaar ervoor bevat elk seizoen één keer; de rustige dagen ervan vallen in de eerste acht weken van geen enkele crisis. Een crisis die in de eerste weken van een andere uitbrak, is er niet van te onderscheiden en telt daarbij mee. Crises die enkel tot op het jaar gedateerd zijn, blijven weg.",
                    "Eine unvorhergesehene Abstimmung gilt definitionsgemäß einem unvorhergesehenen Ereignis: Dass nach einer Krise mehr davon stattfinden, beweist keine Ursache; das Verhältnis sagt, wie sehr das Tempo steigt, und die Tabelle, wie viele Abstimmungen das sind. Das Jahr davor enthält jede Jahreszeit einmal; seine ruhigen Tage liegen in den ersten acht Wochen keiner Krise. Eine Krise, die in den ersten Wochen einer anderen ausbrach, ist von ihr nicht zu trennen und zählt bei ihr mit. Nur auf das Jahr datierte Krisen bleiben außen vor."),
            ],
        };
    }

    private static Localized Headline(CrisisPace all, int crises, Analytics.Statistics.Interval? between) => Localized.From(language =>
    {
        var (after, before) = (Told(all.After, language), Told(all.Before, language));
        if (all.Ratio is not { Ratio: { } ratio } comparison)
            return new Localized(
                $"Impromptu consultations a week after a crisis began: {after}; on the quiet days before: {before}; too few for a ratio",
                $"Concertations inopinées par semaine après le début d’une crise : {after} ; les jours calmes d’avant : {before} ; trop peu pour un rapport",
                $"Onvoorzien overleg per week nadat een crisis begon: {after}; op de rustige dagen ervoor: {before}; te weinig voor een verhouding",
                $"Unvorhergesehene Abstimmungen je Woche nach Beginn einer Krise: {after}; an den ruhigen Tagen davor: {before}; zu wenige für ein Verhältnis").In(language);
        var (low, high) = Limits(comparison, between);
        var interval = Interval(Number(low, 1, language), high is { } top ? Number(top, 1, language) : NotKnown.In(language), language);
        var times = Number(ratio, 1, language);
        if (low <= 1 && (high is null || high >= 1))
            return new Localized(
                $"No clear change of pace after {crises} {(crises == 1 ? "crisis" : "crises")} began: {after} impromptu consultations a week, {before} on the quiet days before (ratio {times}; {interval})",
                $"Pas de changement de rythme net après le début de {crises} {(crises == 1 ? "crise" : "crises")} : {after} concertations inopinées par semaine, {before} les jours calmes d’avant (rapport {times} ; {interval})",
                $"Geen duidelijke verandering van tempo nadat {crises} {(crises == 1 ? "crisis begon" : "crises begonnen")}: {after} onvoorziene overlegmomenten per week, {before} op de rustige dagen ervoor (verhouding {times}; {interval})",
                $"Keine klare Änderung des Tempos nach Beginn von {crises} {(crises == 1 ? "Krise" : "Krisen")}: {after} unvorhergesehene Abstimmungen je Woche, {before} an den ruhigen Tagen davor (Verhältnis {times}; {interval})").In(language);
        return new Localized(
            $"In the first {CrisisPace.Weeks} weeks of a crisis impromptu consultations came {times} times as often as on quiet days of the year before ({interval}; {crises} {(crises == 1 ? "crisis" : "crises")})",
            $"Durant les {CrisisPace.Weeks} premières semaines d’une crise, les concertations inopinées étaient {times} fois aussi fréquentes que les jours calmes de l’année précédente ({interval} ; {crises} {(crises == 1 ? "crise" : "crises")})",
            $"In de eerste {CrisisPace.Weeks} weken van een crisis kwam onvoorzien overleg {times} keer zo vaak voor als op rustige dagen van het jaar ervoor ({interval}; {crises} {(crises == 1 ? "crisis" : "crises")})",
            $"In den ersten {CrisisPace.Weeks} Wochen einer Krise kamen unvorhergesehene Abstimmungen {times} Mal so häufig vor wie an ruhigen Tagen des Jahres davor ({interval}; {crises} {(crises == 1 ? "Krise" : "Krisen")})").In(language);
    });

    /// <summary>The wider of the two intervals, end by end: neither is claimed more of than both carry.</summary>
    private static (double Low, double? High) Limits(RateComparison exact, Analytics.Statistics.Interval? between) => between is null
        ? (exact.Low, exact.High)
        : (Math.Min(exact.Low, between.Low), exact.High is { } high ? Math.Max(high, between.High) : null);

    private static string Told(Pace? pace, Language language) => pace is { } known ? Number(known.AWeek, language) : NotKnown.In(language);

    private static Estimate Ratio(CrisisPace pace, Analytics.Statistics.Interval? between)
    {
        var comparison = pace.Ratio;
        var limits = comparison is null ? default((double Low, double? High)?) : Limits(comparison, between);
        return new(
            pace.Key is null ? "rate_ratio" : $"rate_ratio_{pace.Key}",
            pace.Name + new Localized(
                ", ratio of the pace after to the pace before", ", rapport du rythme d’après à celui d’avant",
                ", verhouding van het tempo erna tot dat ervoor", ", Verhältnis des Tempos danach zu dem davor"),
            Unit.None, comparison?.Ratio, limits?.Low, limits?.High, 0.95, Methods.RateRatio.Id, pace.Count,
            comparison?.Ratio is null ? new("nothing to compare with", "rien à quoi comparer", "niets om mee te vergelijken", "nichts zum Vergleichen") : null);
    }

    private static Figure Draw(IReadOnlyList<CrisisPace> crises, Register register) => new()
    {
        X = new NumberAxis(AWeek, Unit.None),
        Y = new CategoryAxis(CrisesWords.Crisis, [.. crises.Select(crisis => crisis.Name)]),
        Marks =
        [
            new PointMark(new("after", After, SeriesColour.Accent), [.. crises.Index().SelectMany(row => Point(row.Item, row.Item.After, row.Index - Apart, register))]),
            new PointMark(new("before", Before, SeriesColour.Grey), [.. crises.Index().SelectMany(row => Point(row.Item, row.Item.Before, row.Index + Apart, register))]),
        ],
    };

    /// <summary>The two points of a row stand a little above and beneath its middle, so that their intervals can be told apart.</summary>
    private const double Apart = 0.16;

    private static IEnumerable<DataPoint> Point(CrisisPace crisis, Pace? pace, double row, Register register) => pace is { } known
        ? [new(known.AWeek, row, register.Provenance, known.Interval.Low, known.Interval.High, Line: crisis.Count > 0 ? crisis.Key : null)]
        : [];

    private static Table Table(IReadOnlyList<CrisisPace> paces) => new(
        [
            new("crisis_name", ColumnType.Text, Unit.None, CrisesWords.Crisis),
            new("after_count", ColumnType.Whole, Unit.Count, new("Consultations, first eight weeks", "Concertations, huit premières semaines", "Overleg, eerste acht weken", "Abstimmungen, erste acht Wochen")),
            new("after_days", ColumnType.Whole, Unit.Days, new("Length of it", "Durée", "Duur ervan", "Dauer")),
            new("after_rate", ColumnType.Number, Unit.Count, new("a week", "par semaine", "per week", "je Woche")),
            new("before_count", ColumnType.Whole, Unit.Count, new("Consultations, quiet days before", "Concertations, jours calmes d’avant", "Overleg, rustige dagen ervoor", "Abstimmungen, ruhige Tage davor")),
            new("before_days", ColumnType.Whole, Unit.Days, new("Length of it", "Durée", "Duur ervan", "Dauer")),
            new("before_rate", ColumnType.Number, Unit.Count, new("a week", "par semaine", "per week", "je Woche")),
            new("rate_ratio", ColumnType.Number, Unit.None, new("Ratio", "Rapport", "Verhouding", "Verhältnis")),
            new("ratio_low", ColumnType.Number, Unit.None, new("95% interval, from", "intervalle à 95 %, de", "95 %-interval, van", "95-%-Intervall, von")),
            new("ratio_high", ColumnType.Number, Unit.None, new("95% interval, to", "intervalle à 95 %, à", "95 %-interval, tot", "95-%-Intervall, bis")),
        ],
        [
            .. paces.Where(pace => pace.Key is not null).Select(pace => new TableLine(
                pace.Count > 0 ? pace.Key : null,
                [
                    pace.Name, (long?)pace.After?.Count, (long?)pace.After?.Days, pace.After?.AWeek, (long?)pace.Before?.Count, (long?)pace.Before?.Days, pace.Before?.AWeek,
                    pace.Ratio?.Ratio, pace.Ratio?.Low, pace.Ratio?.High,
                ])),
        ]);
}
