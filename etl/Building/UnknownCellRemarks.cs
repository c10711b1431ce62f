using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Etl.Building;

/// <summary>Says of each column of a received file which of its cells an import could not read and left unknown.</summary>
internal static class UnknownCellRemarks
{
    private const int ListedCells = 12;

    public static IEnumerable<Remark> Of(SourcePackage package) =>
        from resource in package.Resources
        from origin in resource.Origins
        from column in (origin.UnknownCells ?? []).GroupBy(cell => cell.Column)
        select new Remark(package.Name, origin.File, column.Key, "unknown_cell", Sentence(resource.Name, [.. column]));

    private static Localized Sentence(string resource, IReadOnlyList<UnknownCell> cells)
    {
        var listed = string.Join(", ", cells.Take(ListedCells).Select(cell => cell.Value is null ? cell.Cell : $"{cell.Cell} “{cell.Value}”")) + (cells.Count > ListedCells ? ", …" : "");
        var count = cells.Count.ToString(CultureInfo.InvariantCulture);
        return new(
            $"{count} cell(s) of {resource} could not be read and are unknown; their rows count: {listed}.",
            $"{count} cellule(s) de {resource} n’ont pas pu être lues et sont inconnues ; leurs lignes comptent : {listed}.",
            $"{count} cel(len) van {resource} konden niet worden gelezen en zijn onbekend; hun rijen tellen mee: {listed}.",
            $"{count} Zelle(n) von {resource} waren nicht lesbar und sind unbekannt; ihre Zeilen zählen: {listed}.");
    }
}
