using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Record;

/// <summary>
/// The whole record as one Data Package: a CSV of each resource, described by the contracts in the reader's language, and what was generated in files of its
/// own, or left out. The same release makes the same bytes, written row by row: a register of millions of rows is never held.
/// </summary>
public static class RecordPackage
{
    private const string Synthetic = "synthetic";

    public static string FileName(Release release, Language language, bool withSynthetic) =>
        $"coormulti-{release.Id}-{language.Code}{(!withSynthetic ? "-documented" : IsSynthetic(release) ? $"-{Synthetic}" : "")}.zip";

    /// <param name="withSynthetic">Whether generated rows come with it.</param>
    public static async Task Write(Release release, Language language, bool withSynthetic, Stream download, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(download, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        List<(Contract Contract, bool IsSynthetic, DescribedFile File)> described = [];
        foreach (var isSynthetic in withSynthetic ? (bool[])[false, true] : [false])
        {
            foreach (var contract in Contract.All)
            {
                if (await Write(zip, release, contract, isSynthetic, cancellation) is { } file)
                    described.Add((contract, isSynthetic, file));
            }
        }

        var files = described.ToLookup(each => each.Contract.Name, each => each.IsSynthetic);
        await using var descriptor = await Entry(zip, "datapackage.json", release.ClosedOn).OpenAsync(cancellation);
        await descriptor.WriteAsync(Encoding.UTF8.GetBytes(Describe(release, language, [.. described.Select(each => each.File with
        {
            Title = each.Contract.Titles.In(language),
            Schema = SchemaOf(each.Contract, language, each.IsSynthetic, files),
        })], described.Any(each => each.IsSynthetic))), cancellation);
    }

    private static bool IsSynthetic(Release release) => release.Report.Packages.Any(package => package.IsSynthetic);

    /// <returns>Null where the resource has no such row; there is then no file either.</returns>
    private static async Task<DescribedFile?> Write(ZipArchive zip, Release release, Contract contract, bool isSynthetic, CancellationToken cancellation)
    {
        using var rows = RecordRows.Cells(release, contract, isSynthetic).GetEnumerator();
        if (!rows.MoveNext())
            return null;
        var path = isSynthetic ? $"{Synthetic}/{contract.Name}.csv" : $"{contract.Name}.csv";
        await using var entry = await Entry(zip, path, release.ClosedOn).OpenAsync(cancellation);
        using HashedLines csv = new(entry);
        await csv.Add(string.Join(',', contract.Fields.Select(field => field.Name)), cancellation);
        do
            await csv.Add(Line(contract, rows.Current), cancellation);
        while (rows.MoveNext());
        await csv.Finish(cancellation);
        return new(
            NameOf(contract.Name, isSynthetic), path, "csv", "text/csv", csv.Bytes, $"sha256:{csv.Hash}", [], Rows: csv.Count - 1,
            Licenses: LicencesOf(release, package => package.IsSynthetic == isSynthetic
                && release.Report.Resources.Any(count => count.Package == package.PackageName && count.Resource == contract.Name && count.RowsAccepted > 0)));
    }

    private static string NameOf(string resource, bool isSynthetic) => isSynthetic ? $"{Synthetic}_{resource}" : resource;

    /// <summary>A key leads to one file. Where what it leads to stands in two, it is left out.</summary>
    private static JsonObject SchemaOf(Contract contract, Language language, bool isSynthetic, ILookup<string, bool> files)
    {
        var single = files.Where(each => each.Count() == 1 || (!isSynthetic && each.Contains(false))).Select(each => each.Key).ToHashSet();
        var schema = TableSchema.Of(contract, language, single);
        foreach (var reference in (schema["foreignKeys"]?.AsArray() ?? []).Select(key => key!["reference"]!))
        {
            if ((string?)reference["resource"] is { } resource)
                reference["resource"] = NameOf(resource, files[resource].All(kind => kind));
        }

        return schema;
    }

    private static IReadOnlyList<PackageLicense> LicencesOf(Release release, Func<PackageLicence, bool> isMeant) =>
    [
        .. RecordRows.Licences(release).Where(isMeant).Where(package => package.LicenceName is not null || package.LicenceUrl is not null)
            .Select(package => new PackageLicense(package.LicenceName, package.LicenceUrl)).Distinct(),
    ];

    private static string Describe(Release release, Language language, IReadOnlyList<DescribedFile> files, bool isSynthetic) => new DataPackageDescriptor(
        isSynthetic ? $"coormulti-record-{Synthetic}" : "coormulti-record",
        (isSynthetic || !IsSynthetic(release) ? RecordWords.Title : RecordWords.DocumentedTitle).In(language),
        isSynthetic ? $"{RecordWords.Description.In(language)} {RecordWords.SyntheticDescription.In(language)}" : RecordWords.Description.In(language),
        LicencesOf(release, package => isSynthetic || !package.IsSynthetic),
        [.. RecordRows.Sources(release).Select(source => new PackageSource(source.SourceTitle, source.Url))],
        files,
        release.Id,
        ReleaseId: release.Id,
        ClosedOn: release.ClosedOn,
        IsSynthetic: isSynthetic,
        Contributors: [new(Exhibits.Reference.Publisher, ["creator"])],
        Language: language.Code,
        Created: release.Report.BuiltAt,
        Keywords: [.. FaceWords.Keywords.Select(word => word.In(language))]).ToJson();

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
