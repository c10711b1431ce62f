using Analytics.Tests.Conventions.AHouse.Cellar;

namespace Analytics.Tests.Conventions.AHouse.Kitchen;

/// <summary>Uses the cellar within a lambda alone, and the attic by its name from the root they share.</summary>
internal sealed class Cook
{
    public static Func<object> Fetches => static () => new Barrel();

    public static object? Hangs(Attic.North.Rope rope) => rope;
}
