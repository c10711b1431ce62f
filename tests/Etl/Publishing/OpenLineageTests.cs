using System.Text.Json.Nodes;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>
/// What a run tells catalogues is what the schema of OpenLineage 2-0-2 requires (spec/OpenLineage.json: RunEvent requires run and job, BaseEvent eventTime, producer and
/// schemaURL, Run a runId, Job and Dataset namespace and name, a facet _producer and _schemaURL); the lists were written down by hand from it.
/// </summary>
public sealed class OpenLineageTests
{
    [Fact]
    public void A_published_release_tells_when_it_began_and_ended_from_which_files_into_which_tables()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,", "s2,bbnj,2023,,,,,,,,");

        var report = register.Refresh();

        var events = Events(Path.Combine(register.Warehouse.Release(report.ReleaseId), "run.openlineage.ndjson"));
        Assert.Equal(["START", "COMPLETE"], events.Select(told => (string)told["eventType"]!));
        Assert.All(events, Required);
        Assert.Single(events.Select(told => (string)told["run"]!["runId"]!).Distinct());
        Assert.True(Time(events[0]) < Time(events[1]));
        Assert.Equal(report.BuiltAt, Time(events[1]));
        Assert.Equal(
            report.Packages.Single().Files.Select(file => ($"register/{file.Path}", file.Hash)),
            events[1]["inputs"]!.AsArray().Select(input => ((string)input!["name"]!, (string)input["facets"]!["version"]!["datasetVersion"]!)));
        Assert.Equal(
            [("typed.steps", 2), ("typed.treaties", 2)],
            events[1]["outputs"]!.AsArray().Select(output => ((string)output!["name"]!, (int)output["outputFacets"]!["outputStatistics"]!["rowCount"]!)));
    }

    [Fact]
    public void A_refused_run_tells_that_it_failed_and_why_until_the_next_goes_well()
    {
        using var register = ARegister.WithSteps("s1,ceta,soon,,,,,,,,");
        var path = Path.Combine(register.Warehouse.Path, "run.openlineage.ndjson");

        register.Refresh();

        var events = Events(path);
        Assert.Equal(["START", "FAIL"], events.Select(told => (string)told["eventType"]!));
        Assert.All(events, Required);
        Assert.Empty(events[1]["outputs"]!.AsArray());
        var error = events[1]["run"]!["facets"]!["errorMessage"]!;
        Assert.Equal("C#", (string?)error["programmingLanguage"]);
        Assert.Contains("register/steps.csv: happened_on: ", (string?)error["message"], StringComparison.Ordinal);

        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,2016,,,,,,,,\n").Refresh();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void The_id_of_a_run_is_named_by_release_and_time() =>
        // uuid.uuid5(uuid.NAMESPACE_URL, "urn:coormulti-analytics:2026-01-01-0123456789ab:1970-01-01T00:00:00.0000000Z") of Python 3.
        Assert.Equal(new Guid("f74651a9-e614-5c98-8a7d-c89eb52b690c"), OpenLineageEvents.RunId(AReleaseFolder.AReport("2026-01-01-0123456789ab")));

    private static List<JsonNode> Events(string path) => [.. File.ReadAllLines(path).Select(line => JsonNode.Parse(line)!)];

    private static DateTimeOffset Time(JsonNode told) => (DateTimeOffset)told["eventTime"]!;

    private static void Required(JsonNode told)
    {
        Has(told, "eventTime", "producer", "schemaURL", "run", "job", "eventType", "inputs", "outputs");
        Assert.Equal("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent", (string?)told["schemaURL"]);
        Assert.True(Guid.TryParse((string?)told["run"]!["runId"], out _));
        Assert.True(Uri.IsWellFormedUriString((string?)told["producer"], UriKind.Absolute));
        Has(told["job"]!, "namespace", "name");
        foreach (var dataset in told["inputs"]!.AsArray().Concat(told["outputs"]!.AsArray()))
            Has(dataset!, "namespace", "name");
        foreach (var facet in Facets(told))
        {
            Has(facet, "_producer", "_schemaURL");
            Assert.Matches(@"^https://openlineage\.io/spec/facets/\d+-\d+-\d+/(\w+)\.json#/\$defs/\1$", (string)facet["_schemaURL"]!);
        }
    }

    private static void Has(JsonNode node, params string[] fields) => Assert.All(fields, field => Assert.NotNull(node[field]));

    private static IEnumerable<JsonNode> Facets(JsonNode told)
    {
        JsonNode?[] bearers = [told["run"], told["job"], .. told["inputs"]!.AsArray(), .. told["outputs"]!.AsArray()];
        return bearers.SelectMany(bearer => (JsonNode?[])[bearer!["facets"], bearer["outputFacets"]]).OfType<JsonObject>().SelectMany(facets => facets.Select(facet => facet.Value!));
    }
}
