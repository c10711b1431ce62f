using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// How many meetings a dossier had by each day since its first one, on its way to consensus, of dossiers opened before December 2018 and since. It describes: whether
/// the number changed is judged by years, of all dossiers (<see cref="ConsultationsPerDossier"/>), and one question has one verdict.
/// </summary>
public sealed record MeetingsToConsensus : RegisterFinding
{
    public const string BeforeName = "meetings_to_consensus_before";
    public const string SinceName = "meetings_to_consensus_since";
    public const string DifferenceName = "meetings_to_consensus_difference";

    /// <summary>Each dossier is followed for so long from its first meeting on, whether it was closed before or not.</summary>
    public const int FollowedDays = 365;

    internal MeetingsToConsensus(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Null where there is no such dossier; so is <see cref="Since"/>.</summary>
    public required MeetingPace? Before { get; init; }

    public required MeetingPace? Since { get; init; }

    public required ConsensusCoverage Coverage { get; init; }

    public IReadOnlyList<MeetingPace> Paces => [.. new[] { Before, Since }.OfType<MeetingPace>()];
}

/// <summary>The meetings of the dossiers of one side of December 2018, by days since the first meeting of each.</summary>
/// <param name="Opened">The first and the last year in which one of them was opened.</param>
public sealed record MeetingPace(string TurnCode, Years Opened, MeanCumulativeCurve Curve)
{
    public const string BeforeTurn = "before";
    public const string SinceTurn = "since";

    /// <summary>A year after the first meeting.</summary>
    public MeanCumulativeStep AtEnd => Curve.Steps[^1];

    public MeanCumulativeStep After(int days) => Curve.At(days)!.Value;

    internal static MeetingPace? Of(string turn, IEnumerable<MeetingsToConsensusRow> rows)
    {
        MeetingsToConsensusRow[] own = [.. rows.Where(row => row.OpenedYear >= Turn.Year == (turn == SinceTurn))];
        return own.Length == 0
            ? null
            : new(
                turn,
                new(own.Min(row => row.OpenedYear), own.Max(row => row.OpenedYear)),
                MeanCumulative.OfSums(
                    checked((int)own.Sum(row => row.FirstCount)),
                    own.GroupBy(row => row.SinceFirstDays).OrderBy(day => day.Key)
                        .Select(day => ((double)day.Key, day.Sum(row => row.MeetingCount), day.Sum(row => row.SquareCount))),
                    MeetingsToConsensus.FollowedDays));
    }

    internal Estimate Mean(string name)
    {
        var end = AtEnd;
        return new(name, Unit.Count, end.MeanEvents, end.Low, end.High, Method.MeanCumulative, Curve.Count);
    }
}

/// <summary>Asks for it: all subjects, or one.</summary>
public sealed class MeetingsToConsensusStudy() : RegisterStudy<MeetingsToConsensus>("meetings-to-consensus")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfKind;

    protected override MeetingsToConsensus Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.AskByYear<MeetingsToConsensusRow>(Choice(inquiry));
        var coverage = ConsensusCoverage.Of(inquiry, Choice(inquiry));
        var (before, since) = (MeetingPace.Of(MeetingPace.BeforeTurn, rows), MeetingPace.Of(MeetingPace.SinceTurn, rows));
        var lacks = Lack.OfDossiers(register) ?? Lack.OfFormat(coverage.ConsultationCount, coverage.UnknownFormatCount) ?? coverage.LacksOutcome;
        var dossiers = (before?.Curve.Count ?? 0) + (since?.Curve.Count ?? 0);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : dossiers == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Before = before,
            Since = since,
            Coverage = coverage,
            Estimates = lacks is null ? [.. Estimates(before, since)] : [],
            Observations = dossiers,
            Provenance = ProvenanceCount.Together(register.Rows(dossiers)),
            Methods = [Method.MeanCumulative, Method.Counting],
        };
    }

    private static IEnumerable<Estimate> Estimates(MeetingPace? before, MeetingPace? since)
    {
        if (before is not null)
            yield return before.Mean(MeetingsToConsensus.BeforeName);
        if (since is not null)
            yield return since.Mean(MeetingsToConsensus.SinceName);
        if (before is null || since is null)
            yield break;
        var difference = MeanCumulative.Difference(since.Curve, before.Curve, MeetingsToConsensus.FollowedDays);
        yield return new(
            MeetingsToConsensus.DifferenceName, Unit.Count, difference.Value?.Value, difference.Value?.Interval.Low, difference.Value?.Interval.High,
            Method.MeanCumulative, before.Curve.Count + since.Curve.Count)
        {
            Refusal = difference.Refusal,
        };
    }
}

internal sealed record MeetingsToConsensusRow(int OpenedYear, int SinceFirstDays, long MeetingCount, long FirstCount, long SquareCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}

/// <summary>How many dossiers were consulted on, and how many of them enter no curve, each for the first reason that holds.</summary>
/// <param name="KnownOutcomeCount">Consultations of these dossiers that have an outcome.</param>
/// <param name="UnknownYearCount">Opened in a year of which too many consultations have no format.</param>
/// <param name="NeverMetCount">With procedures alone.</param>
/// <param name="UnknownEndingCount">Closed, and nobody wrote down how.</param>
/// <param name="NotFollowedCount">First met on less than a year before the register closed, or on a day that is not known.</param>
public sealed record ConsensusCoverage(
    long DossierCount,
    long ConsultationCount,
    long UnknownFormatCount,
    long KnownOutcomeCount,
    long UnknownYearCount,
    long NeverMetCount,
    long UnknownEndingCount,
    long OtherwiseEndedCount,
    long NotFollowedCount)
{
    internal static ConsensusCoverage Of(Inquiry inquiry, string choice)
    {
        var years = inquiry.AskByYear<ConsensusCoverageRow>(choice);
        return new(
            years.Sum(year => year.DossierCount), years.Sum(year => year.ConsultationCount), years.Sum(year => year.UnknownFormatCount), years.Sum(year => year.KnownOutcomeCount),
            years.Sum(year => year.UnknownYearCount), years.Sum(year => year.NeverMetCount), years.Sum(year => year.UnknownEndingCount), years.Sum(year => year.OtherwiseEndedCount),
            years.Sum(year => year.NotFollowedCount));
    }

    internal Lack? LacksOutcome => ConsultationCount > 0 && KnownOutcomeCount == 0 ? new Lack.Column("consultations", "outcome_code", ConsultationCount) : null;
}

internal sealed record ConsensusCoverageRow(
    int OpenedYear,
    long DossierCount,
    long ConsultationCount,
    long UnknownFormatCount,
    long KnownOutcomeCount,
    long UnknownYearCount,
    long NeverMetCount,
    long UnknownEndingCount,
    long OtherwiseEndedCount,
    long NotFollowedCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
