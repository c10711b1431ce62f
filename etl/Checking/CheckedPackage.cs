using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Contracts;

namespace Analytics.Etl.Checking;

/// <summary>What a check of one package read, refused and found, and whether a refresh could take the package.</summary>
/// <param name="Folder">The package as it was named by whoever asked.</param>
/// <param name="LeftToRefresh">Checks across rows that must see rows of other packages too, which a check of one package does not read.</param>
/// <param name="Findings">Of the package, and of what could not be read beside it.</param>
/// <param name="Neighbours">What was read of the packages beside it.</param>
internal sealed record CheckedPackage(
    string Folder,
    CheckOutcome Outcome,
    DateOnly? ClosedOn,
    double MaxRejectShare,
    IReadOnlyList<ResourceCount> Resources,
    long RejectCount,
    IReadOnlyList<Reject> Rejects,
    IReadOnlyList<Remark> Findings,
    IReadOnlyList<CheckResult> Checks,
    IReadOnlyList<string> LeftToRefresh,
    IReadOnlyList<KeysRead> Neighbours,
    IReadOnlyList<StepDuration> Durations)
{
    private static readonly CheckedPackageJson _json =
        new(new JsonSerializerOptions(CheckedPackageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The end of the report in a sentence.</summary>
    public string Summary => CheckSummary.Of(this);

    public static CheckedPackage Of(
        string folder, SourcePackage package, BuildResult built, CrossRowChecks checks, IReadOnlyList<KeysRead> neighbours, IEnumerable<Remark> unread) => new(
        folder, built.IsSound ? CheckOutcome.Holds : CheckOutcome.Refused, package.ClosedOn, package.MaxRejectShare,
        built.Counts, built.RejectCount, built.Rejects,
        [.. built.Findings, .. unread],
        built.Checks, [.. checks.Left.Select(check => check.Name)], neighbours, built.Durations);

    /// <summary>A package whose descriptor cannot be read is known by its folder alone.</summary>
    public static CheckedPackage Unreadable(string folder, IEnumerable<Reject> rejects)
    {
        IReadOnlyList<Reject> told = [.. rejects];
        return new(folder, CheckOutcome.Refused, null, 0, [], told.Count, told, [], [], [], [], []);
    }

    public string ToJson() => JsonSerializer.Serialize(this, _json.CheckedPackage);
}

/// <summary>How a check of a package ended.</summary>
internal enum CheckOutcome
{
    Holds,
    Refused,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    Converters = [typeof(SnakeCaseEnumConverter<CheckOutcome>), typeof(SnakeCaseEnumConverter<Severity>)])]
[JsonSerializable(typeof(CheckedPackage))]
internal sealed partial class CheckedPackageJson : JsonSerializerContext;
