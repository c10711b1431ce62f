using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Proportions;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Of the consultations to which each entity was invited in each year, at what share somebody spoke for it.</summary>
public sealed class ShareRepresented() : RegisterExhibit(
    "share-represented",
    "attendance",
    new(
        "At what share of its invitations is each entity represented?",
        "À quelle part de ses invitations chaque entité est-elle représentée ?",
        "Bij welk aandeel van haar uitnodigingen is elke entiteit vertegenwoordigd?",
        "Bei welchem Anteil ihrer Einladungen ist jede Körperschaft vertreten?"))
{
    /// <summary>A share of fewer invitations is listed and not drawn.</summary>
    private const int FewestInvitations = 10;

    /// <summary>The order of the rows: from the federal State to civil society.</summary>
    private static readonly string[] Levels = ["federal", "region", "community", "community_commission", "civil_society"];

    protected override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var lines = Ask(release, question);
        var entities = EntityAttendance.Of(lines, Levels);
        var years = RegisterFilters.Years(release, question);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(entities, years),
            Subtitle = new(
                $"Consultations at which the entity was represented, as a share of those to which it was invited, in %, {years.From} to {years.To}; crossed: fewer than {FewestInvitations} invitations",
                $"Concertations où l’entité était représentée, en part de celles où elle était invitée, en %, {years.From} à {years.To} ; barré : moins de {FewestInvitations} invitations",
                $"Overleg waarbij de entiteit vertegenwoordigd was, als aandeel van het overleg waarop ze was uitgenodigd, in %, {years.From} tot {years.To}; doorkruist: minder dan {FewestInvitations} uitnodigingen",
                $"Abstimmungen, bei denen die Körperschaft vertreten war, als Anteil derer, zu denen sie eingeladen war, in %, {years.From} bis {years.To}; durchkreuzt: weniger als {FewestInvitations} Einladungen"),
            AlternativeText = entities.Count == 0 ? AttendanceWords.NobodyInvited : Localized.From(language =>
                string.Join(Semicolon(language), entities.Select(entity => $"{entity.Name.In(language)}{Colon(language)}{Share(entity.Share, language)}")) + "."),
            Figure = entities.Count == 0 ? null : Draw(entities, lines),
            Table = Table(entities),
            Observations = entities.Sum(entity => entity.Invited),
            ObservationsName = new("invitations of an entity", "invitations d’une entité", "uitnodigingen van een entiteit", "Einladungen einer Körperschaft"),
            Provenance = Together(register.Rows(lines.Sum(line => line.Whole("row_count")!.Value))),
            Methods = [Methods.Wilson, Methods.Counting],
            Estimates = Estimates(entities),
            Notes =
            [
                AttendanceWords.NotInfluence,
                new(
                    "The lowest and the highest are chosen after looking at all: among entities that attend alike, some would be lowest by chance. Where their intervals overlap, no order is claimed.",
                    "La plus basse et la plus haute sont choisies après avoir regardé toutes les autres : parmi des entités également présentes, l’une serait la plus basse par hasard. Lorsque leurs intervalles se recouvrent, aucun ordre n’est affirmé.",
                    "De laagste en de hoogste zijn gekozen na alle te hebben bekeken: onder entiteiten die even vaak komen, zou er toevallig één de laagste zijn. Overlappen hun intervallen, dan wordt geen volgorde beweerd.",
                    "Der niedrigste und der höchste Wert sind nach Ansicht aller gewählt: Unter Körperschaften, die gleich oft teilnehmen, wäre eine durch Zufall die niedrigste. Wo sich die Intervalle überschneiden, wird keine Reihenfolge behauptet."),
            ],
        };
    }

    private static Localized Headline(IReadOnlyList<EntityAttendance> entities, (int From, int To) years)
    {
        if (entities.Count == 0)
            return AttendanceWords.NobodyInvited;
        var (lowest, highest) = Ends(entities);
        if (lowest == highest)
            return Localized.From(language => new Localized(
                $"{lowest.Name.En} was represented at {Of(lowest, language)} of its invitations from {years.From} to {years.To}",
                $"{lowest.Name.Fr} : représentation à {Of(lowest, language)} de ses invitations de {years.From} à {years.To}",
                $"{lowest.Name.Nl} was vertegenwoordigd bij {Of(lowest, language)} van de uitnodigingen van {years.From} tot {years.To}",
                $"{lowest.Name.De}: bei {Of(lowest, language)} der Einladungen von {years.From} bis {years.To} vertreten").In(language));
        if (lowest.Interval.High >= highest.Interval.Low)
            return Localized.From(language => new Localized(
                $"The entities cannot be told apart: their shares run from {Of(lowest, language)} to {Of(highest, language)} of their invitations, and the intervals overlap",
                $"Les entités ne se distinguent pas : leurs parts vont de {Of(lowest, language)} à {Of(highest, language)} de leurs invitations, et les intervalles se recouvrent",
                $"De entiteiten zijn niet te onderscheiden: hun aandelen gaan van {Of(lowest, language)} tot {Of(highest, language)} van hun uitnodigingen, en de intervallen overlappen",
                $"Die Körperschaften lassen sich nicht unterscheiden: Ihre Anteile reichen von {Of(lowest, language)} bis {Of(highest, language)} ihrer Einladungen, und die Intervalle überschneiden sich").In(language));
        return Localized.From(language => new Localized(
            $"Represented at the smallest share of its invitations: {lowest.Name.En}, {Of(lowest, language)}; at the largest: {highest.Name.En}, {Of(highest, language)}",
            $"La plus petite part d’invitations honorées : {lowest.Name.Fr}, {Of(lowest, language)} ; la plus grande : {highest.Name.Fr}, {Of(highest, language)}",
            $"Vertegenwoordigd bij het kleinste aandeel van de uitnodigingen: {lowest.Name.Nl}, {Of(lowest, language)}; bij het grootste: {highest.Name.Nl}, {Of(highest, language)}",
            $"Beim kleinsten Anteil der Einladungen vertreten: {lowest.Name.De}, {Of(lowest, language)}; beim größten: {highest.Name.De}, {Of(highest, language)}").In(language));
    }

    /// <summary>Among those invited often enough for a share to say something, if there are any.</summary>
    private static (EntityAttendance Lowest, EntityAttendance Highest) Ends(IReadOnlyList<EntityAttendance> entities)
    {
        var often = entities.Where(entity => entity.Invited >= FewestInvitations).ToList();
        var ranked = often.Count == 0 ? entities : often;
        return (ranked.MinBy(entity => entity.Share)!, ranked.MaxBy(entity => entity.Share)!);
    }

    private static string Of(EntityAttendance entity, Language language) =>
        AttendanceWords.WithInterval(entity.Share, entity.Interval.Low, entity.Interval.High, entity.Invited, language);

    private static IReadOnlyList<Estimate> Estimates(IReadOnlyList<EntityAttendance> entities)
    {
        if (entities.Count == 0)
            return [];
        var (lowest, highest) = Ends(entities);
        return
        [
            .. new[] { lowest, highest }.Distinct().Select(entity => new Estimate(
                $"share_{entity.Id}",
                entity.Name + new Localized(", share of invitations represented", ", part des invitations représentées", ", aandeel vertegenwoordigde uitnodigingen", ", Anteil vertretener Einladungen"),
                Unit.Share, entity.Share, entity.Interval.Low, entity.Interval.High, entity.Interval.Level, Methods.Wilson.Id, entity.Invited)),
        ];
    }

    private static Figure Draw(IReadOnlyList<EntityAttendance> entities, IReadOnlyList<Line> lines)
    {
        var (first, last) = (lines.Min(line => (int)line.Whole("year")!.Value), lines.Max(line => (int)line.Whole("year")!.Value));
        return new()
        {
            X = new CategoryAxis(AttendanceWords.Year, [.. Enumerable.Range(first, last - first + 1).Select(year => Localized.Same($"{year}"))]),
            Y = new CategoryAxis(AttendanceWords.Entity, [.. entities.Select(entity => entity.Name)]),
            Marks =
            [
                new CellMark(
                    new("share", AttendanceWords.Share, SeriesColour.Accent),
                    Unit.Share,
                    [
                        .. entities.Index().SelectMany(row => row.Item.Years.Select(year => new HeatCell(
                            year.Year - first, row.Index, year.Invited < FewestInvitations ? null : year.Share, year.Key, Counted(year)))),
                    ]),
            ],
        };
    }

    private static Localized Counted(AttendanceYear year) => Localized.From(language =>
    {
        var (represented, invited) = (Whole(year.Represented, language), Whole(year.Invited, language));
        return new Localized($"{represented} of {invited} invitations", $"{represented} invitations sur {invited}", $"{represented} van {invited} uitnodigingen", $"{represented} von {invited} Einladungen").In(language);
    });

    private static Table Table(IReadOnlyList<EntityAttendance> entities) => new(
        [
            new("entity_name", ColumnType.Text, Unit.None, AttendanceWords.Entity),
            new("entity_id", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("year", ColumnType.Whole, Unit.None, AttendanceWords.Year),
            new("invited_count", ColumnType.Whole, Unit.Count, AttendanceWords.Invited),
            new("represented_count", ColumnType.Whole, Unit.Count, AttendanceWords.Represented),
            new("attendance_share", ColumnType.Number, Unit.Share, AttendanceWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, AttendanceWords.Low),
            new("share_high", ColumnType.Number, Unit.Share, AttendanceWords.High),
        ],
        [
            .. entities.SelectMany(entity => entity.Years.Select(year => new TableLine(
                year.Key,
                [entity.Name, entity.Id, (long)year.Year, (long)year.Invited, (long)year.Represented, year.Share, year.Interval.Low, year.Interval.High]))),
        ]);
}
