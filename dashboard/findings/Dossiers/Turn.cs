using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// Dossiers opened since the government fell over the Global Compact, in December 2018, against those opened before; of years whose dossiers are finished.
/// What is judged is meetings, which were recorded throughout; all consultations stand beside them, told and not judged, as procedures are among them only
/// since the definition break.
/// </summary>
/// <param name="Settled">The years that are compared.</param>
/// <param name="Before">Meetings per dossier of the years before; null where there is no such year.</param>
/// <param name="Together">Of all these years, on both sides.</param>
/// <param name="Meetings">Meetings per dossier since over before, with years as units: dossiers of one year have its crises in common.</param>
/// <param name="Consultations">The same of all consultations.</param>
public sealed record Turn(
    IReadOnlyList<Cohort> Settled, PerDossier? Before, PerDossier? Since, PerDossier? Together, LevelChange Meetings, LevelChange Consultations)
{
    /// <summary>The first year of opening that counts as since.</summary>
    public const int Year = 2019;

    /// <summary>The month of the event, before which nothing can be due to it.</summary>
    public static readonly DateOnly BeganOn = new(Year - 1, 12, 1);

    internal const string RatioName = "meetings_ratio";

    /// <summary>Whether there are dossiers on both sides to be compared.</summary>
    public bool AreTwo => Before is not null && Since is not null;

    /// <summary>Without two sides the meetings per dossier are only told; without a year whose dossiers are finished not even they.</summary>
    public Verdict Verdict => Together is null ? Verdict.TooFew : AreTwo ? Meetings.Verdict : Verdict.Described;

    public IReadOnlyList<SmallestEffect> CouldHaveShown => [.. Meetings.CouldHaveShown(RatioName)];

    public IReadOnlyList<Estimate> Estimates =>
    [
        Meetings.As(RatioName),
        Mean("meetings_per_dossier_before", Before),
        Mean("meetings_per_dossier_since", Since),
        .. Meetings.TrendBeforeAs("meetings_trend_before"),
        // Told beside it: what is counted changed within the years.
        Consultations.As("consultations_ratio") with { Verdict = null, Doubt = null },
    ];

    public static bool LiesWithin(Years years) => years.From < Year && years.To >= Year;

    internal static Turn Of(IReadOnlyList<Cohort> cohorts)
    {
        Cohort[] settled = [.. cohorts.Where(cohort => cohort.IsSettled)];
        Cohort[] known = [.. settled.Where(cohort => cohort.HasKnownFormats)];
        return new(
            settled,
            MeetingsOf(known.Where(cohort => !cohort.IsSinceTurn)),
            MeetingsOf(known.Where(cohort => cohort.IsSinceTurn)),
            MeetingsOf(known),
            Compared(known, cohort => cohort.Meetings),
            Compared(settled, cohort => cohort.Consultations));
    }

    internal Turn Among(Held held) => this with { Meetings = Meetings.Among(held, RatioName) };

    private static PerDossier? MeetingsOf(IEnumerable<Cohort> cohorts) => PerDossier.Together([.. cohorts.Select(cohort => cohort.Meetings)]);

    private static LevelChange Compared(IReadOnlyList<Cohort> cohorts, Func<Cohort, PerDossier> counts) =>
        LevelChange.OfRates([.. cohorts.Select(cohort => (cohort.Year, counts(cohort).Total, (double)cohort.Dossiers))], Year);

    private static Estimate Mean(string name, PerDossier? counts) =>
        Estimate.Of(name, Unit.Count, counts?.Estimate, Method.QuasiPoisson, counts?.Dossiers ?? 0, Undefined.TooFewDossiers);
}
