namespace Analytics.Statistics.Survival;

/// <summary>
/// Who was still at risk, ended and was censored, by day: one sort, one sweep. A spell is at risk on the day on which it ends or is
/// censored, and not yet on the day on which it is first followed.
/// </summary>
internal sealed class RiskTable
{
    private readonly double[] _days;
    private readonly double[] _ends;
    private readonly double[] _entries;

    private RiskTable(double[] days, double[] ends, double[] entries) => (_days, _ends, _entries) = (days, ends, entries);

    public int Count => _days.Length;

    public int EventCount => _ends.Length;

    public ReadOnlySpan<double> Days => _days;

    public ReadOnlySpan<double> EndDays => _ends;

    public ReadOnlySpan<double> EntryDays => _entries;

    public static RiskTable Of(IReadOnlyCollection<Spell> spells)
    {
        var days = new double[spells.Count];
        var ends = new double[spells.Count];
        List<double> entries = [];
        var (count, endCount) = (0, 0);
        foreach (var spell in spells)
        {
            Refuse(spell);
            days[count++] = spell.Days;
            if (spell.IsObserved)
                ends[endCount++] = spell.Days;
            if (spell.EntryDays > 0)
                entries.Add(spell.EntryDays);
        }
        Array.Resize(ref ends, endCount);
        double[] late = [.. entries];
        Array.Sort(days);
        Array.Sort(ends);
        Array.Sort(late);
        return new(days, ends, late);
    }

    /// <summary>Of spells that are counted by how long they are, all of them followed from their start.</summary>
    public static RiskTable Of(IEnumerable<SpellCount> counts)
    {
        SpellCount[] inOrder = [.. counts.OrderBy(count => count.Days)];
        foreach (var (spell, count) in inOrder.Select(each => (new Spell(each.Days, each.IsObserved), each.Count)))
        {
            Refuse(spell);
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        }

        return new(Each(inOrder), Each([.. inOrder.Where(count => count.IsObserved)]), []);

        static double[] Each(SpellCount[] counts)
        {
            var days = new double[counts.Sum(count => count.Count)];
            var filled = 0;
            foreach (var (length, _, count) in counts)
            {
                days.AsSpan(filled, count).Fill(length);
                filled += count;
            }

            return days;
        }
    }

    /// <summary>At risk on this day: not yet over before it, and followed since before it.</summary>
    public int AtRisk(double day) => Count - Before(_days, day) - (_entries.Length - Before(_entries, day));

    /// <summary>Every distinct day on which a spell ended or was censored, in order.</summary>
    public IEnumerable<RiskDay> Rows()
    {
        var (day, end, entered) = (0, 0, 0);
        while (day < _days.Length)
        {
            var today = _days[day];
            while (entered < _entries.Length && _entries[entered] < today)
                entered++;
            var atRisk = Count - day - (_entries.Length - entered);
            var (firstDay, firstEnd) = (day, end);
            while (day < _days.Length && _days[day] == today)
                day++;
            while (end < _ends.Length && _ends[end] == today)
                end++;
            yield return new(today, atRisk, end - firstEnd, day - firstDay - (end - firstEnd));
        }
    }

    private static int Before(double[] sorted, double day)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static void Refuse(Spell spell)
    {
        if (!(spell.Days >= 0 && double.IsFinite(spell.Days)))
            throw new ArgumentException($"A spell lasts zero days or more, not {spell.Days}.");
        if (!(spell.EntryDays >= 0) || (spell.EntryDays > 0 && spell.EntryDays >= spell.Days))
            throw new ArgumentException($"A spell of {spell.Days} days cannot be followed only from day {spell.EntryDays} on.");
    }
}

internal readonly record struct RiskDay(double Days, int AtRisk, int Ended, int Censored);
