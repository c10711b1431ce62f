using System.Globalization;

namespace Analytics.Tests.Torture;

/// <summary>What one trial of the torture came to.</summary>
/// <param name="Trial">What was done to the house.</param>
/// <param name="Tried">How often.</param>
/// <param name="Faults">Each thing that must never be, in a sentence.</param>
/// <param name="NotTried">What this machine did not let it try, and why; null where all was tried.</param>
/// <param name="Measured">What was measured beside, in words; null where nothing was.</param>
internal sealed record Tally(string Trial, int Tried, IReadOnlyList<string> Faults, string? NotTried = null, string? Measured = null)
{
    public string Line() =>
        string.Create(CultureInfo.InvariantCulture, $"{Trial,-58}{Tried,8}{Faults.Count,8}  {string.Join("; ", new[] { Measured, NotTried is null ? null : $"not tried: {NotTried}" }.Where(said => said is not null))}");
}
