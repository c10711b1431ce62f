using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Consultations per full-time equivalent as bars, meetings and procedures apart, with the interval of all together.</summary>
public sealed class ConsultationsPerFteExhibit() : ExhibitOf<ConsultationsPerFte>(new ConsultationsPerFteStudy(), "staffing", ConsultationsPerFteWords.Question)
{
    private static readonly (Series Series, Func<LoadYear, long> Count)[] Parts =
    [
        (new("meetings", ConsultationsPerFteWords.Meetings, SeriesColour.Accent), static load => load.Meetings),
        (new("procedures", ConsultationsPerFteWords.Procedures, SeriesColour.Second), static load => load.Procedures),
        (new("unknown", ConsultationsPerFteWords.UnknownFormat, SeriesColour.Grey), static load => load.UnknownFormat),
    ];

    protected override Display Show(ConsultationsPerFte found) => new()
    {
        Headline = ConsultationsPerFteWords.Headline(found),
        Subtitle = ConsultationsPerFteWords.Subtitle(found.Years),
        AlternativeText = ConsultationsPerFteWords.AlternativeText(found.Known),
        Figure = found.IsEmpty || found.Years.From == found.Years.To ? null : Draw(found),
        Table = Table(found.Loads),
        ObservationsName = StaffingWords.Years,
        Notes =
        [
            .. LackWords.InSome("format_code", found.UnknownFormat, found.Consultations),
            .. StaffingWords.Documented(found.Agents),
            .. PartialYearWords.PaceNote(found.PartialYears),
            StaffingWords.StaffTaken,
            ConsultationsPerFteWords.Note,
        ],
    };

    protected override Localized Title(ConsultationsPerFte found, Estimate estimate) => ConsultationsPerFteWords.Title(found, estimate);

    private static Figure Draw(ConsultationsPerFte found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(ConsultationsPerFteWords.PerFte, Unit.Count),
        Marks =
        [
            .. Parts.Where(part => found.Known.Any(load => part.Count(load) > 0)).Select(part => new BarMark(
                part.Series,
                [.. found.Known.Where(load => part.Count(load) > 0)
                    .Select(load => new Bar(load.Staff.Year, part.Count(load) / load.FteYears!.Value, found.Register.Provenance, load.Line))])),
            new PointMark(
                new("all", ConsultationsPerFteWords.All, SeriesColour.Grey),
                [.. found.Known.Select(load => new DataPoint(
                    load.Staff.Year, load.PerFte!.Value, found.Register.Provenance, load.Interval?.Low, load.Interval?.High, Line: load.Line))]),
        ],
        Gaps = [.. found.Loads.Where(load => load.FteYears is null)
            .Select(load => new Gap(load.Staff.Year - 0.5, load.Staff.Year + 0.5, StaffingWords.StaffNotKnown))],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.PartialYears),
    };

    private static Table Table(IReadOnlyList<LoadYear> loads) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.Consultations),
            new("meeting_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.OfWhichMeetings),
            new("procedure_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.OfWhichProcedures),
            new("unknown_format_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.OfWhichUnknown),
            new("staff_fte", ColumnType.Number, Unit.Fte, StaffingWords.Fte),
            new("staff_known_days", ColumnType.Whole, Unit.Days, StaffingWords.KnownDays),
            new("consultations_per_fte", ColumnType.Number, Unit.Count, ConsultationsPerFteWords.PerFte),
            new("per_fte_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("per_fte_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [
            .. loads.Select(load => new TableLine(
                load.Line,
                [
                    (long)load.Staff.Year, load.Consultations, load.KnownMeetings, load.KnownProcedures, load.UnknownFormat,
                    load.Staff.Fte, (long)load.Staff.Days,
                    load.PerFte, load.Interval?.Low, load.Interval?.High,
                ])),
        ]);
}
