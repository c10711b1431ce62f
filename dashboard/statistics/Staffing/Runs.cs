namespace Analytics.Statistics.Staffing;

/// <summary>Stretches of equal things in a row.</summary>
public static class Runs
{
    /// <summary>Where the longest run of true begins, and how long it is; the first of equal ones, and no length where nothing is true.</summary>
    public static (int Start, int Length) Longest(IReadOnlyList<bool> flags)
    {
        var (longest, start) = ((Start: 0, Length: 0), 0);
        for (var i = 0; i < flags.Count; i++)
        {
            if (!flags[i])
                start = i + 1;
            else if (i + 1 - start > longest.Length)
                longest = (start, i + 1 - start);
        }

        return longest;
    }
}
