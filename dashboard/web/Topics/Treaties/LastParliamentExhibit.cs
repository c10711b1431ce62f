using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The days that the last parliament added, as a bar for each treaty.</summary>
public sealed class LastParliamentExhibit() : ExhibitOf<LastParliament>(new LastParliamentStudy(), "treaties", LastParliamentWords.Question)
{
    /// <summary>The picture shows so many of the longest, to stay on one sheet of paper; the table has them all.</summary>
    private const int DrawnTreaties = 12;

    private const int SpokenTreaties = 5;

    protected override Display Show(LastParliament found) => new()
    {
        Headline = LastParliamentWords.Headline(found),
        Subtitle = LastParliamentWords.Subtitle(found.Treaties.Count == 0 ? found.Years : found.YearsSigned),
        AlternativeText = LastParliamentWords.AlternativeText(found.Treaties.Take(SpokenTreaties)),
        Figure = found.Treaties.Count == 0 ? null : Draw([.. found.Treaties.Take(DrawnTreaties)]),
        Table = Table(found.Treaties),
        ObservationsName = LastParliamentWords.Counted,
        Notes =
        [
            .. found.Treaties.Count == 0 ? Array.Empty<Localized>() : [LastParliamentWords.Tally(found), LastParliamentWords.Longest(found)],
            .. found.Treaties.Count > DrawnTreaties ? [LastParliamentWords.OnlyLongest(DrawnTreaties, found.Treaties.Count)] : Array.Empty<Localized>(),
            LastParliamentWords.Note,
        ],
    };

    private static Figure Draw(IReadOnlyList<LastParliamentRow> treaties) => new()
    {
        X = new NumberAxis(LastParliamentWords.Added, Unit.Days),
        Y = new CategoryAxis(LastParliamentWords.TreatyAndLast, [.. treaties.Select(LastParliamentWords.RowName)]),
        Marks =
        [
            new BarMark(new("last", LastParliamentWords.Standing(LastStanding.Last), SeriesColour.Accent), Bars(treaties, LastStanding.Last)),
            new BarMark(new("one-of", LastParliamentWords.Standing(LastStanding.OneOf), SeriesColour.Second), Bars(treaties, LastStanding.OneOf)),
            new BarMark(new("cannot-tell", LastParliamentWords.Standing(LastStanding.CannotTell), SeriesColour.Grey), Bars(treaties, LastStanding.CannotTell)),
        ],
    };

    /// <summary>Where a later parliament may be missing, or dates leave several, the days are derived and not known.</summary>
    private static IReadOnlyList<Bar> Bars(IReadOnlyList<LastParliamentRow> treaties, LastStanding standing) =>
    [
        .. treaties.Index()
            .Where(place => place.Item.Standing == standing)
            .Select(place => new Bar(
                place.Index, place.Item.MiddleAddedDays, standing == LastStanding.Last ? place.Item.ConfidenceCode : Provenance.Derived, place.Item.TreatyId)),
    ];

    private static Table Table(IReadOnlyList<LastParliamentRow> treaties) => new(
        [
            new("treaty_id", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("treaty_name", ColumnType.Text, Unit.None, TreatiesWords.Treaty),
            new("last_parliament_name", ColumnType.Text, Unit.None, LastParliamentWords.Last),
            new("standing", ColumnType.Text, Unit.None, LastParliamentWords.HowSure),
            new("last_on", ColumnType.Text, Unit.None, LastParliamentWords.LastOn),
            new("previous_parliament_name", ColumnType.Text, Unit.None, LastParliamentWords.Previous),
            new("previous_on", ColumnType.Text, Unit.None, LastParliamentWords.PreviousOn),
            new("shortest_added_days", ColumnType.Whole, Unit.Days, LastParliamentWords.AddedAtLeast),
            new("longest_added_days", ColumnType.Whole, Unit.Days, LastParliamentWords.AddedAtMost),
            new("level_count", ColumnType.Whole, Unit.Count, LastParliamentWords.Levels),
            new("is_list_complete", ColumnType.Flag, Unit.None, LastParliamentWords.ListComplete),
            new("is_mixed_basis", ColumnType.Flag, Unit.None, LastParliamentWords.VoteAgainstPromulgation),
        ],
        [
            .. treaties.Select(treaty => new TableLine(
                treaty.TreatyId,
                [
                    treaty.TreatyId, CodeWords.Of(treaty.TreatyNames), LastParliamentWords.Names(treaty), LastParliamentWords.Standing(treaty.Standing), treaty.LastOn,
                    treaty.PreviousParliamentCode is { } previous ? CodeWords.Parliament(previous) : null, treaty.PreviousOn,
                    (long)treaty.ShortestAddedDays, (long)treaty.LongestAddedDays, (long)treaty.ParliamentCount, treaty.IsListComplete, treaty.IsMixedBasis,
                ])),
        ]);
}
