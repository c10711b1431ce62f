using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>An estimate in one sentence: its title, its value with the interval, the method, the test, and n; or why it has no value.</summary>
internal static class EstimateSentence
{
    public static string Of(ExhibitInContext shown, TitledEstimate titled) => Of(titled, shown.Language);

    public static string Of(TitledEstimate titled, Language language)
    {
        var estimate = titled.Estimate;
        var n = $"n\u00A0=\u00A0{Writing.Whole(estimate.Observations, language)}";
        var colon = Writing.Colon(language);
        var semicolon = Writing.Semicolon(language);
        if (estimate.Value is not { } value)
            return $"{titled.Title.In(language)}{colon}{(titled.Why ?? Writing.NotKnown).In(language)} ({n}).";

        // An end of a duration that the record closed too early to show is not reached; of anything else it is not known.
        var open = estimate.Unit is Unit.Days or Unit.Years ? Writing.NotReached : Writing.NotKnown;
        var interval = estimate.Low is null && estimate.High is null ? "" : $"{(estimate.IsOfAssumptions ? ExhibitWords.UncertaintyAt(estimate.Level) : ExhibitWords.IntervalAt(estimate.Level)).In(language)} {Writing.PlainInterval(estimate.Low, estimate.High, estimate.Unit, language, open)}{semicolon}";
        var tested = string.Concat(EvidenceWords.Of(estimate, titled.CouldHaveShown ?? [], language).Select(clause => $"{semicolon}{clause}"));
        return $"{titled.Title.In(language)}{colon}{Writing.Measured(value, estimate.Unit, language)}{semicolon}{interval}{MethodWords.Of(estimate.Method).Name.In(language)}{semicolon}{n}{tested}.";
    }
}
