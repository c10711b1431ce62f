using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>What the model takes for one thing: the ministry's own figure where there is one, else what the house assumes until it is measured.</summary>
/// <param name="Low">Null where it is taken as exact.</param>
public sealed record Standard(string MeasureCode, string Unit, double Value, double? Low, double? High, Provenance ConfidenceCode, string RowKey, string? SourceTitle)
{
    public bool IsAssumed => ConfidenceCode == Provenance.Assumed;

    public double Least => Low ?? Value;

    public double Most => High ?? Value;

    /// <summary>Least, most likely and most make a triangle, whose mean lies a third of their sum along.</summary>
    public double Mean => (Least + Value + Most) / 3;

    public Spread Spread => Least == Most ? new Certain(Value) : new Triangular(Least, Value, Most);

    /// <summary>Another value with the same doubt in proportion: who says that it takes twice as long says so of the best and the worst case too.</summary>
    public Standard At(double value) => Value == 0 ? this with { Value = value, Low = value, High = value } : this with { Value = value, Low = Low * value / Value, High = High * value / Value };
}
