namespace Analytics.Statistics.Survival;

/// <summary>
/// Who was still at risk, ended and was censored, by day: one sort, one sweep. A spell is at risk on the day on which it ends or is
/// censored, and not yet on the day on which it is first followed.
/// </summary>
internal sealed class RiskTable
{
    private readonly DayOfSpells[] _days;
    private readonly double[] _entries;

    private RiskTable(DayOfSpells[] days, double[] entries) => (_days, _entries, EventCount) = (days, entries, days.Sum(day => day.Ended));

    public int Count => _days.Length == 0 ? 0 : _days[^1].OverByThen;

    public int EventCount { get; }

    /// <summary>Every distinct day on which a spell ended or was censored, in order.</summary>
    public ReadOnlySpan<DayOfSpells> Days => _days;

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
        Array.Sort(days);
        Array.Sort(ends, 0, endCount);
        double[] late = [.. entries];
        Array.Sort(late);
        return new(Counted(days, ends.AsSpan(0, endCount)), late);
    }

    /// <summary>Of spells that are counted by how long they are, all of them followed from their start.</summary>
    public static RiskTable Of(IEnumerable<SpellCount> counts)
    {
        List<DayOfSpells> days = [];
        foreach (var (length, isObserved, count) in counts.OrderBy(count => count.Days))
        {
            Refuse(new(length, isObserved));
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
            if (count == 0)
                continue;
            var ended = isObserved ? count : 0;
            var overByThen = checked((days.Count == 0 ? 0 : days[^1].OverByThen) + count);
            if (days.Count > 0 && days[^1].Day == length)
                days[^1] = new(length, days[^1].Ended + ended, overByThen);
            else
                days.Add(new(length, ended, overByThen));
        }

        return new([.. days], []);
    }

    /// <summary>At risk on this day: not yet over before it, and followed since before it.</summary>
    public int AtRisk(double day)
    {
        var at = Before(_days.Length, i => _days[i].Day < day);
        return Count - OverBefore(at) - (_entries.Length - Before(_entries.Length, i => _entries[i] < day));
    }

    /// <summary>How many were over before that one of the days, by its place among them.</summary>
    public int OverBefore(int place) => place == 0 ? 0 : _days[place - 1].OverByThen;

    /// <summary>Every distinct day on which a spell ended or was censored, in order.</summary>
    public IEnumerable<RiskDay> Rows()
    {
        var entered = 0;
        for (var place = 0; place < _days.Length; place++)
        {
            var (today, ended, overByThen) = _days[place];
            while (entered < _entries.Length && _entries[entered] < today)
                entered++;
            var over = OverBefore(place);
            yield return new(today, Count - over - (_entries.Length - entered), ended, overByThen - over - ended);
        }
    }

    /// <param name="days">Of all spells, in order.</param>
    /// <param name="ends">Of those that ended, in order.</param>
    private static DayOfSpells[] Counted(ReadOnlySpan<double> days, ReadOnlySpan<double> ends)
    {
        List<DayOfSpells> counted = [];
        var end = 0;
        for (var day = 0; day < days.Length;)
        {
            var (today, firstEnd) = (days[day], end);
            while (day < days.Length && days[day] == today)
                day++;
            while (end < ends.Length && ends[end] == today)
                end++;
            counted.Add(new(today, end - firstEnd, day));
        }

        return [.. counted];
    }

    /// <summary>Of how many places it holds, where it holds of the first ones and of none after them.</summary>
    private static int Before(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (isBefore(middle))
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

/// <summary>A day on which spells ended or were censored.</summary>
/// <param name="Ended">So many ended on it.</param>
/// <param name="OverByThen">So many had ended or were censored on it or before.</param>
internal readonly record struct DayOfSpells(double Day, int Ended, int OverByThen);
