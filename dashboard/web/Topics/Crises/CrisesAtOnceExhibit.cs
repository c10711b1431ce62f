using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Impromptu consultations a month, a point for each number of crises that run in it.</summary>
public sealed class CrisesAtOnceExhibit() : ExhibitOf<CrisesAtOnce>(new CrisesAtOnceStudy(), "crises", CrisesAtOnceWords.Question)
{
    protected override Display Show(CrisesAtOnce found) => new()
    {
        Headline = CrisesAtOnceWords.Headline(found),
        Subtitle = CrisesAtOnceWords.Subtitle(found),
        AlternativeText = CrisesAtOnceWords.AlternativeText(found),
        Figure = found.Verdict == Verdict.Described
            ? MonthGroups.Draw(CrisesAtOnceWords.Running, CrisesAtOnceWords.AMonth, found.Groups, group => Localized.Same(group.Key), found.Register.Provenance)
            : null,
        Table = MonthGroups.Table(
            new("running_count", ColumnType.Whole, Unit.Count, CrisesAtOnceWords.Running), CrisesWords.Impromptu, found.Groups, group => long.Parse(group.Key, CultureInfo.InvariantCulture)),
        ObservationsName = CrisesWords.ImpromptuCounted,
        Notes = [CrisesAtOnceWords.Note, .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations)],
    };

    protected override Localized Title(CrisesAtOnce found, Estimate estimate) => CrisesAtOnceWords.OneMore;
}
