namespace Analytics.Statistics.Survival;

/// <summary>Walks a risk table forward only, so that several groups are swept together in linear time.</summary>
internal sealed class RiskSweep(RiskTable table)
{
    private int _day;
    private int _end;
    private int _entry;

    public double NextEnd => _end < table.EndDays.Length ? table.EndDays[_end] : double.PositiveInfinity;

    /// <summary>At risk on a day that is no earlier than the last one asked for.</summary>
    public int AtRisk(double day)
    {
        while (_day < table.Days.Length && table.Days[_day] < day)
            _day++;
        while (_entry < table.EntryDays.Length && table.EntryDays[_entry] < day)
            _entry++;
        return table.Count - _day - (table.EntryDays.Length - _entry);
    }

    /// <summary>Ends on a day that is no earlier than the last one asked for.</summary>
    public int TakeEnds(double day)
    {
        var first = _end;
        while (_end < table.EndDays.Length && table.EndDays[_end] == day)
            _end++;
        return _end - first;
    }
}
