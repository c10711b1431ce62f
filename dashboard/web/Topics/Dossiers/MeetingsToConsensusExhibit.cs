using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Dossiers;
using Analytics.Statistics.Survival;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Two curves of meetings per dossier that rise with the days since the first, opened before December 2018 and since.</summary>
public sealed class MeetingsToConsensusExhibit()
    : ExhibitOf<MeetingsToConsensus>(new MeetingsToConsensusStudy(), "dossiers", MeetingsToConsensusWords.Question)
{
    private static readonly int[] _tableDays = [0, 30, 90, 180];

    protected override Display Show(MeetingsToConsensus found) => new()
    {
        Headline = MeetingsToConsensusWords.Headline(found),
        Subtitle = MeetingsToConsensusWords.Subtitle(found.Years),
        AlternativeText = MeetingsToConsensusWords.AlternativeText(found),
        Figure = found.Paces.Count == 0 || found.Lacks is not null ? null : Draw(found.Paces),
        Table = Table(found.Lacks is null ? found.Paces : []),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes =
        [
            MeetingsToConsensusWords.Note,
            .. MeetingsToConsensusWords.LeftOut(found.Coverage),
            .. LackWords.InSome("format_code", found.Coverage.UnknownFormatCount, found.Coverage.ConsultationCount),
        ],
    };

    protected override Localized Title(MeetingsToConsensus found, Estimate estimate) => MeetingsToConsensusWords.Title(found, estimate.Name);

    private static Figure Draw(IReadOnlyList<MeetingPace> paces) => new()
    {
        X = new NumberAxis(MeetingsToConsensusWords.SinceFirst, Unit.Days, 0, MeetingsToConsensus.FollowedDays),
        Y = new NumberAxis(MeetingsToConsensusWords.MeetingsSoFar, Unit.Count),
        Marks = [.. paces.Select(Steps)],
    };

    /// <summary>From the first meeting to the end of the year that each dossier is followed for.</summary>
    private static StepMark Steps(MeetingPace pace)
    {
        CurvePoint[] points = [.. pace.Curve.Steps.Select(step => new CurvePoint(step.Days, step.MeanEvents, step.Low, step.High))];
        return new(TurnSeries.Of(pace.TurnCode == MeetingPace.SinceTurn, MeetingsToConsensusWords.Name(pace)), [.. points, points[^1] with { X = MeetingsToConsensus.FollowedDays }], []);
    }

    private static Table Table(IReadOnlyList<MeetingPace> paces) => new(
        [
            new("turn_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("opened", ColumnType.Text, Unit.None, ConsultationsPerDossierWords.OpenedIn),
            new("dossier_count", ColumnType.Whole, Unit.Count, DossiersWords.Dossiers),
            .. _tableDays.Select(days => new Column($"meetings_after_{days}_days", ColumnType.Number, Unit.Count, MeetingsToConsensusWords.After(days))),
            new($"meetings_after_{MeetingsToConsensus.FollowedDays}_days", ColumnType.Number, Unit.Count, MeetingsToConsensusWords.After(MeetingsToConsensus.FollowedDays)),
            new("meetings_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("meetings_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [.. paces.Select(pace => new TableLine(pace.TurnCode, Cells(pace, pace.AtEnd)))]);

    private static IReadOnlyList<object?> Cells(MeetingPace pace, MeanCumulativeStep end) =>
    [
        pace.TurnCode, MeetingsToConsensusWords.Name(pace), (long)pace.Curve.Count,
        .. _tableDays.Select(days => (object?)pace.After(days).MeanEvents),
        end.MeanEvents, end.Low, end.High,
    ];
}
