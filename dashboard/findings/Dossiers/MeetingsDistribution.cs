using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// How many meetings a dossier took, as shares of the closed dossiers opened before December 2018 and since, of years whose dossiers are finished. It describes: what
/// is judged is the mean (<see cref="ConsultationsPerDossier"/>).
/// </summary>
public sealed record MeetingsDistribution : RegisterFinding
{
    internal MeetingsDistribution(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Null where there is no such dossier; so is <see cref="Since"/>.</summary>
    public required MeetingShares? Before { get; init; }

    public required MeetingShares? Since { get; init; }

    /// <summary>Dossiers asked for that are in no share: still open, or of years that are not finished or whose formats are not known.</summary>
    public required long LeftOut { get; init; }

    public IReadOnlyList<MeetingShares> Sides => [.. new[] { Before, Since }.OfType<MeetingShares>()];
}

/// <summary>The closed dossiers of one side of December 2018 by their number of meetings.</summary>
/// <param name="Opened">The first and the last year in which one of them was opened.</param>
/// <param name="Dossiers">By place on the scale: none, one, two … ten and more.</param>
public sealed record MeetingShares(bool IsSince, Years Opened, IReadOnlyList<long> Dossiers)
{
    /// <summary>From so many meetings on dossiers are counted together.</summary>
    public const int Longest = 10;

    public long Total => Dossiers.Sum();

    /// <summary>Every place of the scale, in its order, as lines of the table are called.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(0, Longest).Select(meetings => $"{meetings:00}"), $"{Longest}+"];

    /// <summary>The number of meetings that at least half of them had no more than; null where that is ten and more.</summary>
    public int? Median
    {
        get
        {
            var reached = 0L;
            for (var meetings = 0; meetings < Longest; meetings++)
            {
                reached += Dossiers[meetings];
                if (2 * reached >= Total)
                    return meetings;
            }

            return null;
        }
    }

    /// <summary>Of dossiers taken as independent.</summary>
    public Estimate Share(int place) => CountedShare.Of($"share_{Codes[place].TrimEnd('+')}_{(IsSince ? "since" : "before")}", Dossiers[place], Total);

    internal static MeetingShares? Of(bool isSince, IEnumerable<MeetingsDistributionRow> rows)
    {
        MeetingsDistributionRow[] own = [.. rows.Where(row => row.OpenedYear >= Turn.Year == isSince)];
        return own.Length == 0
            ? null
            : new(
                isSince,
                new(own.Min(row => row.OpenedYear), own.Max(row => row.OpenedYear)),
                [.. Codes.Select(code => own.Where(row => row.MeetingsCode == code).Sum(row => row.DossierCount))]);
    }
}

/// <summary>Asks for it: all subjects, or one.</summary>
public sealed class MeetingsDistributionStudy() : RegisterStudy<MeetingsDistribution>("meetings-distribution")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfKind;

    protected override MeetingsDistribution Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.AskByYear<MeetingsDistributionRow>(Choice(inquiry));
        var all = inquiry.MadeByYear<ConsultationsPerDossierRow, Cohort>(Choice(inquiry), Cohort.Of);
        var lacks = Lack.OfDossiers(register) ?? Lack.OfFormat(all.Sum(cohort => cohort.Consultations.Total), all.Sum(cohort => cohort.UnknownFormat));
        var dossiers = rows.Sum(row => row.DossierCount);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : dossiers == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Before = MeetingShares.Of(isSince: false, rows),
            Since = MeetingShares.Of(isSince: true, rows),
            LeftOut = all.Sum(cohort => cohort.Dossiers) - dossiers,
            Observations = checked((int)dossiers),
            Provenance = ProvenanceCount.Together(register.Rows(dossiers)),
            Methods = [Method.Counting, Method.Wilson],
        };
    }
}

internal sealed record MeetingsDistributionRow(int OpenedYear, string MeetingsCode, long DossierCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
