using System.Collections.Concurrent;

namespace Analytics.Data;

/// <summary>A few pieces of work of unlike length, several at a time.</summary>
public static class Makers
{
    /// <summary>What is made of each, in the order of the pieces. Whoever is done takes the next one, so that none waits behind a long one while another is idle.</summary>
    /// <param name="makers">How many are worked on at a time, the caller's own thread among them; as many as there are processors where it is left out.</param>
    /// <exception cref="AggregateException">What went wrong with some of them; all others were made first.</exception>
    public static IReadOnlyList<TMade> Each<TPiece, TMade>(IEnumerable<TPiece> pieces, Func<TPiece, TMade> make, int? makers = null)
    {
        TPiece[] all = [.. pieces];
        var made = new TMade[all.Length];
        ConcurrentQueue<Exception> failures = [];
        TaskCompletionSource end = new();
        var (taken, left) = (0, all.Length);
        // Into the queue that all threads share: what a thread puts into its own was, for half of the pages, taken by none until it was done itself (PLINQ does that).
        for (var helper = 1; helper < Math.Min(makers ?? Environment.ProcessorCount, all.Length); helper++)
            ThreadPool.UnsafeQueueUserWorkItem(static work => work(), (Action)Work, preferLocal: false);
        Work();
        // For the pieces and not for the helpers: where all threads are busy, one may come when nothing is left to do.
        if (all.Length > 0)
            end.Task.Wait();
        return failures.IsEmpty ? made : throw new AggregateException(failures);

        void Work()
        {
            for (int piece; (piece = Interlocked.Increment(ref taken) - 1) < all.Length;)
            {
                try
                {
                    made[piece] = make(all[piece]);
                }
                catch (Exception failure)
                {
                    failures.Enqueue(failure);
                }

                if (Interlocked.Decrement(ref left) == 0)
                    end.SetResult();
            }
        }
    }
}
