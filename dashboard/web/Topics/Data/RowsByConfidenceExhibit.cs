using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics.Data.Sections;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The rows of each resource as one bar, a layer for each degree of confidence.</summary>
public sealed class RowsByConfidenceExhibit() : ExhibitOf<RowsByConfidence>(new RowsByConfidenceStudy(), "data", RowsByConfidenceWords.Question)
{
    private static readonly (Provenance Provenance, string Code, SeriesColour Colour)[] Confidences =
    [
        (Provenance.Documented, "documented", SeriesColour.Accent),
        (Provenance.Derived, "derived", SeriesColour.Third),
        (Provenance.Register, "register", SeriesColour.Fourth),
        (Provenance.Recalled, "recalled", SeriesColour.Grey),
        (Provenance.Assumed, "assumed", SeriesColour.Fifth),
        (Provenance.Synthetic, "synthetic", SeriesColour.Second),
    ];

    protected override Display Show(RowsByConfidence found) => new()
    {
        Headline = RowsByConfidenceWords.Headline(found),
        Subtitle = RowsByConfidenceWords.Subtitle,
        AlternativeText = RowsByConfidenceWords.AlternativeText(found.Resources),
        Figure = found.Resources.Count == 0 ? null : Draw(found),
        Table = Table(found.Resources),
        ObservationsName = ExhibitWords.Rows,
        Notes = [.. RowsByConfidenceWords.Notes(found)],
    };

    protected override Localized Title(RowsByConfidence found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate, and a count of rows has none");

    private static Figure Draw(RowsByConfidence found) => new()
    {
        X = new NumberAxis(RowsByConfidenceWords.ShareOfRows, Unit.Share, 0, 1),
        Y = new CategoryAxis(SectionWords.Resource, [.. found.Resources.Select(RowsByConfidenceWords.Name)]),
        Marks =
        [
            .. Confidences.Where(confidence => found.Of(confidence.Provenance) > 0).Select(confidence => new BarMark(
                new(confidence.Code, CodeWords.Confidence(confidence.Provenance), confidence.Colour),
                [
                    .. found.Resources.Index().Where(place => place.Item.Of(confidence.Provenance) > 0)
                        .Select(place => new Bar(place.Index, place.Item.ShareOf(confidence.Provenance), confidence.Provenance, place.Item.Resource)),
                ])),
        ],
    };

    private static Table Table(IReadOnlyList<ResourceRows> resources) => new(
        [
            new("resource", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("resource_name", ColumnType.Text, Unit.None, SectionWords.Resource),
            new("row_count", ColumnType.Whole, Unit.Count, SectionWords.Rows),
            .. Confidences.Select(confidence => new Column($"{confidence.Code}_count", ColumnType.Whole, Unit.Count, CodeWords.Confidence(confidence.Provenance))),
        ],
        [
            .. resources.Select(resource => new TableLine(
                resource.Resource,
                [resource.Resource, RowsByConfidenceWords.Name(resource), resource.Total, .. Confidences.Select(confidence => (object?)resource.Of(confidence.Provenance))])),
        ]);
}
