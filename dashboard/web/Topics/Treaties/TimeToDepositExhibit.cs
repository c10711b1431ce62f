using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Curves of the treaties that still wait, Belgium's beside those of others.</summary>
public sealed class TimeToDepositExhibit() : ExhibitOf<TimeToDeposit>(new TimeToDepositStudy(), "treaties", TimeToDepositWords.Question)
{
    protected override Display Show(TimeToDeposit found) => new()
    {
        Headline = TimeToDepositWords.Headline(found),
        Subtitle = TimeToDepositWords.Subtitle(found),
        AlternativeText = TimeToDepositWords.AlternativeText(found.Waits),
        Figure = found.Waits.Count == 0 ? null : WaitingCurves.Draw([.. found.Waits.Select(wait => (Series(wait), wait.Curve, HasBand: !wait.IsOfOthers))]),
        Table = WaitTable.Of(found.Waits),
        ObservationsName = TreatiesWords.Spells,
        Notes =
        [
            TimeToDepositWords.Note, TreatiesWords.DepositaryCoverage,
        ],
        Credits = [TreatiesWords.DepositaryCredit],
    };

    protected override Localized Title(TimeToDeposit found, Estimate estimate) =>
        found.Waits.FirstOrDefault(wait => wait.Median.Name == estimate.Name) is { } wait
            ? TreatiesWords.MedianOf(TreatiesWords.Name(wait))
            : TimeToDepositWords.Title(estimate.Name, TreatiesWords.Name(TimeToDeposit.IsOfCompared(estimate.Name) ? found.ComparedWith! : found.Others));

    /// <summary>A state to compare with adds a curve with its name; what is said of Belgium is not narrowed.</summary>
    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Compare;

    private static Series Series(StateWait wait) => wait switch
    {
        { IsBelgium: true } => new("belgium", TreatiesWords.Name(wait), SeriesColour.Accent),
        { IsOfOthers: true } => new("others", TreatiesWords.Name(wait), SeriesColour.Grey, Dash.Dashed),
        _ => new(wait.Code.ToLowerInvariant(), TreatiesWords.Name(wait), SeriesColour.Second, Dash.DashDotted),
    };
}
