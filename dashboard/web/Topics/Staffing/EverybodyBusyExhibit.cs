using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The chance that everybody is busy by number of agents: of random arrivals, and of the register's own days.</summary>
public sealed class EverybodyBusyExhibit() : ExhibitOf<EverybodyBusy>(new EverybodyBusyStudy(), "staffing", EverybodyBusyWords.Question)
{
    /// <summary>The two points of one number of agents stand beside each other.</summary>
    private const double Aside = 0.08;

    protected override Display Show(EverybodyBusy found) => new()
    {
        Headline = EverybodyBusyWords.Headline(found),
        Subtitle = EverybodyBusyWords.Subtitle(found),
        AlternativeText = EverybodyBusyWords.AlternativeText(found),
        Figure = found.Shares.Count == 0 ? null : Draw(found),
        Table = Table(found.Shares),
        ObservationsName = Vocabulary.CountWords.Consultations,
        Notes = [.. EverybodyBusyWords.Notes(found)],
    };

    protected override Localized Title(EverybodyBusy found, Estimate estimate) => EverybodyBusyWords.Title(estimate);

    private static Figure Draw(EverybodyBusy found) => new()
    {
        X = new NumberAxis(EverybodyBusyWords.Agents, Unit.Count, 0, found.Shares.Count + 1),
        Y = new NumberAxis(EverybodyBusyWords.Busy, Unit.Share, 0, 1),
        Marks =
        [
            new PointMark(
                new("erlang", EverybodyBusyWords.Erlang, SeriesColour.Accent),
                [.. found.Shares.Select(share => new DataPoint(share.Agents - Aside, share.Erlang, found.Register.Provenance, share.ErlangInterval.Low, share.ErlangInterval.High))]),
            new PointMark(
                new("own-days", EverybodyBusyWords.OwnDays, SeriesColour.Second),
                [.. found.Shares.Select(share => new DataPoint(
                    share.Agents + Aside, share.OwnDays.Mean, found.Register.Provenance, share.OwnDays.Interval.Low, share.OwnDays.Interval.High))]),
        ],
    };

    private static Table Table(IReadOnlyList<BusyShare> shares) => new(
        [
            new("agents", ColumnType.Whole, Unit.Count, EverybodyBusyWords.Agents),
            new("busy_share_erlang", ColumnType.Number, Unit.Share, EverybodyBusyWords.Erlang),
            new("erlang_low", ColumnType.Number, Unit.Share, WorkloadWords.IntervalFrom),
            new("erlang_high", ColumnType.Number, Unit.Share, WorkloadWords.IntervalTo),
            new("busy_share_own_days", ColumnType.Number, Unit.Share, EverybodyBusyWords.OwnDays),
            new("own_days_low", ColumnType.Number, Unit.Share, WorkloadWords.IntervalFrom),
            new("own_days_high", ColumnType.Number, Unit.Share, WorkloadWords.IntervalTo),
            new("bursts_add", ColumnType.Number, Unit.Share, EverybodyBusyWords.Difference),
        ],
        [
            .. shares.Select(share => new TableLine(
                share.Agents == 1 ? "all" : null,
                [
                    (long)share.Agents, share.Erlang, share.ErlangInterval.Low, share.ErlangInterval.High,
                    share.OwnDays.Mean, share.OwnDays.Interval.Low, share.OwnDays.Interval.High, share.Bursts,
                ])),
        ]);
}
