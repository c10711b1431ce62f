using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Arguments in a table: they are for reading.</summary>
public sealed class CaseAgainstExhibit() : ExhibitOf<CaseAgainst>(new CaseAgainstStudy(), "staffing", CaseAgainstWords.Question)
{
    protected override Display Show(CaseAgainst found) => new()
    {
        Headline = CaseAgainstWords.Headline(found),
        Subtitle = CaseAgainstWords.Subtitle(found),
        AlternativeText = CaseAgainstWords.Headline(found),
        Figure = null,
        Table = new(
            [new("argument", ColumnType.Text, Unit.None, CaseAgainstWords.Column)],
            [.. found.Arguments.Index().Select(argument => new TableLine(argument.Index == 0 ? "all" : null, [CaseAgainstWords.Of(argument.Item)]))]),
        ObservationsName = CaseAgainstWords.Observed,
        Notes = [.. found.Arguments.Skip(1).Select(argument => CaseAgainstWords.AsNote(argument)), CaseAgainstWords.Note, WorkloadWords.Seed(found.Asked)],
    };

    protected override Localized Title(CaseAgainst found, Estimate estimate) => WorkloadWords.RequiredFte;
}
