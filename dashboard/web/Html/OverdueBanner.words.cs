using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What is said above each page while a source is older than it promises to be.</summary>
internal static class OverdueBannerWords
{
    /// <param name="title">Of the package.</param>
    /// <param name="days">So many days after it was closed at most, a newer one was promised.</param>
    public static Localized Overdue(Localized title, DateOnly closedOn, int days) => new(
        $"“{title.En}” was closed on {Writing.Date(closedOn, Language.En)} and is to be renewed {Every(days, Language.En)}: what happened since is missing here.",
        $"« {title.Fr} » a été clôturé le {Writing.Date(closedOn, Language.Fr)} et doit être renouvelé {Every(days, Language.Fr)} : ce qui s’est passé depuis manque ici.",
        $"“{title.Nl}” is afgesloten op {Writing.Date(closedOn, Language.Nl)} en moet {Every(days, Language.Nl)} worden vernieuwd: wat sindsdien is gebeurd, ontbreekt hier.",
        $"„{title.De}“ wurde am {Writing.Date(closedOn, Language.De)} abgeschlossen und ist {Every(days, Language.De)} zu erneuern: Was seither geschah, fehlt hier.");

    private static string Every(int days, Language language) => language.Code switch
    {
        "en" => days == 1 ? "every day" : $"every {Writing.Whole(days, language)}\u00A0days",
        "fr" => days == 1 ? "chaque jour" : $"tous les {Writing.Whole(days, language)}\u00A0jours",
        "nl" => days == 1 ? "elke dag" : $"om de {Writing.Whole(days, language)}\u00A0dagen",
        _ => days == 1 ? "jeden Tag" : $"alle {Writing.Whole(days, language)}\u00A0Tage",
    };
}
