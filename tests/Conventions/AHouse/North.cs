using Analytics.Tests.Conventions.AHouse.Cellar;

namespace Analytics.Tests.Conventions.AHouse.Attic.North;

/// <summary>Takes a constant from the cellar, of which the compiler keeps the number alone.</summary>
internal sealed class Rope
{
    public static int Holds => Barrel.Litres;
}
