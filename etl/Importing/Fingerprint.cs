using System.Security.Cryptography;

namespace Analytics.Etl.Importing;

/// <summary>The checksum of a file as descriptors write it.</summary>
internal static class Fingerprint
{
    public static string Of(string path)
    {
        using var file = File.OpenRead(path);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
