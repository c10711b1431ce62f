using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>
/// What one refresh read, refused, checked and published: the run.json beside a release, or the last-failure.json beside
/// none.
/// </summary>
public sealed record RunReport(
    string ReleaseId,
    RunOutcome Outcome,
    DateOnly ClosedOn,
    DateTimeOffset BuiltAt,
    string CodeVersion,
    string ModelHash,
    IReadOnlyList<PackageReport> Packages,
    IReadOnlyList<ResourceCount> Resources,
    long RejectCount,
    IReadOnlyList<Reject> Rejects,
    IReadOnlyList<Remark> Findings,
    IReadOnlyList<CheckResult> Checks,
    IReadOnlyList<StepDuration> Durations)
{
    /// <summary>
    /// Rejects listed in a report; a file of millions of bad rows must not make a report that nobody can open. <see
    /// cref="RejectCount"/> counts them all.
    /// </summary>
    public const int ListedRejects = 10_000;

    private static readonly RunReportJson _json =
        new(new JsonSerializerOptions(RunReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static RunReport Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize(file, _json.RunReport) ?? throw new JsonException("a report is not null");
    }

    public string ToJson() => JsonSerializer.Serialize(this, _json.RunReport);
}

/// <summary>How a refresh ended.</summary>
public enum RunOutcome
{
    Published,
    NothingNew,
    Planned,
    Refused,
}

/// <summary>A source package as it was read, with the fingerprint of each of its files.</summary>
public sealed record PackageReport(string Name, Localized Titles, DateOnly ClosedOn, bool IsSynthetic, IReadOnlyList<FileReport> Files);

/// <summary>One file as it was read.</summary>
public sealed record FileReport(string Path, long Bytes, string Hash);

/// <summary>Rows of one file: read, accepted, rejected, and how many the package had promised.</summary>
public sealed record ResourceCount(
    string Package, string Resource, string File, long RowsRead, long RowsAccepted, long RowsRejected, long? RowsExpected);

/// <summary>
/// Why one cell kept its row out of the record. Record 0 is the file as a whole; a cell's value is shortened. The cell is its
/// address in the file that an office sent: <c>Feuil1!D17</c>.
/// </summary>
public sealed record Reject(
    string Package, string Resource, string File, long Record, string? Column, string? Value, string Rule, Localized Sentence, string? Cell = null);

/// <summary>Something about a file that a person should know, and that keeps no row out.</summary>
public sealed record Remark(string Package, string File, string? Column, string Rule, Localized Sentence);

/// <summary>What a check found: no row when all is well.</summary>
public sealed record CheckResult(string Name, Severity Severity, Localized Sentence, long RowCount, IReadOnlyList<CheckRow> Rows);

/// <summary>One row that should not be.</summary>
public sealed record CheckRow(string? Resource, string? RowKey, string Detail);

/// <summary>How long one step of a refresh took.</summary>
public sealed record StepDuration(string Step, double Milliseconds);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(SnakeCaseEnumConverter<RunOutcome>), typeof(SnakeCaseEnumConverter<Severity>)])]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class RunReportJson : JsonSerializerContext;

/// <summary>Writes a closed list of code as words of a document: <c>NothingNew</c> is <c>nothing_new</c>. Numbers are not read.</summary>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
