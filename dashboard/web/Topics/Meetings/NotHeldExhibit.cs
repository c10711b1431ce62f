using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the register lists and was not held, a bar for each year and a layer for what became of it.</summary>
public sealed class NotHeldExhibit() : ExhibitOf<NotHeld>(new NotHeldStudy(), "meetings", NotHeldWords.Question)
{
    protected override Display Show(NotHeld found) => new()
    {
        Headline = NotHeldWords.Headline(found),
        Subtitle = NotHeldWords.Subtitle(found.Years),
        AlternativeText = NotHeldWords.Headline(found),
        Figure = found.All > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found),
        ObservationsName = MeetingsWords.Consultations,
        Notes = found.All > 0 ? [NotHeldWords.Note] : [NotHeldWords.NoneNote],
    };

    private static Figure Draw(NotHeld found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingsWords.ConsultationsAYear, Unit.Count),
        Marks =
        [
            .. NotHeld.Statuses.Where(status => found.Of(status) > 0).Select(status => new BarMark(
                new(status, NotHeldWords.Label(status), Colour(status)),
                [
                    .. found.ByYear.Where(year => year.Of(status) > 0)
                        .Select(year => new Bar(year.Year, year.Of(status), found.Register.Provenance, $"{year.Year}")),
                ])),
        ],
    };

    private static SeriesColour Colour(string status) => status switch
    {
        "cancelled" => SeriesColour.Second,
        "postponed" => SeriesColour.Third,
        _ => SeriesColour.Grey,
    };

    private static Table Table(NotHeld found) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            .. NotHeld.Statuses.Select(status => new Column($"{status}_count", ColumnType.Whole, Unit.Count, NotHeldWords.Label(status))),
        ],
        [.. found.ByYear.Select(year => new TableLine($"{year.Year}", [(long)year.Year, .. NotHeld.Statuses.Select(status => (object?)year.Of(status))]))]);
}
