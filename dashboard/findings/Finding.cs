using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings;

/// <summary>
/// What was asked, what was found and what may be said of it. A value: exhibits, claims, briefs and programs read it, and none of them decides anything.
/// Its points, of whatever kind they are, are properties of the record that it is.
/// </summary>
public abstract record Finding
{
    /// <param name="inquiry">Not kept: a finding outlives the release that it was asked of.</param>
    protected Finding(Study study, Inquiry inquiry)
    {
        Id = study.Id;
        Asked = inquiry.Question;
        Narrowed = study.Narrowed(inquiry);
        Observed = study.Observed(inquiry.Release);
    }

    /// <summary>Lower-case with hyphens: the name in addresses and downloads.</summary>
    public string Id { get; }

    public Question Asked { get; }

    /// <summary>The choices that narrow it to a part: a finding on a part must not read as one on the whole.</summary>
    public IReadOnlyList<Narrowing> Narrowed { get; }

    /// <summary>Until when the sources of the tables behind it looked, where these were gathered from publications.</summary>
    public IReadOnlyList<ObservedUntil> Observed { get; }

    public required Verdict Verdict { get; init; }

    public IReadOnlyList<Estimate> Estimates { get; init; } = [];

    public IReadOnlyList<SmallestEffect> CouldHaveShown { get; init; } = [];

    /// <summary>What the register would have to hold for the question to be asked; null where it was asked, or there is no register.</summary>
    public Lack? Lacks { get; init; }

    /// <summary>Number of observations, in the unit that its exhibit names.</summary>
    public required int Observations { get; init; }

    /// <summary>How many of the rows behind it are documented, derived and so on.</summary>
    public required IReadOnlyList<ProvenanceCount> Provenance { get; init; }

    public IReadOnlyList<Method> Methods { get; init; } = [];

    public bool IsSynthetic => Provenance.Any(count => count is { Provenance: Analytics.Data.Provenance.Synthetic, Rows: > 0 });
}

/// <summary>A finding that rests on the register.</summary>
public abstract record RegisterFinding : Finding
{
    protected RegisterFinding(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry)
    {
        Register = register;
        Years = study.YearsOf(inquiry);
        PartialYears = WholeYears.Except(Years.Each.Where(year => year >= register.FirstYear && year <= register.LastYear), register);
    }

    public Register Register { get; }

    /// <summary>Those of the years asked for that the register knows in part only.</summary>
    public IReadOnlyList<PartialYear> PartialYears { get; }

    /// <summary>The years asked for; those of the register where nothing is asked.</summary>
    public Years Years { get; }
}

/// <summary>Nothing was found because the release holds no register to ask.</summary>
public sealed record NoRegister : Finding
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal NoRegister(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
        Verdict = Verdict.NotAsked;
        Observations = 0;
        Provenance = [];
    }
}
