using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;
using Analytics.Findings.Meetings;
using Analytics.Findings.Staffing;

namespace Analytics.Findings.Overview;

/// <summary>The state of the register in one screen: the numbers that its findings give of the last whole year. What a register cannot tell is in <see cref="Lacking"/>.</summary>
/// <param name="Lacking">What could not be asked, by what the register would have to hold for it; null where there are too few rows.</param>
public sealed record StateOfTheRegister(IReadOnlyList<Indicator> Indicators, IReadOnlyList<(IndicatorKind Kind, Lack? Lack)> Lacking)
{
    /// <summary>Null where the release holds no register. It follows no filter, so it is found once and kept with the release.</summary>
    public static StateOfTheRegister? Of(Inquiry inquiry) => inquiry.Register is null ? null : inquiry.Usual(RegisterFilters.Years.Filters, Make);

    private static StateOfTheRegister Make(Inquiry open)
    {
        var register = open.Register!;
        (IndicatorKind Kind, Finding Found, Indicator? Told)[] asked =
        [
            .. Each(new ConsultationsByFormatStudy(), IndicatorKind.Consultations, (ConsultationsByFormat found) => Consultations(found, register)),
            .. Each(new WorkHoursByKindStudy(), IndicatorKind.Work, (WorkHoursByKind found) => Work(found, register)),
            .. Each(new ConsultationsByTriggerStudy(), IndicatorKind.Impromptu, (ConsultationsByTrigger found) => Impromptu(found, register)),
            .. Each(new ShareOverTimeStudy(), IndicatorKind.Attendance, (ShareOverTime found) => Attendance(found, register)),
            .. Each(new ConsultationsPerFteStudy(), IndicatorKind.Load, (ConsultationsPerFte found) => Load(found, register)),
        ];
        var dossiers = OpenDossiers(open, register);
        return new(
            [.. asked.Select(each => each.Told).Append(dossiers).OfType<Indicator>().OrderBy(told => told.Kind)],
            [.. asked.Where(each => each.Told is null).Select(each => (each.Kind, each.Found.Lacks)).Concat(dossiers is null ? [(IndicatorKind.OpenDossiers, null)] : []).OrderBy(each => each.Kind)]);

        IEnumerable<(IndicatorKind Kind, Finding Found, Indicator? Told)> Each<TFinding>(Study study, IndicatorKind kind, Func<TFinding, Indicator?> tell)
            where TFinding : Finding
        {
            var found = study.Ask(open);
            yield return (kind, found, found is TFinding known && found.Verdict != Verdict.NotAsked ? tell(known) : null);
        }
    }

    private static Indicator? Consultations(ConsultationsByFormat found, Register register)
    {
        var whole = found.Counts.Where(year => WholeYears.IsWhole(year.Year, register)).ToList();
        return whole is [.., var last]
            ? new(
                IndicatorKind.Consultations, Counted("consultations", Unit.Count, last.Consultations, last.Consultations), last.Year, Estimate(found, "meetings_yearly_change"),
                [.. whole.Select(year => (year.Year, (double?)year.Consultations))], found.Provenance, $"meetings/{found.Id}")
            {
                OfConsultations = (last.Meetings, last.UnknownFormat),
            }
            : null;
    }

    private static Indicator? Work(WorkHoursByKind found, Register register) => found.Last is { } last && Estimate(found, WorkHoursByKind.LastHoursEstimate) is { } hours
        ? new(
            IndicatorKind.Work, hours, last.Work.Year, Estimate(found, WorkHoursByKind.HoursEstimate),
            [.. found.Hours.Where(year => WholeYears.IsWhole(year.Work.Year, register)).Select(year => (year.Work.Year, (double?)year.Hours.Total))], found.Provenance, $"staffing/{found.Id}")
        : null;

    private static Indicator? Impromptu(ConsultationsByTrigger found, Register register)
    {
        var whole = found.Counts.Where(year => WholeYears.IsWhole(year.Counted.Year, register)).ToList();
        return whole.LastOrDefault(year => year.ImpromptuShare.Value is not null) is { } last
            ? new(
                IndicatorKind.Impromptu, last.ImpromptuShare, last.Counted.Year, Estimate(found, ImpromptuShares.RatioName),
                [.. whole.Select(year => (year.Counted.Year, year.ImpromptuShare.Value))], found.Provenance, $"meetings/{found.Id}")
            : null;
    }

    private static Indicator? Attendance(ShareOverTime found, Register register)
    {
        if ((found.Main?.Kind ?? (found.Kinds is [var first, ..] ? first : null)) is not { } kind)
            return null;
        var whole = kind.Years.Where(year => WholeYears.IsWhole(year.Year, register)).ToList();
        return whole is [.., var last] && last.Attendance.Share is { } share
            ? new(
                IndicatorKind.Attendance,
                new("share_represented", Unit.Share, share, last.Attendance.Estimate?.Interval.Low, last.Attendance.Estimate?.Interval.High, Method.ClusteredShare, last.Attendance.Invited),
                last.Year, found.Main?.Estimate, [.. whole.Select(year => (year.Year, year.Attendance.Share))], found.Provenance, $"attendance/{found.Id}")
            {
                Representation = kind.Code,
            }
            : null;
    }

    private static Indicator? Load(ConsultationsPerFte found, Register register)
    {
        var whole = found.Loads.Where(load => WholeYears.IsWhole(load.Staff.Year, register)).ToList();
        return whole.LastOrDefault(load => load.PerFte is not null) is { } last
            ? new(
                IndicatorKind.Load, new("consultations_per_fte", Unit.Count, last.PerFte, last.Interval?.Low, last.Interval?.High, Method.ExactPoisson, last.Consultations), last.Staff.Year,
                Estimate(found, ConsultationsPerFte.MeetingsEstimate), [.. whole.Select(load => (load.Staff.Year, load.PerFte))], found.Provenance, $"staffing/{found.Id}")
            : null;
    }

    /// <summary>Null where of none it is known whether it is open.</summary>
    private static Indicator? OpenDossiers(Inquiry open, Register register)
    {
        var years = open.Ask<OpenDossiersRow>(("choice", open.Choice(RegisterFilters.Years.Filters, isRegister: true)), ("closed_on", register.ClosedOn));
        return years is [.., var last] && last.UnknownCount < register.DossierCount
            ? new(
                IndicatorKind.OpenDossiers, Counted("open_dossiers", Unit.Count, last.OpenCount, register.DossierCount), null, null,
                [.. years.Select(year => (year.Year, (double?)year.OpenCount))], [register.Rows(register.DossierCount)], "dossiers/outcomes-by-year")
            {
                Unknown = last.UnknownCount,
            }
            : null;
    }

    private static Estimate? Estimate(Finding found, string name) => found.Estimates.FirstOrDefault(estimate => estimate.Name == name && estimate.Value is not null);

    /// <summary>A count of all there are has no interval.</summary>
    private static Estimate Counted(string name, Unit unit, double value, long observations) => new(name, unit, value, null, null, Method.Counting, observations);
}

internal sealed record OpenDossiersRow(int Year, long OpenCount, long UnknownCount);
