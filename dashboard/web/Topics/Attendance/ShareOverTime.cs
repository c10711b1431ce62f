using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Cabinets, administrations and organisations apart, year by year, and whether more of them come since December 2018.</summary>
public sealed class ShareOverTime() : RegisterExhibit(
    "share-over-time",
    "attendance",
    new(
        "Do more of those invited come since December 2018?",
        "Les invités viennent-ils plus souvent depuis décembre 2018 ?",
        "Komen de genodigden vaker sinds december 2018?",
        "Kommen die Eingeladenen seit Dezember 2018 häufiger?"))
{
    protected override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var lines = Ask(release, question);
        var years = RegisterFilters.Years(release, question);
        IReadOnlyList<RepresentationAttendance> kinds = [.. RepresentationAttendance.Of(lines)];
        var changes = AttendanceChange.All(kinds);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(kinds, changes),
            Subtitle = new(
                $"Share of the entities invited that were represented, by who was invited to speak for them, {years.From} to {years.To}; band: 95% interval over whole consultations",
                $"Part des entités invitées qui étaient représentées, selon qui était invité à parler pour elles, {years.From} à {years.To} ; bande : intervalle à 95 % sur des concertations entières",
                $"Aandeel van de uitgenodigde entiteiten dat vertegenwoordigd was, naar wie voor hen was uitgenodigd, {years.From} tot {years.To}; band: 95 %-interval over hele overlegmomenten",
                $"Anteil der eingeladenen Körperschaften, die vertreten waren, danach, wer für sie eingeladen war, {years.From} bis {years.To}; Band: 95-%-Intervall über ganze Abstimmungen"),
            AlternativeText = kinds.Count == 0 ? AttendanceWords.NobodyInvited : Localized.From(language => string.Join(" ", kinds.Select(kind => Told(kind, language)))),
            Figure = kinds.Count == 0 || years.From == years.To ? null : Draw(kinds, release, years),
            Table = Table(kinds),
            Observations = kinds.Sum(kind => kind.Whole.Invited),
            ObservationsName = new("invitations of a representation", "invitations d’une représentation", "uitnodigingen van een vertegenwoordiging", "Einladungen einer Vertretung"),
            Provenance = Together(register.Rows(Rows(release, question))),
            Methods = [Methods.ClusteredShare],
            Estimates = [.. changes.Select(change => change.Estimate)],
            Notes =
            [
                .. changes.Select(change => change.CouldHaveShown).OfType<Localized>(),
                AttendanceWords.NotInfluence,
                new(
                    "December 2018 is the crisis over the Global Compact for Migration; years count as before up to 2018 and as after from 2019. Much else changed: video came in 2020 and is easier to join. The change among meetings in person alone stands beside for that reason, and neither proves a cause. Absences within one consultation go together, so the intervals rest on consultations as wholes.",
                    "Décembre 2018 est la crise du pacte mondial sur les migrations ; les années jusqu’en 2018 comptent comme avant, celles à partir de 2019 comme après. Bien d’autres choses ont changé : la vidéo est arrivée en 2020 et il est plus facile d’y participer. C’est pourquoi le changement parmi les seules réunions en présentiel figure à côté ; ni l’un ni l’autre ne prouve une cause. Les absences d’une même concertation vont ensemble : les intervalles portent donc sur des concertations entières.",
                    "December 2018 is de crisis over het VN-migratiepact; jaren tot en met 2018 tellen als ervoor, vanaf 2019 als erna. Veel anders veranderde ook: video kwam er in 2020 en daaraan deelnemen is makkelijker. Daarom staat de verandering bij vergaderingen ter plaatse alleen ernaast; geen van beide bewijst een oorzaak. Afwezigheden bij één overleg hangen samen, dus steunen de intervallen op hele overlegmomenten.",
                    "Dezember 2018 ist die Krise um den Migrationspakt; Jahre bis 2018 zählen als davor, ab 2019 als danach. Vieles andere änderte sich: 2020 kam Video, woran man leichter teilnimmt. Deshalb steht die Veränderung allein bei Präsenzsitzungen daneben; beides beweist keine Ursache. Abwesenheiten bei einer Abstimmung hängen zusammen, daher beruhen die Intervalle auf ganzen Abstimmungen."),
            ],
        };
    }

    /// <summary>The rows of attendance behind: one for each service, of which an entity may have several.</summary>
    private long Rows(Release release, Question question) =>
        release.Ask(SqlText.Beside<ShareOverTime>("attendance_rows"), Parameters(release, question)).Lines().Single().Whole("row_count")!.Value;

    private static Localized Headline(IReadOnlyList<RepresentationAttendance> kinds, IReadOnlyList<AttendanceChange> changes)
    {
        if (kinds.Count == 0)
            return AttendanceWords.NobodyInvited;
        if (changes.FirstOrDefault(change => change.IsMain) is { } change)
            return change.Headline(changes.FirstOrDefault(other => other.IsInPerson && other.Kind == change.Kind));
        var kind = kinds[0];
        var estimate = kind.Whole.Estimate;
        return Localized.From(language =>
        {
            var share = AttendanceWords.WithInterval(kind.Whole.Share!.Value, estimate?.Interval.Low, estimate?.Interval.High, kind.Whole.Invited, language);
            return new Localized(
                $"{kind.Name.En}: represented at {share} of invitations; these years hold no comparison across December 2018",
                $"{kind.Name.Fr} : représentation à {share} des invitations ; ces années ne permettent pas de comparer avant et après décembre 2018",
                $"{kind.Name.Nl}: vertegenwoordigd bij {share} van de uitnodigingen; deze jaren laten geen vergelijking over december 2018 heen toe",
                $"{kind.Name.De}: bei {share} der Einladungen vertreten; diese Jahre lassen keinen Vergleich über Dezember 2018 hinweg zu").In(language);
        });
    }

    private static string Told(RepresentationAttendance kind, Language language)
    {
        var (first, last) = (kind.Years[0], kind.Years[^1]);
        return $"{kind.Name.In(language)}{Colon(language)}{Plain(first.Attendance.Share, Unit.Share, language)} ({first.Year}), {Plain(last.Attendance.Share, Unit.Share, language)} ({last.Year}).";
    }

    private static Figure Draw(IReadOnlyList<RepresentationAttendance> kinds, Release release, (int From, int To) years) => new()
    {
        X = new YearAxis(AttendanceWords.Year, years.From, years.To),
        Y = new NumberAxis(AttendanceWords.Share, Unit.Share, 0, 1),
        Marks = [.. kinds.Select(kind => new LineMark(kind.Series, kind.Points(years.From, years.To)))],
        Events = [.. CrisisDays.Behind(release, years.From, years.To).Select(crisis => crisis with { IsLabelled = crisis.From is > 2018 and < 2019 })],
        Breaks = Formats.BreaksWithin(years.From, years.To),
    };

    private static Table Table(IReadOnlyList<RepresentationAttendance> kinds) => new(
        [
            new("representation", ColumnType.Text, Unit.None, new("Invited", "Invités", "Uitgenodigd", "Eingeladen")),
            new("year", ColumnType.Whole, Unit.None, AttendanceWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, new("Consultations", "Concertations", "Overleg", "Abstimmungen")),
            new("invited_count", ColumnType.Whole, Unit.Count, AttendanceWords.Invited),
            new("represented_count", ColumnType.Whole, Unit.Count, AttendanceWords.Represented),
            new("attendance_share", ColumnType.Number, Unit.Share, AttendanceWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, AttendanceWords.Low),
            new("share_high", ColumnType.Number, Unit.Share, AttendanceWords.High),
        ],
        [
            .. kinds.SelectMany(kind => kind.Years.Select(year => new TableLine(
                $"{kind.Code}:{year.Year}",
                [
                    kind.Name, (long)year.Year, (long)year.Attendance.Consultations, (long)year.Attendance.Invited, (long)year.Attendance.Represented,
                    year.Attendance.Share, year.Attendance.Estimate?.Interval.Low, year.Attendance.Estimate?.Interval.High,
                ]))),
        ]);
}
