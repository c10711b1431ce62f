using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>For each other state the share of common treaties on which it was sooner than Belgium, with its interval.</summary>
public sealed class SameTreatiesExhibit() : ExhibitOf<SameTreaties>(new SameTreatiesStudy(), "treaties", SameTreatiesWords.Question)
{
    protected override Display Show(SameTreaties found) => new()
    {
        Headline = SameTreatiesWords.Headline(found),
        Subtitle = SameTreatiesWords.Subtitle(found.YearsSigned),
        AlternativeText = SameTreatiesWords.AlternativeText(found),
        Figure = found.Decided.Count == 0 ? null : Draw(found.Decided),
        Table = Table(found.Pairings),
        ObservationsName = SameTreatiesWords.Decided,
        Notes = [SameTreatiesWords.Note],
        Credits = [TreatiesWords.DepositaryCredit],
    };

    protected override Localized Title(SameTreaties found, Estimate estimate) =>
        SameTreatiesWords.ShareOf(CodeWords.State(found.Decided.Single(pairing => pairing.Share.Name == estimate.Name).StateCode));

    private static Figure Draw(IReadOnlyList<Pairing> pairings) => new()
    {
        X = new NumberAxis(SameTreatiesWords.OtherSooner, Unit.Share, 0, 1),
        Y = new CategoryAxis(TreatiesWords.State, [.. pairings.Select(pairing => CodeWords.State(pairing.StateCode))]),
        Breaks = [new(Pairing.AsOften, SameTreatiesWords.AsOften)],
        Marks =
        [
            new PointMark(new("sooner", SameTreatiesWords.SoonerThanBelgium, SeriesColour.Accent), Points(pairings, isOnFew: false)),
            new PointMark(new("few", SameTreatiesWords.Few, SeriesColour.Grey), Points(pairings, isOnFew: true)),
        ],
    };

    private static IReadOnlyList<DataPoint> Points(IReadOnlyList<Pairing> pairings, bool isOnFew) =>
    [
        .. pairings.Index().Where(place => place.Item.IsOnFew == isOnFew).Select(place => new DataPoint(
            place.Item.OtherSoonerShare!.Value, place.Index, Provenance.Documented, place.Item.Interval!.Low, place.Item.Interval.High, Line: place.Item.StateCode)),
    ];

    private static Table Table(IReadOnlyList<Pairing> pairings) => new(
        [
            new("state_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("state_name", ColumnType.Text, Unit.None, TreatiesWords.State),
            new("both_signed_count", ColumnType.Whole, Unit.Count, SameTreatiesWords.BothSigned),
            new("other_sooner_count", ColumnType.Whole, Unit.Count, SameTreatiesWords.OtherSooner),
            new("belgium_sooner_count", ColumnType.Whole, Unit.Count, SameTreatiesWords.BelgiumSooner),
            new("tie_count", ColumnType.Whole, Unit.Count, SameTreatiesWords.Tie),
            new("undecided_count", ColumnType.Whole, Unit.Count, SameTreatiesWords.Undecided),
            new("other_sooner_share", ColumnType.Number, Unit.Share, SameTreatiesWords.OtherSoonerShare),
            new("low_share", ColumnType.Number, Unit.Share, SameTreatiesWords.Low),
            new("high_share", ColumnType.Number, Unit.Share, SameTreatiesWords.High),
            new("sign_test_p", ColumnType.Number, Unit.None, SameTreatiesWords.P),
            new("sign_test_holm_p", ColumnType.Number, Unit.None, SameTreatiesWords.HolmP),
        ],
        [
            .. pairings.Select(pairing => new TableLine(
                pairing.StateCode,
                [
                    pairing.StateCode, CodeWords.State(pairing.StateCode), (long)pairing.BothSigned, (long)pairing.OtherSooner, (long)pairing.BelgiumSooner,
                    (long)pairing.Ties, (long)pairing.Undecided, pairing.OtherSoonerShare, pairing.Interval?.Low, pairing.Interval?.High, pairing.P, pairing.HolmP,
                ])),
        ]);
}
