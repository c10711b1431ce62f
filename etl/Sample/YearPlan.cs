namespace Analytics.Etl.Sample;

/// <summary>A dossier of a year's plan; the consultation that came last is the one that concludes it, unless it stays open.</summary>
internal sealed class PlannedDossier(Flow flow)
{
    public Flow Flow => flow;

    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }

    public int LastConsultation { get; set; }

    public bool StaysOpen { get; init; }

    public bool IsConcludedBy(int consultation) => !StaysOpen && LastConsultation == consultation;
}

/// <summary>A consultation of a year's plan: its day, its main dossier and perhaps another. A procedure has no meeting.</summary>
internal readonly record struct PlannedConsultation(DateOnly Day, bool IsProcedure, int Dossier, int OtherDossier = -1)
{
    public bool HasOther => OtherDossier >= 0;
}

/// <summary>
/// Which consultations a year holds, when, and on which dossiers. Dossiers live within one calendar year and all
/// consultations of a dossier share its occasion, as they do in an office; the year's count of meetings alone follows Poisson.
/// </summary>
internal sealed record YearPlan(IReadOnlyList<PlannedDossier> Dossiers, IReadOnlyList<PlannedConsultation> Consultations)
{
    private const double OtherDossierShare = 0.25;
    private const double OpenShare = 0.06;

    public static YearPlan Draw(int year, double size, Planted planted, YearRates rates, Draws draws)
    {
        var expected = planted.Meetings(year) * size;
        var meetings = draws.Poisson(expected);
        if (meetings == 0)
            return new([], []);
        var dossiers = new PlannedDossier[Math.Max(1, draws.Rounded(meetings / planted.MeetingsPerDossier(year)))];
        for (var i = 0; i < dossiers.Length; i++)
            dossiers[i] = new(rates.Draw(ref draws)) { StaysOpen = draws.Chance(OpenShare) };

        List<PlannedConsultation> consultations = new(2 * meetings);
        for (var meeting = 0; meeting < meetings; meeting++)
        {
            // Each dossier has one meeting; what is left falls on any of them.
            var dossier = meeting < dossiers.Length ? meeting : draws.Below(dossiers.Length);
            var other = draws.Chance(OtherDossierShare) ? draws.Below(dossiers.Length) : dossier;
            consultations.Add(new(dossiers[dossier].Flow.Day(ref draws), false, dossier, other == dossier ? -1 : other));
        }

        var procedures = year < planted.BreakYear ? 0 : draws.Poisson(planted.ProceduresPerMeeting * expected);
        for (; procedures > 0; procedures--)
        {
            var dossier = draws.Below(dossiers.Length);
            consultations.Add(new(dossiers[dossier].Flow.Day(ref draws), true, dossier));
        }

        YearPlan plan = new(dossiers, [.. consultations.OrderBy(consultation => consultation.Day)]);
        plan.SpanDossiers();
        return plan;
    }

    private void SpanDossiers()
    {
        for (var place = 0; place < Consultations.Count; place++)
        {
            var consultation = Consultations[place];
            Span(Dossiers[consultation.Dossier], consultation.Day, place);
            if (consultation.HasOther)
                Span(Dossiers[consultation.OtherDossier], consultation.Day, place);
        }
    }

    private static void Span(PlannedDossier dossier, DateOnly day, int place)
    {
        if (dossier.FirstDay == default)
            dossier.FirstDay = day;
        (dossier.LastDay, dossier.LastConsultation) = (day, place);
    }
}
