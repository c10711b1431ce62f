using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Until when the sources behind an exhibit looked, in place of one closing day for all.</summary>
internal static class ObservedWords
{
    public static readonly Localized Sources = new(
        "Until when sources looked", "Dernière date observée par les sources", "Tot wanneer de bronnen keken", "Stand der Quellen");

    public static Localized Of(IReadOnlyList<ObservedUntil> observed) => Localized.From(language =>
        $"{Sources.In(language)}{language.Colon}{string.Join(language.Semicolon, observed.Select(each => $"{CodeWords.Resource(each.Resource).In(language)}, {Day(each, language)}"))}.");

    private static string Day(ObservedUntil observed, Language language) => observed.ObservedFrom == observed.ObservedTo
        ? language.Date(observed.ObservedTo)
        : Localized.Say(
            en => $"row by row between {en.Date(observed.ObservedFrom)} and {en.Date(observed.ObservedTo)}",
            fr => $"selon la ligne entre le {fr.Date(observed.ObservedFrom)} et le {fr.Date(observed.ObservedTo)}",
            nl => $"per rij tussen {nl.Date(observed.ObservedFrom)} en {nl.Date(observed.ObservedTo)}",
            de => $"je Zeile zwischen dem {de.Date(observed.ObservedFrom)} und dem {de.Date(observed.ObservedTo)}").In(language);
}
