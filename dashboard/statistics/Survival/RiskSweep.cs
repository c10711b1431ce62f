namespace Analytics.Statistics.Survival;

/// <summary>Walks a risk table forward only, so that several groups are swept together in linear time.</summary>
internal sealed class RiskSweep(RiskTable table)
{
    private int _day;
    private int _end = NextWithEnds(table, 0);
    private int _entry;

    public double NextEnd => _end < table.Days.Length ? table.Days[_end].Day : double.PositiveInfinity;

    /// <summary>At risk on a day that is no earlier than the last one asked for.</summary>
    public int AtRisk(double day)
    {
        while (_day < table.Days.Length && table.Days[_day].Day < day)
            _day++;
        while (_entry < table.EntryDays.Length && table.EntryDays[_entry] < day)
            _entry++;
        return table.Count - table.OverBefore(_day) - (table.EntryDays.Length - _entry);
    }

    /// <summary>Ends on a day that is no earlier than the last one asked for.</summary>
    public int TakeEnds(double day)
    {
        if (NextEnd != day)
            return 0;
        var ended = table.Days[_end].Ended;
        _end = NextWithEnds(table, _end + 1);
        return ended;
    }

    private static int NextWithEnds(RiskTable table, int from)
    {
        while (from < table.Days.Length && table.Days[from].Ended == 0)
            from++;
        return from;
    }
}
