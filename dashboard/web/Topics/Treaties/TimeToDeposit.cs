using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Survival;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>How long do Belgium and other states take from signing a treaty to being bound by it?</summary>
public sealed class TimeToDeposit() : RecordExhibit(
    "time-to-deposit",
    "treaties",
    new(
        "How long does Belgium take from signature to ratification, beside other states?",
        "Combien de temps la Belgique met‑elle de la signature à la ratification, à côté d’autres États ?",
        "Hoelang doet België over de weg van ondertekening naar bekrachtiging, naast andere staten?",
        "Wie lange braucht Belgien von der Unterzeichnung bis zur Ratifikation, neben anderen Staaten?"))
{
    /// <summary>The picture ends here; the estimates do not.</summary>
    private const double DrawnYears = 12;

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = TreatiesFilters.Years(question);
        var compared = question.Choice(TreatiesFilters.Compare);
        var byState = StateWait.ByState(lines);
        var belgium = StateWait.Of("BEL", byState);
        var others = StateWait.Others(byState);
        StateWait?[] drawn = [belgium, compared is null ? null : StateWait.Of(compared, byState), others];
        StateWait[] waits = [.. drawn.OfType<StateWait>().Where(wait => wait.Curve.Count > 0)];

        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(belgium, others, years),
            Subtitle = new(
                $"Share of treaties signed from {years.From} to {years.To} still awaiting ratification, by years since signature; 95% band",
                $"Part des traités signés de {years.From} à {years.To} encore en attente de ratification, selon les années depuis la signature ; bande à 95 %",
                $"Aandeel van de verdragen ondertekend van {years.From} tot {years.To} dat nog op bekrachtiging wacht, naar jaren sinds de ondertekening; band van 95 %",
                $"Anteil der von {years.From} bis {years.To} unterzeichneten Verträge, die noch auf Ratifikation warten, nach Jahren seit der Unterzeichnung; 95-%-Band"),
            AlternativeText = AlternativeText(waits),
            Figure = waits.Length == 0 ? null : Draw(waits),
            Table = StateWait.Summary(waits),
            Observations = lines.Count,
            ObservationsName = TreatiesWords.Spells,
            Provenance = Provenances(lines),
            Methods = [Methods.KaplanMeier, Methods.LogRank],
            Estimates = [
                .. waits.SelectMany(wait => wait.Estimates()),
                Difference("log_rank_p", belgium, others),
                .. compared is null ? Array.Empty<Estimate>() : [Difference("log_rank_p_compared", belgium, StateWait.Of(compared, byState))],
            ],
            Notes = [TreatiesWords.DepositaryCoverage, TreatiesWords.SameTreatiesTwice],
            Credits = [TreatiesWords.DepositaryCredit],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.SignatureYears(question);

    /// <summary>Whether the two waits differ by more than chance, or why the test cannot say.</summary>
    private static Estimate Difference(string name, StateWait belgium, StateWait other)
    {
        var test = LogRank.Compare([[.. belgium.Spells], [.. other.Spells]]);
        return new(
            name,
            new(
                $"p-value of the log-rank test, Belgium against: {other.Name.En}",
                $"valeur p du test du log-rank, la Belgique face à : {other.Name.Fr}",
                $"p-waarde van de log-ranktoets, België tegenover: {other.Name.Nl}",
                $"p-Wert des Log-Rank-Tests, Belgien gegen: {other.Name.De}"),
            Unit.None, test.Value?.PValue, null, null, 0.95, Methods.LogRank.Id, belgium.Curve.Count + other.Curve.Count,
            test.Refusal is { } refusal ? RefusalWords.Of(refusal) : null);
    }

    private static Localized Headline(StateWait belgium, StateWait others, (int From, int To) years)
    {
        if (belgium.Curve.Count == 0)
            return TreatiesWords.NoneSigned(years);
        if (belgium.Curve.MedianDays is not { } median)
            return new(
                $"Fewer than half of the {belgium.Curve.Count} treaties that Belgium signed from {years.From} to {years.To} were ratified when the sources closed",
                $"Moins de la moitié des {belgium.Curve.Count} traités signés par la Belgique de {years.From} à {years.To} étaient ratifiés à la clôture des sources",
                $"Minder dan de helft van de {belgium.Curve.Count} verdragen die België van {years.From} tot {years.To} ondertekende, was bekrachtigd toen de bronnen afsloten",
                $"Weniger als die Hälfte der {belgium.Curve.Count} Verträge, die Belgien von {years.From} bis {years.To} unterzeichnete, war bei Abschluss der Quellen ratifiziert");
        var own = new Localized(
            $"Belgium ratified half of the treaties it signed from {years.From} within {InYears(median, Language.En)}",
            $"La Belgique a ratifié la moitié des traités signés depuis {years.From} en {InYears(median, Language.Fr)}",
            $"België bekrachtigde de helft van de verdragen die het sinds {years.From} ondertekende binnen {InYears(median, Language.Nl)}",
            $"Belgien ratifizierte die Hälfte der seit {years.From} unterzeichneten Verträge innerhalb von {InYears(median, Language.De)}");
        if (others.Curve.MedianDays is not { } theirs)
            return own;
        return own + new Localized(
            $"; the other states together, within {InYears(theirs, Language.En)}",
            $" ; les autres États ensemble, en {InYears(theirs, Language.Fr)}",
            $"; de andere staten samen binnen {InYears(theirs, Language.Nl)}",
            $"; die anderen Staaten zusammen innerhalb von {InYears(theirs, Language.De)}");
    }

    private static string InYears(double days, Language language) => TreatiesWords.AfterYears(days / StateWait.DaysInYear, language);

    private static Localized AlternativeText(IReadOnlyList<StateWait> waits) => Localized.From(language => string.Join(" ", waits.Select(wait =>
        new Localized(
            $"{wait.Name.En}: {StillWaiting(wait, 2, Language.En)} still waiting after two years, {StillWaiting(wait, 5, Language.En)} after five.",
            $"{wait.Name.Fr} : {StillWaiting(wait, 2, Language.Fr)} encore en attente après deux ans, {StillWaiting(wait, 5, Language.Fr)} après cinq.",
            $"{wait.Name.Nl}: {StillWaiting(wait, 2, Language.Nl)} wacht nog na twee jaar, {StillWaiting(wait, 5, Language.Nl)} na vijf.",
            $"{wait.Name.De}: {StillWaiting(wait, 2, Language.De)} warten noch nach zwei Jahren, {StillWaiting(wait, 5, Language.De)} nach fünf.").In(language))));

    private static string StillWaiting(StateWait wait, double years, Language language) =>
        wait.Curve.At(years * StateWait.DaysInYear) is { } at ? Share(at.StillWaiting, language) : NotKnown.In(language);

    private static Figure Draw(IReadOnlyList<StateWait> waits)
    {
        (StateWait Wait, Series Series)[] curves = [.. waits.Select(wait => (wait, Series(wait)))];
        double[] ticks = [0, 2, 4, 6, 8, 10, 12];
        return new()
        {
            X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years, 0, DrawnYears),
            Y = new NumberAxis(TreatiesWords.ShareWaiting, Unit.Share, 0, 1),
            Marks = [.. curves.Select(curve => curve.Wait.Draw(curve.Series, DrawnYears))],
            AtRisk = [.. curves.Select(curve => new AtRiskRow(
                curve.Series,
                [.. ticks.Select(tick => new AtRiskCount(tick, curve.Wait.Curve.AtRisk(tick * StateWait.DaysInYear)))]))],
        };
    }

    private static Series Series(StateWait wait) => wait.Code switch
    {
        "BEL" => new("belgium", wait.Name, SeriesColour.Accent),
        StateWait.OthersCode => new("others", wait.Name, SeriesColour.Grey, Dash.Dashed),
        _ => new(wait.Code.ToLowerInvariant(), wait.Name, SeriesColour.Second, Dash.DashDotted),
    };
}
