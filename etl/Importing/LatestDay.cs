using System.Globalization;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>The last day of which a table knows: of a year or a month, its last day. What is only planned is not known yet.</summary>
internal static class LatestDay
{
    public static DateOnly? Of(ImportedTable table)
    {
        var dated = table.Contract.Fields.Where(field => field.Type is FieldType.Date or FieldType.Year).Select(field => field.Name).ToList();
        return table.Received
            .Where(row => row.Cells.GetValueOrDefault("is_planned") is not ("true" or "oui" or "ja" or "yes"))
            .SelectMany(row => dated.Select(row.Cells.GetValueOrDefault).Select(LastOf))
            .Max();
    }

    private static DateOnly? LastOf(string? written)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month.AddMonths(1).AddDays(-1);
        return DateOnly.TryParseExact(written, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? year.AddYears(1).AddDays(-1)
            : null;
    }
}
