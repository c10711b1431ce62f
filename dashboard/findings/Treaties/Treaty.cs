using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>One treaty with every fact that the record holds of it.</summary>
public sealed record Treaty(TreatyFacts Facts, IReadOnlyList<TreatyStep> Steps, IReadOnlyList<CompetentParliament> Competent)
{
    /// <summary>Whether a source names the whole list of parliaments; otherwise others may be competent.</summary>
    public bool IsListComplete => Competent.All(parliament => parliament.IsListComplete);

    /// <summary>Null when the release knows no such treaty.</summary>
    public static Treaty? Find(Release release, string id) => release.Ask<TreatyFacts>(SqlText.Of<TreatyFacts>(), ("treaty", id)).SingleOrDefault() is { } facts
        ? new(
            facts,
            release.Ask<TreatyStep>(SqlText.Of<TreatyStep>(), ("treaty", id)),
            release.Ask<CompetentParliament>(SqlText.Of<CompetentParliament>(), ("treaty", id)))
        : null;
}

/// <summary>What a treaty is. Dates are as far as they are known: 2018, 2018-07 or 2018-07-03.</summary>
public sealed record TreatyFacts(
    string TreatyId,
    string TreatyName,
    string? TreatyTitle,
    string CompetenceCode,
    string? CompetenceBasis,
    string FamilyCode,
    string? AdoptedOn,
    string? AdoptedPlace,
    string? SignedOn,
    string? DepositedOn,
    string? InForceOn);

/// <summary>One step of a treaty with its source, dated or not.</summary>
public sealed record TreatyStep(
    string RowKey,
    string StepCode,
    string ActorCode,
    string? HappenedOn,
    string DateBasisCode,
    string? DateBasisNote,
    string? Note,
    string? SourceTitle,
    string? Url,
    string? Locator,
    Provenance ConfidenceCode);

/// <summary>A parliament that a source names as competent for a treaty.</summary>
/// <param name="AssentedOn">Its first documented assent; null where none is known, which is not the same as pending.</param>
public sealed record CompetentParliament(
    string RowKey,
    string ParliamentCode,
    string BasisCode,
    bool IsListComplete,
    string? SourceTitle,
    string? Url,
    string? Locator,
    Provenance ConfidenceCode,
    string? AssentedOn);

/// <summary>A treaty as the list names it.</summary>
/// <param name="SignedOn">As far as it is known; null where the record knows no signature for Belgium.</param>
public sealed record ListedTreaty(string TreatyId, string TreatyName, string? SignedOn)
{
    /// <summary>Every treaty of the record, by name.</summary>
    public static IReadOnlyList<ListedTreaty> All(Release release) => release.AskOnce<ListedTreaty>(SqlText.Of<ListedTreaty>());
}
