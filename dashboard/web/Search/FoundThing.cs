using Analytics.Data.Languages;

namespace Analytics.Dashboard.Search;

/// <summary>One thing that was found, as a reader is led to it.</summary>
/// <param name="Address">Where it stands, in the reader's language.</param>
/// <param name="HappenedOn">When it was signed, opened or began, as far as that is known.</param>
/// <param name="Closeness">How close its name is to what is looked for: 5 where it is the same, 1 where the words stand elsewhere.</param>
internal sealed record FoundThing(string Address, Localized Name, string? HappenedOn, Localized? Place, bool IsSynthetic, int Closeness);

/// <summary>What was found of one kind.</summary>
/// <param name="AllAddress">Where all of them are listed; null where all of them are here.</param>
internal sealed record FoundKind(string Code, long Count, IReadOnlyList<FoundThing> Things, string? AllAddress)
{
    public int Closest => Things.Max(thing => thing.Closeness);
}
