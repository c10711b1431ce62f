using Analytics.Data.Languages;

namespace Analytics.Dashboard.Brief;

/// <summary>Findings that belong together for one reader, under the name by which an address asks for them.</summary>
/// <param name="Name">As an address has it.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Reader">For whom it is.</param>
/// <param name="Exhibits">Ids, in the order of the document.</param>
public sealed record BriefSet(string Name, Localized Title, Localized Reader, IReadOnlyList<string> Exhibits);
