using Analytics.Data.Contracts;

namespace Analytics.Etl.Reading;

/// <summary>
/// The part of a file that is taken in where not all of it is wanted: some fields, of the rows of which the text of one of the fields
/// <paramref name="Among"/> these is in what a query gives. Without such a field it is every row.
/// </summary>
internal sealed record Wanted(IReadOnlySet<Field> Fields, IReadOnlyList<(Field Field, string Texts)>? Among);
