using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The share of concluded dossiers with an empty chair, a line with its band, and that with an absent entity beside it.</summary>
public sealed class EmptyChairsExhibit() : ExhibitOf<EmptyChairs>(new EmptyChairsStudy(), "attendance", EmptyChairsWords.Question)
{
    protected override Display Show(EmptyChairs found) => new()
    {
        Headline = EmptyChairsWords.Headline(found),
        Subtitle = EmptyChairsWords.Subtitle(found.Years),
        AlternativeText = EmptyChairsWords.AlternativeText(found),
        Figure = found.Estimates.Count > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found.Counts),
        ObservationsName = EmptyChairsWords.Dossiers,
        Notes = found.Whole.Concluded == 0
            ? [EmptyChairsWords.Note]
            :
            [
                EmptyChairsWords.Note, EmptyChairsWords.LeftOut(found.Whole),
                .. found.Whole.WithCabinetAbsent > 0 ? [EmptyChairsWords.CabinetsAbsent(found.Whole)] : Array.Empty<Localized>(),
                .. PartialYearWords.Note(found.PartialYears),
            ],
    };

    protected override Localized Title(EmptyChairs found, Estimate estimate) => EmptyChairsWords.Title(estimate.Name);

    private static Figure Draw(EmptyChairs found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(EmptyChairsWords.Share, Unit.Share, 0, 1),
        Marks =
        [
            new LineMark(new("empty", EmptyChairsWords.Empty, SeriesColour.Accent), Points(found, conclusions => conclusions.Share)),
            new LineMark(new("absent", EmptyChairsWords.WithAbsent, SeriesColour.Second, Dash.Dashed), Points(found, conclusions => conclusions.AbsentShare with { Low = null, High = null })),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    /// <summary>A year of which no chairs are known is a gap.</summary>
    private static IReadOnlyList<CurvePoint> Points(EmptyChairs found, Func<Conclusions, Estimate> share)
    {
        var known = found.Counts.Where(year => year.Conclusions.Known > 0).ToDictionary(year => year.Year, year => share(year.Conclusions));
        return [.. found.Years.Each.Select(year => known.GetValueOrDefault(year) is { } estimate ? new CurvePoint(year, estimate.Value, estimate.Low, estimate.High) : new CurvePoint(year, null))];
    }

    private static Table Table(IReadOnlyList<ConclusionYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            Count("concluded_count", EmptyChairsWords.Concluded),
            Count("known_count", EmptyChairsWords.Known),
            Count("empty_chair_count", EmptyChairsWords.Empty),
            Count("absent_count", EmptyChairsWords.WithAbsent),
            Count("not_invited_count", EmptyChairsWords.WithNotInvited),
            new("empty_chair_share", ColumnType.Number, Unit.Share, EmptyChairsWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
            Count("cabinet_absent_count", EmptyChairsWords.WithCabinetAbsent),
            Count("stalemate_count", EmptyChairsWords.Stalemates),
            Count("procedure_count", EmptyChairsWords.Procedures),
            Count("competence_unknown_count", EmptyChairsWords.UnknownCompetence),
            Count("attendance_unknown_count", EmptyChairsWords.UnknownAttendance),
            Count("outcome_unknown_count", EmptyChairsWords.UnknownOutcome),
        ],
        [.. counts.Select(Line)]);

    private static Column Count(string name, Localized title) => new(name, ColumnType.Whole, Unit.Count, title);

    private static TableLine Line(ConclusionYear year)
    {
        var (conclusions, share) = (year.Conclusions, year.Conclusions.Share);
        return new(
            $"{year.Year}",
            [
                (long)year.Year, conclusions.Concluded, conclusions.Known, conclusions.Empty, conclusions.WithAbsent, conclusions.WithNotInvited,
                share.Value, share.Low, share.High, conclusions.WithCabinetAbsent, conclusions.Stalemates, conclusions.Procedures,
                conclusions.UnknownCompetence, conclusions.UnknownAttendance, conclusions.UnknownOutcome,
            ]);
    }
}
