using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Anticipatory consultations a month, a point for each level of impromptu work.</summary>
public sealed class WorkBesideImpromptuExhibit() : ExhibitOf<WorkBesideImpromptu>(new WorkBesideImpromptuStudy(), "crises", WorkBesideImpromptuWords.Question)
{
    protected override Display Show(WorkBesideImpromptu found) => new()
    {
        Headline = WorkBesideImpromptuWords.Headline(found),
        Subtitle = WorkBesideImpromptuWords.Subtitle(found),
        AlternativeText = WorkBesideImpromptuWords.AlternativeText(found),
        Figure = found.Verdict == Verdict.Described
            ? MonthGroups.Draw(WorkBesideImpromptuWords.ImpromptuWork, WorkBesideImpromptuWords.AMonth, found.Groups, WorkBesideImpromptuWords.Level, found.Register.Provenance)
            : null,
        Table = MonthGroups.Table(
            new("impromptu_level", ColumnType.Text, Unit.None, WorkBesideImpromptuWords.ImpromptuWork), CrisesWords.Anticipatory, found.Groups, WorkBesideImpromptuWords.Level),
        ObservationsName = WorkBesideImpromptuWords.Counted,
        Notes = [WorkBesideImpromptuWords.Note, .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations)],
    };

    protected override Localized Title(WorkBesideImpromptu found, Estimate estimate) => WorkBesideImpromptuWords.Doubled;
}
