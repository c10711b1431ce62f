namespace Analytics.Findings;

/// <summary>What may be said of a finding, decided where it is found and nowhere else. Only <see cref="Rose"/>, <see cref="Fell"/> and <see cref="Differs"/> are claims.</summary>
public enum Verdict
{
    /// <summary>Numbers without a claim: what is counted or listed.</summary>
    Described,

    Rose,

    Fell,

    /// <summary>The interval of a change holds none; that is not the same as none.</summary>
    NoClearChange,

    Differs,

    NoClearDifference,

    /// <summary>Too few observations for an estimate, or for one that says anything.</summary>
    TooFew,

    /// <summary>One test would claim and another would not, or one of many asked together would: <see cref="Claiming.Doubt"/> says which.</summary>
    NotDecided,

    /// <summary>The release does not hold what the question is about.</summary>
    NotAsked,
}
