using System.IO.Compression;
using System.Text;

namespace Analytics.Tests.Etl.Fetching;

/// <summary>Data Packages with the two treaties of the test contracts, as they would lie on a server.</summary>
internal static class APackageZip
{
    public const string Treaties = ARegister.Treaties;

    public static byte[] Of(params IEnumerable<(string Name, string Text)> entries) => With(_ => { }, entries);

    /// <summary>The same, with something done to the zip beside: an entry that is not what it should be.</summary>
    public static byte[] With(Action<ZipArchive> beside, params IEnumerable<(string Name, string Text)> entries)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using StreamWriter entry = new(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                entry.Write(text);
            }

            beside(zip);
        }

        return bytes.ToArray();
    }

    public static byte[] Whole(string treaties = Treaties, string folder = "") => Of((folder + "datapackage.json", Descriptor(treaties)), (folder + "treaties.csv", treaties));

    /// <summary>A descriptor that promises one file by its hash.</summary>
    public static string Descriptor(string treaties = Treaties, string path = "treaties.csv") =>
        $$"""{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "treaties", "path": "{{path}}", "hash": "sha256:{{Sha256(treaties)}}" }] }""";

    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
}
