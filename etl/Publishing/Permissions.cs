namespace Analytics.Etl.Publishing;

/// <summary>What a person says is meant, and a refresh that nobody watches never takes for granted.</summary>
/// <param name="Retired">Packages of the current release that were taken away on purpose.</param>
/// <param name="Synthetic">That the synthetic register may stand in again, after a real one was published.</param>
internal sealed record Permissions(IReadOnlyCollection<string> Retired, bool Synthetic)
{
    /// <summary>Stands for every package of the current release, where nobody can say which those are.</summary>
    public const string All = "all";

    public static Permissions None { get; } = new([], Synthetic: false);

    public bool Retires(string package) => Retired.Contains(package) || Retired.Contains(All);
}
