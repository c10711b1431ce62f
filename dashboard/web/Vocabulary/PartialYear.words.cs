using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>A year of which a part is known, named by that part, so that it is not read as a whole one.</summary>
internal static class PartialYearWords
{
    /// <summary>"2026 until 23 November".</summary>
    public static Localized Of(PartialYear year) => year.Until is { } until
        ? Localized.Say(
            en => $"{year.Year} until {Day(until, en)}",
            fr => $"{year.Year} jusqu’au {Day(until, fr)}",
            nl => $"{year.Year} tot en met {Day(until, nl)}",
            de => $"{year.Year} bis {Day(until, de)}")
        : new($"{year.Year} from October", $"{year.Year} à partir d’octobre", $"{year.Year} vanaf oktober", $"{year.Year} ab Oktober");

    /// <summary>A year by its number, or by the part of it that is known.</summary>
    public static Localized Name(int year, IReadOnlyList<PartialYear> partial) =>
        partial.FirstOrDefault(each => each.Year == year) is { } part ? Of(part) : Localized.Same($"{year}");

    /// <summary>Under a picture of which a year is not whole.</summary>
    public static IEnumerable<Localized> Note(IReadOnlyList<PartialYear> years) => years.Count == 0
        ? []
        :
        [
            Localized.Say(
                en => $"Known in part only, and not compared with whole years: {Named(years, en)}.",
                fr => $"{fr.Plural(years.Count, "Année incomplète, non comparée", "Années incomplètes, non comparées")} aux années entières : {Named(years, fr)}.",
                nl => $"Slechts ten dele bekend, en niet met volledige jaren vergeleken: {Named(years, nl)}.",
                de => $"Nur teilweise bekannt und nicht mit ganzen Jahren verglichen: {Named(years, de)}."),
        ];

    /// <summary>The same of a quotient, whose divisor is a part of a year too.</summary>
    public static IEnumerable<Localized> PaceNote(IReadOnlyList<PartialYear> years) => years.Count == 0
        ? []
        :
        [
            Localized.Say(
                en => $"Known in part only, so that work is divided by the staff of the same days, as a pace for a whole year: {Named(years, en)}.",
                fr => $"{fr.Plural(years.Count, "Année incomplète", "Années incomplètes")}, dont le travail est divisé par l’effectif des mêmes jours, soit un rythme annuel : {Named(years, fr)}.",
                nl => $"Slechts ten dele bekend, zodat het werk door het personeel van dezelfde dagen wordt gedeeld, als ritme van een heel jaar: {Named(years, nl)}.",
                de => $"Nur teilweise bekannt, sodass die Arbeit durch das Personal derselben Tage geteilt wird, als Tempo eines ganzen Jahres: {Named(years, de)}."),
        ];

    private static string Named(IReadOnlyList<PartialYear> years, Language language) => language.List([.. years.Select(year => Of(year).In(language))]);

    /// <summary>The date without its year, which stands before it.</summary>
    private static string Day(DateOnly day, Language language) => language.Date(day)[..^$" {day.Year}".Length];
}
