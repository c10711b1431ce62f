using System.Globalization;

namespace Analytics.Tests.Etl.Scheduling;

/// <summary>A clock on which waiting takes no time: who waits is woken at once, and it is as much later. It may jump, as the clock of a machine that slept or was set.</summary>
internal sealed class AClock(string now) : TimeProvider
{
    private readonly Lock _hands = new();
    private readonly Queue<(DateTimeOffset At, DateTimeOffset To)> _jumps = [];
    private DateTimeOffset _now = At(now);

    /// <summary>What happens while somebody waits.</summary>
    public Action? Passing { get; set; }

    public static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public AClock Jumping(string at, string to)
    {
        _jumps.Enqueue((At(at), At(to)));
        return this;
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_hands)
            return _now;
    }

    public void Pass(TimeSpan time)
    {
        lock (_hands)
        {
            _now += time;
            if (_jumps.TryPeek(out var jump) && jump.At <= _now)
                _now = _jumps.Dequeue().To;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pass(dueTime);
        Passing?.Invoke();
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Rung();
    }

    /// <summary>It has rung already, and nothing is left of it.</summary>
    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
