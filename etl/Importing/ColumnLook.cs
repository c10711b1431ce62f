namespace Analytics.Etl.Importing;

/// <summary>What the cells of a column that is not used look like, so that who knows them sees what is left out. Long texts are counted and never repeated: they may name persons.</summary>
internal static class ColumnLook
{
    private const int FewTexts = 6;
    private const int ShortText = 30;

    public static string Of(HeaderRow header, int position)
    {
        var cells = header.Below.Select(row => row[position]).OfType<string>().ToList();
        var texts = cells.Distinct().ToList();
        return cells switch
        {
            [] => "empty",
            _ when cells.TrueForAll(OfficeCell.IsDay) => $"days such as {cells[0]}",
            _ when cells.TrueForAll(cell => OfficeCell.BareNumber(cell) is not null) => $"numbers such as {cells[0]}",
            _ when texts.Count <= FewTexts && texts.TrueForAll(text => text.Length <= ShortText) => string.Join(", ", texts.Select(text => $"“{text}”")),
            _ => FormattableString.Invariant($"{texts.Count} different texts"),
        };
    }
}
