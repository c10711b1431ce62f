namespace Analytics.Data;

/// <summary>Values kept by their keys until newer ones need their room: those go first that were not asked for longest. May be used from many threads.</summary>
/// <param name="capacity">What all of them may weigh together, in the unit of their weights. One that alone weighs more than a quarter of it is not kept.</param>
public sealed class RecentlyUsed<TValue>(long capacity)
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Kept>> _kept = [];
    private readonly LinkedList<Kept> _byUse = [];
    private long _weight;

    /// <summary>What the kept ones weigh together; never more than the capacity.</summary>
    public long Weight
    {
        get
        {
            lock (_gate)
                return _weight;
        }
    }

    /// <summary>The value of that key, which is from now on the one most recently used; null where none is kept.</summary>
    public TValue? Find(string key)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Whether the key has a value, without that being a use.</summary>
    public TValue? Peek(string key)
    {
        lock (_gate)
            return _kept.TryGetValue(key, out var node) ? node.Value.Value : null;
    }

    /// <summary>Keeps the value; where the key has one already, that one stays.</summary>
    public void Keep(string key, TValue value, long weight)
    {
        lock (_gate)
        {
            if (weight > capacity / 4 || _kept.ContainsKey(key))
                return;
            _kept.Add(key, _byUse.AddFirst(new Kept(key, value, weight)));
            _weight += weight;
            while (_weight > capacity)
                Drop(_byUse.Last!);
        }
    }

    private void Drop(LinkedListNode<Kept> oldest)
    {
        _byUse.Remove(oldest);
        _kept.Remove(oldest.Value.Key);
        _weight -= oldest.Value.Weight;
    }

    private sealed record Kept(string Key, TValue Value, long Weight);
}
