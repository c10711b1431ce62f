using Analytics.Data.Languages;

namespace Analytics.Etl.Contracts;

/// <summary>
/// One rule of a contract: the condition under which a row breaks it, as SQL over its parsed cells, and what is then said.
/// </summary>
/// <remarks>A sentence goes on from the column's name: "<c>assented_on</c> is not a date like …".</remarks>
internal sealed record Rule(string Code, string Column, string IsBroken, string Value, Localized Sentence);
