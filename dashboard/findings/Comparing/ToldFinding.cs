using System.Data.Common;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Comparing;

/// <summary>What is kept of a finding to hold another against it.</summary>
public sealed record ToldFinding(Verdict Verdict, int Observations, IReadOnlyList<Estimate> Estimates, bool IsSynthetic)
{
    /// <summary>What a study finds where nothing else is asked; null where the release was made by a model of which it cannot be asked.</summary>
    internal static ToldFinding? Of(Study study, Inquiry inquiry)
    {
        try
        {
            var found = study.Ask(inquiry);
            return new(found.Verdict, found.Observations, found.Estimates, found.IsSynthetic);
        }
        catch (Exception unasked) when ((unasked is AggregateException several ? several.InnerException : unasked) is DbException or InvalidOperationException)
        {
            return null;
        }
    }
}
