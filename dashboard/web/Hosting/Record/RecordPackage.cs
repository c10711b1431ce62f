using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting.Record;

/// <summary>The whole record as one Data Package: a CSV of each resource, described by the contracts in the reader's language. The same release makes the same bytes.</summary>
public static class RecordPackage
{
    private static readonly PackageLicense License = new("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0");

    private static readonly Localized Title = new(
        "Coormulti Analytics: the whole record", "Coormulti Analytics : tout le registre", "Coormulti Analytics: het hele register", "Coormulti Analytics: das ganze Register");

    private static readonly Localized Description = new(
        "Every accepted row of every resource, as it was written, with its source, its place in the source and its confidence.",
        "Chaque ligne acceptée de chaque ressource, telle qu’écrite, avec sa source, sa place dans la source et son degré de confiance.",
        "Elke aanvaarde rij van elke resource, zoals geschreven, met bron, plaats in de bron en mate van zekerheid.",
        "Jede angenommene Zeile jeder Ressource, wie geschrieben, mit Quelle, Stelle in der Quelle und Grad der Gewissheit.");

    public static byte[] Write(Release release, Language language)
    {
        var resources = Contract.All.Select(contract => (Contract: contract, Rows: Rows(release, contract))).Where(resource => resource.Rows.Count > 0).ToList();
        var names = resources.Select(resource => resource.Contract.Name).ToHashSet();
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            List<DescribedFile> described = [];
            foreach (var (contract, rows) in resources)
            {
                var csv = Encoding.UTF8.GetBytes(Csv(contract, rows));
                var path = $"{contract.Name}.csv";
                Add(zip, path, csv, release.ClosedOn);
                described.Add(new(
                    contract.Name, path, "csv", "text/csv", csv.Length, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv))}",
                    TableSchema.Of(contract, language, names), contract.Titles.In(language), rows.Count));
            }

            Add(zip, "datapackage.json", Encoding.UTF8.GetBytes(Describe(release, language, described)), release.ClosedOn);
        }

        return file.ToArray();
    }

    private static string Describe(Release release, Language language, IReadOnlyList<DescribedFile> files) => new DataPackageDescriptor(
        "coormulti-record",
        Title.In(language),
        Description.In(language),
        [License],
        [.. release.Ask(SqlText.Beside<RecordRow>("package_sources")).Lines().Select(line => new PackageSource(line.Text("source_title")!, line.Text("url")))],
        files,
        ReleaseId: release.Id,
        ClosedOn: release.ClosedOn,
        IsSynthetic: release.Report.Packages.Any(package => package.IsSynthetic)).ToJson();

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows(Release release, Contract contract) =>
    [
        .. release.Ask(SqlText.Beside<RecordRow>("resource_rows"), ("resource", contract.Name)).Lines()
            .Select(line => RecordRow.CellsOf(contract, line.Text("cells")!).ToDictionary(cell => cell.Field.Name, cell => cell.Value)),
    ];

    private static string Csv(Contract contract, IReadOnlyList<IReadOnlyDictionary<string, string?>> rows)
    {
        StringBuilder csv = new();
        csv.AppendJoin(',', contract.Fields.Select(field => field.Name)).Append("\r\n");
        foreach (var row in rows)
            csv.AppendJoin(',', contract.Fields.Select(field => Quote(row.GetValueOrDefault(field.Name)))).Append("\r\n");
        return csv.ToString();
    }

    private static string Quote(string? text) => text is null
        ? ""
        : text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>The time of an entry is the record's closing date, so that the clock does not change the bytes.</summary>
    private static void Add(ZipArchive zip, string path, byte[] content, DateOnly closedOn)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = new(closedOn, TimeOnly.MinValue, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }
}
