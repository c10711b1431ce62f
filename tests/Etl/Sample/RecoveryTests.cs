using Analytics.Etl.Sample;
using Analytics.Statistics;

namespace Analytics.Tests.Etl.Sample;

/// <summary>
/// The statistics find what was planted: from a refreshed warehouse, the interval holds the planted value and not the value
/// without the effect. From a register in which the effect was not planted it is the other way round.
/// </summary>
public sealed class RecoveryTests(RecoveryTests.Registers registers) : IClassFixture<RecoveryTests.Registers>
{
    private static readonly Planted _planted = new();

    [Fact]
    public void The_yearly_trend() => Recovers(estimates => estimates.YearlyTrend(), _planted.YearlyTrend, without: 0);

    [Fact]
    public void The_step_of_all_consultations_at_the_break_of_2020() =>
        Recovers(estimates => estimates.StepOf2020(), Math.Log(1 + _planted.ProceduresPerMeeting), without: 0);

    [Fact]
    public void The_halving_of_meetings_per_dossier_after_2018() => Recovers(estimates => estimates.MeetingsPerDossierRatio(), 0.5, without: 1);

    [Fact]
    public void The_rise_of_cabinets_represented_after_2018() => Recovers(estimates => estimates.CabinetRise(), _planted.CabinetRise, without: 0);

    [Fact]
    public void The_effect_of_video_on_attendance() => Recovers(estimates => estimates.VideoEffect(), _planted.VideoEffect, without: 0);

    [Fact]
    public void The_bursts_after_a_crisis()
    {
        // The mean over ten weeks of a multiplier that starts at m and loses its excess by a factor r a week: a geometric sum.
        var (m, r, weeks) = (_planted.BurstMultiplier, _planted.BurstWeeklyDecay, _planted.BurstWeeks);
        var mean = 1 + ((m - 1) * (1 - Math.Pow(r, weeks)) / (1 - r) / weeks);

        Recovers(estimates => estimates.BurstRatio(), mean, without: 1);
    }

    [Fact]
    public void The_season_before_conferences() => Recovers(estimates => estimates.SeasonRatio(), _planted.SeasonMultiplier, without: 1);

    [Fact]
    public void The_share_of_stalemates_before_2019() =>
        Recovers(estimates => estimates.StalemateShare(isAfter: false), _planted.StalemateShareBefore, Registers.Plain.StalemateShareBefore);

    [Fact]
    public void The_share_of_stalemates_from_2019() =>
        Recovers(estimates => estimates.StalemateShare(isAfter: true), _planted.StalemateShareAfter, Registers.Plain.StalemateShareAfter);

    [Fact]
    public void The_correlation_of_absences_within_a_meeting() =>
        Recovers(estimates => estimates.WithinCorrelation(), _planted.WithinCorrelation, without: 0);

    [Fact]
    public void The_level_of_2024_and_of_cabinets_before_the_turn()
    {
        Estimates estimates = new(registers.Planted);

        Holds(estimates.MeetingsOf2024(), 64 * (double)Registers.Scale, other: 125 * (double)Registers.Scale);
        Holds(estimates.CabinetShareBefore(), _planted.CabinetShare, _planted.CabinetShare + _planted.CabinetRise);
    }

    [Fact]
    public void The_days_of_notice_of_either_trigger()
    {
        Estimates estimates = new(registers.Planted);

        Holds(estimates.NoticeDays("impromptu"), _planted.ImpromptuNoticeDays, _planted.AnticipatoryNoticeDays);
        Holds(estimates.NoticeDays("anticipatory"), _planted.AnticipatoryNoticeDays, _planted.ImpromptuNoticeDays);
        Holds(estimates.NoticeKnownShare(), _planted.NoticeKnownShare, other: 1);
    }

    private void Recovers(Func<Estimates, Interval> estimate, double planted, double without)
    {
        Holds(estimate(new(registers.Planted)), planted, without);
        Holds(estimate(new(registers.Unplanted)), without, planted);
    }

    private static void Holds(Interval interval, double value, double other)
    {
        Assert.True(interval.Contains(value), $"{interval} should hold {value}");
        Assert.False(interval.Contains(other), $"{interval} should not hold {other}");
    }

    /// <summary>Two registers, refreshed: one with every effect, one with none.</summary>
    public sealed class Registers : IDisposable
    {
        /// <summary>Large enough that an interval tells each effect from none.</summary>
        internal const decimal Scale = 7;

        internal static Planted Plain { get; } = new()
        {
            YearlyTrend = 0,
            ProceduresPerMeeting = 0,
            MeetingsPerDossierAfter = new Planted().MeetingsPerDossierBefore,
            CabinetRise = 0,
            VideoEffect = 0,
            FollowingShare = 0,
            BurstMultiplier = 1,
            SeasonMultiplier = 1,
            StalemateShareBefore = 0.1,
            StalemateShareAfter = 0.05,
        };

        internal ASample Planted { get; } = new(Scale);

        internal ASample Unplanted { get; } = new(Scale, planted: Plain);

        public void Dispose()
        {
            Planted.Dispose();
            Unplanted.Dispose();
        }
    }
}
