using Analytics.Tests.Torture;

namespace Analytics.Benchmarks.Running;

/// <summary>The real dashboard in a process of its own, over a release made for the occasion.</summary>
internal sealed class DashboardProcess : IAsyncDisposable
{
    private readonly ScratchFolder _warehouse;
    private readonly Served _served;

    private DashboardProcess(ScratchFolder warehouse, Served served) => (_warehouse, _served) = (warehouse, served);

    public Uri Address => _served.Address;

    /// <param name="scale">Of the synthetic register; null for the record alone.</param>
    /// <param name="options">Further ones of its command line.</param>
    public static async Task<DashboardProcess> Start(int? scale = 1, params IReadOnlyList<string> options)
    {
        ScratchFolder warehouse = new();
        using (ScratchSources sources = new(scale))
            Command.Refresh(warehouse.Path, sources.Path);
        return new(warehouse, await Served.Of(House.Dashboard, warehouse.Path, options));
    }

    /// <summary>Memory that the process holds now, and the most that it ever held, in megabytes.</summary>
    public (double Now, double Most) Memory() => (_served.Megabytes(), _served.MostMegabytes());

    public async ValueTask DisposeAsync()
    {
        await _served.DisposeAsync();
        _warehouse.Dispose();
    }
}
