using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Analytics.Etl.Reading;

/// <summary>
/// Finds the cells of a sheet that a reader of values would misread in silence: failed formulas and formulas never computed
/// as empty, odd truths as untrue.
/// </summary>
internal static class MisreadCells
{
    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace _package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The misread cells of a sheet by the number of their row.</summary>
    public static ILookup<int, MisreadCell> In(string path, int sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        var part = Part(zip, sheet);
        return (part is null ? [] : Scan(part)).ToLookup(cell => cell.Row);
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, int sheet)
    {
        if (Load(zip, "xl/workbook.xml") is not { } workbook || Load(zip, "xl/_rels/workbook.xml.rels") is not { } relations)
            return null;
        var id = (string?)workbook.Descendants(_main + "sheet").ElementAtOrDefault(sheet)?.Attribute(_relations + "id");
        var relation = relations.Descendants(_package + "Relationship").FirstOrDefault(relation => (string?)relation.Attribute("Id") == id);
        var target = (string?)relation?.Attribute("Target");
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument? Load(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var content = entry.Open();
        return XDocument.Load(content);
    }

    private static List<MisreadCell> Scan(ZipArchiveEntry part)
    {
        List<MisreadCell> found = [];
        using var content = part.Open();
        using var xml = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        while (xml.ReadToFollowing("c", _main.NamespaceName))
        {
            if (xml.GetAttribute("r") is not { } place || xml.IsEmptyElement)
                continue;
            var type = xml.GetAttribute("t");
            using var cell = xml.ReadSubtree();
            var (hasFormula, value) = Read(cell);
            if (type == "e" || (type == "b" && value is not ("0" or "1")) || (hasFormula && value is null))
                found.Add(new(Row(place), Column(place), value));
        }

        return found;
    }

    private static (bool HasFormula, string? Value) Read(XmlReader cell)
    {
        var hasFormula = false;
        string? value = null;
        while (!cell.EOF)
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                value = cell.ReadElementContentAsString();
                continue;
            }

            hasFormula |= cell is { NodeType: XmlNodeType.Element, LocalName: "f" };
            cell.Read();
        }

        return (hasFormula, value);
    }

    private static int Row(string place) => int.Parse(place.AsSpan(Letters(place)), CultureInfo.InvariantCulture);

    /// <summary>Columns are counted in letters: A is 0, Z is 25, AA is 26.</summary>
    private static int Column(string place) => place[..Letters(place)].Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    private static int Letters(string place) => place.AsSpan().IndexOfAnyInRange('0', '9');
}

/// <summary>A cell of a workbook that has no value to read: its row from 1, its column from 0, and the error it shows, if any.</summary>
internal sealed record MisreadCell(int Row, int Column, string? Value);
