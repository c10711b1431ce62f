using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The median wait of each state with its interval, the shortest first.</summary>
public sealed class MedianByStateExhibit() : ExhibitOf<MedianByState>(new MedianByStateStudy(), "treaties", MedianByStateWords.Question)
{
    protected override Display Show(MedianByState found) => new()
    {
        Headline = MedianByStateWords.Headline(found),
        Subtitle = MedianByStateWords.Subtitle(found.YearsSigned),
        AlternativeText = MedianByStateWords.AlternativeText(found),
        Figure = found.Reached.Count == 0 ? null : Draw(found.Waits),
        Table = WaitTable.Of(found.Waits, found.Comparisons),
        ObservationsName = TreatiesWords.Spells,
        Notes = [.. found.Reached.Count == 0 ? Array.Empty<Localized>() : [MedianByStateWords.Rank(found)], MedianByStateWords.Note, TreatiesWords.DepositaryCoverage],
        Credits = [TreatiesWords.DepositaryCredit],
    };

    protected override Localized Title(MedianByState found, Estimate estimate) =>
        found.Comparisons.Where(comparison => comparison.Value.Difference.Name == estimate.Name).Select(comparison => comparison.Key).SingleOrDefault() is { } state
            ? TreatiesWords.MedianLess(CodeWords.State(state))
            : TreatiesWords.MedianOf(CodeWords.State(StateWait.OfBelgium));

    private static Figure Draw(IReadOnlyList<StateWait> waits) => new()
    {
        X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years),
        Y = new CategoryAxis(TreatiesWords.State, [.. waits.Select(TreatiesWords.Name)]),
        Marks =
        [
            new PointMark(new("belgium", CodeWords.State(StateWait.OfBelgium), SeriesColour.Accent), Points(waits, isBelgium: true)),
            new PointMark(new("others", MedianByStateWords.OtherStates, SeriesColour.Grey), Points(waits, isBelgium: false)),
        ],
    };

    private static IReadOnlyList<DataPoint> Points(IReadOnlyList<StateWait> waits, bool isBelgium) =>
    [
        .. waits.Index()
            .Where(place => place.Item.IsBelgium == isBelgium && place.Item.Curve.MedianDays is not null)
            .Select(place => new DataPoint(
                place.Item.Curve.MedianDays!.Value / JulianYear.Days,
                place.Index,
                Provenance.Documented,
                place.Item.Curve.MedianLow / JulianYear.Days,
                place.Item.Curve.MedianHigh / JulianYear.Days,
                Line: place.Item.Code)),
    ];
}
