using System.Text.Json;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Claims;

/// <summary>The claims as a refresh reports them: a release that changes a verdict must say so before anyone reads it.</summary>
public static class ClaimReports
{
    /// <summary>A fingerprint of what decides: findings and statistics. The number of a version does not change with every change of code.</summary>
    public static string Code { get; } = $"{typeof(ClaimReports).Module.ModuleVersionId:n}-{typeof(Statistics.Estimate).Module.ModuleVersionId:n}";

    public static IReadOnlyList<ClaimReport> Of(Release release) =>
    [
        .. new ClaimsTestedStudy().Find(new(release, Question.Open)).Claims
            .Select(claim => new ClaimReport(claim.Claim.Id, CodeOf(claim.Verdict), Finite(claim.Estimate?.Value), Finite(claim.Estimate?.Low), Finite(claim.Estimate?.High), claim.IsRehearsal)),
    ];

    /// <summary>As every document writes it: <c>not_decided</c>.</summary>
    public static string CodeOf(ClaimVerdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());

    private static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;
}
