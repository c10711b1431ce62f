using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Breaks;
using static Analytics.Data.Languages.Writing;

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
    /// <summary>Consultations a year on average: below, the error of a step is not what the formula says.</summary>
    private const double FewestForAStep = 10;

    protected override IReadOnlyList<Filter> Filters => MeetingsFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var years = YearCounts.Of(Ask(release, question), "format_code");
        var asked = RegisterFilters.Years(release, question);
        var isOneCrisis = question.Choice(RegisterFilters.Crisis.Name) is not null;
        var whole = years.Where(year => !isOneCrisis && MeetingsYears.IsWhole(year.Year, register)).ToList();
        var meetings = YearlyChange.Of([.. whole.Select(year => (year.Year, year.Meetings))]);
        var crosses = whole.Any(year => year.Year < Formats.BreakYear) && whole.Any(year => year.Year >= Formats.BreakYear);
        var all = YearlyChange.Of([.. whole.Where(year => !crosses || year.Year >= Formats.BreakYear).Select(year => (year.Year, year.Consultations))]);
        var total = years.Sum(year => year.Consultations);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = total == 0 ? MeetingsWords.NoneFound(asked) : isOneCrisis ? MeetingsWords.OneCrisis(years, asked) : Headline(years, meetings, all, crosses),
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
                all.As("consultations_yearly_change", All(crosses).Map((language, name) => $"{YearlyChangeOf.In(language)}{Colon(language)}{name}")),
                .. crosses ? [LevelChange(whole)] : Array.Empty<Estimate>(),
                ProcedureShare(years),
            ],
            Notes = [.. Notes(years, meetings, all, register)],
        };
    }

    private static readonly Localized YearlyChangeOf = new("Yearly change", "Évolution annuelle", "Jaarlijkse verandering", "Jährliche Veränderung");

    /// <summary>A rate of all consultations stays on one side of the break, where one way of counting holds.</summary>
    private static Localized All(bool sinceBreak) => sinceBreak
        ? new(
            $"all consultations since {Formats.BreakYear}, procedures included",
            $"toutes les concertations depuis {Formats.BreakYear}, procédures comprises",
            $"alle overlegmomenten sinds {Formats.BreakYear}, procedures inbegrepen",
            $"alle Abstimmungen seit {Formats.BreakYear}, Verfahren eingeschlossen")
        : new("all consultations, procedures included", "toutes les concertations, procédures comprises", "alle overlegmomenten, procedures inbegrepen", "alle Abstimmungen, Verfahren eingeschlossen");

    private static Localized Headline(IReadOnlyList<YearCounts> years, YearlyChange meetings, YearlyChange all, bool crosses)
    {
        if (meetings.Rate is null && all.Rate is null)
            return MeetingsWords.TooFewYears(years.Sum(year => year.Consultations), years.Sum(year => year.Meetings), years.Count);
        return Localized.From(language => new Localized(
            $"Meetings {meetings.Predicate(language)}; {All(crosses).In(language)}, {all.Predicate(language)}",
            $"Les réunions {meetings.Predicate(language)} ; {All(crosses).In(language)}, {all.Predicate(language)}",
            $"Vergaderingen {meetings.Predicate(language)}; {All(crosses).In(language)}, {all.Predicate(language)}",
            $"Sitzungen {meetings.Predicate(language)}; {All(crosses).In(language)}, {all.Predicate(language)}").In(language));
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

    /// <summary>How far the line of all consultations since the break stands above the line of the years before: what the new formats brought, and whatever else came with that year.</summary>
    private static Estimate LevelChange(IReadOnlyList<YearCounts> whole)
    {
        var step = whole.Average(year => year.Consultations) < FewestForAStep
            ? null
            : InterruptedCounts.Fit(
                [.. whole.Select(year => (double)year.Year)], [.. whole.Select(year => checked((int)year.Consultations))], [Formats.BreakYear])
                .Value?.StepAt(Formats.BreakYear).AsRelativeChange();
        return new(
            "consultations_level_change",
            new(
                $"All consultations: change of level with {Formats.BreakYear}, against the line of the years before",
                $"Toutes les concertations : saut de niveau avec {Formats.BreakYear}, par rapport à la ligne des années précédentes",
                $"Al het overleg: verandering van niveau met {Formats.BreakYear}, tegenover de lijn van de jaren ervoor",
                $"Alle Abstimmungen: Niveauänderung mit {Formats.BreakYear}, gegenüber der Linie der Jahre davor"),
            Unit.Share, step?.Value, step?.Interval.Low, step?.Interval.High, step?.Interval.Level ?? 0.95, Methods.QuasiPoisson.Id, whole.Count,
            step is null ? YearlyChange.TooFew : null);
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
        if (years.Any(year => year.Year < Formats.BreakYear) && !years.Any(year => year.Year < Formats.BreakYear && Formats.All.Where(Formats.IsProcedure).Any(code => year[code].Consultations > 0)))
            yield return new(
                $"Before {Formats.BreakYear} the register shown here holds no written or silence procedure. Whether there were none, or nobody registered them, it does not say; so the rate of all consultations starts with {Formats.BreakYear}, and the change of level with that year is one of counting as well as of work.",
                $"Avant {Formats.BreakYear}, le registre montré ici ne contient aucune procédure écrite ou de silence. S’il n’y en avait pas, ou si personne ne les enregistrait, il ne le dit pas ; le taux de toutes les concertations commence donc avec {Formats.BreakYear}, et le saut de niveau de cette année tient au décompte autant qu’au travail.",
                $"Vóór {Formats.BreakYear} bevat het hier getoonde register geen schriftelijke of stilteprocedure. Of er geen waren, of niemand ze registreerde, zegt het niet; het tempo van al het overleg begint dus met {Formats.BreakYear}, en de verandering van niveau in dat jaar is er een van het tellen evengoed als van het werk.",
                $"Vor {Formats.BreakYear} enthält das hier gezeigte Register kein schriftliches oder Verschweigungsverfahren. Ob es keine gab oder niemand sie eintrug, sagt es nicht; die Rate aller Abstimmungen beginnt daher mit {Formats.BreakYear}, und die Niveauänderung dieses Jahres liegt ebenso am Zählen wie an der Arbeit.");
        yield return new(
            "Meetings in person, by video and hybrid are one series, because each brings the entities together at a time. A consultation is not an amount of work: a silence procedure may take minutes and a meeting a day. The rates take the years as independent of each other and the change as even; a step would be spread over all years.",
            "Les réunions en présentiel, par vidéo et hybrides forment une seule série, car chacune rassemble les entités à un moment donné. Une concertation n’est pas une quantité de travail : une procédure de silence peut prendre des minutes et une réunion un jour. Les taux supposent les années indépendantes et l’évolution régulière ; un saut serait réparti sur toutes les années.",
            "Fysieke, video- en hybride vergaderingen vormen één reeks, omdat elk de entiteiten op één tijdstip samenbrengt. Een overlegmoment is geen hoeveelheid werk: een stilteprocedure kan minuten duren en een vergadering een dag. De tempo’s nemen de jaren als onafhankelijk van elkaar en de verandering als gelijkmatig; een sprong zou over alle jaren worden gespreid.",
            "Sitzungen in Präsenz, per Video und hybrid bilden eine Reihe, weil jede die Einheiten zu einer Zeit zusammenbringt. Eine Abstimmung ist keine Menge an Arbeit: Ein Verschweigungsverfahren kann Minuten dauern und eine Sitzung einen Tag. Die Raten nehmen die Jahre als voneinander unabhängig und die Veränderung als gleichmäßig; ein Sprung würde auf alle Jahre verteilt.");
        foreach (var missed in new[] { meetings.CouldHaveShown(MeetingsWords.Meetings), all.CouldHaveShown(MeetingsWords.AllConsultations) })
        {
            if (missed is not null)
                yield return missed;
        }

        foreach (var part in MeetingsYears.NotWhole(years.Select(year => year.Year), register))
            yield return part;
    }
}
