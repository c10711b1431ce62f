using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>Says which rows of a register will not count as held, and which count as held because nobody wrote whether they were.</summary>
internal static class Statuses
{
    private const string Name = "status_code";

    public static IEnumerable<string> Notes(ImportedTable table)
    {
        if (table.Contract.Fields.FirstOrDefault(field => field.Name == Name) is not { } status || !table.IsMapped(status))
            yield break;
        var silent = table.Received.Count(row => !row.Cells.ContainsKey(Name));
        if (silent > 0)
            yield return FormattableString.Invariant($"{silent} row(s) have no status and count as held");
        var others = table.Received.Select(row => row.Cells.GetValueOrDefault(Name)).OfType<string>().Select(written => CategoryName.Code(written, status)).OfType<string>()
            .Where(code => code != "held").CountBy(code => code).Select(code => FormattableString.Invariant($"{code.Value} {code.Key}")).ToList();
        if (others.Count > 0)
            yield return $"{string.Join(", ", others)}: kept, listed as such, and not counted as held";
    }
}
