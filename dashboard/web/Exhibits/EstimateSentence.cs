using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>An estimate in one sentence: its title, its value with the interval, and n; or why it has no value.</summary>
internal static class EstimateSentence
{
    public static string Of(ExhibitInContext shown, TitledEstimate titled)
    {
        var estimate = titled.Estimate;
        var language = shown.Language;
        var n = $"n\u00A0=\u00A0{Writing.Whole(estimate.Observations, language)}";
        var colon = Writing.Colon(language);
        var semicolon = Writing.Semicolon(language);
        if (estimate.Value is not { } value)
            return $"{shown.In(titled.Title)}{colon}{(titled.Why ?? Writing.NotKnown).In(language)} ({n}).";

        // An end of a duration that the record closed too early to show is not reached; of anything else it is not known.
        var open = estimate.Unit is Unit.Days or Unit.Years ? Writing.NotReached : Writing.NotKnown;
        var interval = estimate.Low is null && estimate.High is null ? "" : $"{shown.In(estimate.IsOfAssumptions ? ExhibitWords.UncertaintyAt(estimate.Level) : ExhibitWords.IntervalAt(estimate.Level))} {Writing.PlainInterval(estimate.Low, estimate.High, estimate.Unit, language, open)}{semicolon}";
        return $"{shown.In(titled.Title)}{colon}{Writing.Measured(value, estimate.Unit, language)}{semicolon}{interval}{n}.";
    }
}
