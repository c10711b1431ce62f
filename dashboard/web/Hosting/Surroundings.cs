using System.Net;

namespace Analytics.Dashboard.Hosting;

/// <summary>What stands around the site: the address by which readers know it, the proxies before it, the hosts that it answers for. Bad values are refused before anything is served.</summary>
internal sealed record Surroundings
{
    /// <summary>Scheme and host by which readers know the site, where a request does not tell: behind a proxy, or on paper. An empty one says that nobody knows.</summary>
    public const string PublicUrlOption = "public-url";

    /// <summary>The path beneath which the site stands, where it is not the root.</summary>
    public const string PathBaseOption = "path-base";

    /// <summary>The addresses of proxies whose word about the reader is taken, with commas between; nobody's else is.</summary>
    public const string ProxyOption = "proxy";

    /// <summary>The hosts that the site answers for, with semicolons between; any where none are said.</summary>
    public const string AllowedHostsOption = "allowed-hosts";

    /// <summary>How the log is written: `text` or `json`, one line an entry.</summary>
    public const string LogOption = "log";

    /// <summary>Whether pages are made before anybody asks for them: `yes`, as the program does of itself, or `no`.</summary>
    public const string WarmOption = "warm";

    /// <summary>Without a slash at its end; null where each request tells, empty where nobody knows.</summary>
    public string? PublicUrl { get; private init; }

    /// <summary>Empty at the root of a host; else it begins with a slash and ends without one.</summary>
    public string PathBase { get; private init; } = "";

    public IReadOnlyList<IPAddress> Proxies { get; private init; } = [];

    public IReadOnlyList<IPNetwork> ProxyNetworks { get; private init; } = [];

    public IReadOnlyList<string> AllowedHosts { get; private init; } = [];

    public bool IsBehindProxy => Proxies.Count + ProxyNetworks.Count > 0;

    public bool IsLogJson { get; private init; }

    public bool IsWarm { get; private init; }

    public static Surroundings Read(IConfiguration configuration)
    {
        var url = PublicUrlOf(configuration[PublicUrlOption]);
        var path = PathBaseOf(configuration[PathBaseOption], url);
        if (url is { Length: > 0 } && !url.EndsWith(path, StringComparison.Ordinal))
            throw new BadOptionException($"--{PublicUrlOption} is the whole address that readers know, and so ends with that of --{PathBaseOption}, '{path}'; '{url}' does not");
        var proxies = Split(configuration[ProxyOption], ',').ToList();
        return new()
        {
            PublicUrl = url,
            PathBase = path,
            Proxies = [.. proxies.Where(each => !each.Contains('/', StringComparison.Ordinal)).Select(AddressOf)],
            ProxyNetworks = [.. proxies.Where(each => each.Contains('/', StringComparison.Ordinal)).Select(NetworkOf)],
            AllowedHosts = [.. Split(configuration[AllowedHostsOption], ';').Select(HostOf)],
            IsLogJson = configuration[LogOption] switch
            {
                null or "" or "text" => false,
                "json" => true,
                var told => throw new BadOptionException($"--{LogOption} is text or json, and not '{told}'"),
            },
            IsWarm = configuration[WarmOption] switch
            {
                null or "" or "no" => false,
                "yes" => true,
                var told => throw new BadOptionException($"--{WarmOption} is yes or no, and not '{told}'"),
            },
        };
    }

    /// <summary>Scheme, host and path before the addresses of the site. A host that a request names is believed only where nobody said which one it is.</summary>
    public string OriginOf(HttpRequest request) => PublicUrl ?? $"{request.Scheme}://{request.Host.ToUriComponent()}{PathBase}";

    public static bool IsPublicUrl(string told) =>
        Uri.TryCreate(told, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Query.Length == 0 && address.Fragment.Length == 0;

    private static string? PublicUrlOf(string? told) => told switch
    {
        null or "" => told,
        _ when IsPublicUrl(told) => told.TrimEnd('/'),
        _ => throw new BadOptionException($"--{PublicUrlOption} is an address such as https://example.org, and not '{told}'"),
    };

    /// <summary>Where it is not said, the public address tells it.</summary>
    private static string PathBaseOf(string? told, string? publicUrl) => told switch
    {
        null or "" => publicUrl is { Length: > 0 } ? new Uri(publicUrl).AbsolutePath.TrimEnd('/') : "",
        "/" => "",
        _ when told.TrimEnd('/') is var path && path.StartsWith('/') && path[1..].Split('/').All(IsName) => path,
        _ => throw new BadOptionException($"--{PathBaseOption} is a path such as /coormulti, of letters, digits, '-', '_' and '.', and not '{told}'"),
    };

    private static bool IsName(string name) =>
        name.Length > 0 && name.Trim('.').Length > 0 && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.');

    private static IEnumerable<string> Split(string? told, char between) =>
        (told ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An address as it is written: a number alone would be read as one, too.</summary>
    private static IPAddress AddressOf(string told) => IPAddress.TryParse(told, out var address) && (told.Contains(':', StringComparison.Ordinal) || address.ToString() == told)
        ? address
        : throw NoProxy(told);

    private static IPNetwork NetworkOf(string told) => IPNetwork.TryParse(told, out var network) ? network : throw NoProxy(told);

    private static BadOptionException NoProxy(string told) => new($"--{ProxyOption} takes addresses such as 127.0.0.1 and networks such as 10.0.0.0/8, with commas between, and not '{told}'");

    private static string HostOf(string told) => Uri.CheckHostName(told.StartsWith("*.", StringComparison.Ordinal) ? told[2..] : told.Trim('[', ']')) != UriHostNameType.Unknown
        ? told
        : throw new BadOptionException($"--{AllowedHostsOption} takes names of hosts such as example.org or *.example.org, without a port, with semicolons between, and not '{told}'");
}
