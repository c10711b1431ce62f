using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Hours a year as bars, anticipatory and impromptu work apart.</summary>
public sealed class WorkByTriggerExhibit() : ExhibitOf<WorkByTrigger>(new WorkByTriggerStudy(), "staffing", WorkByTriggerWords.Question)
{
    private static readonly (Series Series, Func<TriggerHours, double> Hours)[] Parts =
    [
        (new("anticipatory", WorkByTriggerWords.Anticipatory, SeriesColour.Accent), static year => year.Anticipatory),
        (new("impromptu", WorkByTriggerWords.Impromptu, SeriesColour.Second), static year => year.Impromptu),
        (new("unknown", NotGivenWords.Trigger, SeriesColour.Grey), static year => year.Unknown),
    ];

    protected override Display Show(WorkByTrigger found) => new()
    {
        Headline = WorkByTriggerWords.Headline(found),
        Subtitle = WorkByTriggerWords.Subtitle(found.Years),
        AlternativeText = WorkByTriggerWords.AlternativeText(found),
        Figure = found.Consultations == 0 || !found.Years.AreSeveral ? null : Draw(found),
        Table = Table(found.Hours),
        ObservationsName = CountWords.Consultations,
        Notes = [WorkByTriggerWords.Note, .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations), .. PartialYearWords.Note(found.PartialYears)],
    };

    private static Figure Draw(WorkByTrigger found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(WorkloadWords.Hours, Unit.Hours),
        Marks =
        [
            .. Parts.Where(part => found.Hours.Any(year => part.Hours(year) > 0)).Select(part => new BarMark(
                part.Series, [.. found.Hours.Where(year => part.Hours(year) > 0).Select(year => new Bar(year.Year, part.Hours(year), found.Register.Provenance, year.Line))])),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    private static Table Table(IReadOnlyList<TriggerHours> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.Consultations),
            new("anticipatory_hours", ColumnType.Number, Unit.Hours, WorkByTriggerWords.Anticipatory),
            new("impromptu_hours", ColumnType.Number, Unit.Hours, WorkByTriggerWords.Impromptu),
            new("unknown_trigger_hours", ColumnType.Number, Unit.Hours, NotGivenWords.Trigger),
            new("impromptu_share", ColumnType.Number, Unit.Share, WorkByTriggerWords.ImpromptuShare),
        ],
        [.. years.Select(year => new TableLine(year.Line, [(long)year.Year, year.Consultations, year.Anticipatory, year.Impromptu, year.Unknown, year.ImpromptuShare]))]);
}
