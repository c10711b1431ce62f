using System.Text.Json.Nodes;
namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Descriptors that are none, that lie, or that name what is no file of the package.</summary>
internal static class DescriptorKinds
{
    private const string Name = "a.csv";

    public static IReadOnlyList<HostilePackage> All { get; } = [.. Shapes(), .. Paths(), .. Promises()];

    private static IEnumerable<HostilePackage> Shapes()
    {
        foreach (var text in new[]
        {
            "", " ", "\0", "null", "[]", "{", "1", "\"a\"", "{}", """{ "name": "ministry" }""", """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [null] }""",
            """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [[]] }""", """{ "name": "ministry", "closed_on": "2026-01-31", "resources": {} }""",
            """{ "name": null, "closed_on": "2026-01-31", "resources": [] }""", """{ "name": "ministry", "closed_on": null, "resources": [] }""",
            """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "consultations", "path": null }] }""",
            """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "consultations", "path": [null] }] }""",
            """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "consultations", "path": 1 }] }""",
            """{ "name": "ministry", "closed_on": "2026-02-30", "resources": [] }""",
        })
            yield return new($"a descriptor that is {text.Replace("\0", "NUL", StringComparison.Ordinal)}", folder => folder.Describe(text));
        yield return new("a descriptor of lists 10,000 deep", folder => folder.Describe(new string('[', 10_000)));
        yield return new("a descriptor with something 10,000 deep in it", folder => Good(folder, package => package["other"] = "DEEP", text => text.Replace("\"DEEP\"", new string('[', 10_000) + new string(']', 10_000), StringComparison.Ordinal)));
        yield return new("a descriptor of 200 MB", folder => Good(folder, package => package["description"] = "LONG", text => text.Replace("LONG", new string('x', 200_000_000), StringComparison.Ordinal))) { IsLarge = true };
        yield return new("10,000 resources", folder => Good(folder, package => package["resources"] = new JsonArray([.. Enumerable.Range(0, 10_000).Select(index => new JsonObject { ["name"] = $"r{index}", ["path"] = $"r{index}.csv" })])));
        foreach (var sign in new[] { "\u0000", "\u001b[2J", "\n", "\u202e", "\u0007" })
        {
            var shown = System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToUpper($"U+{(int)sign[0]:x4}");
            yield return new($"a package whose name holds {shown}", folder => Good(folder, package => package["name"] = $"ministry{sign}"));
            yield return new($"a resource whose name holds {shown}", folder => Good(folder, package => package["resources"]![0]!["name"] = $"consultations{sign}"));
            yield return new($"a contract whose name holds {shown}", folder => Good(folder, package => package["resources"]![0]!["contract"] = $"consultations{sign}"));
        }

        foreach (var name in new[] { "", "..", "../record", "a/b", new string('x', 10_000) })
            yield return new($"a package called {(name.Length > 100 ? "by a very long name" : $"“{name}”")}", folder => Good(folder, package => package["name"] = name), MayHold: true);
        foreach (var (field, value) in new (string, JsonNode)[] { ("max_reject_share", 2), ("max_reject_share", -1), ("max_reject_share", 1e300), ("max_fall_share", -1), ("closed_on", "9999-12-31"), ("closed_on", "0001-01-01"), ("synthetic", true), ("excerpt", true) })
            yield return new($"a package with {field} {value.ToJsonString()}", folder => Good(folder, package => package[field] = value.DeepClone()), MayHold: true);
    }

    private static IEnumerable<HostilePackage> Paths()
    {
        foreach (var path in new[]
        {
            "", ".", "..", "/", "../ministry/../../outside/elsewhere.csv", "../../outside/elsewhere.csv", "sub/../../../outside/elsewhere.csv", "/etc/passwd", "//etc/passwd", "\\\\server\\share\\a.csv", "C:\\a.csv",
            "http://127.0.0.1:9/a.csv", "https://example.org/a.csv", "file:///etc/passwd", "s3://bucket/a.csv", "/dev/zero", "/dev/stdin", "/dev/random", "/proc/self/environ", "/proc/self/fd/0", "CON", "NUL", "COM1.csv",
            "*.csv", "?.csv", "[a].csv", "**", "**/*.csv", "{a,b}.csv", "a.csv\0", "a\0.csv", "a.csv\n", "\u001b[31ma.csv", "a.csv ", " a.csv", "a.csv/", "a.csv/..", "./.././ministry/a.csv/x", "~", "~/a.csv", "$HOME/a.csv", new string('a', 5_000) + ".csv",
            string.Concat(Enumerable.Repeat("a/", 3_000)) + "a.csv",
        })
        {
            yield return new($"a file named {(path.Length > 100 ? $"by {path.Length} letters" : path.Replace("\0", "NUL", StringComparison.Ordinal).Replace('\u001b', '^'))}", folder =>
            {
                File.WriteAllText(folder.File(Name), GoodTables.Csv);
                folder.Elsewhere();
                folder.Promise(path);
            });
        }

        foreach (var format in new[] { "csv", "json", "parquet", "xlsx" })
        {
            yield return new($"a file of which the literal name is a pattern, {format}", folder =>
            {
                folder.Put($"*.{format}", format switch { "json" => GoodTables.Bytes(GoodTables.Json), "parquet" => GoodTables.Parquet, _ => GoodTables.Bytes(GoodTables.Csv) });
                File.WriteAllText(folder.File($"other.{format}"), "nothing of the kind");
            }, MayHold: true);
        }

        yield return new("the same file twice", folder =>
        {
            folder.Put(Name, GoodTables.Bytes(GoodTables.Csv), resource => resource["path"] = new JsonArray(Name, Name));
        });
        yield return new("no file at all", folder => folder.Put(Name, GoodTables.Bytes(GoodTables.Csv), resource => resource["path"] = new JsonArray()), MayHold: true);
    }

    private static IEnumerable<HostilePackage> Promises()
    {
        foreach (var (field, value) in new (string, JsonNode?)[]
        {
            ("hash", "sha256:0000"), ("hash", "md5:d41d8cd98f00b204e9800998ecf8427e"), ("hash", "nonsense"), ("hash", ""), ("bytes", 1), ("bytes", -1), ("bytes", long.MaxValue), ("rows", 19), ("rows", 21), ("rows", -1), ("rows", long.MaxValue),
            ("rows", 1.5), ("rows", "20"), ("bytes", 1e300), ("hash", 1), ("format", "exe"), ("format", ""), ("format", "parquet"), ("format", "json"), ("format", "xlsx"), ("encoding", "utf-7"), ("encoding", ""), ("encoding", "utf-16"),
            ("contract", "nothing"), ("contract", ""), ("contract", "treaties"), ("name", "treaties"), ("name", ""),
        })
            yield return new($"a table with the promise {field} {value!.ToJsonString()}", folder => folder.Put(Name, GoodTables.Bytes(GoodTables.Csv), resource => resource[field] = value.DeepClone()));
    }

    private static void Good(HostileFolder folder, Action<JsonObject> describe, Func<string, string>? write = null)
    {
        File.WriteAllText(folder.File(Name), GoodTables.Csv);
        folder.Promise(Name, describe: describe);
        if (write is not null)
            folder.Describe(write(File.ReadAllText(folder.File("datapackage.json"))));
    }
}
