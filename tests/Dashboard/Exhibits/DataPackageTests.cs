using System.IO.Compression;
using System.Text.Json.Nodes;
using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl.Importing;
using Analytics.Tests.Etl.Sample;
using Analytics.Tests.Statistics;
using Json.Schema;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>
/// Every package of the house, whoever wrote it, is what Data Package 2.0 says a package is: any tool that reads the standard reads it, not ours alone.
/// </summary>
public sealed class DataPackageTests(RealDashboard dashboard)
{
    private static readonly Lazy<JsonSchema> _standard = new(() => JsonSchema.FromText(File.ReadAllText(ReferenceData.PathOf("data_package_2.0.json")), new() { SchemaRegistry = new() }));

    public static TheoryData<string> Sources =>
        [.. Directory.GetFiles(Repository.In("data", "sources"), "datapackage.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    public static TheoryData<string> Downloads => ["en/data/record.zip", "fr/data/documented.zip", "de/data/record.zip"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_package_of_the_repository_is_one(string descriptor) => Assert.Empty(Faults(File.ReadAllText(Repository.In(descriptor))));

    [Theory]
    [MemberData(nameof(Downloads))]
    public async Task A_download_of_the_record_is_one(string download) => Assert.Empty(Faults(await Descriptor($"/{download}")));

    [Fact]
    public async Task The_package_of_each_exhibit_is_one()
    {
        var index = JsonNode.Parse(await dashboard.Client.GetStringAsync(new Uri("/nl/exhibits.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
        var addresses = index["exhibits"]!.AsArray().Select(exhibit => new Uri((string)exhibit!["address"]!, UriKind.RelativeOrAbsolute)).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
            Assert.Empty(Faults(await Descriptor($"{address}.zip")).Select(fault => $"{address}: {fault}"));
    }

    [Fact]
    public void What_the_generator_and_an_import_write_is_one()
    {
        using ASample sample = new();
        using AnOffice office = new();
        office.Import("counts.csv", "Jaar;Aantal\n2004;10\n"u8.ToArray(), "annual_counts");

        Assert.All([sample.Package, office.Package], package => Assert.Empty(Faults(File.ReadAllText(Path.Combine(package, "datapackage.json")))));
    }

    /// <summary>Each breaks one rule of a package that keeps all.</summary>
    [Theory]
    [InlineData("$.resources", "[]")]
    [InlineData("$.resources[0].path", "\"../secret.csv\"")]
    [InlineData("$.resources[0].path", "\"/etc/passwd\"")]
    [InlineData("$.resources[0].name", null)]
    [InlineData("$.resources[0].hash", "\"not a hash\"")]
    [InlineData("$.resources[0].bytes", "\"many\"")]
    [InlineData("$.resources[0].data", "[]")]
    [InlineData("$.licenses[0]", "{ \"title\": \"free\" }")]
    [InlineData("$.keywords", "[]")]
    [InlineData("$.created", "\"yesterday\"")]
    [InlineData("$.resources[0].schema.fields", "[]")]
    [InlineData("$.resources[0].schema.fields[0].name", null)]
    [InlineData("$.resources[0].schema.fields[0].type", "\"text\"")]
    [InlineData("$.resources[0].schema.fields[0].constraints", "{ \"minimum\": 1 }")]
    [InlineData("$.resources[0].schema.fields[0].missingValues", "[{ \"label\": \"unknown\" }]")]
    [InlineData("$.resources[0].schema.primaryKey", "[]")]
    [InlineData("$.resources[0].schema.foreignKeys", "[{ \"fields\": \"a\" }]")]
    public async Task A_package_that_breaks_a_rule_is_found(string place, string? value)
    {
        var package = JsonNode.Parse(await Descriptor("/en/treaties/treaty-list.zip"))!;
        Set(package, place["$.".Length..], value);

        Assert.NotEmpty(Faults(package.ToJsonString()));
    }

    private static void Set(JsonNode package, string place, string? value)
    {
        var parts = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var parent = parts.SkipLast(1).Aggregate(package, (node, part) => part[0] == '[' ? node[int.Parse(part[1..^1], null)]! : node[part]!);
        var (last, set) = (parts[^1], value is null ? null : JsonNode.Parse(value));
        if (last[0] == '[')
            parent[int.Parse(last[1..^1], null)] = set;
        else if (set is null)
            parent.AsObject().Remove(last);
        else
            parent[last] = set;
    }

    private static IReadOnlyList<string> Faults(string descriptor) => AgainstSchema.Faults(_standard.Value, descriptor);

    private async Task<string> Descriptor(string address)
    {
        using ZipArchive package = new(await dashboard.Client.GetStreamAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken));
        using StreamReader descriptor = new(package.GetEntry("datapackage.json")!.Open());
        return await descriptor.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
