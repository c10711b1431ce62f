using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Each treaty that waits as a bar of its age, the oldest first.</summary>
public sealed class PendingTreatiesExhibit() : ExhibitOf<PendingTreaties>(new PendingTreatiesStudy(), "treaties", PendingTreatiesWords.Question)
{
    /// <summary>More would tire who listens; the table has them all.</summary>
    private const int SpokenTreaties = 6;

    /// <summary>The picture shows so many of the oldest, to stay on one sheet of paper; the table has them all.</summary>
    private const int DrawnTreaties = 20;

    protected override Display Show(PendingTreaties found) => new()
    {
        Headline = PendingTreatiesWords.Headline(found),
        Subtitle = PendingTreatiesWords.Subtitle(found.Treaties.Count == 0 ? found.Years : found.YearsSigned),
        AlternativeText = PendingTreatiesWords.AlternativeText(found.Treaties.Take(SpokenTreaties)),
        Figure = found.Treaties.Count == 0 ? null : Draw([.. found.Treaties.Take(DrawnTreaties)]),
        Table = Table([.. found.Treaties, .. found.NotKnown]),
        ObservationsName = PendingTreatiesWords.Counted,
        Notes =
        [
            .. found.Treaties.Count == 0 ? Array.Empty<Localized>() : [PendingTreatiesWords.Oldest(found), PendingTreatiesWords.ForWhom(found), PendingTreatiesWords.Looked(found)],
            .. found.Treaties.Count > DrawnTreaties ? [PendingTreatiesWords.OnlyOldest(DrawnTreaties, found.Treaties.Count)] : Array.Empty<Localized>(),
            .. found.NotKnown.Count == 0 ? Array.Empty<Localized>() : [PendingTreatiesWords.Beside(found.NotKnown.Count)],
            PendingTreatiesWords.Note,
        ],
        Credits = [TreatiesWords.DepositaryCredit],
    };

    private static Figure Draw(IReadOnlyList<PendingTreatiesRow> treaties) => new()
    {
        X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years),
        Y = new CategoryAxis(TreatiesWords.Treaty, [.. treaties.Select(treaty => CodeWords.Of(treaty.TreatyNames))]),
        Marks =
        [
            new BarMark(
                new("pending", PendingTreatiesWords.StillWaiting, SeriesColour.Accent),
                [.. treaties.Index().Select(place => new Bar(place.Index, place.Item.AgeYears!.Value, place.Item.ConfidenceCode, place.Item.TreatyKey))]),
        ],
    };

    private static Table Table(IReadOnlyList<PendingTreatiesRow> treaties) => new(
        [
            new("treaty_key", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("treaty_name", ColumnType.Text, Unit.None, TreatiesWords.Treaty),
            new("standing", ColumnType.Text, Unit.None, PendingTreatiesWords.Standing),
            new("signed_on", ColumnType.Text, Unit.None, PendingTreatiesWords.SignedOn),
            new("stated_on", ColumnType.Day, Unit.None, PendingTreatiesWords.NotRatifiedOn),
            new("age_days", ColumnType.Whole, Unit.Days, PendingTreatiesWords.Age),
            new("awaited_parliaments", ColumnType.Text, Unit.None, PendingTreatiesWords.AwaitedParliaments),
            new("awaited_on", ColumnType.Day, Unit.None, PendingTreatiesWords.AwaitedOn),
            new("last_step_on", ColumnType.Day, Unit.None, PendingTreatiesWords.LastStep),
        ],
        [
            .. treaties.Select(treaty => new TableLine(
                treaty.TreatyKey,
                [
                    treaty.TreatyKey, CodeWords.Of(treaty.TreatyNames), PendingTreatiesWords.StandingOf(treaty), treaty.SignedOn, treaty.StatedOn, (long?)treaty.AgeDays,
                    PendingTreatiesWords.Awaited(treaty), treaty.AwaitedOn, treaty.LastStepOn,
                ])),
        ]);
}
