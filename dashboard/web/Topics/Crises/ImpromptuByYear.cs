using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Proportions;
using static Analytics.Dashboard.Languages.Writing;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Consultations on unforeseen events, year by year, stacked by the crisis that they name.</summary>
public sealed class ImpromptuByYear() : RegisterExhibit(
    "impromptu-by-year",
    "crises",
    new(
        "How many consultations answer an unforeseen event?",
        "Combien de concertations répondent à un événement imprévu ?",
        "Hoeveel overleg is een antwoord op een onvoorziene gebeurtenis?",
        "Wie viele Abstimmungen gelten einem unvorhergesehenen Ereignis?"))
{
    protected override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        IReadOnlyList<ImpromptuYear> counts = ImpromptuYear.Of(Ask(release, question));
        var years = RegisterFilters.Years(release, question);
        var impromptu = counts.Sum(year => year.Impromptu);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(counts, years, question.Choice(RegisterFilters.Crisis.Name) is null ? null : counts.SelectMany(year => year.Crises).FirstOrDefault()?.Name),
            Subtitle = new(
                $"Impromptu consultations a year, every format, by the crisis they name, {years.From} to {years.To}; shaded: the first month of each crisis",
                $"Concertations inopinées par an, tous formats, selon la crise qu’elles citent, {years.From} à {years.To} ; ombré : le premier mois de chaque crise",
                $"Onvoorzien overleg per jaar, in elke vorm, naar de crisis die het noemt, {years.From} tot {years.To}; gearceerd: de eerste maand van elke crisis",
                $"Unvorhergesehene Abstimmungen je Jahr, alle Formen, nach der genannten Krise, {years.From} bis {years.To}; unterlegt: der erste Monat jeder Krise"),
            AlternativeText = counts.Count == 0 ? CrisesWords.Nothing : Localized.From(language => string.Join(Semicolon(language), counts.Select(year =>
                $"{year.Year}{Colon(language)}{Whole(year.Impromptu, language)}")) + "."),
            Figure = counts.Count == 0 || years.From == years.To ? null : Draw(counts, release, register, years),
            Table = Table(counts),
            Observations = impromptu,
            ObservationsName = CrisesWords.ImpromptuCounted,
            Provenance = Together(register.Rows(impromptu)),
            Methods = [Methods.Counting, Methods.ClusteredShare],
            Estimates = impromptu == 0 ? [] : [ShareOfAll(counts)],
            Notes =
            [
                new(
                    "Impromptu is what the register calls so; one that names no crisis may still be due to one, and before the first crisis of the record none can name any. The interval of the share takes years as wholes, since consultations on one crisis come together; it says how much such a share moves from year to year. A year’s share rises as well when fewer consultations are planned. From 2020 written and silence procedures are counted too.",
                    "Est inopiné ce que le registre nomme ainsi ; une concertation qui ne cite aucune crise peut tout de même en découler, et avant la première crise du registre public aucune ne peut en citer. L’intervalle de la part prend les années entières, car les concertations sur une crise viennent ensemble ; il dit combien une telle part varie d’une année à l’autre. La part d’une année monte aussi lorsque moins de concertations sont prévues. À partir de 2020, les procédures écrites et de silence sont comptées aussi.",
                    "Onvoorzien is wat het register zo noemt; overleg dat geen crisis noemt, kan er toch door komen, en vóór de eerste crisis van het openbare register kan geen enkel overleg er een noemen. Het interval van het aandeel neemt jaren als geheel, omdat overleg over één crisis samen komt; het zegt hoezeer zo’n aandeel van jaar tot jaar schommelt. Het aandeel van een jaar stijgt ook wanneer er minder gepland overleg is. Vanaf 2020 tellen ook schriftelijke en stilzwijgende procedures mee.",
                    "Unvorhergesehen ist, was das Register so nennt; auch eine Abstimmung, die keine Krise nennt, kann auf eine zurückgehen, und vor der ersten Krise des öffentlichen Registers kann keine eine nennen. Das Intervall des Anteils nimmt Jahre als Ganzes, da Abstimmungen zu einer Krise gehäuft auftreten; es sagt, wie sehr ein solcher Anteil von Jahr zu Jahr schwankt. Der Anteil eines Jahres steigt auch, wenn weniger Abstimmungen geplant sind. Ab 2020 zählen auch schriftliche und stillschweigende Verfahren."),
            ],
        };
    }

    private static Localized Headline(IReadOnlyList<ImpromptuYear> counts, (int From, int To) years, Localized? crisis)
    {
        var (impromptu, all) = (counts.Sum(year => year.Impromptu), counts.Sum(year => year.All));
        if (all == 0)
            return CrisesWords.Nothing;
        if (impromptu == 0)
            return new(
                $"None of the {Whole(all, Language.En)} consultations from {years.From} to {years.To} that answer this choice is impromptu",
                $"Aucune des {Whole(all, Language.Fr)} concertations de {years.From} à {years.To} répondant à ce choix n’est inopinée",
                $"Geen van de {Whole(all, Language.Nl)} overlegmomenten van {years.From} tot {years.To} die aan deze keuze beantwoorden, is onvoorzien",
                $"Keine der {Whole(all, Language.De)} Abstimmungen von {years.From} bis {years.To}, die dieser Auswahl entsprechen, ist unvorhergesehen");
        var most = counts.MaxBy(year => year.Impromptu)!;
        return Localized.From(language =>
        {
            var interval = Clustered(counts)?.Interval;
            var share = Plain((double)impromptu / all, Unit.Share, language) + (interval is null ? "" : $" ({Interval(interval.Low, interval.High, Unit.Share, language)})");
            var on = crisis is null ? "" : $" ({crisis.In(language)})";
            return new Localized(
                $"Impromptu consultations{on} are {share} of all from {years.From} to {years.To}; most were held in {most.Year}, {Whole(most.Impromptu, language)} of {Whole(most.All, language)}",
                $"Les concertations inopinées{on} sont {share} de toutes celles de {years.From} à {years.To} ; c’est en {most.Year} qu’il y en eut le plus, {Whole(most.Impromptu, language)} sur {Whole(most.All, language)}",
                $"Onvoorzien overleg{on} is {share} van alle overleg van {years.From} tot {years.To}; het meeste was er in {most.Year}, {Whole(most.Impromptu, language)} van {Whole(most.All, language)}",
                $"Unvorhergesehene Abstimmungen{on} sind {share} aller von {years.From} bis {years.To}; die meisten gab es {most.Year}, {Whole(most.Impromptu, language)} von {Whole(most.All, language)}").In(language);
        });
    }

    private static ClusteredEstimate? Clustered(IEnumerable<ImpromptuYear> counts) =>
        ClusteredShare.Estimate([.. counts.Select(year => new Cluster(year.Impromptu, year.All))]).Value;

    private static Estimate ShareOfAll(IReadOnlyList<ImpromptuYear> counts)
    {
        var (impromptu, all) = (counts.Sum(year => year.Impromptu), counts.Sum(year => year.All));
        var interval = Clustered(counts)?.Interval;
        return new(
            "impromptu_share",
            new("Impromptu, share of all consultations", "Inopinées, part de toutes les concertations", "Onvoorzien, aandeel van alle overleg", "Unvorhergesehen, Anteil aller Abstimmungen"),
            Unit.Share, (double)impromptu / all, interval?.Low, interval?.High, 0.95, Methods.ClusteredShare.Id, all);
    }

    private static Figure Draw(IReadOnlyList<ImpromptuYear> counts, Release release, Register register, (int From, int To) years) => new()
    {
        X = new YearAxis(CrisesWords.Year, years.From, years.To),
        Y = new NumberAxis(CrisesWords.Impromptu, Unit.Count),
        Marks = [.. CrisisStack.Of(counts).Select(crisis => new BarMark(
            crisis.Series,
            [.. counts.Select(year => (year.Year, Part: crisis.In(year)))
                .Where(year => year.Part.Count > 0)
                .Select(year => new Bar(year.Year, year.Part.Count, register.Provenance, year.Part.Line))]))],
        Events = CrisisDays.Behind(release, years.From, years.To),
        Breaks = Formats.BreaksWithin(years.From, years.To),
        Gaps = [.. Gaps(counts, years)],
    };

    /// <summary>Years without a single consultation of any kind: outside the register, or nothing that answers the choice.</summary>
    private static IEnumerable<Gap> Gaps(IReadOnlyList<ImpromptuYear> counts, (int From, int To) years) =>
        Enumerable.Range(years.From, years.To - years.From + 1).Except(counts.Select(year => year.Year))
            .Select(year => new Gap(year - 0.5, year + 0.5, CrisesWords.NoConsultation));

    private static Table Table(IReadOnlyList<ImpromptuYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, CrisesWords.Year),
            new("crisis_name", ColumnType.Text, Unit.None, CrisesWords.Crisis),
            new("impromptu_count", ColumnType.Whole, Unit.Count, CrisesWords.Impromptu),
            new("consultation_count", ColumnType.Whole, Unit.Count, new("All consultations of the year", "Toutes les concertations de l’année", "Alle overleg van het jaar", "Alle Abstimmungen des Jahres")),
            new("impromptu_share", ColumnType.Number, Unit.Share, new("Share of all", "Part du total", "Aandeel van alle", "Anteil an allen")),
        ],
        [
            .. counts.SelectMany(year => year.Crises.Count == 0
                ? [new TableLine(null, [(long)year.Year, null, 0L, (long)year.All, 0.0])]
                : year.Crises.Select(crisis => new TableLine(
                    crisis.Line, [(long)year.Year, crisis.Name, (long)crisis.Count, (long)year.All, (double)crisis.Count / year.All]))),
        ]);
}
