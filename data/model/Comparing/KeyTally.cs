namespace Analytics.Data.Comparing;

/// <summary>Counts what is otherwise between rows that come in the order of their keys, a row of each at a time.</summary>
public sealed class KeyTally(int named)
{
    private readonly Kind _added = new(named);
    private readonly Kind _changed = new(named);
    private readonly Kind _removed = new(named);

    public KeyedDifference Total => new(_added.Total, _changed.Total, _removed.Total);

    /// <summary>Rows of one key, where it is not one row's alone, pair up in their order.</summary>
    public void Merge(IEnumerable<(string Key, string Fingerprint)> before, IEnumerable<(string Key, string Fingerprint)> now)
    {
        using var then = before.GetEnumerator();
        using var since = now.GetEnumerator();
        var (hasThen, hasSince) = (then.MoveNext(), since.MoveNext());
        while (hasThen || hasSince)
        {
            var order = !hasThen ? 1 : !hasSince ? -1 : Compare(then.Current.Key, since.Current.Key);
            if (order < 0)
                _removed.Add(then.Current.Key);
            else if (order > 0)
                _added.Add(since.Current.Key);
            else if (then.Current.Fingerprint != since.Current.Fingerprint)
                _changed.Add(since.Current.Key);
            hasThen = order <= 0 ? then.MoveNext() : hasThen;
            hasSince = order >= 0 ? since.MoveNext() : hasSince;
        }
    }

    /// <summary>The engine's order, which is that of the bytes of UTF-8. That of UTF-16 puts what stands beyond the first 65,536 characters before the last of them.</summary>
    public static int Compare(string left, string right)
    {
        for (var at = 0; at < Math.Min(left.Length, right.Length); at++)
        {
            if (left[at] != right[at])
                return Place(left[at]).CompareTo(Place(right[at]));
        }

        return left.Length.CompareTo(right.Length);

        static int Place(char unit) => char.IsSurrogate(unit) ? unit + 0x2000 : unit >= '\uE000' ? unit - 0x800 : unit;
    }

    private sealed class Kind(int named)
    {
        private readonly List<string> _examples = [];
        private long _count;

        public KeyCount Total => new(_count, [.. _examples]);

        public void Add(string key)
        {
            _count++;
            if (_examples.Count < named)
                _examples.Add(key);
        }
    }
}
