using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Impromptu consultations a year as bars, a layer for each crisis.</summary>
public sealed class ImpromptuByYearExhibit() : ExhibitOf<ImpromptuByYear>(new ImpromptuByYearStudy(), "crises", ImpromptuByYearWords.Question)
{
    protected override Display Show(ImpromptuByYear found) => new()
    {
        Headline = ImpromptuByYearWords.Headline(found),
        Subtitle = ImpromptuByYearWords.Subtitle(found.Years),
        AlternativeText = ImpromptuByYearWords.AlternativeText(found.Counts),
        Figure = found.Counts.Count == 0 || found.Years.From == found.Years.To ? null : Draw(found),
        Table = Table(found.Counts),
        ObservationsName = CrisesWords.ImpromptuCounted,
        Notes = [ImpromptuByYearWords.Note, .. LackWords.InSome("trigger_code", found.Unknown, found.All), .. PartialYearWords.Note(found.PartialYears)],
    };

    protected override Localized Title(ImpromptuByYear found, Estimate estimate) => ImpromptuByYearWords.ShareOfKnown;

    private static Figure Draw(ImpromptuByYear found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(found.Unknown == 0 ? CrisesWords.Impromptu : CrisesWords.ImpromptuOrUnknown, Unit.Count),
        Marks =
        [
            .. CrisisStack.Of(found.Counts).Select(crisis => new BarMark(
                crisis.Series,
                [.. found.Counts.Select(year => (year.Year, Part: crisis.In(year)))
                    .Where(year => year.Part.Count > 0)
                    .Select(year => new Bar(year.Year, year.Part.Count, found.Register.Provenance, year.Part.Line))])),
            .. found.Unknown == 0
                ? Array.Empty<Mark>()
                : [new BarMark(
                    new("unknown", NotGivenWords.Trigger, SeriesColour.Grey),
                    [.. found.Counts.Where(year => year.Unknown > 0).Select(year => new Bar(year.Year, year.Unknown, found.Register.Provenance))])],
        ],
        Events = CrisisSpans.Behind(found.CrisisDays, found.Years),
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
        // Years without a single consultation of any kind: outside the register, or nothing that answers the choice.
        Gaps = [.. found.Years.Each.Except(found.Counts.Select(year => year.Year)).Select(year => new Gap(year - 0.5, year + 0.5, CrisesWords.NoConsultation))],
    };

    private static Table Table(IReadOnlyList<ImpromptuYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("crisis_name", ColumnType.Text, Unit.None, CrisesWords.Crisis),
            new("impromptu_count", ColumnType.Whole, Unit.Count, CrisesWords.Impromptu),
            new("consultation_count", ColumnType.Whole, Unit.Count, ImpromptuByYearWords.AllOfTheYear),
            new("unknown_trigger_count", ColumnType.Whole, Unit.Count, ImpromptuByYearWords.UnknownOfTheYear),
            new("impromptu_share", ColumnType.Number, Unit.Share, ImpromptuByYearWords.OfKnown),
        ],
        [
            .. counts.SelectMany(year => year.Crises.Count == 0
                ? [new TableLine(null, [(long)year.Year, null, (long?)year.KnownImpromptu, (long)year.All, (long)year.Unknown, (double?)year.KnownImpromptu])]
                : year.Crises.Select(crisis => new TableLine(
                    crisis.Line, [(long)year.Year, CrisesWords.Name(crisis), (long)crisis.Count, (long)year.All, (long)year.Unknown, (double)crisis.Count / year.Known]))),
        ]);
}
