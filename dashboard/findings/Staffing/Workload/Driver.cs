namespace Analytics.Findings.Staffing.Workload;

/// <summary>What is not known exactly and moves the staff that is needed; the inputs of one err together. In the order in which the model takes them.</summary>
public enum Driver
{
    Preparing,

    Chairing,

    Reporting,

    Written,

    Silence,

    Impromptu,

    Stalemate,

    /// <summary>Minutes of one answer to a post.</summary>
    Posts,

    /// <summary>Answers to posts for each consultation: how many there are says nothing of how long one takes.</summary>
    Answers,

    CategoryAllowance,

    IndividualAllowance,

    /// <summary>Which share of each kind of work falls to a diplomat.</summary>
    DiplomatShare,

    /// <summary>How many procedures come with a meeting, where nobody counted them; so of the two that follow.</summary>
    Procedures,

    ImpromptuShare,

    StalemateShare,

    AnnualLeave,

    Sickness,

    Training,

    Holidays,

    /// <summary>The hours of one full-time equivalent, where the ministry states them itself.</summary>
    AvailableHours,

    /// <summary>How far the counts of a year to come lie from those expected.</summary>
    Year,

    /// <summary>What a crisis adds to the consultations of a year.</summary>
    Crises,
}
