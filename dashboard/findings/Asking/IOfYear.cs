namespace Analytics.Findings.Asking;

/// <summary>
/// A row that is of one year, and the same whichever other years are asked for: neither what it counts nor whether it is there depends on them. Such rows are
/// asked for once, of all years, and those of the question are picked out.
/// </summary>
internal interface IOfYear
{
    /// <summary>The one by which the question chooses.</summary>
    int Year { get; }
}
