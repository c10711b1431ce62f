namespace Analytics.Statistics.Staffing;

/// <summary>What is believed of an uncertain number: a named distribution, known by its quantiles.</summary>
public abstract record Spread
{
    public double Median => Quantile(0.5);

    public abstract double Mean { get; }

    /// <summary>The value that this share of belief lies below; the share lies strictly between 0 and 1.</summary>
    public abstract double Quantile(double share);
}

/// <summary>No doubt at all.</summary>
public sealed record Certain(double Value) : Spread
{
    public double Value { get; } = Guard.Finite(Value);

    public override double Mean => Value;

    public override double Quantile(double share) => Value;
}

/// <summary>Anything between two values, equally likely.</summary>
public sealed record Uniform(double Low, double High) : Spread
{
    public double High { get; } = Guard.AtLeast(Low, High);

    public override double Mean => (Low + High) / 2;

    public override double Quantile(double share) => Low + (share * (High - Low));
}

/// <summary>Least, most likely and most, as an expert says it.</summary>
public sealed record Triangular(double Low, double Mode, double High) : Spread
{
    public double Mode { get; } = Guard.AtLeast(Low, Mode);

    public double High { get; } = Guard.AtLeast(Mode, High);

    public override double Mean => (Low + Mode + High) / 3;

    public override double Quantile(double share)
    {
        var width = High - Low;
        return share * width <= Mode - Low
            ? Low + Math.Sqrt(share * width * (Mode - Low))
            : High - Math.Sqrt((1 - share) * width * (High - Mode));
    }
}

/// <summary>Symmetric around its mean; may be negative.</summary>
public sealed record Gaussian(double Centre, double StandardDeviation) : Spread
{
    public double Centre { get; } = Guard.Finite(Centre);

    public override double Mean => Centre;

    public double StandardDeviation { get; } = Guard.AtLeast(0, StandardDeviation);

    public override double Quantile(double share) => Centre + (StandardDeviation * Distributions.NormalQuantile(share));
}

/// <summary>Positive and skewed, as durations are; two in three lie within the factor of the median.</summary>
public sealed record LogGaussian(double MedianValue, double Factor) : Spread
{
    public double MedianValue { get; } = Guard.Positive(MedianValue);

    public double Factor { get; } = Guard.AtLeast(1, Factor);

    public override double Mean => MedianValue * Math.Exp(Math.Log(Factor) * Math.Log(Factor) / 2);

    public override double Quantile(double share) => MedianValue * Math.Exp(Math.Log(Factor) * Distributions.NormalQuantile(share));
}
