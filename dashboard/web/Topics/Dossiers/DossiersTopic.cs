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
        Answer = static (release, _, exhibits) => Answer(Register.Of(release), exhibits[0]),
        Filters = DossiersFilters.All,
        Exhibits = [PerDossier, Path],
        After = DossierList.Show,
        SaysSynthetic = static release => Register.Of(release) is { IsSynthetic: true },
        Subpage = Page,
    };

    private static Localized Answer(Register? register, Exhibit perDossier) => Localized.From(language => register switch
    {
        null => $"{perDossier.Headline.In(language)}. {perDossier.Subtitle.In(language)}.",
        { IsSynthetic: true } => $"{OnlySynthetic.In(language)}{Languages.Writing.Colon(language)}{perDossier.Headline.In(language)}.",
        _ => $"{perDossier.Headline.In(language)}.",
    });

    private static Localized OnlySynthetic => new(
        "No public source tells it. The register of this release is synthetic and says nothing of real dossiers; from the ministry’s own, the finding would read in this form",
        "Aucune source publique ne le dit. Le registre de cette version publiée est synthétique et ne dit rien de dossiers réels ; d’après celui du ministère, le constat se lirait sous cette forme",
        "Geen openbare bron zegt het. Het register van deze uitgave is synthetisch en zegt niets over echte dossiers; uit dat van het ministerie zou de bevinding in deze vorm te lezen zijn",
        "Keine öffentliche Quelle sagt es. Das Register dieser Ausgabe ist synthetisch und sagt nichts über wirkliche Dossiers; aus dem des Ministeriums wäre der Befund in dieser Form zu lesen");

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
