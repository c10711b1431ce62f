namespace Analytics.Dashboard.Exhibits;

/// <summary>An address of the site that names its release: it shows the same for as long as that release is kept, and never another one.</summary>
public static class ReleaseAddress
{
    /// <summary>Names the release that is to be shown, by its id.</summary>
    public const string Parameter = "release";

    /// <summary>The same address in that release, and in no other that it named before.</summary>
    public static string Of(string address, string releaseId)
    {
        var anchor = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
        var parts = address[..^anchor.Length].Split('?', 2);
        var asked = parts.ElementAtOrDefault(1)?.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(each => each.Split('=')[0] != Parameter) ?? [];
        return $"{parts[0]}?{string.Join('&', asked.Append($"{Parameter}={releaseId}"))}{anchor}";
    }

    /// <summary>The same where a release is named, and the address as it is where none is.</summary>
    public static string OfNamed(string address, string? releaseId) => releaseId is null ? address : Of(address, releaseId);
}
