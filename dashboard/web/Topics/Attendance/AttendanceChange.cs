using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Statistics;
using Analytics.Statistics.Power;
using Analytics.Statistics.Proportions;
using static Analytics.Data.Languages.Writing;
using Estimate = Analytics.Dashboard.Exhibits.Estimate;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>How the share of one kind of representation differs between two sets of consultations, none of which is in both.</summary>
internal sealed record AttendanceChange(string Name, Localized Title, RepresentationAttendance Kind, AttendanceShare Share, AttendanceShare Reference)
{
    /// <summary>The crisis over the Global Compact for Migration broke out on 8 December 2018.</summary>
    private const int LastYearBefore = 2018;

    private const int FirstYearOfVideo = 2020;

    private Analytics.Statistics.Estimate? Difference { get; } = Share.Estimate is { } share && Reference.Estimate is { } reference
        ? ClusteredShare.Difference(share, reference)
        : null;

    /// <summary>Across December 2018, in all formats together: what the headline is about.</summary>
    public bool IsMain => Name == MainName(Kind);

    /// <summary>The same among meetings in person alone.</summary>
    public bool IsInPerson => Name == InPersonName(Kind);

    private bool IsClear => Difference is { } difference && !difference.Interval.Contains(0);

    public Estimate Estimate => new(
        Name, Title, Unit.Share, Difference?.Value, Difference?.Interval.Low, Difference?.Interval.High, Difference?.Interval.Level ?? 0.95,
        Methods.ClusteredShare.Id, Share.Consultations + Reference.Consultations,
        Difference is null
            ? new(
                "too few consultations on one side, or all alike", "trop peu de concertations d’un côté, ou toutes pareilles",
                "te weinig overleg aan één kant, of alles gelijk", "zu wenige Abstimmungen auf einer Seite, oder alle gleich")
            : null);

    /// <summary>Of the comparison across December 2018, and beside it the same among meetings in person, which video cannot explain.</summary>
    public Localized Headline(AttendanceChange? inPerson) => Localized.From(language =>
    {
        var (before, after) = (Plain(Reference.Share, Unit.Share, language), Plain(Share.Share, Unit.Share, language));
        var said = new Localized(
            $"{Kind.Name.En} were represented at {after} of their invitations since 2019, {before} up to {LastYearBefore}",
            $"{Kind.Name.Fr} : représentation à {after} des invitations depuis 2019, {before} jusqu’en {LastYearBefore}",
            $"{Kind.Name.Nl} waren sinds 2019 bij {after} van hun uitnodigingen vertegenwoordigd, {before} tot en met {LastYearBefore}",
            $"{Kind.Name.De} waren seit 2019 bei {after} ihrer Einladungen vertreten, bis {LastYearBefore} bei {before}").In(language);
        var alone = inPerson is null ? "" : new Localized(
            $"; in person alone, {inPerson.Told(language)}", $" ; en présentiel seulement, {inPerson.Told(language)}",
            $"; alleen ter plaatse, {inPerson.Told(language)}", $"; nur in Präsenz {inPerson.Told(language)}").In(language);
        return $"{said}{Colon(language)}{Told(language)}{alone}";
    });

    private string Told(Language language)
    {
        if (Difference is not { } difference)
            return Estimate.Why!.In(language);
        var limits = Interval(Number(difference.Interval.Low * 100, 0, language), Number(difference.Interval.High * 100, 0, language), language);
        var size = AttendanceWords.Points(Math.Abs(difference.Value), language);
        return (IsClear, difference.Value > 0) switch
        {
            (false, _) => new Localized(
                $"no clear change ({limits} percentage points)", $"pas d’évolution nette ({limits} points de pourcentage)",
                $"geen duidelijke verandering ({limits} procentpunten)", $"keine klare Veränderung ({limits} Prozentpunkte)"),
            (true, true) => new Localized($"{size} more ({limits})", $"{size} de plus ({limits})", $"{size} meer ({limits})", $"{size} mehr ({limits})"),
            (true, false) => new($"{size} fewer ({limits})", $"{size} de moins ({limits})", $"{size} minder ({limits})", $"{size} weniger ({limits})"),
        } is var told ? told.In(language) : "";
    }

    /// <summary>Where no change is clear, the smallest rise that so many consultations would have shown; rows alike within one count for less.</summary>
    public Localized? CouldHaveShown
    {
        get
        {
            if (IsClear || Difference is null || Share.Estimate is not { } share || Reference.Estimate is not { } reference)
                return null;
            var power = new SharePower(Effective(Share.Invited, share), Effective(Reference.Invited, reference), reference.Share);
            return power.DetectableRise() is not { } rise
                ? null
                : Localized.From(language =>
                {
                    var size = AttendanceWords.Points(rise.Effect, language);
                    return Title + new Localized(
                        $": a rise of {size} or more would have shown four times in five; a smaller one may have gone unseen.",
                        $" : une hausse de {size} ou plus se serait vue quatre fois sur cinq ; une hausse moindre a pu passer inaperçue.",
                        $": een stijging van {size} of meer was vier keer op vijf te zien geweest; een kleinere kan onopgemerkt zijn gebleven.",
                        $": Ein Anstieg um {size} oder mehr wäre in vier von fünf Fällen zu sehen gewesen; ein kleinerer kann unbemerkt geblieben sein.") is var said ? said.In(language) : "";
                });
        }
    }

    /// <summary>The comparisons that the years and filters asked for allow, those across December 2018 first; for one kind also by format.</summary>
    public static IReadOnlyList<AttendanceChange> All(IReadOnlyList<RepresentationAttendance> kinds) =>
    [
        .. kinds.Select(Since2018).Concat(kinds.Take(1).SelectMany(kind => new[] { Since2018InPerson(kind), ByVideo(kind) }))
            .Where(change => change.Share.Invited > 0 && change.Reference.Invited > 0),
    ];

    private static AttendanceChange Since2018(RepresentationAttendance kind) => new(
        MainName(kind),
        kind.Name + new Localized(
            ", share since 2019 less share before", ", part depuis 2019 moins part d’avant",
            ", aandeel sinds 2019 min aandeel ervoor", ", Anteil seit 2019 minus Anteil davor"),
        kind, kind.Between(LastYearBefore + 1, int.MaxValue), kind.Between(0, LastYearBefore));

    private static AttendanceChange Since2018InPerson(RepresentationAttendance kind) => new(
        InPersonName(kind),
        kind.Name + new Localized(
            ", the same among meetings in person alone", ", de même parmi les seules réunions en présentiel",
            ", hetzelfde bij alleen vergaderingen ter plaatse", ", dasselbe nur bei Präsenzsitzungen"),
        kind, kind.Between(LastYearBefore + 1, int.MaxValue, "in_person"), kind.Between(0, LastYearBefore, "in_person"));

    private static AttendanceChange ByVideo(RepresentationAttendance kind) => new(
        $"video_{kind.Code}",
        kind.Name + new Localized(
            $", share by video less share in person, since {FirstYearOfVideo}", $", part en vidéo moins part en présentiel, depuis {FirstYearOfVideo}",
            $", aandeel per video min aandeel ter plaatse, sinds {FirstYearOfVideo}", $", Anteil per Video minus Anteil in Präsenz, seit {FirstYearOfVideo}"),
        kind, kind.Between(FirstYearOfVideo, int.MaxValue, "video"), kind.Between(FirstYearOfVideo, int.MaxValue, "in_person"));

    private static string MainName(RepresentationAttendance kind) => $"change_{kind.Code}";

    private static string InPersonName(RepresentationAttendance kind) => $"change_in_person_{kind.Code}";

    private static int Effective(int invited, ClusteredEstimate estimate) => Math.Max(1, (int)(invited / Math.Max(1, estimate.DesignEffect)));
}
