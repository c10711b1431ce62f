using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The assents that the record knows as a heat map, parliaments by periods of signature.</summary>
public sealed class KnownAssentsExhibit() : ExhibitOf<KnownAssents>(new KnownAssentsStudy(), "data", KnownAssentsWords.Question)
{
    protected override Display Show(KnownAssents found) => new()
    {
        Headline = KnownAssentsWords.Headline(found),
        Subtitle = KnownAssentsWords.Subtitle,
        AlternativeText = KnownAssentsWords.AlternativeText(found.Parliaments),
        Figure = found.Counts.Count == 0 ? null : Draw(found),
        Table = Table(found.Counts),
        ObservationsName = KnownAssentsWords.Counted,
        Notes = [KnownAssentsWords.Note],
    };

    protected override Localized Title(KnownAssents found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate, and a count of treaties has none");

    private static Figure Draw(KnownAssents found) => new()
    {
        X = new CategoryAxis(KnownAssentsWords.FiveYearsFrom, [.. found.Periods.Select(period => Localized.Same($"{period}"))]),
        Y = new CategoryAxis(KnownAssentsWords.Parliament, [.. found.Parliaments.Select(parliament => CodeWords.Parliament(parliament.Code))]),
        Marks =
        [
            new CellMark(
                new("treaties", KnownAssentsWords.Treaties, SeriesColour.Accent),
                Unit.Count,
                [
                    .. from parliament in found.Parliaments.Index()
                       from period in found.Periods.Index()
                       let count = found.Counts.FirstOrDefault(each => each.ParliamentCode == parliament.Item.Code && each.PeriodYear == period.Item)
                       select new HeatCell(period.Index, parliament.Index, count?.TreatyCount, count?.Line),
                ]),
        ],
    };

    private static Table Table(IReadOnlyList<KnownAssentsRow> counts) => new(
        [
            new("parliament_name", ColumnType.Text, Unit.None, KnownAssentsWords.Parliament),
            new("period_year", ColumnType.Whole, Unit.None, KnownAssentsWords.SignedFrom),
            new("treaty_count", ColumnType.Whole, Unit.Count, KnownAssentsWords.WithAssent),
            new("signed_count", ColumnType.Whole, Unit.Count, KnownAssentsWords.SignedThen),
        ],
        [
            .. counts.Select(count => new TableLine(
                count.Line, [CodeWords.Parliament(count.ParliamentCode), (long)count.PeriodYear, (long)count.TreatyCount, (long)count.SignedCount])),
        ]);
}
