namespace Analytics.Etl.Publishing;

/// <summary>
/// Gives up a refresh of which one stage takes too long: a drive that no longer answers holds a thread that nobody can end but with its process. What was
/// built so far is a workplace without a holder as soon as the process has ended. Should it answer after all, it ends at its next stage: what was told is true.
/// </summary>
internal sealed class StageLimit(TimeSpan limit, TimeProvider clock)
{
    public static readonly TimeSpan Default = TimeSpan.FromHours(1);

    private static readonly TimeSpan _betweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private (string Stage, long Since) _now;
    private bool _isGivenUp;

    /// <param name="work">Is handed what it calls when a stage begins.</param>
    /// <param name="overrun">What is said of the stage that took too long; the work still goes on, and its process should end.</param>
    public T Run<T>(Action<string> begins, Func<Action<string>, T> work, Func<string, T> overrun)
    {
        Begin("begin");
        var running = Task.Factory.StartNew(
            () => work(stage =>
            {
                Begin(stage);
                begins(stage);
            }),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([running], _betweenLooks) < 0)
        {
            if (Overrun() is { } stage)
                return overrun(stage);
        }

        return running.GetAwaiter().GetResult();
    }

    private void Begin(string stage)
    {
        lock (_gate)
        {
            if (_isGivenUp)
                throw new OperationCanceledException($"given up before {stage}");
            _now = (stage, clock.GetTimestamp());
        }
    }

    private string? Overrun()
    {
        lock (_gate)
        {
            _isGivenUp = clock.GetElapsedTime(_now.Since) > limit;
            return _isGivenUp ? _now.Stage : null;
        }
    }
}
