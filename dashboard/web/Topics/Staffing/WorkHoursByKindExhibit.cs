using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Hours a year as bars, the kinds of work upon each other.</summary>
public sealed class WorkHoursByKindExhibit() : ExhibitOf<WorkHoursByKind>(new WorkHoursByKindStudy(), "staffing", WorkHoursByKindWords.Question)
{
    private static readonly IReadOnlyList<WorkKind> Kinds = Enum.GetValues<WorkKind>();

    protected override Display Show(WorkHoursByKind found) => new()
    {
        Headline = WorkHoursByKindWords.Headline(found),
        Subtitle = WorkHoursByKindWords.Subtitle(found.Years),
        AlternativeText = WorkHoursByKindWords.AlternativeText(found),
        Figure = found.IsEmpty || !found.Years.AreSeveral ? null : Draw(found),
        Table = Table(found.Hours),
        ObservationsName = RequiredFteWords.Years,
        Notes =
        [
            WorkHoursByKindWords.Note,
            .. WorkloadWords.SharedOut(WorkCounts.Together(found.Hours.Select(year => year.Work.Counts))),
            .. PartialYearWords.Note(found.PartialYears),
            WorkloadWords.NotSeen,
            WorkloadWords.Seed(found.Asked),
        ],
    };

    protected override Localized Title(WorkHoursByKind found, Estimate estimate) => WorkHoursByKindWords.Title(estimate);

    private static Figure Draw(WorkHoursByKind found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(WorkloadWords.Hours, Unit.Hours),
        Marks =
        [
            .. WorkSeries.All.Where(part => found.Hours.Any(year => part.Hours(year.Hours) > 0)).Select(part => new BarMark(
                part.Series,
                [.. found.Hours.Where(year => part.Hours(year.Hours) > 0).Select(year => new Bar(year.Work.Year, part.Hours(year.Hours), found.Register.Provenance, year.Work.Line))])),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    private static Table Table(IReadOnlyList<WorkHoursYear> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("meeting_count", ColumnType.Whole, Unit.Count, ColumnWords.Meetings),
            new("consultation_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.Consultations),
            .. Kinds.Select(kind => new Column($"{kind}_hours".ToLowerInvariant(), ColumnType.Number, Unit.Hours, WorkloadWords.Of(kind))),
            new("total_hours", ColumnType.Number, Unit.Hours, WorkHoursByKindWords.Total),
            new("staff_fte", ColumnType.Number, Unit.Fte, WorkloadWords.StaffInPost),
            new("hours_per_fte", ColumnType.Number, Unit.Hours, WorkHoursByKindWords.PerFte),
        ],
        [
            .. years.Select(year => new TableLine(
                year.Work.Line,
                [
                    (long)year.Work.Year, year.Work.Counts.Meetings, year.Work.Counts.Consultations,
                    .. Kinds.Select(kind => (object?)year.Hours[kind]),
                    year.Hours.Total, year.Work.Fte, year.PerFte,
                ])),
        ]);
}
