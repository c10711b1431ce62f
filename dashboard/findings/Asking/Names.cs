namespace Analytics.Findings.Asking;

/// <summary>What the record calls a thing in each of its four languages: data, not words of ours.</summary>
public sealed record Names(string En, string Fr, string Nl, string De)
{
    /// <summary>A proper name, the same in all.</summary>
    public static Names Same(string name) => new(name, name, name, name);
}
