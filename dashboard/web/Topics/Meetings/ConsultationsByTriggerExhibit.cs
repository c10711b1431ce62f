using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Consultations a year as bars, a layer for each trigger, with the crises behind.</summary>
public sealed class ConsultationsByTriggerExhibit()
    : ExhibitOf<ConsultationsByTrigger>(new ConsultationsByTriggerStudy(), "meetings", ConsultationsByTriggerWords.Question)
{
    protected override Display Show(ConsultationsByTrigger found) => new()
    {
        Headline = ConsultationsByTriggerWords.Headline(found),
        Subtitle = ConsultationsByTriggerWords.Subtitle(found.Years),
        AlternativeText = ConsultationsByTriggerWords.AlternativeText(found),
        Figure = found.Consultations > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found.Counts),
        ObservationsName = MeetingsWords.Consultations,
        Notes =
        [
            ConsultationsByTriggerWords.Note,
            .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations),
            .. LackWords.InSome("format_code", found.UnknownFormat, found.Consultations),
            .. MeetingsWords.InPart(found.PartialYears),
        ],
    };

    protected override Localized Title(ConsultationsByTrigger found, Estimate estimate) => ConsultationsByTriggerWords.Title(estimate.Name);

    private static Figure Draw(ConsultationsByTrigger found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(found.UnknownTrigger < found.Consultations ? MeetingsWords.ConsultationsAYear : MeetingsWords.ConsultationsOf(NotGivenWords.Trigger), Unit.Count),
        Marks =
        [
            .. found.Peaks.Select(peak => peak.Code).Select(code => new BarMark(
                new(code, ConsultationsByTriggerWords.Label(code), Colour(code)),
                [
                    .. found.Counts.Select(year => year.Counted).Where(year => year[code].Consultations > 0)
                        .Select(year => new Bar(year.Year, year[code].Consultations, found.Register.Provenance, $"{year.Year}")),
                ])),
        ],
        Events = CrisisSpans.Behind(found.CrisisDays, found.Years),
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
        Gaps = YearGaps.Between(found.Counts.Select(year => year.Counted.Year), found.Years, MeetingsWords.NotInRegister),
    };

    private static SeriesColour Colour(string code) => code switch
    {
        Triggers.Anticipatory => SeriesColour.Accent,
        Triggers.Impromptu => SeriesColour.Second,
        _ => SeriesColour.Grey,
    };

    private static Table Table(IReadOnlyList<TriggerYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            .. Triggers.All.Select(code => new Column($"{code}_count", ColumnType.Whole, Unit.Count, ConsultationsByTriggerWords.Label(code))),
            new("consultation_count", ColumnType.Whole, Unit.Count, MeetingsWords.AllConsultations),
            new("impromptu_meeting_share", ColumnType.Number, Unit.Share, ConsultationsByTriggerWords.ImpromptuShare),
            new("impromptu_meeting_share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("impromptu_meeting_share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
        ],
        [.. counts.Select(year => Line(year.Counted, year.ImpromptuShare))]);

    private static TableLine Line(YearCounts year, Estimate share) => new(
        year.Consultations == 0 ? null : $"{year.Year}",
        [(long)year.Year, .. Triggers.All.Select(code => (object?)year.KnownOf(code)), year.Consultations, share.Value, share.Low, share.High]);
}
