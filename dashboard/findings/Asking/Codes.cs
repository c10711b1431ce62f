namespace Analytics.Findings.Asking;

/// <summary>Codes that mean the same in every list.</summary>
public static class Codes
{
    /// <summary>The code in the marts where a row of the register leaves its column empty, so that filters and sums stay whole.</summary>
    public const string Unknown = "unknown";
}
