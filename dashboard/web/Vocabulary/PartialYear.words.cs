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

    /// <summary>The date without its year, which stands before it.</summary>
    private static string Day(DateOnly day, Language language) => language.Date(day)[..^$" {day.Year}".Length];
}
