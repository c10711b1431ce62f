using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Analytics.Etl.Reading;

/// <summary>Finds the cells of a sheet whose formula failed, or was never computed. A reader of values sees both as empty, and empty means something else.</summary>
internal static class FormulaFaults
{
    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace _package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The faults of a sheet by the number of their row.</summary>
    public static ILookup<int, FormulaFault> In(string path, int sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        var part = Part(zip, sheet);
        return (part is null ? [] : Scan(part)).ToLookup(fault => fault.Row);
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, int sheet)
    {
        if (Load(zip, "xl/workbook.xml") is not { } workbook || Load(zip, "xl/_rels/workbook.xml.rels") is not { } relations)
            return null;
        var id = (string?)workbook.Descendants(_main + "sheet").ElementAtOrDefault(sheet)?.Attribute(_relations + "id");
        var target = (string?)relations.Descendants(_package + "Relationship").FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target");
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument? Load(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var content = entry.Open();
        return XDocument.Load(content);
    }

    private static List<FormulaFault> Scan(ZipArchiveEntry part)
    {
        List<FormulaFault> faults = [];
        using var content = part.Open();
        using var xml = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        while (xml.ReadToFollowing("c", _main.NamespaceName))
        {
            if (xml.GetAttribute("r") is not { } place || xml.IsEmptyElement)
                continue;
            var hasFailed = xml.GetAttribute("t") == "e";
            using var cell = xml.ReadSubtree();
            var (hasFormula, value) = Read(cell);
            if (hasFailed || (hasFormula && value is null))
                faults.Add(new(Row(place), Column(place), value));
        }

        return faults;
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
internal sealed record FormulaFault(int Row, int Column, string? Value);
