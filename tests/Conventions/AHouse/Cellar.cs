namespace Analytics.Tests.Conventions.AHouse.Cellar;

/// <summary>Stands on the ground, and yet reaches up through an attribute alone.</summary>
[Keeper(typeof(Kitchen.Cook))]
internal sealed class Barrel
{
    public const int Litres = 225;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeeperAttribute(Type kept) : Attribute
{
    public Type Kept => kept;
}
