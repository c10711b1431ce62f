namespace Analytics.Etl.Sample;

/// <summary>
/// How far years differ from what is planted, for no reason that a statistic could find: each planted level has, in each year, a deviation of its own, on
/// the log scale (log odds, of shares). Years may remember: deviations then follow a stationary autoregressive process of the first order.
/// </summary>
/// <param name="Sd">Standard deviation of the deviations; none where zero.</param>
/// <param name="Memory">Correlation of one year's deviation with the next.</param>
internal sealed record YearNoise(double Sd, double Memory)
{
    public const double LargestSd = 1;
    public const double StrongestMemory = 0.95;

    /// <summary>The address of its draws, apart from those of any year.</summary>
    private const ulong Address = 0;

    public static YearNoise None { get; } = new(0, 0);

    /// <summary>What is planted in one year of a register.</summary>
    public Planted In(int year, Planted planted, ulong seed)
    {
        if (Sd == 0)
            return planted;
        return planted with
        {
            MeetingsInLastYear = planted.MeetingsInLastYear * Factor(Level.Meetings),
            MeetingsPerDossierBefore = Math.Max(1, planted.MeetingsPerDossierBefore * Factor(Level.MeetingsPerDossier)),
            MeetingsPerDossierAfter = Math.Max(1, planted.MeetingsPerDossierAfter * Factor(Level.MeetingsPerDossier)),
            CabinetShare = Moved(planted.CabinetShare, Level.Cabinets),
            AdministrationShare = Moved(planted.AdministrationShare, Level.Administrations),
            OrganisationShare = Moved(planted.OrganisationShare, Level.Organisations),
            ImpromptuShare = Moved(planted.ImpromptuShare, Level.Impromptu),
            StalemateShareBefore = Moved(planted.StalemateShareBefore, Level.Stalemates),
            StalemateShareAfter = Moved(planted.StalemateShareAfter, Level.Stalemates),
        };

        double Factor(Level level) => PortableMath.Exp(Deviation(level, year, seed));

        double Moved(double share, Level level)
        {
            var odds = share / (1 - share) * Factor(level);
            return odds / (1 + odds);
        }
    }

    private double Deviation(Level level, int year, ulong seed)
    {
        var deviation = Sd * Draw(Planted.FirstYear);
        for (var each = Planted.FirstYear + 1; each <= year; each++)
            deviation = (Memory * deviation) + (Sd * Math.Sqrt(1 - (Memory * Memory)) * Draw(each));
        return deviation;

        // The square root is exact on every machine, as the exponential is not.
        double Draw(int of) => Draws.Of(seed, Address, (ulong)level, (ulong)of).Normal();
    }

    private enum Level
    {
        Meetings,
        MeetingsPerDossier,
        Cabinets,
        Administrations,
        Organisations,
        Impromptu,
        Stalemates,
    }
}
