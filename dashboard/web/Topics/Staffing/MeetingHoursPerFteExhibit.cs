using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Hours of meetings per full-time equivalent as bars.</summary>
public sealed class MeetingHoursPerFteExhibit() : ExhibitOf<MeetingHoursPerFte>(new MeetingHoursPerFteStudy(), "staffing", MeetingHoursPerFteWords.Question)
{
    protected override Display Show(MeetingHoursPerFte found) => new()
    {
        Headline = MeetingHoursPerFteWords.Headline(found),
        Subtitle = MeetingHoursPerFteWords.Subtitle(found.Years),
        AlternativeText = MeetingHoursPerFteWords.AlternativeText(found.Known),
        Figure = found.IsEmpty || found.Years.From == found.Years.To ? null : Draw(found),
        Table = Table(found.Hours),
        ObservationsName = MeetingHoursPerFteWords.MeetingsOfKnownLength,
        Notes = [MeetingHoursPerFteWords.Note, .. MeetingHoursPerFteWords.MayBeMeetings(found.UnknownFormat), .. PartialYearWords.PaceNote(found.PartialYears), StaffingWords.StaffTaken],
    };

    protected override Localized Title(MeetingHoursPerFte found, Estimate estimate) => MeetingHoursPerFteWords.Hours;

    private static Figure Draw(MeetingHoursPerFte found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingHoursPerFteWords.Hours, Unit.Count),
        Marks =
        [
            new BarMark(
                new("hours", MeetingHoursPerFteWords.Hours, SeriesColour.Accent),
                [.. found.Known.Where(year => year.HoursPerFte > 0)
                    .Select(year => new Bar(year.Staff.Year, year.HoursPerFte!.Value, found.Register.Provenance, year.Line))]),
        ],
        Gaps = [.. found.Hours.Where(year => year.HoursPerFte is null).Select(year => new Gap(year.Staff.Year - 0.5, year.Staff.Year + 0.5, Writing.NotKnown))],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    private static Table Table(IReadOnlyList<HoursYear> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("meeting_count", ColumnType.Whole, Unit.Count, MeetingHoursPerFteWords.Meetings),
            new("unknown_format_count", ColumnType.Whole, Unit.Count, MeetingHoursPerFteWords.UnknownFormat),
            new("duration_count", ColumnType.Whole, Unit.Count, MeetingHoursPerFteWords.OfKnownLength),
            new("duration_minutes", ColumnType.Whole, Unit.Minutes, MeetingHoursPerFteWords.Length),
            new("staff_fte", ColumnType.Number, Unit.Fte, StaffingWords.Fte),
            new("staff_known_days", ColumnType.Whole, Unit.Days, StaffingWords.KnownDays),
            new("meeting_hours_per_fte", ColumnType.Number, Unit.Count, MeetingHoursPerFteWords.Hours),
        ],
        [
            .. years.Select(year => new TableLine(
                year.Line,
                [(long)year.Staff.Year, year.KnownMeetings, year.UnknownFormat, year.WithLength, year.WholeMinutes, year.Staff.Fte, (long)year.Staff.Days, year.HoursPerFte])),
        ]);
}
