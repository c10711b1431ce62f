using System.Diagnostics;
using Analytics.Data;

namespace Analytics.Etl.Building;

/// <summary>
/// How long each stage of a refresh took, one after the other without a gap, so that the stages are the whole: what lies between two belongs to the first.
/// </summary>
/// <param name="begins">Is told of each stage, and of each step within one, when it begins.</param>
internal sealed class StageClock(Action<string> begins)
{
    private readonly List<StepDuration> _ended = [];
    private string? _stage;
    private long _since;

    /// <summary>Stages that have ended, in milliseconds.</summary>
    public IReadOnlyList<StepDuration> Ended => [.. _ended];

    public void Begin(string stage)
    {
        End();
        (_stage, _since) = (stage, Stopwatch.GetTimestamp());
        begins(stage);
    }

    /// <summary>Says what a stage is at, and measures nothing.</summary>
    public void Tell(string step) => begins(step);

    /// <summary>Notes a stage that went before this clock was there.</summary>
    public void Note(string stage, TimeSpan took) => _ended.Add(new(stage, Math.Round(took.TotalMilliseconds, 1)));

    public void End()
    {
        if (_stage is { } stage)
            Note(stage, Stopwatch.GetElapsedTime(_since));
        _stage = null;
    }
}
