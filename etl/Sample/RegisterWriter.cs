using Analytics.Data.Contracts;

namespace Analytics.Etl.Sample;

/// <summary>
/// Writes the plans of years as the rows of four files at once. Keys count up in the order of writing: by year, and within
/// a year by part and day.
/// </summary>
internal sealed class RegisterWriter(string folder) : IDisposable
{
    private const string Confidence = "synthetic";
    private const double SettledEarlyShare = 0.2;
    private const double ReportShare = 0.95;
    private const int ShortestDelayDays = 3;
    private const int LongestDelayDays = 28;
    private const int LongestReportDays = 28;
    private const int ShortestPreparationDays = 7;
    private const int LongestPreparationDays = 35;

    public static readonly DateOnly ClosedOn = new(Planted.LastYear, 12, 31);

    private static readonly Dictionary<string, string> _domainLabels = Contract.Named("dossiers").Field("policy_domain_code").Categories
        .ToDictionary(category => category.Value, category => char.ToLowerInvariant(category.Labels.En[0]) + category.Labels.En[1..]);

    private readonly CsvOutput _dossiers = new(
        folder, "dossiers",
        "dossier_id", "title", "policy_domain_code", "organisation_code", "opened_on", "closed_on", "classification_code", "entity_ids", "confidence_code");

    private readonly CsvOutput _consultations = new(
        folder, "consultations",
        "consultation_id", "held_on", "body_code", "format_code", "trigger_code", "trigger_note", "outcome_code", "conference_id", "crisis_id",
        "requested_by_code", "requested_on", "duration_minutes", "report_on", "status_code", "confidence_code");

    private readonly CsvOutput _agendaItems = new(
        folder, "agenda_items", "consultation_id", "dossier_id", "position", "is_concluding", "confidence_code");

    private readonly CsvOutput _attendanceRows = Attendance.Open(folder);

    private Planted _planted = new();
    private Attendance _attendance = new(new());
    private long _dossierCount;
    private long _consultationCount;
    private long _notHeldCount;

    /// <summary>What is planted in the year that is written next.</summary>
    public void BeginYear(Planted planted) => (_planted, _attendance) = (planted, new(planted));

    /// <param name="year">The year of the plan.</param>
    /// <param name="plan">What the year, or one part of it, holds.</param>
    /// <param name="streams">A stream of draws for each dossier and each consultation of the plan.</param>
    public void Write(int year, YearPlan plan, Func<PlanPart, int, Draws> streams)
    {
        for (var place = 0; place < plan.Dossiers.Count; place++)
            WriteDossier(_dossierCount + place + 1, plan.Dossiers[place], streams(PlanPart.Dossier, place), streams(PlanPart.Competence, place));
        for (var place = 0; place < plan.Consultations.Count; place++)
            WriteConsultation(year, plan, place, streams(PlanPart.Consultation, place), streams(PlanPart.Mandate, place), streams(PlanPart.Notice, place));
        for (var place = 0; place < plan.Consultations.Count; place++)
            WriteNotHeld(year, plan, place, streams(PlanPart.NotHeld, place), streams(PlanPart.NoticeOfNotHeld, place));
        _dossierCount += plan.Dossiers.Count;
    }

    public IReadOnlyList<WrittenFile> Finish() => [_dossiers.Finish(), _consultations.Finish(), _agendaItems.Finish(), _attendanceRows.Finish()];

    public void Dispose()
    {
        _dossiers.Dispose();
        _consultations.Dispose();
        _agendaItems.Dispose();
        _attendanceRows.Dispose();
    }

    private void WriteDossier(long key, PlannedDossier dossier, Draws draws, Draws competences)
    {
        var (domain, organisation) = Codes.Subject(dossier.Flow, ref draws);
        var prepared = dossier.FirstDay.AddDays(-ShortestPreparationDays - draws.Below(LongestPreparationDays - ShortestPreparationDays));
        var classification = Codes.Classifications.Draw(ref draws);
        DateOnly yearBegins = new(dossier.FirstDay.Year, 1, 1);
        _dossiers.Key('d', key).Cell($"Synthetic dossier {key:D7} ({_domainLabels[domain]})").Cell(domain).Cell(organisation)
            .Day(prepared < yearBegins ? yearBegins : prepared).Day(dossier.StaysOpen ? null : dossier.LastDay)
            .Cell(classification).Cell(Competence.Draw(classification, _planted, ref competences)).Cell(Confidence).EndRow();
    }

    private void WriteConsultation(int year, YearPlan plan, int place, Draws draws, Draws mandates, Draws notices)
    {
        var consultation = plan.Consultations[place];
        var flow = plan.Dossiers[consultation.Dossier].Flow;
        var key = ++_consultationCount;
        var format = Format(year, consultation.IsProcedure, ref draws);
        _consultations.Key('c', key).Day(consultation.Day).Cell("coormulti").Cell(format)
            .Cell(flow.IsImpromptu ? "impromptu" : "anticipatory")
            .Cell(flow is { IsImpromptu: true, Occasion: null } ? "synthetic occasion" : null)
            .Cell(Outcome(year, Concludes(plan, place), ref draws))
            .Cell(flow.IsImpromptu ? null : flow.Occasion?.Id).Cell(flow.IsImpromptu ? flow.Occasion?.Id : null)
            .Cell(Codes.RequestedBy.Draw(ref draws)).Day(RequestedOn(consultation.Day, flow, ref notices));
        WriteCourse(consultation, format, ref draws);
        WriteAgenda(key, plan, place);
        if (!consultation.IsProcedure)
            _attendance.Write(_attendanceRows, key, year, format == Codes.Video, ref draws, ref mandates);
    }

    /// <summary>Before some meetings stands one that was called for and did not take place; it has no agenda and nobody attended.</summary>
    private void WriteNotHeld(int year, YearPlan plan, int place, Draws draws, Draws notices)
    {
        var consultation = plan.Consultations[place];
        var called = WorkingDay(consultation.Day.AddDays(-ShortestDelayDays - draws.Below(LongestDelayDays - ShortestDelayDays)));
        if (consultation.IsProcedure || !draws.Chance(_planted.NotHeldShare) || called.Year < year)
            return;
        var flow = plan.Dossiers[consultation.Dossier].Flow;
        _consultations.Key('n', ++_notHeldCount).Day(called).Cell("coormulti").Cell(Format(year, isProcedure: false, ref draws))
            .Cell(flow.IsImpromptu ? "impromptu" : "anticipatory")
            .Cell(flow is { IsImpromptu: true, Occasion: null } ? "synthetic occasion" : null).Cell(null)
            .Cell(flow.IsImpromptu ? null : flow.Occasion?.Id).Cell(flow.IsImpromptu ? flow.Occasion?.Id : null)
            .Cell(Codes.RequestedBy.Draw(ref draws)).Day(RequestedOn(called, flow, ref notices)).Cell(null).Day(null).Cell(draws.Chance(0.5) ? "cancelled" : "postponed").Cell(Confidence).EndRow();
    }

    /// <summary>Null where nobody wrote it down. The days of notice lie evenly about the planted ones, down to none.</summary>
    private DateOnly? RequestedOn(DateOnly heldOn, Flow flow, ref Draws notices)
    {
        var isKnown = notices.Chance(_planted.NoticeKnownShare);
        var usual = flow.IsImpromptu ? _planted.ImpromptuNoticeDays : _planted.AnticipatoryNoticeDays;
        var days = notices.Below(usual + 1) + notices.Below(usual + 1);
        return isKnown ? heldOn.AddDays(-days) : null;
    }

    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    private static bool Concludes(YearPlan plan, int place)
    {
        var consultation = plan.Consultations[place];
        return plan.Dossiers[consultation.Dossier].IsConcludedBy(place)
            || (consultation.HasOther && plan.Dossiers[consultation.OtherDossier].IsConcludedBy(place));
    }

    private string Format(int year, bool isProcedure, ref Draws draws)
    {
        if (isProcedure)
            return draws.Chance(_planted.SilenceShare) ? Codes.Silence : Codes.Written;
        if (year < _planted.BreakYear)
            return Codes.InPerson;
        var drawn = draws.Unit();
        return drawn < _planted.VideoShare ? Codes.Video : drawn < _planted.VideoShare + _planted.HybridShare ? Codes.Hybrid : Codes.InPerson;
    }

    /// <summary>A consultation that concludes a dossier ends somehow; the others mostly leave it open.</summary>
    private string Outcome(int year, bool isConcluding, ref Draws draws)
    {
        if (!isConcluding && !draws.Chance(SettledEarlyShare))
            return Codes.Open;
        return draws.Chance(_planted.StalemateShare(year)) ? Codes.Stalemate : Codes.Endings.Draw(ref draws);
    }

    /// <summary>How long it took and when the report went out; a silence procedure has neither, a written one no length.</summary>
    private void WriteCourse(PlannedConsultation consultation, string format, ref Draws draws)
    {
        if (consultation.IsProcedure)
            _consultations.Cell(null);
        else
            _consultations.Cell(45 + (15 * (draws.Below(5) + draws.Below(5))) - (format == Codes.Video ? 15 : 0));
        var reported = consultation.Day.AddDays(1 + draws.Below(LongestReportDays));
        var hasReport = format != Codes.Silence && draws.Chance(ReportShare) && reported <= ClosedOn;
        _consultations.Day(hasReport ? reported : null).Cell("held").Cell(Confidence).EndRow();
    }

    private void WriteAgenda(long key, YearPlan plan, int place)
    {
        var consultation = plan.Consultations[place];
        WriteItem(consultation.Dossier, 1);
        if (consultation.HasOther)
            WriteItem(consultation.OtherDossier, 2);

        void WriteItem(int dossier, int position) => _agendaItems.Key('c', key).Key('d', _dossierCount + dossier + 1).Cell(position)
            .Cell(plan.Dossiers[dossier].IsConcludedBy(place) ? "true" : "false").Cell(Confidence).EndRow();
    }
}

/// <summary>What has a stream of draws of its own within a plan.</summary>
internal enum PlanPart
{
    Year,
    Dossier,
    Consultation,
    NotHeld,
    Competence,
    Mandate,
    Notice,
    NoticeOfNotHeld,
}
