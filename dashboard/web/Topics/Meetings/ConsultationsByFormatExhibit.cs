using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Consultations a year as bars, a layer for each format, so that what came beside the meetings is seen with them.</summary>
public sealed class ConsultationsByFormatExhibit()
    : ExhibitOf<ConsultationsByFormat>(new ConsultationsByFormatStudy(), "meetings", ConsultationsByFormatWords.Question)
{
    protected override Display Show(ConsultationsByFormat found) => new()
    {
        Headline = ConsultationsByFormatWords.Headline(found),
        Subtitle = ConsultationsByFormatWords.Subtitle(found.Years),
        AlternativeText = ConsultationsByFormatWords.AlternativeText(found),
        Figure = found.Consultations > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found),
        ObservationsName = MeetingsWords.Consultations,
        Notes = [.. ConsultationsByFormatWords.Notes(found)],
    };

    protected override Localized Title(ConsultationsByFormat found, Estimate estimate) => ConsultationsByFormatWords.Title(found, estimate.Name);

    private static Figure Draw(ConsultationsByFormat found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(found.Lacks is null ? MeetingsWords.ConsultationsAYear : MeetingsWords.ConsultationsOf(NotGivenWords.Format), Unit.Count),
        Marks =
        [
            .. found.FormatsHeld.Select(code => new BarMark(
                FormatSeries.Of(code),
                [
                    .. found.Counts.Where(year => year[code].Consultations > 0)
                        .Select(year => new Bar(year.Year, year[code].Consultations, found.Register.Provenance, $"{year.Year}")),
                ])),
        ],
        Events = CrisisSpans.Behind(found.CrisisDays, found.Years),
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
        Gaps = YearGaps.Between(found.Counts.Select(year => year.Year), found.Years, MeetingsWords.NotInRegister),
    };

    private static Table Table(ConsultationsByFormat found) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            .. found.FormatsHeld.Select(code => new Column($"{code}_count", ColumnType.Whole, Unit.Count, FormatSeries.Of(code).Name)),
            new("meeting_count", ColumnType.Whole, Unit.Count, MeetingsWords.Meetings),
            new("consultation_count", ColumnType.Whole, Unit.Count, MeetingsWords.AllConsultations),
        ],
        [
            .. found.Counts.Select(year => new TableLine(
                year.Consultations == 0 ? null : $"{year.Year}",
                [(long)year.Year, .. found.FormatsHeld.Select(code => (object?)year.KnownOf(code)), year.KnownMeetings, year.Consultations])),
        ]);
}
