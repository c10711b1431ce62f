using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Power;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Consultations divided by the full-time equivalents that carried them, year by year, meetings and procedures apart.</summary>
public sealed class ConsultationsPerFte() : RegisterExhibit(
    "consultations-per-fte",
    "staffing",
    new(
        "How many consultations does each full-time equivalent carry?",
        "Combien de concertations chaque équivalent temps plein assume-t-il ?",
        "Hoeveel overleg draagt elk voltijdsequivalent?",
        "Wie viele Abstimmungen trägt jedes Vollzeitäquivalent?"))
{
    private static readonly Localized PerFte = new("Consultations per full-time equivalent", "Concertations par équivalent temps plein", "Overleg per voltijdsequivalent", "Abstimmungen je Vollzeitäquivalent");
    private static readonly Localized Meetings = new("meetings", "réunions", "vergaderingen", "Sitzungen");
    private static readonly Localized Procedures = new("written and silence procedures", "procédures écrites et de silence", "schriftelijke en stilzwijgende procedures", "schriftliche und stillschweigende Verfahren");
    private static readonly Localized UnknownFormat = new("format not known", "format non connu", "vorm niet bekend", "Form nicht bekannt");
    private static readonly Localized AllFormats = new("Consultations per FTE", "Concertations par ETP", "Overleg per VTE", "Abstimmungen je VZÄ");
    private static readonly Localized MeetingsPerFte = new("Meetings per FTE", "Réunions par ETP", "Vergaderingen per VTE", "Sitzungen je VZÄ");

    protected override IReadOnlyList<Filter> Filters => StaffingFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        IReadOnlyList<LoadYear> loads = [.. Ask(release, question).Select(line => LoadYear.Of(line, register)).Where(load => load.IsInRegister)];
        IReadOnlyList<LoadYear> known = [.. loads.Where(load => load.FteYears is not null)];
        var years = RegisterFilters.Years(release, question);
        var meetings = Change(known, load => load.Meetings);
        // Across the year in which procedures came in, all consultations are not one series: each side has its own rate.
        var before = Change(known.Where(load => load.Staff.Year < Formats.BreakYear), load => load.Consultations);
        var since = Change(known.Where(load => load.Staff.Year >= Formats.BreakYear), load => load.Consultations);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(known, meetings, since),
            Subtitle = new(
                $"Consultations a year divided by the full-time equivalents of M0.1, {years.From} to {years.To}; from {Formats.BreakYear} on, more formats are counted",
                $"Concertations par an divisées par les équivalents temps plein de M0.1, {years.From} à {years.To} ; à partir de {Formats.BreakYear}, davantage de formats sont comptés",
                $"Overleg per jaar gedeeld door de voltijdsequivalenten van M0.1, {years.From} tot {years.To}; vanaf {Formats.BreakYear} worden meer vormen geteld",
                $"Abstimmungen je Jahr geteilt durch die Vollzeitäquivalente von M0.1, {years.From} bis {years.To}; ab {Formats.BreakYear} werden mehr Formen gezählt"),
            AlternativeText = known.Count == 0 ? StaffingWords.NoStaff : Localized.From(language => string.Join(Semicolon(language), known.Select(load =>
                $"{load.Staff.Year}{Colon(language)}{Number(load.PerFte!.Value, language)}")) + "."),
            Figure = known.All(load => load.Consultations == 0) || years.From == years.To ? null : Draw(known, loads, register, years),
            Table = Table(loads),
            Observations = known.Count,
            ObservationsName = StaffingWords.Years,
            Provenance = Together(register.Rows(loads.Sum(load => load.Consultations)), StaffYear.Rows(release, register, years)),
            Methods = [Methods.ExactPoisson, Methods.QuasiPoisson],
            Estimates = known.Count == 0 ? [] :
            [
                meetings.As("yearly_change_meetings", MeetingsPerFte + Yearly),
                .. before.Years == 0 ? Array.Empty<Estimate>() : [before.As($"yearly_change_before_{Formats.BreakYear}", AllFormats + Yearly + UpTo(Formats.BreakYear - 1))],
                .. since.Years == 0 ? Array.Empty<Estimate>() : [since.As($"yearly_change_since_{Formats.BreakYear}", AllFormats + Yearly + Since(Formats.BreakYear))],
                Last(known[^1]),
            ],
            Notes =
            [
                .. new[] { meetings.CouldHaveShown(MeetingsPerFte), since.CouldHaveShown(AllFormats + Since(Formats.BreakYear)), StaffingWords.Documented(release) }.OfType<Localized>(),
                StaffingWords.StaffTaken,
                new(
                    $"Written and silence procedures are counted from {Formats.BreakYear}: a rise of all consultations across that year is in part a change of what is counted, and a fall of meetings in part work that moved to procedures. The interval of a year treats its consultations as independent, which in a crisis they are not.",
                    $"Les procédures écrites et de silence sont comptées à partir de {Formats.BreakYear} : une hausse de l’ensemble des concertations autour de cette année est en partie un changement de ce qui est compté, et une baisse des réunions en partie du travail passé aux procédures. L’intervalle d’une année traite ses concertations comme indépendantes, ce qu’elles ne sont pas lors d’une crise.",
                    $"Schriftelijke en stilzwijgende procedures worden vanaf {Formats.BreakYear} geteld: een stijging van alle overleg over dat jaar heen is deels een verandering van wat geteld wordt, en een daling van vergaderingen deels werk dat naar procedures verschoof. Het interval van een jaar behandelt het overleg ervan als onafhankelijk, wat het in een crisis niet is.",
                    $"Schriftliche und stillschweigende Verfahren werden ab {Formats.BreakYear} gezählt: Ein Anstieg aller Abstimmungen über dieses Jahr hinweg ist zum Teil eine Änderung dessen, was gezählt wird, und ein Rückgang der Sitzungen zum Teil Arbeit, die in Verfahren überging. Das Intervall eines Jahres behandelt seine Abstimmungen als unabhängig, was sie in einer Krise nicht sind."),
            ],
        };
    }

    private static readonly Localized Yearly = new(", change a year", ", évolution par an", ", verandering per jaar", ", Veränderung je Jahr");

    private static Localized UpTo(int year) => new($", up to {year}", $", jusqu’en {year}", $", tot en met {year}", $", bis {year}");

    private static Localized Since(int year) => new($", since {year}", $", depuis {year}", $", sinds {year}", $", seit {year}");

    private static YearlyChange Change(IEnumerable<LoadYear> known, Func<LoadYear, long> count) => YearlyChange.Of(
        [.. known.Select(load => (load.Staff.Year, count(load)))], [.. known.Select(load => load.FteYears!.Value)], Direction.Rise);

    private static Localized Headline(IReadOnlyList<LoadYear> known, YearlyChange meetings, YearlyChange since)
    {
        if (known.Count == 0)
            return StaffingWords.NoStaff;
        if (known.All(load => load.Consultations == 0))
            return StaffingWords.Nothing;
        if (meetings.Rate is null)
            return Localized.From(language =>
            {
                var (year, load) = (known[^1].Staff.Year, Number(known[^1].PerFte!.Value, language));
                return new Localized(
                    $"{load} consultations per full-time equivalent in {year}; too few years or meetings for a rate of change",
                    $"{load} concertations par équivalent temps plein en {year} ; trop peu d’années ou de réunions pour un taux d’évolution",
                    $"{load} overlegmomenten per voltijdsequivalent in {year}; te weinig jaren of vergaderingen voor een tempo van verandering",
                    $"{load} Abstimmungen je Vollzeitäquivalent im Jahr {year}; zu wenige Jahre oder Sitzungen für eine Änderungsrate").In(language);
            });
        return Localized.From(language =>
        {
            var (first, last, met) = (known[0].Staff.Year, known[^1].Staff.Year, meetings.Predicate(language));
            return new Localized(
                $"Per full-time equivalent, meetings {met} from {first} to {last}",
                $"Par équivalent temps plein, les réunions {met} de {first} à {last}",
                $"Van {first} tot {last}, per voltijdsequivalent: de vergaderingen {met}",
                $"Von {first} bis {last}, je Vollzeitäquivalent: Die Sitzungen {met}").In(language) + (since.Rate is null ? "" : SinceBreak(since, language));
        });
    }

    /// <summary>All consultations are compared among the years that count them alike.</summary>
    private static string SinceBreak(YearlyChange since, Language language)
    {
        var every = since.Predicate(language);
        return new Localized(
            $"; all consultations {every} since {Formats.BreakYear}, when procedures began to be counted",
            $" ; toutes les concertations {every} depuis {Formats.BreakYear}, année où l’on commença à compter les procédures",
            $"; alle overlegmomenten {every} sinds {Formats.BreakYear}, toen procedures werden meegeteld",
            $"; alle Abstimmungen {every} seit {Formats.BreakYear}, seit Verfahren mitgezählt werden").In(language);
    }

    private static Estimate Last(LoadYear load)
    {
        var year = load.Staff.Year;
        return new(
            $"per_fte_{year}",
            new($"Consultations per FTE, {year}", $"Concertations par ETP, {year}", $"Overleg per VTE, {year}", $"Abstimmungen je VZÄ, {year}"),
            Unit.Count, load.PerFte, load.Interval?.Low, load.Interval?.High, 0.95, Methods.ExactPoisson.Id, (int)load.Consultations);
    }

    private static Figure Draw(IReadOnlyList<LoadYear> known, IReadOnlyList<LoadYear> loads, Register register, (int From, int To) years)
    {
        (Series Series, Func<LoadYear, long> Count)[] parts =
        [
            (new("meetings", Meetings, SeriesColour.Accent), static load => load.Meetings),
            (new("procedures", Procedures, SeriesColour.Second), static load => load.Procedures),
            (new("unknown", UnknownFormat, SeriesColour.Grey), static load => load.UnknownFormat),
        ];
        return new()
        {
            X = new YearAxis(StaffingWords.Year, years.From, years.To),
            Y = new NumberAxis(PerFte, Unit.Count),
            Marks =
            [
                .. parts.Where(part => known.Any(load => part.Count(load) > 0)).Select(part => new BarMark(
                    part.Series,
                    [.. known.Where(load => part.Count(load) > 0).Select(load => new Bar(load.Staff.Year, part.Count(load) / load.FteYears!.Value, register.Provenance, load.Key))])),
                new PointMark(
                    new("all", new("all, with 95% interval", "ensemble, avec intervalle à 95 %", "samen, met 95 %-interval", "zusammen, mit 95-%-Intervall"), SeriesColour.Grey),
                    [.. known.Select(load => new DataPoint(load.Staff.Year, load.PerFte!.Value, register.Provenance, load.Interval?.Low, load.Interval?.High, Line: load.Key))]),
            ],
            Gaps = [.. loads.Where(load => load.FteYears is null && load.Staff.Year >= years.From && load.Staff.Year <= years.To)
                .Select(load => new Gap(load.Staff.Year - 0.5, load.Staff.Year + 0.5, StaffingWords.StaffNotKnown))],
            Breaks = Formats.BreaksWithin(years.From, years.To),
        };
    }

    private static Table Table(IReadOnlyList<LoadYear> loads) => new(
        [
            new("year", ColumnType.Whole, Unit.None, StaffingWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, new("Consultations", "Concertations", "Overleg", "Abstimmungen")),
            new("meeting_count", ColumnType.Whole, Unit.Count, new("of which meetings", "dont réunions", "waarvan vergaderingen", "davon Sitzungen")),
            new("procedure_count", ColumnType.Whole, Unit.Count, new("of which procedures", "dont procédures", "waarvan procedures", "davon Verfahren")),
            new("staff_fte", ColumnType.Number, Unit.Fte, StaffingWords.Fte),
            new("staff_known_days", ColumnType.Whole, Unit.Days, StaffingWords.KnownDays),
            new("consultations_per_fte", ColumnType.Number, Unit.Count, PerFte),
            new("per_fte_low", ColumnType.Number, Unit.Count, new("95% interval, from", "intervalle à 95 %, de", "95 %-interval, van", "95-%-Intervall, von")),
            new("per_fte_high", ColumnType.Number, Unit.Count, new("95% interval, to", "intervalle à 95 %, à", "95 %-interval, tot", "95-%-Intervall, bis")),
        ],
        [
            .. loads.Select(load => new TableLine(
                load.Key,
                [
                    (long)load.Staff.Year, load.Consultations, load.Meetings, load.Procedures, load.Staff.Fte, (long)load.Staff.Days,
                    load.PerFte, load.Interval?.Low, load.Interval?.High,
                ])),
        ]);
}
