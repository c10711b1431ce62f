namespace Analytics.Findings;

/// <summary>The methods that findings use, in the order of the method page, which explains each.</summary>
public enum Method
{
    KaplanMeier,
    LogRank,
    SpellBootstrap,
    MeanCumulative,
    PartialDates,
    Wilson,
    SignTest,
    ExactPoisson,
    Poisson,
    QuasiPoisson,
    NeweyWest,
    FirstOrderMemory,
    YearsAsUnits,
    MannKendall,
    Holm,
    InterruptedSeries,
    BreakDates,
    StockAndFlow,
    Counting,
    ClusteredShare,
    ClusteredMedian,
    StratifiedDifference,
    RateRatio,
    WorkloadIndicators,
    MonteCarlo,
    Tornado,
    Erlang,
    QueueOfArrivals,
}
