using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The dossiers of the register: how much consultation one takes, and the path of each.</summary>
public static class DossiersTopic
{
    private static readonly DossierPathExhibit Path = new();

    private static readonly DossierListExhibit List = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "dossiers",
        Name = DossiersWords.Topic,
        Question = DossiersWords.Question,
        Filters = DossiersFilters.All,
        Exhibits = [new ConsultationsPerDossierExhibit(), new MeetingsToConsensusExhibit(), new MeetingsDistributionExhibit(), new TimeToOutcomeExhibit(), new OutcomesByYearExhibit(), new MeetingsByDomainExhibit(), Path, List],
        After = static page => DossierListSection.Show(List.Study.Ask(page.Inquiry) as DossierList, page),
        SaysSynthetic = static inquiry => inquiry.Register is { IsSynthetic: true },
        Subpage = Page,
    };

    private static Subpage? Page(SubpageView view)
    {
        if (view.Path is not [var id])
            return null;
        Inquiry inquiry = new(view.Release, Question.Of((DossiersFilters.One.Name, id)));
        if (Path.Study.Ask(inquiry) is not DossierPath { Dossier: { } dossier } found)
            return null;
        var page = DossierPage.Show(dossier, found, new ExhibitInContext
        {
            Exhibit = Path.Of(found),
            ReleaseId = view.Release.Id,
            ClosedOn = view.Release.ClosedOn,
            Language = view.Language,
            QuestionText = inquiry.Question.Text,
        });
        return new(Localized.Same(dossier.Title), page) { IsSynthetic = found.Register.IsSynthetic };
    }
}
