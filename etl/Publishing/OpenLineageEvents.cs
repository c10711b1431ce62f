using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>
/// A report as the two run events of the OpenLineage specification 2-0-2, one JSON line each: when the run began and how it ended, from which files, into which tables.
/// A catalogue reads them without knowing this house.
/// </summary>
internal static class OpenLineageEvents
{
    public const string FileName = "run.openlineage.ndjson";

    private const string Namespace = "coormulti-analytics";
    private const string Specification = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";

    /// <summary>Steps after the time of which the report tells, so that theirs is no part of the time before.</summary>
    private static readonly HashSet<string> _stepsAfterwards = ["reopen", "seal"];

    /// <summary>The namespace of names that are addresses, by RFC 9562.</summary>
    private static readonly Guid _addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static string Of(RunReport report)
    {
        var took = TimeSpan.FromMilliseconds(report.Durations.Where(step => !_stepsAfterwards.Contains(step.Step)).Sum(step => step.Milliseconds));
        var isRefused = report.Outcome == RunOutcome.Refused;
        return Line(Event(report, "START", report.BuiltAt - took, Run(report, error: null), outputs: []))
            + Line(Event(report, isRefused ? "FAIL" : "COMPLETE", report.BuiltAt, Run(report, isRefused ? Reason(report) : null), isRefused ? [] : Outputs(report)));
    }

    /// <summary>The same for the same report, and for no other: a refused run and the next of the same files differ by when they were.</summary>
    public static Guid RunId(RunReport report) =>
        NamedGuid(_addresses, string.Create(CultureInfo.InvariantCulture, $"urn:coormulti-analytics:{report.ReleaseId}:{report.BuiltAt.UtcDateTime:O}"));

    private static JsonObject Event(RunReport report, string type, DateTimeOffset at, JsonObject run, JsonArray outputs) => new()
    {
        ["eventType"] = type,
        ["eventTime"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ["run"] = run,
        ["job"] = new JsonObject
        {
            ["namespace"] = Namespace,
            ["name"] = "refresh",
            ["facets"] = new JsonObject { ["jobType"] = Facet(report, "JobTypeJobFacet", "2-0-4", ("processingType", "BATCH"), ("integration", "COORMULTI"), ("jobType", "REFRESH")) },
        },
        ["inputs"] = Inputs(report),
        ["outputs"] = outputs,
        ["producer"] = Producer(report),
        ["schemaURL"] = Specification,
    };

    private static JsonObject Run(RunReport report, string? error)
    {
        JsonObject run = new() { ["runId"] = RunId(report).ToString() };
        if (error is not null)
            run["facets"] = new JsonObject { ["errorMessage"] = Facet(report, "ErrorMessageRunFacet", "1-0-1", ("message", error), ("programmingLanguage", "C#")) };
        return run;
    }

    /// <summary>Each file with the checksum of what was read as its version: the specification has no facet of checksums.</summary>
    private static JsonArray Inputs(RunReport report) =>
    [
        .. from package in report.Packages
           from file in package.Files
           select Dataset($"{Namespace}/sources", $"{package.Name}/{file.Path}", Version(report, file.Hash)),
    ];

    private static JsonArray Outputs(RunReport report) =>
    [
        .. report.Resources.GroupBy(count => count.Resource).OrderBy(counts => counts.Key, StringComparer.Ordinal).Select(counts =>
        {
            var table = Dataset($"{Namespace}/warehouse", $"typed.{counts.Key}", Version(report, report.ReleaseId));
            table["outputFacets"] = new JsonObject
            {
                ["outputStatistics"] = Facet(report, "OutputStatisticsOutputDatasetFacet", "1-0-2", ("rowCount", counts.Sum(count => count.RowsAccepted))),
            };
            return table;
        }),
    ];

    private static JsonObject Dataset(string place, string name, JsonObject version) =>
        new() { ["namespace"] = place, ["name"] = name, ["facets"] = new JsonObject { ["version"] = version } };

    private static JsonObject Version(RunReport report, string version) => Facet(report, "DatasetVersionDatasetFacet", "1-0-1", ("datasetVersion", version));

    private static JsonObject Facet(RunReport report, string name, string version, params ReadOnlySpan<(string Name, JsonNode Value)> says)
    {
        JsonObject facet = new()
        {
            ["_producer"] = Producer(report),
            ["_schemaURL"] = $"https://openlineage.io/spec/facets/{version}/{name}.json#/$defs/{name}",
        };
        foreach (var (field, value) in says)
            facet[field] = value;
        return facet;
    }

    private static string Producer(RunReport report) => $"urn:coormulti-analytics:{Uri.EscapeDataString(report.CodeVersion)}";

    private static string Reason(RunReport report) =>
        report.Rejects.Select(reject => $"{reject.Package}/{reject.File}: {reject.Column ?? reject.Rule}: {reject.Sentence.En}")
            .Concat(report.Checks.Where(check => check.Severity == Severity.Error && check.RowCount > 0).Select(check => $"{check.Name}: {check.Sentence.En}"))
            .FirstOrDefault() ?? "the sources hold no package";

    private static string Line(JsonObject told) => told.ToJsonString() + "\n";

    /// <summary>A name-based UUID of version 5 (RFC 9562, 5.5), which is made by SHA-1 and hides nothing.</summary>
    private static Guid NamedGuid(Guid place, string name)
    {
#pragma warning disable CA5350 // The RFC names the algorithm; it tells names apart and protects nothing.
        var bytes = SHA1.HashData([.. place.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)])[..16];
#pragma warning restore CA5350
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
