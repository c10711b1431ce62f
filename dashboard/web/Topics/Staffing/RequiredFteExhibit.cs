using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Required staff as points with their intervals, staff in post as a line.</summary>
public sealed class RequiredFteExhibit() : ExhibitOf<RequiredFte>(new RequiredFteStudy(), "staffing", RequiredFteWords.Question)
{
    protected override Display Show(RequiredFte found) => new()
    {
        Headline = RequiredFteWords.Headline(found),
        Subtitle = RequiredFteWords.Subtitle(found.Years),
        AlternativeText = RequiredFteWords.AlternativeText(found),
        Figure = found.Needs.Count == 0 || !found.Years.AreSeveral ? null : NeedFigure.Draw(found, [.. found.Needs.Select(need => (need.Work.Year, need.Required, need.Work.Fte, need.Work.Line))], WorkloadWords.InPost),
        Table = Table(found.Needs),
        ObservationsName = RequiredFteWords.Years,
        Notes = [.. RequiredFteWords.Notes(found), .. WorkloadWords.SharedOut(WorkCounts.Together(found.Needs.Select(need => need.Work.Counts))), .. PartialYearWords.PaceNote(found.PartialYears)],
    };

    protected override Localized Title(RequiredFte found, Estimate estimate) => RequiredFteWords.Title(estimate);

    private static Table Table(IReadOnlyList<NeedYear> needs) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.Consultations),
            new("required_fte", ColumnType.Number, Unit.Fte, WorkloadWords.RequiredFte),
            new("required_low", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalFrom),
            new("required_high", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalTo),
            new("staff_fte", ColumnType.Number, Unit.Fte, WorkloadWords.StaffInPost),
            new("gap_fte", ColumnType.Number, Unit.Fte, WorkloadWords.Gap),
            new("share_of_draws_above", ColumnType.Number, Unit.Share, WorkloadWords.ShareAbove),
        ],
        [
            .. needs.Select(need => new TableLine(
                need.Work.Line,
                [
                    (long)need.Work.Year, need.Work.Counts.Consultations, need.Required.Mean, need.Required.Interval.Low, need.Required.Interval.High,
                    need.Work.Fte, need.Gap, need.ShareAbove,
                ])),
        ]);
}
