using Analytics.Data;
using Analytics.Etl.Publishing;

namespace Analytics.Etl.Releasing;

/// <summary>Makes an earlier release current, and lasting: a refresh of the same sources does not undo it.</summary>
internal sealed class Rollback(WarehouseFolder folder, TimeProvider clock)
{
    /// <summary>Who calls holds the lock of the warehouse.</summary>
    /// <returns>Why nothing was done, in a sentence; null where it was.</returns>
    public string? To(string id)
    {
        if (Soundness.WhyNot(folder, id) is { } trouble)
            return trouble;
        // Before the pointer: a hold on a release that is not current holds nothing.
        new RollbackHold(folder).Set(id, clock.GetUtcNow());
        new Publisher(folder, Standing.Of(folder), clock).MakeCurrent(id);
        return null;
    }
}
