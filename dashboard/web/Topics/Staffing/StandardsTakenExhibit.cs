using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Every standard and figure of the staffing model in one table: a list needs no picture.</summary>
public sealed class StandardsTakenExhibit() : ExhibitOf<StandardsTaken>(new StandardsTakenStudy(), "staffing", StandardsTakenWords.Question)
{
    protected override Display Show(StandardsTaken found) => new()
    {
        Headline = StandardsTakenWords.Headline(found),
        Subtitle = StandardsTakenWords.Subtitle,
        AlternativeText = StandardsTakenWords.AlternativeText(found),
        Figure = null,
        Table = Table(found),
        ObservationsName = StandardsTakenWords.Observed,
        Notes = [StandardsTakenWords.Note, WorkloadWords.Seed(found.Asked)],
    };

    protected override Localized Title(StandardsTaken found, Estimate estimate) => StandardsTakenWords.HoursPerFte;

    private static Table Table(StandardsTaken found) => new(
        [
            new("measure", ColumnType.Text, Unit.None, StandardsTakenWords.Measure),
            new("low", ColumnType.Number, Unit.Count, StandardsTakenWords.Low),
            new("likely", ColumnType.Number, Unit.Count, StandardsTakenWords.Likely),
            new("high", ColumnType.Number, Unit.Count, StandardsTakenWords.High),
            new("unit", ColumnType.Text, Unit.None, StandardsTakenWords.Unit),
            new("year", ColumnType.Whole, Unit.None, StandardsTakenWords.Year),
            new("confidence", ColumnType.Text, Unit.None, StandardsTakenWords.Known),
            new("source", ColumnType.Text, Unit.None, StandardsTakenWords.Source),
        ],
        [
            .. found.Standards.Select(standard => new TableLine(
                standard.RowKey,
                [
                    WorkloadWords.Measure(standard.MeasureCode), standard.Low, standard.Value, standard.High, standard.Unit, null,
                    CodeWords.Confidence(standard.ConfidenceCode), standard.SourceTitle,
                ])),
            .. found.Time.Select(figure => new TableLine(
                figure.RowKey,
                [
                    WorkloadWords.Measure(figure.MeasureCode), figure.Low, figure.Value, figure.High, null, figure.Year == 0 ? null : (long)figure.Year,
                    CodeWords.Confidence(figure.ConfidenceCode), figure.SourceTitle,
                ])),
        ]);
}
