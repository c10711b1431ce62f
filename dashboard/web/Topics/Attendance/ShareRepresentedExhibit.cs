using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The share of each entity in each year as a heat map.</summary>
public sealed class ShareRepresentedExhibit() : ExhibitOf<ShareRepresented>(new ShareRepresentedStudy(), "attendance", ShareRepresentedWords.Question)
{
    protected override Display Show(ShareRepresented found) => new()
    {
        Headline = ShareRepresentedWords.Headline(found),
        Subtitle = ShareRepresentedWords.Subtitle(found.Years),
        AlternativeText = ShareRepresentedWords.AlternativeText(found.Entities),
        Figure = found.Entities.Count == 0 ? null : Draw(found.Entities),
        Table = Table(found.Entities),
        ObservationsName = ShareRepresentedWords.Invitations,
        Notes = [AttendanceWords.NotInfluence, ShareRepresentedWords.Note],
    };

    protected override Localized Title(ShareRepresented found, Estimate estimate) =>
        estimate.Name == LargestDifference.EstimateName ? ShareRepresentedWords.Title(found.Difference!) : ShareRepresentedWords.Title(found.Entities.Single(entity => entity.EstimateName == estimate.Name));

    private static Figure Draw(IReadOnlyList<EntityAttendance> entities)
    {
        var invited = entities.SelectMany(entity => entity.Years).Select(year => year.Year).ToList();
        Years columns = new(invited.Min(), invited.Max());
        return new()
        {
            X = new CategoryAxis(ColumnWords.Year, [.. columns.Each.Select(year => Localized.Same($"{year}"))]),
            Y = new CategoryAxis(AttendanceWords.Entity, [.. entities.Select(entity => CodeWords.Of(entity.Names))]),
            Marks =
            [
                new CellMark(
                    new("share", AttendanceWords.Share, SeriesColour.Accent),
                    Unit.Share,
                    [
                        .. entities.Index().SelectMany(row => row.Item.Years.Select(year => new HeatCell(
                            year.Year - columns.From, row.Index, year.HasTooFew ? null : year.Share, year.Line, ShareRepresentedWords.Counted(year)))),
                    ]),
            ],
        };
    }

    private static Table Table(IReadOnlyList<EntityAttendance> entities) => new(
        [
            new("entity_name", ColumnType.Text, Unit.None, AttendanceWords.Entity),
            new("entity_id", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("invited_count", ColumnType.Whole, Unit.Count, AttendanceWords.Invited),
            new("represented_count", ColumnType.Whole, Unit.Count, AttendanceWords.Represented),
            new("attendance_share", ColumnType.Number, Unit.Share, AttendanceWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
        ],
        [
            .. entities.SelectMany(entity => entity.Years.Select(year => new TableLine(
                year.Line,
                [
                    CodeWords.Of(entity.Names), entity.Id, (long)year.Year, (long)year.Invited, (long)year.Represented,
                    year.Share, year.Interval.Low, year.Interval.High,
                ]))),
        ]);
}
