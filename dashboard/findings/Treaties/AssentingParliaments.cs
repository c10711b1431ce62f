namespace Analytics.Findings.Treaties;

/// <summary>The parliaments behind dated assents. The federal law is the act of the House and the Senate: it stands for them where neither is dated, and is no further parliament beside them.</summary>
internal static class AssentingParliaments
{
    private const string FederalLaw = "federal";

    public static IReadOnlyList<string> Of(IEnumerable<string> codes)
    {
        List<string> distinct = [.. codes.Distinct()];
        return distinct.Contains("house") || distinct.Contains("senate") ? [.. distinct.Where(code => code != FederalLaw)] : distinct;
    }
}
