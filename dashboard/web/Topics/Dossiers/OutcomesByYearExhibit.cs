using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Consultations a year as bars, a layer for each outcome.</summary>
public sealed class OutcomesByYearExhibit() : ExhibitOf<OutcomesByYear>(new OutcomesByYearStudy(), "dossiers", OutcomesByYearWords.Question)
{
    protected override Display Show(OutcomesByYear found) => new()
    {
        Headline = OutcomesByYearWords.Headline(found),
        Subtitle = OutcomesByYearWords.Subtitle(found.Years),
        AlternativeText = OutcomesByYearWords.AlternativeText(found),
        Figure = found.Ended > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found.Counts),
        ObservationsName = CountWords.Consultations,
        Notes = [OutcomesByYearWords.Note, .. LackWords.InSome("outcome_code", found.UnknownOutcome, found.Consultations), .. PartialYearWords.Note(found.PartialYears)],
    };

    protected override Localized Title(OutcomesByYear found, Estimate estimate) => OutcomesByYearWords.Title(estimate.Name);

    private static Figure Draw(OutcomesByYear found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(ColumnWords.AllConsultations, Unit.Count),
        Marks =
        [
            .. Outcomes.All.Reverse().Where(code => found.Counts.Any(year => year[code] > 0)).Select(code => new BarMark(
                new(code, OutcomesByYearWords.Label(code), Colour(code)),
                [.. found.Counts.Where(year => year[code] > 0).Select(year => new Bar(year.Year, year[code], found.Register.Provenance, $"{year.Year}"))])),
        ],
        Events = Turn.LiesWithin(found.Years) ? [new(CrisisSpans.OnYears(Turn.BeganOn), Turn.Year - 0.5, ConsultationsPerDossierWords.TurnName)] : [],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    private static SeriesColour Colour(string code) => code switch
    {
        "consensus" => SeriesColour.Accent,
        "agree_to_disagree" => SeriesColour.Third,
        "abstention" => SeriesColour.Fourth,
        Outcomes.Stalemate => SeriesColour.Second,
        Outcomes.Open => SeriesColour.Fifth,
        _ => SeriesColour.Grey,
    };

    private static Table Table(IReadOnlyList<OutcomeYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            .. Outcomes.All.Select(code => new Column($"{code}_count", ColumnType.Whole, Unit.Count, OutcomesByYearWords.Label(code))),
            new("stalemate_share", ColumnType.Number, Unit.Share, OutcomesByYearWords.StalemateShare),
            new("stalemate_share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("stalemate_share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
        ],
        [.. counts.Select(Line)]);

    private static TableLine Line(OutcomeYear year)
    {
        var share = year.StalemateShare;
        return new(year.Consultations == 0 ? null : $"{year.Year}", [(long)year.Year, .. Outcomes.All.Select(code => (object?)year[code]), share.Value, share.Low, share.High]);
    }
}
