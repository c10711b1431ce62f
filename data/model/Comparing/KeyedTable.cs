namespace Analytics.Data.Comparing;

/// <summary>One table of two releases, read side by side.</summary>
internal static class KeyedTable
{
    /// <summary>So many rows are put in order at once, within the memory that a reader has.</summary>
    private const long RowsInOrder = 250_000;

    private const int FingerprintLength = 32;

    /// <summary>Where neither has a row there is none to be known otherwise.</summary>
    public static bool IsKnownByKey(Release before, Release now, string package, string resource) =>
        new[] { before, now }.SelectMany(release => release.Ask<KnownByKeyRow>(ComparingSql.KnownByKey, ("package", package), ("resource", resource))).All(row => row.IsKnownByKey);

    public static KeyedDifference Compare(Release before, Release now, TableDifference table)
    {
        var shares = 1 + (Math.Max(table.RowsBefore, table.RowsNow) / RowsInOrder);
        KeyTally tally = new(ReleaseDifference.NamedKeys);
        for (var share = 0L; share < shares; share++)
            tally.Merge(Rows(before, table, shares, share), Rows(now, table, shares, share));
        return tally.Total;
    }

    private static IEnumerable<(string Key, string Fingerprint)> Rows(Release release, TableDifference table, long shares, long share) => release
        .Stream(ComparingSql.KeyedRows, ("package", table.Package), ("resource", table.Resource), ("shares", shares), ("share", share))
        .Select(row => (row![FingerprintLength..], row[..FingerprintLength]));
}

internal sealed record KnownByKeyRow(bool IsKnownByKey);
