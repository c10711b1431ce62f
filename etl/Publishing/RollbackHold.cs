using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>
/// What a rollback leaves in the warehouse, so that it lasts: the release that it went back to, and the sources of those that it went back from. A refresh of these sources publishes
/// nothing until somebody resumes; other sources publish, and end it.
/// </summary>
internal sealed class RollbackHold(WarehouseFolder folder)
{
    public const string FileName = "held";

    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    private string Path => System.IO.Path.Combine(folder.Path, FileName);

    /// <summary>The release that is held; null where none is. Whoever moved the pointer since has ended the hold.</summary>
    public string? Held => Read() is { } held && held.ReleaseId == folder.CurrentId() && folder.Keeps(held.ReleaseId) ? held.ReleaseId : null;

    /// <summary>Whether a refresh of such inputs would undo the rollback.</summary>
    /// <param name="id">What the inputs would make under the model of today.</param>
    public bool Stops(string id, string modelHash, IReadOnlyList<PackageReport> sources) =>
        Held is not null && Read()!.Left.Any(left => left.ReleaseId == id || (left.ModelHash != modelHash && left.Sources == Fingerprint(sources)));

    /// <summary>Holds a release instead of the current one, and of those that are held back already.</summary>
    public void Set(string id, DateTimeOffset at)
    {
        List<LeftRelease> left = [.. Held is null ? [] : Read()!.Left.Where(before => before.ReleaseId != id)];
        if (folder.CurrentId() is { } current && left.All(before => before.ReleaseId != current))
            left.Add(Left(current));
        WrittenThrough.Replace(Path, JsonSerializer.Serialize(new HeldRelease(id, at, left), _json));
    }

    /// <returns>False where nothing was held.</returns>
    public bool End()
    {
        var wasThere = File.Exists(Path);
        File.Delete(Path);
        return wasThere;
    }

    private HeldRelease? Read()
    {
        try
        {
            return JsonSerializer.Deserialize<HeldRelease>(File.ReadAllText(Path), _json);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{Path} cannot be read as what a rollback left: it is not known what may be published; look at it, and remove it if no rollback is to last", broken);
        }
    }

    /// <summary>A release of which the report cannot be read is known by its id alone.</summary>
    private LeftRelease Left(string id) => RunReport.TryRead(folder.ReportOf(id)) is { } report
        ? new(id, report.ModelHash, Fingerprint(report.Packages))
        : new(id, null, null);

    /// <summary>Of what a report tells of packages and their files: code of another day makes another id of the same.</summary>
    private static string Fingerprint(IReadOnlyList<PackageReport> packages) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        packages.OrderBy(package => package.Name, StringComparer.Ordinal)
            .Select(package => new { package.Name, package.ClosedOn, package.IsSynthetic, Files = package.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new { file.Path, file.Hash }) })))));

    private sealed record HeldRelease(string ReleaseId, DateTimeOffset HeldAt, IReadOnlyList<LeftRelease> Left);

    /// <summary>A release that was gone back from.</summary>
    private sealed record LeftRelease(string ReleaseId, string? ModelHash, string? Sources);
}
