using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The dossiers of the register: how much consultation one takes, and the path of each.</summary>
public static class DossiersTopic
{
    private static readonly ConsultationsPerDossier PerDossier = new();
    private static readonly DossierPath Path = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "dossiers",
        Name = new("Dossiers", "Dossiers", "Dossiers", "Dossiers"),
        Question = new(
            "How much consultation does one dossier take?",
            "Combien de concertation demande un dossier ?",
            "Hoeveel overleg vergt één dossier?",
            "Wie viel Abstimmung braucht ein Dossier?"),
        Answer = static (release, _, exhibits) => RegisterWords.Answer(Register.Of(release), exhibits[0]),
        Filters = DossiersFilters.All,
        Exhibits = [PerDossier, Path],
        After = DossierList.Show,
        SaysSynthetic = static release => Register.Of(release) is { IsSynthetic: true },
        Subpage = Page,
    };

    private static Subpage? Page(SubpageView view)
    {
        if (view.Path is not [var id] || Dossier.Find(view.Release, id) is not { } dossier)
            return null;
        var question = Question.Of((DossiersFilters.One.Name, dossier.Id));
        var path = DossierPage.Show(dossier, new ExhibitInContext
        {
            Exhibit = Path.Show(view.Release, question),
            ReleaseId = view.Release.Id,
            ClosedOn = view.Release.ClosedOn,
            Language = view.Language,
            QuestionText = question.Text,
        });
        return new(dossier.Title, path) { IsSynthetic = dossier.Register.IsSynthetic };
    }
}
