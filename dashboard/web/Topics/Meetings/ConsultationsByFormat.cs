using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Consultations a year, stacked by format: what fell is the meeting, and what came beside it is counted with it.</summary>
public sealed class ConsultationsByFormat() : RegisterExhibit(
    "consultations-by-format",
    "meetings",
    new(
        "Do consultations become fewer, or do they change their format?",
        "Les concertations diminuent-elles, ou changent-elles de format ?",
        "Neemt het overleg af, of verandert het van vorm?",
        "Werden die Abstimmungen weniger, oder ändern sie ihre Form?"))
{
    protected override IReadOnlyList<Filter> Filters => MeetingsFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var years = YearCounts.Of(Ask(release, question), "format_code");
        var asked = RegisterFilters.Years(release, question);
        var whole = years.Where(year => MeetingsYears.IsWhole(year.Year, register)).ToList();
        var meetings = YearlyChange.Of([.. whole.Select(year => (year.Year, year.Meetings))]);
        var all = YearlyChange.Of([.. whole.Select(year => (year.Year, year.Consultations))]);
        var total = years.Sum(year => year.Consultations);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = total == 0 ? MeetingsWords.NoneFound(asked) : Headline(years, meetings, all),
            Subtitle = new(
                $"Consultations of the register a year by format, {asked.From} to {asked.To}; from {Formats.BreakYear} on, more formats are counted",
                $"Concertations du registre par an et par format, {asked.From} à {asked.To} ; à partir de {Formats.BreakYear}, davantage de formats sont comptés",
                $"Overleg van het register per jaar en vorm, {asked.From} tot {asked.To}; vanaf {Formats.BreakYear} worden meer vormen geteld",
                $"Abstimmungen des Registers je Jahr und Form, {asked.From} bis {asked.To}; ab {Formats.BreakYear} werden mehr Formen gezählt"),
            AlternativeText = total == 0 ? MeetingsWords.NoneFound(asked) : Alternative(years),
            Figure = total == 0 || asked.To <= asked.From ? null : Draw(release, years, asked, register),
            Table = Table(years),
            Observations = checked((int)total),
            ObservationsName = MeetingsWords.Consultations,
            Provenance = total == 0 ? [] : [register.Rows(total)],
            Methods = [Methods.Counting, Methods.QuasiPoisson, Methods.Wilson],
            Estimates =
            [
                meetings.As("meetings_yearly_change", new("Yearly change of meetings", "Évolution annuelle des réunions", "Jaarlijkse verandering van de vergaderingen", "Jährliche Veränderung der Sitzungen")),
                all.As("consultations_yearly_change", new("Yearly change of all consultations", "Évolution annuelle de toutes les concertations", "Jaarlijkse verandering van al het overleg", "Jährliche Veränderung aller Abstimmungen")),
                ProcedureShare(years),
            ],
            Notes = [.. Notes(years, meetings, all, register)],
        };
    }

    private static Localized Headline(IReadOnlyList<YearCounts> years, YearlyChange meetings, YearlyChange all)
    {
        if (meetings.Rate is null && all.Rate is null)
            return MeetingsWords.TooFewYears(years.Sum(year => year.Consultations), years.Sum(year => year.Meetings), years.Count);
        return Localized.From(language => new Localized(
            $"Meetings {meetings.Predicate(language)}; all consultations, procedures included, {all.Predicate(language)}",
            $"Les réunions {meetings.Predicate(language)} ; toutes les concertations, procédures comprises, {all.Predicate(language)}",
            $"Vergaderingen {meetings.Predicate(language)}; alle overlegmomenten, procedures inbegrepen, {all.Predicate(language)}",
            $"Sitzungen {meetings.Predicate(language)}; alle Abstimmungen, Verfahren eingeschlossen, {all.Predicate(language)}").In(language));
    }

    private static Localized Alternative(IReadOnlyList<YearCounts> years) => Localized.From(language =>
    {
        string[] ends = [.. new[] { years[0], years[^1] }.Distinct().Select(year => new Localized(
            $"{year.Year}: {Whole(year.Consultations, language)} consultations, of which {Whole(year.Meetings, language)} meetings",
            $"{year.Year} : {Whole(year.Consultations, language)} concertations, dont {Whole(year.Meetings, language)} réunions",
            $"{year.Year}: {Whole(year.Consultations, language)} overlegmomenten, waarvan {Whole(year.Meetings, language)} vergaderingen",
            $"{year.Year}: {Whole(year.Consultations, language)} Abstimmungen, davon {Whole(year.Meetings, language)} Sitzungen").In(language))];
        return string.Join(Semicolon(language), ends) + ".";
    });

    private static Figure Draw(Release release, IReadOnlyList<YearCounts> years, (int From, int To) asked, Register register) => new()
    {
        X = new YearAxis(MeetingsWords.Year, asked.From, asked.To),
        Y = new NumberAxis(MeetingsWords.ConsultationsAYear, Unit.Count),
        Marks =
        [
            .. Shown(years).Select(code => new BarMark(
                Formats.Series(code),
                [
                    .. years.Where(year => year[code].Consultations > 0)
                        .Select(year => new Bar(year.Year, year[code].Consultations, register.Provenance, $"{year.Year}")),
                ])),
        ],
        Events = CrisisDays.Behind(release, asked.From, asked.To),
        Breaks = Formats.BreaksWithin(asked.From, asked.To),
        Gaps = MeetingsYears.Gaps(asked.From, asked.To, years.Select(year => year.Year).ToHashSet(), MeetingsYears.NotInRegister),
    };

    private static IEnumerable<string> Shown(IReadOnlyList<YearCounts> years) => Formats.All.Where(code => years.Any(year => year[code].Consultations > 0));

    private static Table Table(IReadOnlyList<YearCounts> years)
    {
        string[] codes = [.. Shown(years)];
        return new(
            [
                new("year", ColumnType.Whole, Unit.None, MeetingsWords.Year),
                .. codes.Select(code => new Column($"{code}_count", ColumnType.Whole, Unit.Count, Formats.Label(code))),
                new("meeting_count", ColumnType.Whole, Unit.Count, MeetingsWords.Meetings),
                new("consultation_count", ColumnType.Whole, Unit.Count, MeetingsWords.AllConsultations),
            ],
            [
                .. years.Select(year => new TableLine(
                    year.Consultations == 0 ? null : $"{year.Year}",
                    [(long)year.Year, .. codes.Select(code => (object)year[code].Consultations), year.Meetings, year.Consultations])),
            ]);
    }

    /// <summary>Of the consultations since the break whose format is known: how many were procedures at which nobody met.</summary>
    private static Estimate ProcedureShare(IReadOnlyList<YearCounts> years)
    {
        var since = years.Where(year => year.Year >= Formats.BreakYear).ToList();
        var known = since.Sum(year => year.Consultations - year[Vocabulary.Unknown].Consultations);
        var procedures = since.Sum(year => Formats.All.Where(Formats.IsProcedure).Sum(code => year[code].Consultations));
        return MeetingsWords.Share(
            "procedure_share",
            new(
                $"Share of written and silence procedures since {Formats.BreakYear}",
                $"Part des procédures écrites et de silence depuis {Formats.BreakYear}",
                $"Aandeel schriftelijke en stilteprocedures sinds {Formats.BreakYear}",
                $"Anteil der schriftlichen und Verschweigungsverfahren seit {Formats.BreakYear}"),
            procedures, known);
    }

    private static IEnumerable<Localized> Notes(IReadOnlyList<YearCounts> years, YearlyChange meetings, YearlyChange all, Register register)
    {
        yield return new(
            $"Before {Formats.BreakYear} the register counts meetings in person alone. Whether there were no written or silence procedures, or nobody registered them, it does not say: a rate of all consultations across {Formats.BreakYear} compares two ways of counting. Meetings in person, by video and hybrid are one series because each brings the same entities together.",
            $"Avant {Formats.BreakYear}, le registre ne compte que les réunions en présentiel. S’il n’y avait pas de procédures écrites ou de silence, ou si personne ne les enregistrait, il ne le dit pas : un taux de toutes les concertations à travers {Formats.BreakYear} compare deux façons de compter. Les réunions en présentiel, par vidéo et hybrides forment une seule série, car chacune rassemble les mêmes entités.",
            $"Vóór {Formats.BreakYear} telt het register alleen fysieke vergaderingen. Of er geen schriftelijke of stilteprocedures waren, of niemand ze registreerde, zegt het niet: een tempo van al het overleg over {Formats.BreakYear} heen vergelijkt twee manieren van tellen. Fysieke, video- en hybride vergaderingen vormen één reeks, omdat elk dezelfde entiteiten samenbrengt.",
            $"Vor {Formats.BreakYear} zählt das Register nur Sitzungen in Präsenz. Ob es keine schriftlichen oder Verschweigungsverfahren gab oder niemand sie eintrug, sagt es nicht: Eine Rate aller Abstimmungen über {Formats.BreakYear} hinweg vergleicht zwei Zählweisen. Sitzungen in Präsenz, per Video und hybrid bilden eine Reihe, weil jede dieselben Einheiten zusammenbringt.");
        yield return new(
            "A consultation is not an amount of work: a silence procedure may take minutes and a meeting a day. The rates take the years as independent of each other and the change as even; a step would be spread over all years.",
            "Une concertation n’est pas une quantité de travail : une procédure de silence peut prendre des minutes et une réunion un jour. Les taux supposent les années indépendantes et l’évolution régulière ; un saut serait réparti sur toutes les années.",
            "Een overlegmoment is geen hoeveelheid werk: een stilteprocedure kan minuten duren en een vergadering een dag. De tempo’s nemen de jaren als onafhankelijk van elkaar en de verandering als gelijkmatig; een sprong zou over alle jaren worden gespreid.",
            "Eine Abstimmung ist keine Menge an Arbeit: Ein Verschweigungsverfahren kann Minuten dauern und eine Sitzung einen Tag. Die Raten nehmen die Jahre als voneinander unabhängig und die Veränderung als gleichmäßig; ein Sprung würde auf alle Jahre verteilt.");
        foreach (var missed in new[] { meetings.CouldHaveShown(MeetingsWords.Meetings), all.CouldHaveShown(MeetingsWords.AllConsultations) })
        {
            if (missed is not null)
                yield return missed;
        }

        foreach (var part in MeetingsYears.NotWhole(years.Select(year => year.Year), register))
            yield return part;
    }
}
