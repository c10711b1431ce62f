namespace Analytics.Findings;

/// <summary>The methods that findings use, in the order of the method page, which explains each.</summary>
public enum Method
{
    KaplanMeier,
    LogRank,
    PartialDates,
    Wilson,
    ExactPoisson,
    QuasiPoisson,
    StockAndFlow,
    Counting,
    ClusteredShare,
    RateRatio,
    WorkloadIndicators,
    MonteCarlo,
    Tornado,
    Erlang,
    QueueOfArrivals,
}
