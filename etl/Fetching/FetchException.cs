using Analytics.Data.Languages;

namespace Analytics.Etl.Fetching;

/// <summary>A package could not be fetched, or may not be taken as it came.</summary>
/// <param name="mayPass">Whether it may come right by itself, so that trying again is worth while.</param>
internal sealed class FetchException(string rule, Localized sentence, bool mayPass = false) : Exception(sentence.En)
{
    public string Rule { get; } = rule;

    public Localized Sentence { get; } = sentence;

    public bool MayPass { get; } = mayPass;
}
