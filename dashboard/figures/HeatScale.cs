using Analytics.Data;

namespace Analytics.Figures;

/// <summary>
/// The steps of a heat map from light to dark: equal, over the range that its values hold and not from zero, so that shares of 60 and of 90 per cent do not look
/// alike. The same in both drawings.
/// </summary>
internal sealed record HeatScale(double From, double To, int Steps)
{
    /// <summary>
    /// How much of the series' colour lies on the card. Ink is readable on the lighter four, the card's own colour on the others, in light and in dark (at least 4.5
    /// to 1); in between neither would be.
    /// </summary>
    private static readonly double[] Strengths = [0.06, 0.18, 0.31, 0.45, 0.85, 1];

    private const double DarkestUnderInk = 0.45;

    /// <summary>Null where no value is known.</summary>
    public static HeatScale? Of(CellMark mark)
    {
        var values = mark.Cells.Select(cell => cell.Value).OfType<double>().Where(double.IsFinite).ToList();
        if (values.Count == 0)
            return null;
        // The ends are written in the key, where a share has no decimals and a count never has any.
        var written = mark.Unit switch { Unit.Share => 0.01, Unit.Count => 1, _ => 0 };
        var (low, high) = mark.Range ?? (values.Min(), values.Max());
        if (written > 0)
            (low, high) = (Math.Floor(low / written + 1e-9) * written, Math.Ceiling(high / written - 1e-9) * written);
        return new(low, high, high > low ? Strengths.Length : 1);
    }

    /// <summary>Which step, the lightest first; a value on the line between two belongs to the darker.</summary>
    public int Of(double value) => To > From ? Math.Clamp((int)Math.Floor((value - From) / (To - From) * Steps + 1e-9), 0, Steps - 1) : 0;

    public double Strength(int step) => Steps == 1 ? Strengths[^3] : Strengths[step];

    /// <summary>Whether what is written on it has the colour of the card.</summary>
    public bool IsDark(int step) => Strength(step) > DarkestUnderInk;
}
