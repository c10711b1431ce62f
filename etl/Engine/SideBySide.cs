using System.Runtime.ExceptionServices;

namespace Analytics.Etl.Engine;

/// <summary>A piece of work, and the places in the list of those that have to be done before it.</summary>
internal sealed record Piece<THand>(Action<THand> Do, params IReadOnlyList<int> After);

/// <summary>Does pieces of work, several at a time: whoever is free takes the first in the list that may begin.</summary>
internal sealed class SideBySide<THand>(IReadOnlyList<Piece<THand>> pieces)
{
    private readonly object _gate = new();
    private readonly SortedList<int, ExceptionDispatchInfo> _faults = [];
    private readonly HashSet<int> _done = [];
    private readonly List<int> _left = [.. Enumerable.Range(0, pieces.Count)];
    private int _atWork;

    /// <summary>Returns when all is done, or when one has failed and those at work then are done.</summary>
    /// <param name="hands">What each thread works with, and nobody else meanwhile; the caller's own thread has the first.</param>
    /// <exception cref="Exception">What was thrown by a piece; by the first in the list, where several failed.</exception>
    /// <exception cref="InvalidOperationException">Pieces wait for each other, so that none of them can begin: our bug.</exception>
    public void Do(IReadOnlyList<THand> hands)
    {
        List<Thread> others = [.. hands.Skip(1).Select(hand => new Thread(() => Work(hand)) { IsBackground = true })];
        others.ForEach(thread => thread.Start());
        Work(hands[0]);
        others.ForEach(thread => thread.Join());
        _faults.Values.FirstOrDefault()?.Throw();
    }

    private void Work(THand hand)
    {
        while (Take() is { } piece)
        {
            ExceptionDispatchInfo? fault = null;
            try
            {
                pieces[piece].Do(hand);
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }

            lock (_gate)
            {
                _atWork--;
                if (fault is null)
                    _done.Add(piece);
                else
                    _faults.Add(piece, fault);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private int? Take()
    {
        lock (_gate)
        {
            while (_left.Count > 0 && _faults.Count == 0)
            {
                var next = _left.FindIndex(piece => pieces[piece].After.All(_done.Contains));
                if (next >= 0)
                {
                    var piece = _left[next];
                    _left.RemoveAt(next);
                    _atWork++;
                    return piece;
                }

                if (_atWork > 0)
                    Monitor.Wait(_gate);
                else
                    _faults.Add(_left[0], ExceptionDispatchInfo.Capture(new InvalidOperationException($"{_left.Count} pieces of work wait for each other")));
            }

            return null;
        }
    }
}
