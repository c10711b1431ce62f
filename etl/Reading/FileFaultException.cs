using Analytics.Data.Languages;

namespace Analytics.Etl.Reading;

/// <summary>A file cannot be read at all, or not to its end: which rule it breaks, and a sentence that says what was expected.</summary>
internal sealed class FileFaultException(string rule, Localized sentence, string? column = null) : Exception(sentence.En)
{
    public string Rule { get; } = rule;

    public Localized Sentence { get; } = sentence;

    public string? Column { get; } = column;
}
