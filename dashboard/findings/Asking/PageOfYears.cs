using System.Globalization;

namespace Analytics.Findings.Asking;

/// <summary>
/// In which years a page of a list lies that is in the order of time, where it is known how many of its rows each year holds: the others need not be looked at,
/// and a question that begins with another year has the same page.
/// </summary>
/// <param name="Skipped">So many rows of these years stand before the page.</param>
internal readonly record struct PageOfYears(Years Years, long Skipped)
{
    /// <param name="inOrder">The years of the list as it begins, each with its rows.</param>
    /// <param name="skipped">So many rows stand before the page.</param>
    /// <param name="length">So many rows it has at most.</param>
    /// <returns>Null where the page lies behind the last row.</returns>
    public static PageOfYears? Of(IReadOnlyList<(int Year, long Rows)> inOrder, long skipped, int length)
    {
        var first = 0;
        while (first < inOrder.Count && skipped >= inOrder[first].Rows)
            skipped -= inOrder[first++].Rows;
        if (first == inOrder.Count)
            return null;
        var last = first;
        for (var held = inOrder[first].Rows - skipped; held < length && last + 1 < inOrder.Count; held += inOrder[last].Rows)
            last++;
        var (one, other) = (inOrder[first].Year, inOrder[last].Year);
        return new(new(Math.Min(one, other), Math.Max(one, other)), skipped);
    }

    /// <summary>The same question of these years alone.</summary>
    public Inquiry In(Inquiry inquiry) => new(
        inquiry.Release,
        inquiry.Question.With((YearSpan.FromName, Years.From.ToString(CultureInfo.InvariantCulture)), (YearSpan.ToName, Years.To.ToString(CultureInfo.InvariantCulture))));
}
