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

    public const string FileName = "run.json";

    /// <summary>Fingerprint of the release's file, as <c>sha256:…</c>: what is opened is held against it. Null where the release was made by code that told none, and of no release.</summary>
    public string? DatabaseHash { get; init; }

    /// <summary>A fingerprint of the SQL that made it, which questions lean on; null where none was told.</summary>
    public string? SqlHash { get; init; }

    /// <summary>A real register was published here once, whether or not it is in this release: from then on no synthetic one stands in for it by itself.</summary>
    public bool HasHadRegister { get; init; }

    /// <summary>What the findings make of the claims of the brief; null where the release was made by code that did not tell.</summary>
    public IReadOnlyList<ClaimReport>? Claims { get; init; }

    /// <summary>A fingerprint of the code that decided them; null where none were told.</summary>
    public string? ClaimsCode { get; init; }

    /// <summary>What is otherwise than in the release that was current; null where there was none.</summary>
    public SinceReport? Since { get; init; }

    private static readonly RunReportJson _json =
        new(new JsonSerializerOptions(RunReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static RunReport Read(string path)
    {
        using var file = ReleaseHold.OpenToRead(path);
        return JsonSerializer.Deserialize(file, _json.RunReport) ?? throw new JsonException("a report is not null");
    }

    /// <summary>The report in a file, or null where there is none that can be read.</summary>
    public static RunReport? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, _json.RunReport);
}

/// <summary>How a refresh ended.</summary>
public enum RunOutcome
{
    Published,
    NothingNew,

    /// <summary>Nothing was published, as a rollback from what these inputs make stands.</summary>
    Held,

    Planned,
    Refused,
}

/// <summary>A source package as it was read, with the fingerprint of each of its files.</summary>
/// <param name="RenewedEveryDays">So many days after its closing date at most, a newer one was promised; null where nothing was.</param>
public sealed record PackageReport(string Name, Localized Titles, DateOnly ClosedOn, bool IsSynthetic, IReadOnlyList<FileReport> Files, int? RenewedEveryDays = null)
{
    /// <summary>Whether it is older on a day than was promised. A day on which it was due is not too late.</summary>
    public bool IsOverdueOn(DateOnly day) => RenewedEveryDays is { } days && day.DayNumber - ClosedOn.DayNumber > days;
}

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

/// <summary>One claim with its verdict and the number that decides it, of all rows and with no filter touched.</summary>
/// <param name="Verdict">`supported`, `contradicted`, `not_decided` or `not_testable`.</param>
/// <param name="IsSynthetic">Only rows that were generated stand behind it.</param>
public sealed record ClaimReport(string Id, string Verdict, double? Value, double? Low, double? High, bool IsSynthetic);

/// <summary>What a release changed against the one before it.</summary>
/// <param name="Claims">Claims whose verdict is another; null where the release before did not tell its verdicts.</param>
/// <param name="IsSameCode">Whether both were made by the same code: where not, a verdict may have changed by the code alone.</param>
public sealed record SinceReport(string ReleaseId, DateOnly ClosedOn, bool IsSameCode, IReadOnlyList<RowChange> Rows, IReadOnlyList<ClaimChange>? Claims)
{
    /// <summary>Rows are those that were accepted, whichever file they came in.</summary>
    public static SinceReport Between(RunReport before, RunReport now)
    {
        var (rowsBefore, rowsNow) = (Rows(before), Rows(now));
        return new(
            before.ReleaseId, before.ClosedOn, before.ModelHash == now.ModelHash && before.ClaimsCode == now.ClaimsCode,
            [.. rowsBefore.Keys.Union(rowsNow.Keys).Order(StringComparer.Ordinal).Select(resource => new RowChange(resource, rowsBefore.GetValueOrDefault(resource), rowsNow.GetValueOrDefault(resource))).Where(change => change.Before != change.Now)],
            before.Claims is null || now.Claims is null ? null : [.. Changed(before.Claims, now.Claims)]);

        static Dictionary<string, long> Rows(RunReport report) => report.Resources.GroupBy(count => count.Resource).ToDictionary(counts => counts.Key, counts => counts.Sum(count => count.RowsAccepted));
    }

    private static IEnumerable<ClaimChange> Changed(IReadOnlyList<ClaimReport> before, IReadOnlyList<ClaimReport> now) =>
        from id in before.Concat(now).Select(claim => claim.Id).Distinct()
        let then = before.FirstOrDefault(claim => claim.Id == id)
        let since = now.FirstOrDefault(claim => claim.Id == id)
        where then?.Verdict != since?.Verdict
        select new ClaimChange(id, then?.Verdict, since?.Verdict, then is { IsSynthetic: true } || since is { IsSynthetic: true });
}

/// <summary>Accepted rows of one resource, before and now.</summary>
public sealed record RowChange(string Resource, long Before, long Now);

/// <summary>A claim whose verdict is another; null where it was not asked.</summary>
/// <param name="IsSynthetic">One of the two verdicts is of rows that were generated: such a change says nothing of reality.</param>
public sealed record ClaimChange(string Id, string? Before, string? Now, bool IsSynthetic);

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
