using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>The last day of which a table knows: of a year or a month, its last day. What is only planned, or was put off, is not known yet.</summary>
internal static class LatestDay
{
    private static readonly HashSet<string> _planned =
        [.. Contract.Named("consultations").Field("status_code").Categories.Where(status => status.Value is "planned" or "postponed").SelectMany(status => status.Spellings).Select(Header.Fold)];

    public static DateOnly? Of(ImportedTable table)
    {
        var dated = table.Contract.Fields.Where(field => field.Type is FieldType.Date or FieldType.Year).Select(field => field.Name).ToList();
        return table.Received
            .Where(row => row.Cells.GetValueOrDefault("status_code") is not { } status || !_planned.Contains(Header.Fold(status)))
            .SelectMany(row => dated.Select(name => LastOf(InPart(row, row.Cells.GetValueOrDefault(name)))))
            .Max();
    }

    /// <summary>The count of a part of a year knows of no later month than its last.</summary>
    private static string? InPart(ImportedRow row, string? written) =>
        written is { Length: 4 } && row.Cells.TryGetValue("period_note", out var part) && YearParts.LastMonth(part) is { } month
            ? string.Create(CultureInfo.InvariantCulture, $"{written}-{month:00}")
            : written;

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
