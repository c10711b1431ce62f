using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Record;

/// <summary>
/// The whole record as one Data Package: a CSV of each resource, described by the contracts in the reader's language. The same release makes the same
/// bytes, written row by row: a register of millions of rows is never held.
/// </summary>
public static class RecordPackage
{
    private static readonly PackageLicense License = new("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0");

    public static bool IsSynthetic(Release release) => release.Report.Packages.Any(package => package.IsSynthetic);

    public static string FileName(Release release, Language language) =>
        $"coormulti-{release.Id}-{language.Code}{(IsSynthetic(release) ? "-synthetic" : "")}.zip";

    public static async Task Write(Release release, Language language, Stream download, CancellationToken cancellation)
    {
        var resources = RecordRows.Resources(release);
        await using var zip = await ZipArchive.CreateAsync(download, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        List<DescribedFile> described = [];
        foreach (var contract in Contract.All.Where(contract => resources.Contains(contract.Name)))
        {
            var path = $"{contract.Name}.csv";
            await using var entry = await Entry(zip, path, release.ClosedOn).OpenAsync(cancellation);
            using HashedLines csv = new(entry);
            await Write(release, contract, csv, cancellation);
            described.Add(new(
                contract.Name, path, "csv", "text/csv", csv.Bytes, $"sha256:{csv.Hash}",
                TableSchema.Of(contract, language, resources), contract.Titles.In(language), csv.Count - 1));
        }

        await using var descriptor = await Entry(zip, "datapackage.json", release.ClosedOn).OpenAsync(cancellation);
        await descriptor.WriteAsync(Encoding.UTF8.GetBytes(Describe(release, language, described)), cancellation);
    }

    private static async Task Write(Release release, Contract contract, HashedLines csv, CancellationToken cancellation)
    {
        await csv.Add(string.Join(',', contract.Fields.Select(field => field.Name)), cancellation);
        foreach (var cells in RecordRows.Cells(release, contract))
            await csv.Add(Line(contract, cells), cancellation);
        await csv.Finish(cancellation);
    }

    private static string Describe(Release release, Language language, IReadOnlyList<DescribedFile> files) => new DataPackageDescriptor(
        IsSynthetic(release) ? "coormulti-record-synthetic" : "coormulti-record",
        RecordWords.Title.In(language),
        IsSynthetic(release) ? $"{RecordWords.Description.In(language)} {RecordWords.SyntheticDescription.In(language)}" : RecordWords.Description.In(language),
        [License],
        [.. RecordRows.Sources(release).Select(source => new PackageSource(source.SourceTitle, source.Url))],
        files,
        ReleaseId: release.Id,
        ClosedOn: release.ClosedOn,
        IsSynthetic: IsSynthetic(release)).ToJson();

    private static string Line(Contract contract, string json)
    {
        using var cells = JsonDocument.Parse(json);
        return string.Join(',', contract.Fields.Select(field => cells.RootElement.TryGetProperty(field.Name, out var cell) ? Quote(cell.GetString()) : ""));
    }

    private static string Quote(string? text) => text is null
        ? ""
        : text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>The time of an entry is the record's closing date, so that the clock does not change the bytes.</summary>
    private static ZipArchiveEntry Entry(ZipArchive zip, string path, DateOnly closedOn)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = new(closedOn, TimeOnly.MinValue, TimeSpan.Zero);
        return entry;
    }
}
