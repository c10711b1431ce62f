using System.Text.RegularExpressions;

namespace Analytics.Etl.Fetching;

/// <summary>A package that lies at an address, and the name of the folder among the sources that it comes into.</summary>
/// <param name="Sha256">What the file at the address must have, in hexadecimal digits; null where any will do.</param>
internal sealed partial record RemotePackage(Uri Address, string Name, string? Sha256 = null)
{
    /// <summary>Reads <c>URL=PACKAGE</c>; the fault says in a sentence what is wrong with it.</summary>
    public static RemotePackage? Parse(string text, bool allowHttp, out string? fault)
    {
        var split = text.LastIndexOf('=');
        if (split < 0 || !PackageName().IsMatch(text[(split + 1)..]))
            fault = $"--from {text}: URL=PACKAGE was expected, such as https://host/register.zip=ministry; a package has lower-case letters, digits, '.', '_' and '-'";
        else if (!Uri.TryCreate(text[..split], UriKind.Absolute, out var address) || !IsWeb(address, allowHttp))
            fault = $"--from {text}: an https address was expected (http for this machine alone, or with --allow-http)";
        else if (address.UserInfo.Length > 0)
            fault = "--from: an address must not hold a name and a password, which every user of the machine could read";
        else
        {
            fault = null;
            return new(address, text[(split + 1)..]);
        }

        return null;
    }

    /// <summary>Whether an address may be asked: by https, or by plain http on this machine or where it is allowed.</summary>
    public static bool IsWeb(Uri address, bool allowHttp) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && (allowHttp || address.IsLoopback));

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]{0,99}\z")]
    private static partial Regex PackageName();
}
