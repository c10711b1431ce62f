using Analytics.Data;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// Answers kept as compressed bytes until newer ones need their room. A key names everything that an answer is made from, so nothing here ever goes stale.
/// Of many who ask for the same answer at once, the first makes it and the others wait for that one.
/// </summary>
public sealed class ResponseCache(long capacity = ResponseCache.DefaultCapacity) : IDisposable
{
    /// <summary>A hundred of the longest pages, in both of their compressed forms.</summary>
    public const long DefaultCapacity = 16L << 20;

    private readonly Lock _gate = new();
    private readonly RecentlyUsed<Reply> _kept = new(capacity);
    private readonly Dictionary<string, Task<Reply>> _making = [];
    private readonly SemaphoreSlim _makers = new(Environment.ProcessorCount);
    private long _found;
    private long _made;

    /// <summary>How often an answer was at hand, or was just being made for another.</summary>
    public long Found => Interlocked.Read(ref _found);

    /// <summary>How often one had to be made.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <summary>Whether somebody waits for an answer that is being made.</summary>
    public bool IsMaking
    {
        get
        {
            lock (_gate)
                return _making.Count > 0;
        }
    }

    /// <summary>What the kept answers weigh together; never more than the capacity.</summary>
    public long Weight => _kept.Weight;

    /// <summary>The answer of that key, kept or made now. Only good answers are kept: a failure is another's chance to try again.</summary>
    public Task<Reply> Find(string key, Func<Reply> make)
    {
        TaskCompletionSource<Reply> made;
        lock (_gate)
        {
            if (_kept.Find(key) is { } kept)
            {
                Interlocked.Increment(ref _found);
                return Task.FromResult(kept);
            }

            if (_making.TryGetValue(key, out var making))
            {
                Interlocked.Increment(ref _found);
                return making;
            }

            Interlocked.Increment(ref _made);
            made = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _making.Add(key, made.Task);
        }

        return Make(key, make, made);
    }

    /// <summary>The answer of that key if it is at hand, for somebody who asks for it.</summary>
    public Reply? AtHand(string key)
    {
        var kept = _kept.Find(key);
        if (kept is not null)
            Interlocked.Increment(ref _found);
        return kept;
    }

    /// <summary>The answer of that key if it is at hand, without that being a use.</summary>
    public Reply? Kept(string key) => _kept.Peek(key);

    /// <summary>Keeps an answer that nobody asked for yet; only a good one, and none that could not be packed small enough to stand beside others.</summary>
    /// <returns>The answer as it is kept.</returns>
    public Reply Keep(string key, Reply reply)
    {
        if (reply.Status != StatusCodes.Status200OK || reply.Body.Weight > capacity)
            return reply;
        var packed = reply with { Body = reply.Body.Packed() };
        _kept.Keep(key, packed, packed.Body.Weight + 2L * key.Length);
        return packed;
    }

    public void Dispose() => _makers.Dispose();

    private async Task<Reply> Make(string key, Func<Reply> make, TaskCompletionSource<Reply> made)
    {
        try
        {
            // More makers than processors would only make each other slower, and hold more memory.
            await _makers.WaitAsync();
            try
            {
                var answer = make();
                var reply = Keep(key, answer with { Body = answer.Body.InHaste() });
                Forget(key);
                made.SetResult(reply);
            }
            finally
            {
                _makers.Release();
            }
        }
        catch (Exception failure)
        {
            Forget(key);
            made.SetException(failure);
        }

        return await made.Task;
    }

    private void Forget(string key)
    {
        lock (_gate)
            _making.Remove(key);
    }
}
