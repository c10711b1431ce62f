namespace Analytics.Tests.Conventions.AHouse.Attic.South;

/// <summary>Reaches over to the other half of its floor.</summary>
internal sealed class Window
{
    public static IReadOnlyList<North.Rope> Ropes => [];
}
