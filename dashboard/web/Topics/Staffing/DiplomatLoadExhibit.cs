using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Diplomats that the work needs, as points with their intervals, and those in post as a line.</summary>
public sealed class DiplomatLoadExhibit() : ExhibitOf<DiplomatLoad>(new DiplomatLoadStudy(), "staffing", DiplomatLoadWords.Question)
{
    protected override Display Show(DiplomatLoad found) => new()
    {
        Headline = DiplomatLoadWords.Headline(found),
        Subtitle = DiplomatLoadWords.Subtitle(found.Years),
        AlternativeText = DiplomatLoadWords.AlternativeText(found),
        Figure = found.Last is null || !found.Years.AreSeveral ? null : NeedFigure.Draw(found, [.. found.Needs.Select(need => (need.Work.Year, need.Required, need.Diplomats, need.Work.Line))], DiplomatLoadWords.InPost),
        Table = Table(found.Needs),
        ObservationsName = RequiredFteWords.Years,
        Notes = [DiplomatLoadWords.Note, WorkloadWords.WhatTheIntervalIs, WorkloadWords.Seed(found.Asked), RequiredFteWords.NotCountedBefore, .. PartialYearWords.PaceNote(found.PartialYears)],
    };

    protected override Localized Title(DiplomatLoad found, Estimate estimate) => DiplomatLoadWords.Title(estimate);

    private static Table Table(IReadOnlyList<DiplomatYear> needs) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("required_diplomat_fte", ColumnType.Number, Unit.Fte, DiplomatLoadWords.Required),
            new("required_low", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalFrom),
            new("required_high", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalTo),
            new("diplomat_fte", ColumnType.Number, Unit.Fte, DiplomatLoadWords.InPostColumn),
            new("share_of_draws_above", ColumnType.Number, Unit.Share, WorkloadWords.ShareAbove),
        ],
        [
            .. needs.Select(need => new TableLine(
                need.Work.Line, [(long)need.Work.Year, need.Required.Mean, need.Required.Interval.Low, need.Required.Interval.High, need.Diplomats, need.ShareAbove])),
        ]);
}
