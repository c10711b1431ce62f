using Analytics.Data;
using Analytics.Etl.Checking;

namespace Analytics.Etl.Importing;

/// <summary>The share of rows that a check refused. It is rounded up, as a tolerance must not fall short of what it tolerates.</summary>
internal static class Shares
{
    private const double Steps = 10_000;

    public static double Of(CheckedPackage report, string resource) => Rejected(report.Resources.Where(count => count.Resource == resource));

    public static double Largest(CheckedPackage report) => report.Resources.GroupBy(count => count.Resource).Select(Rejected).DefaultIfEmpty().Max();

    private static double Rejected(IEnumerable<ResourceCount> counts)
    {
        var (read, rejected) = (counts.Sum(count => count.RowsRead), counts.Sum(count => count.RowsRejected));
        return read == 0 ? 0 : Math.Ceiling(rejected * Steps / read) / Steps;
    }
}
