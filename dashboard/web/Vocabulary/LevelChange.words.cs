using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What a change of level reads like as a headline: both levels with their years; interval and test stand beneath it.</summary>
internal static class LevelChangeWords
{
    /// <param name="what">What has the two levels, as a heading.</param>
    /// <param name="change">With years on both sides.</param>
    /// <param name="level">A level in words.</param>
    public static Localized Headline(Localized what, LevelChange change, Func<double, Language, string> level)
    {
        return Localized.From(language => $"{what.In(language)}{language.Colon}{Judged(language)}");

        string Judged(Language language)
        {
            var (before, since) = (At(change.Before!.Value, change.SpanBefore!.Value, language), At(change.LevelSince!.Value, change.SpanSince!.Value, language));
            return change.Verdict switch
            {
                Verdict.Rose => language.Choose($"up from {before} to {since}", $"en hausse, de {before} à {since}", $"gestegen van {before} naar {since}", $"gestiegen von {before} auf {since}"),
                Verdict.Fell => language.Choose($"down from {before} to {since}", $"en baisse, de {before} à {since}", $"gedaald van {before} naar {since}", $"gesunken von {before} auf {since}"),
                Verdict.NoClearChange => language.Choose(
                    $"no clear change, {before} and {since}", $"pas d’évolution nette, {before} et {since}", $"geen duidelijke verandering, {before} en {since}", $"keine klare Veränderung, {before} und {since}"),
                Verdict.NotDecided => language.Choose(
                    $"no change decided, {before} and {since}", $"évolution non établie, {before} et {since}", $"verandering staat niet vast, {before} en {since}", $"Veränderung steht nicht fest, {before} und {since}"),
                _ => language.Choose(
                    $"too few to compare, {before} and {since}", $"trop peu pour comparer, {before} et {since}", $"te weinig om te vergelijken, {before} en {since}", $"zu wenige zum Vergleichen, {before} und {since}"),
            };
        }

        string At(double value, Years years, Language language) => $"{level(value, language)} ({Span(years)})";
    }

    /// <summary>2004–2018; of one year its number.</summary>
    public static string Span(Years years) => years.AreSeveral ? $"{years.From}–{years.To}" : $"{years.From}";
}
