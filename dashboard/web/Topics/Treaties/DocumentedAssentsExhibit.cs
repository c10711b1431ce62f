using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Each documented assent as a point, in the row of its parliament.</summary>
public sealed class DocumentedAssentsExhibit() : ExhibitOf<DocumentedAssents>(new DocumentedAssentsStudy(), "treaties", DocumentedAssentsWords.Question)
{
    protected override Display Show(DocumentedAssents found) => new()
    {
        Headline = DocumentedAssentsWords.Headline(found),
        Subtitle = DocumentedAssentsWords.Subtitle(found),
        AlternativeText = DocumentedAssentsWords.AlternativeText(found),
        Figure = found.ByParliament.Count == 0 ? null : Draw(found.ByParliament),
        Table = Table(found.ByParliament, found.MixedTreaties),
        ObservationsName = DocumentedAssentsWords.Counted,
        Notes = [.. found.ByParliament.Count == 0 ? Array.Empty<Localized>() : [DocumentedAssentsWords.Ends(found)], TreatiesWords.UnknownIsNotPending, TreatiesWords.TwoEvents],
    };

    /// <summary>The subtitle names the act.</summary>
    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Act;

    private static Figure Draw(IReadOnlyList<KnownAssents> parliaments)
    {
        var earliest = parliaments.SelectMany(parliament => parliament.Acts).Min(act => act.ShortestYears);
        return new()
        {
            X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years, Math.Min(0, Math.Floor(earliest))),
            Y = new CategoryAxis(TreatiesWords.Parliament, [.. parliaments.Select(parliament => CodeWords.Parliament(parliament.ParliamentCode))]),
            Marks =
            [
                new PointMark(
                    new("assents", DocumentedAssentsWords.Assent, SeriesColour.Accent),
                    [.. parliaments.Index().SelectMany(place => place.Item.Acts.Select(act => Point(act, place.Index)))]),
            ],
        };
    }

    /// <summary>The middle of the days that a partial date allows, with those days as the interval.</summary>
    private static DataPoint Point(DocumentedAssentsRow act, int row)
    {
        var (shortest, longest) = (act.ShortestYears, act.LongestYears);
        return new(
            (shortest + longest) / 2, row, act.ConfidenceCode,
            longest > shortest ? shortest : null, longest > shortest ? longest : null,
            DocumentedAssentsWords.PointLabel(act), Line: act.ParliamentCode);
    }

    private static Table Table(IReadOnlyList<KnownAssents> parliaments, int mixed) => new(
        [
            new("parliament_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("parliament_name", ColumnType.Text, Unit.None, TreatiesWords.Parliament),
            new("assent_count", ColumnType.Whole, Unit.Count, DocumentedAssentsWords.Assents),
            new("known_mixed_count", ColumnType.Whole, Unit.Count, DocumentedAssentsWords.MixedKnown),
            new("unknown_mixed_count", ColumnType.Whole, Unit.Count, DocumentedAssentsWords.MixedUnknown),
            new("middle_days", ColumnType.Number, Unit.Days, DocumentedAssentsWords.Middle),
            new("first_days", ColumnType.Whole, Unit.Days, DocumentedAssentsWords.Shortest),
            new("last_days", ColumnType.Whole, Unit.Days, DocumentedAssentsWords.Longest),
        ],
        [
            .. parliaments.Select(parliament => new TableLine(
                parliament.ParliamentCode,
                [
                    parliament.ParliamentCode, CodeWords.Parliament(parliament.ParliamentCode), (long)parliament.Acts.Count,
                    (long)parliament.MixedTreaties, (long)(mixed - parliament.MixedTreaties),
                    parliament.MiddleDays, (long)parliament.ShortestDays, (long)parliament.LongestDays,
                ])),
        ]);
}
