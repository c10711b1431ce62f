namespace Analytics.Etl.Sample;

/// <summary>
/// The exponential from additions, multiplications and divisions alone. IEEE 754 fixes their last bit on every machine;
/// that of <see cref="Math.Exp"/> is left to each platform, and one bit can turn a draw.
/// </summary>
internal static class PortableMath
{
    private const int Terms = 20;

    public static double Exp(double x)
    {
        var halvings = 0;
        for (; Math.Abs(x) > 0.5; x /= 2)
            halvings++;
        var (sum, term) = (1.0, 1.0);
        for (var i = 1; i <= Terms; i++)
        {
            term *= x / i;
            sum += term;
        }

        for (; halvings > 0; halvings--)
            sum *= sum;
        return sum;
    }
}
