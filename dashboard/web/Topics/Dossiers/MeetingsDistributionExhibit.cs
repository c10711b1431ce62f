using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>A point for each number of meetings: its share of the dossiers opened before December 2018, and since beside it.</summary>
public sealed class MeetingsDistributionExhibit()
    : ExhibitOf<MeetingsDistribution>(new MeetingsDistributionStudy(), "dossiers", MeetingsDistributionWords.Question)
{
    /// <summary>So far to each side of its number, that two intervals do not lie on each other.</summary>
    private const double Aside = 0.14;

    protected override Display Show(MeetingsDistribution found) => new()
    {
        Headline = MeetingsDistributionWords.Headline(found),
        Subtitle = MeetingsDistributionWords.Subtitle(found.Years),
        AlternativeText = MeetingsDistributionWords.AlternativeText(found),
        Figure = found.Sides.Count == 0 || found.Lacks is not null ? null : Draw(found),
        Table = Table(found.Lacks is null ? found : found with { Before = null, Since = null }),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes = [MeetingsDistributionWords.Note, .. DossiersWords.YearsOfTheWhole(found), .. MeetingsDistributionWords.LeftOut(found.LeftOut)],
    };

    private static Figure Draw(MeetingsDistribution found) => new()
    {
        X = new CategoryAxis(MeetingsDistributionWords.Meetings, [.. Places.Select(MeetingsDistributionWords.Place)]),
        Y = new NumberAxis(MeetingsDistributionWords.ShareOfDossiers, Unit.Share),
        Marks =
        [
            .. found.Sides.Select(side => new PointMark(
                TurnSeries.Of(side.IsSince, MeetingsDistributionWords.Name(side)),
                [.. Places.Select(place => Point(side, place, found.Register.Provenance))])),
        ],
    };

    private static DataPoint Point(MeetingShares side, int place, Provenance provenance)
    {
        var share = side.Share(place);
        return new(place + (side.IsSince ? Aside : -Aside), share.Value!.Value, provenance, share.Low, share.High, Line: Key(side.Dossiers[place], place));
    }

    private static Table Table(MeetingsDistribution found) => new(
        [
            new("meetings", ColumnType.Text, Unit.None, MeetingsDistributionWords.Meetings),
            .. found.Sides.SelectMany(Columns),
        ],
        found.Sides.Count == 0 ? [] :
        [
            .. Places.Select(place => new TableLine(
                Key(found.Sides.Sum(side => side.Dossiers[place]), place),
                [MeetingsDistributionWords.Place(place), .. found.Sides.SelectMany(side => Cells(side, place))])),
        ]);

    private static IEnumerable<Column> Columns(MeetingShares side)
    {
        var name = side.IsSince ? MeetingPace.SinceTurn : MeetingPace.BeforeTurn;
        yield return new($"dossier_count_{name}", ColumnType.Whole, Unit.Count, DossiersWords.DossiersOpened(side.Opened));
        yield return new($"share_{name}", ColumnType.Number, Unit.Share, MeetingsDistributionWords.ShareOfDossiers);
        yield return new($"share_{name}_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom);
        yield return new($"share_{name}_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo);
    }

    private static IEnumerable<object?> Cells(MeetingShares side, int place)
    {
        var share = side.Share(place);
        return [side.Dossiers[place], share.Value, share.Low, share.High];
    }

    private static IEnumerable<int> Places => Enumerable.Range(0, MeetingShares.Codes.Count);

    /// <summary>Behind a number of meetings that no dossier had stand no rows.</summary>
    private static string? Key(long dossiers, int place) => dossiers == 0 ? null : MeetingShares.Codes[place];
}
