namespace Analytics.Statistics.Survival;

/// <summary>
/// One day on which spells ended or were censored, and the share still waiting after it. The error and limits are null where they are not
/// defined.
/// </summary>
public readonly record struct SurvivalStep(
    double Days, int AtRisk, int Ended, int Censored, double StillWaiting, double? StandardError, double? Low, double? High);

/// <summary>Share still waiting on one day; its error and limits are null where they are not defined.</summary>
public sealed record SurvivalEstimate(double Days, double StillWaiting, double? StandardError, double? Low, double? High);

/// <summary>Mean wait when every wait is counted up to a horizon only, with its standard error.</summary>
public sealed record RestrictedMeanDays(double Days, double StandardError, double WithinDays);

/// <summary>The share of spells that have not ended, by day: a step function, known only up to the longest spell.</summary>
public sealed class SurvivalCurve
{
    // Products of shares miss one half by rounding; R's survival uses the same tolerance.
    internal const double Tolerance = 1.4901161193847656e-8;

    private readonly List<SurvivalStep> _steps;
    private readonly RiskTable _table;

    internal SurvivalCurve(List<SurvivalStep> steps, RiskTable table, double level, IntervalKind kind)
    {
        (_steps, _table, Level, Kind) = (steps, table, level, kind);
        (MedianDays, MedianLow, MedianHigh) = (Quantile(0.5), Crossing(0.5, step => step.Low), Crossing(0.5, step => step.High));
    }

    public IReadOnlyList<SurvivalStep> Steps => _steps;

    public int Count => _table.Count;

    public int EventCount => _table.EventCount;

    public double Level { get; }

    public IntervalKind Kind { get; }

    /// <summary>The longest spell, ended or not; the curve says nothing after it unless all have ended.</summary>
    public double? LastDays => _steps.Count > 0 ? _steps[^1].Days : null;

    /// <summary>The day by which half have ended; null when half was not reached.</summary>
    public double? MedianDays { get; }

    /// <summary>Where the lower limit of the curve reaches one half; null when it does not.</summary>
    public double? MedianLow { get; }

    /// <summary>Where the upper limit of the curve reaches one half; null when it does not, however far the median is.</summary>
    public double? MedianHigh { get; }

    /// <summary>
    /// The day by which this share has ended; null when it was not reached. Where the curve lies exactly on the share, the middle of that
    /// stretch (Brookmeyer and Crowley 1982, as R's survival).
    /// </summary>
    public double? Quantile(double share) => Crossing(Guard.Level(share), step => step.StillWaiting);

    /// <summary>The estimate on a day; null after the longest spell when some had not ended, for then the record does not know.</summary>
    public SurvivalEstimate? At(double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var index = LastStepAt(days);
        if (_steps.Count == 0 || (days > LastDays && _steps[^1].StillWaiting > 0))
            return null;
        if (index < 0)
            return new(days, 1, 0, null, null);
        var step = _steps[index];
        return new(days, step.StillWaiting, step.StandardError, step.Low, step.High);
    }

    /// <summary>How many were still at risk on a day, for the table under the curve.</summary>
    public int AtRisk(double days) => _table.AtRisk(days);

    /// <summary>Area under the curve up to a horizon (Irwin 1949); null when the record does not reach that far.</summary>
    public RestrictedMeanDays? RestrictedMean(double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        if (At(days) is null)
            return null;
        var (area, from, height) = (0.0, 0.0, 1.0);
        List<(double Area, double Greenwood)> ends = [];
        foreach (var step in _steps.TakeWhile(step => step.Days <= days))
        {
            area += height * (step.Days - from);
            (from, height) = (step.Days, step.StillWaiting);
            if (step.Ended > 0 && step.AtRisk > step.Ended)
                ends.Add((area, step.Ended / ((double)step.AtRisk * (step.AtRisk - step.Ended))));
        }
        area += height * (days - from);
        // As shares of the area, whose squares stay numbers however long the waits.
        var variance = area > 0 ? ends.Sum(end => (1 - (end.Area / area)) * (1 - (end.Area / area)) * end.Greenwood) : 0;
        return new(area, area * Math.Sqrt(variance), days);
    }

    private int LastStepAt(double days)
    {
        var (low, high) = (0, _steps.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_steps[middle].Days <= days)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private double? Crossing(double ended, Func<SurvivalStep, double?> height)
    {
        var target = 1 - ended;
        double? reached = null;
        foreach (var step in _steps)
        {
            if (height(step) is not { } value || value > target + Tolerance)
                continue;
            if (value < target - Tolerance)
                return reached is { } start ? (start / 2) + (step.Days / 2) : step.Days;
            reached ??= step.Days;
        }
        return (reached / 2) + (LastDays / 2);
    }
}
