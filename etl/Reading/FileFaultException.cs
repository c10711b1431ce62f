using Analytics.Data.Languages;

namespace Analytics.Etl.Reading;

/// <summary>A file cannot be read at all, or not to its end: which rule it breaks, and a sentence that says what was expected.</summary>
internal sealed class FileFaultException(string rule, Localized sentence, string? column = null) : Exception(sentence.En)
{
    public string Rule { get; } = rule;

    public Localized Sentence { get; } = sentence;

    public string? Column { get; } = column;

    /// <summary>The address of the cell at which it shows in a received file; null where it shows at none.</summary>
    public string? Cell { get; private init; }

    /// <summary>The same fault, told at a cell.</summary>
    public FileFaultException At(string cell) => new(Rule, Sentence, Column) { Cell = cell };
}
