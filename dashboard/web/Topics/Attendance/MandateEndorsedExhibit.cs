using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The share of endorsed mandates of each entity, a point with its interval.</summary>
public sealed class MandateEndorsedExhibit() : ExhibitOf<MandateEndorsed>(new MandateEndorsedStudy(), "attendance", MandateEndorsedWords.Question)
{
    protected override Display Show(MandateEndorsed found) => new()
    {
        Headline = MandateEndorsedWords.Headline(found),
        Subtitle = MandateEndorsedWords.Subtitle(found.Years),
        AlternativeText = MandateEndorsedWords.AlternativeText(found),
        Figure = found.Estimates.Count == 0 ? null : Draw([.. found.Entities.Where(entity => entity.Known > 0)], found.Register.Provenance),
        Table = Table(found.Entities),
        ObservationsName = MandateEndorsedWords.Attendances,
        Notes = [.. MandateEndorsedWords.OfUnknown(found), MandateEndorsedWords.Note],
    };

    protected override Localized Title(MandateEndorsed found, Estimate estimate) =>
        MandateEndorsedWords.Title(found.Entities.Single(entity => entity.EstimateName == estimate.Name));

    private static Figure Draw(IReadOnlyList<EntityMandate> entities, Provenance provenance) => new()
    {
        X = new NumberAxis(MandateEndorsedWords.Share, Unit.Share, 0, 1),
        Y = new CategoryAxis(AttendanceWords.Entity, [.. entities.Select(entity => CodeWords.Of(entity.Names))]),
        Marks =
        [
            new PointMark(
                new("endorsed", MandateEndorsedWords.Share, SeriesColour.Accent),
                [
                    .. entities.Index().Select(place => new DataPoint(
                        place.Item.Share!.Value, place.Index, provenance, place.Item.Estimate.Value?.Interval.Low, place.Item.Estimate.Value?.Interval.High, Line: place.Item.Id)),
                ]),
        ],
    };

    private static Table Table(IReadOnlyList<EntityMandate> entities) => new(
        [
            new("entity_name", ColumnType.Text, Unit.None, AttendanceWords.Entity),
            new("entity_id", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("represented_count", ColumnType.Whole, Unit.Count, MandateEndorsedWords.Represented),
            new("known_count", ColumnType.Whole, Unit.Count, MandateEndorsedWords.Known),
            new("endorsed_count", ColumnType.Whole, Unit.Count, MandateEndorsedWords.Endorsed),
            new("unknown_count", ColumnType.Whole, Unit.Count, MandateEndorsedWords.Unknown),
            new("endorsed_share", ColumnType.Number, Unit.Share, MandateEndorsedWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
        ],
        [
            .. entities.Select(entity => new TableLine(
                entity.Id,
                [
                    CodeWords.Of(entity.Names), entity.Id, (long)entity.Represented, (long)entity.Known, (long)entity.Endorsed, (long)entity.Unknown,
                    entity.Share, entity.Estimate.Value?.Interval.Low, entity.Estimate.Value?.Interval.High,
                ])),
        ]);
}
