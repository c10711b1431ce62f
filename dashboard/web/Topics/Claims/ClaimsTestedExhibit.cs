using System.Text.Json;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Claims;

namespace Analytics.Dashboard.Topics.Claims;

/// <summary>The claims as a table: what cites and downloads them. It has no picture, as numbers of different kinds stand on no axis together.</summary>
public sealed class ClaimsTestedExhibit() : ExhibitOf<ClaimsTested>(new ClaimsTestedStudy(), "claims", ClaimsTestedWords.Question)
{
    protected override Display Show(ClaimsTested found) => new()
    {
        Headline = ClaimsTestedWords.Headline(found),
        Subtitle = ClaimsTestedWords.Subtitle,
        AlternativeText = ClaimsTestedWords.Headline(found),
        Figure = null,
        Table = Table(found.Claims),
        ObservationsName = ClaimsTestedWords.Claims,
        Notes = [ClaimsTestedWords.Note],
        NotesTellEstimates = true,
    };

    protected override Localized Title(ClaimsTested found, Estimate estimate) =>
        BriefClaimWords.Measure(found.Claims.Single(claim => claim.Claim.Id.Replace('-', '_') == estimate.Name).Claim);

    private static Table Table(IReadOnlyList<TestedClaim> claims) => new(
        [
            new("claim", ColumnType.Text, Unit.None, ClaimsTestedWords.Claim),
            new("claim_id", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("claim_verdict", ColumnType.Text, Unit.None, ClaimsTestedWords.Verdict),
            new("claim_verdict_code", ColumnType.Text, Unit.None, ClaimsTestedWords.VerdictCode),
            new("value", ColumnType.Number, Unit.None, ClaimsTestedWords.Value),
            new("value_low", ColumnType.Number, Unit.None, ColumnWords.IntervalFrom),
            new("value_high", ColumnType.Number, Unit.None, ColumnWords.IntervalTo),
            new("p", ColumnType.Number, Unit.None, ClaimsTestedWords.P),
            new("n", ColumnType.Whole, Unit.Count, ClaimsTestedWords.Observations),
        ],
        [
            .. claims.Select(claim => new TableLine(claim.Claim.Statement,
            [
                BriefClaimWords.Of(claim.Claim), claim.Claim.Id, VerdictWords.Of(claim.Verdict), CodeOf(claim.Verdict),
                claim.Estimate?.Value, claim.Estimate?.Low, claim.Estimate?.High, claim.Estimate?.P, claim.Estimate?.Observations,
            ])),
        ]);

    /// <summary>The same in every language, for programs.</summary>
    private static string CodeOf(ClaimVerdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{verdict}");
}
