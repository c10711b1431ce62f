using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>One treaty with every fact that the record holds of it.</summary>
public sealed record Treaty(TreatyFacts Facts, IReadOnlyList<TreatyStep> Steps, IReadOnlyList<CompetentParliament> Competent, IReadOnlyList<DepositStatement> Deposits)
{
    /// <summary>Days from the signature that starts Belgium's clock to a step, as few and as many as partial dates allow; null where either day is unknown.</summary>
    public DaysBetween? SinceSignature(TreatyStep step) => Signature is { } signature ? DaysBetween.Of(signature, step) : null;

    /// <summary>Days from the last step before it that is dated.</summary>
    public DaysBetween? SinceBefore(TreatyStep step) =>
        Steps.TakeWhile(each => each != step).LastOrDefault(each => each.HappenedOnFrom is not null) is { } before ? DaysBetween.Of(before, step) : null;

    /// <summary>The signature that starts Belgium's clock, as one of the steps; null where none is known as a step.</summary>
    public TreatyStep? Signature => Steps.FirstOrDefault(step => step.StepCode == "signature" && step.HappenedOn == Facts.SignedOn);

    /// <summary>Dated assents that were given; one that was expected is none.</summary>
    public IReadOnlyList<TreatyStep> Assents => [.. Steps.Where(step => step is { StepCode: "assent", ParliamentCode: not null, HappenedOnFrom: not null, DateBasisCode: not "expected" })];

    /// <summary>Parliaments with a dated assent, in the order of their first.</summary>
    public IReadOnlyList<string> Assented => AssentingParliaments.Of(Assents.Select(step => step.ParliamentCode!));

    /// <summary>The first and the last of them; null where partial dates leave open which it is.</summary>
    public (TreatyStep? First, TreatyStep? Last) Ends => (
        Assents.FirstOrDefault(step => Assents.All(other => other.HappenedOnFrom >= step.HappenedOnTo || other.HappenedOn == step.HappenedOn)),
        Assents.LastOrDefault(step => Assents.All(other => other.HappenedOnTo <= step.HappenedOnFrom || other.HappenedOn == step.HappenedOn)));

    /// <summary>Named as competent, and without a dated assent: awaited at the day of a source, or unknown.</summary>
    public IReadOnlyList<CompetentParliament> Missing => [.. Competent.Where(parliament => parliament.AssentedOn is null)];

    /// <summary>Whether a source names the whole list of parliaments; otherwise others may be competent.</summary>
    public bool IsListComplete => Competent.All(parliament => parliament.IsListComplete);

    /// <summary>Null when the release knows no such treaty.</summary>
    public static Treaty? Find(Release release, string id) => release.Ask<TreatyFacts>(SqlText.Of<TreatyFacts>(), ("treaty", id)).SingleOrDefault() is { } facts
        ? new(
            facts,
            release.Ask<TreatyStep>(SqlText.Of<TreatyStep>(), ("treaty", id)),
            release.Ask<CompetentParliament>(SqlText.Of<CompetentParliament>(), ("treaty", id)),
            release.Ask<DepositStatement>(SqlText.Of<DepositStatement>(), ("treaty", id)))
        : null;
}

/// <summary>What a treaty is. Dates are as far as they are known: 2018, 2018-07 or 2018-07-03.</summary>
/// <param name="DocumentedTitles">Codes of the languages in which a source gives the title, parted by semicolons; in another it is a translation.</param>
/// <param name="LookedOn">The day at which a depositary's table last looked at Belgium, or a source said that the treaty still waits; null where none did.</param>
public sealed record TreatyFacts(
    string TreatyId,
    Names TreatyNames,
    string? TreatyTitle,
    string? TreatyTitleFr,
    string? TreatyTitleNl,
    string? TreatyTitleDe,
    string? DocumentedTitles,
    string CompetenceCode,
    Names? CompetenceGrounds,
    string FamilyCode,
    string? AdoptedOn,
    Names? AdoptedPlaces,
    string? SignedOn,
    string? DepositedOn,
    string? InForceOn,
    DateOnly? LookedOn);

/// <summary>One step of a treaty with its source, dated or not.</summary>
public sealed record TreatyStep(
    string RowKey,
    string StepCode,
    string ActorCode,
    string? ParliamentCode,
    string? HappenedOn,
    DateOnly? HappenedOnFrom,
    DateOnly? HappenedOnTo,
    string DateBasisCode,
    Names? DateBasisNote,
    Names? Note,
    string? SourceTitle,
    string? Url,
    Names? Locator,
    Provenance ConfidenceCode);

/// <summary>A parliament that a source names as competent for a treaty.</summary>
/// <param name="AssentedOn">Its first documented assent; null where none is known, which is not the same as pending.</param>
/// <param name="PendingOnFrom">The day for which a source says that its assent was still awaited; null where none does.</param>
public sealed record CompetentParliament(
    string RowKey,
    string ParliamentCode,
    string BasisCode,
    bool IsListComplete,
    string? SourceTitle,
    string? Url,
    Names? Locator,
    Provenance ConfidenceCode,
    string? AssentedOn,
    DateOnly? PendingOnFrom);

/// <summary>Days between two dated steps, as few and as many as partial dates allow.</summary>
public readonly record struct DaysBetween(int Least, int Most)
{
    internal static DaysBetween? Of(TreatyStep first, TreatyStep then) =>
        first is { HappenedOnFrom: { } firstFrom, HappenedOnTo: { } firstTo } && then is { HappenedOnFrom: { } thenFrom, HappenedOnTo: { } thenTo }
            ? new(thenFrom.DayNumber - firstTo.DayNumber, thenTo.DayNumber - firstFrom.DayNumber)
            : null;
}

/// <summary>What one table of the record says of the day on which Belgium was bound by a treaty.</summary>
/// <param name="IsOfDepositary">Whether the depositary's own table says it, and not another source.</param>
/// <param name="IsCounted">Whether this day counts wherever one day does.</param>
public sealed record DepositStatement(
    string Resource,
    string RowKey,
    string HappenedOn,
    bool IsOfDepositary,
    bool IsCounted,
    string? SourceTitle,
    string? Url,
    Names? Locator,
    Provenance ConfidenceCode);

/// <summary>A treaty as the list names it.</summary>
/// <param name="SignedOn">As far as it is known; null where the record knows no signature for Belgium.</param>
public sealed record ListedTreaty(string TreatyId, Names TreatyNames, string? SignedOn)
{
    /// <summary>Every treaty of the record, by name.</summary>
    public static IReadOnlyList<ListedTreaty> All(Release release) => release.AskOnce<ListedTreaty>(SqlText.Of<ListedTreaty>());
}
