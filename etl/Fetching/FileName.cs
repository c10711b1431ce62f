namespace Analytics.Etl.Fetching;

/// <summary>Whether a name that a stranger gave is a plain path below a folder, and means the same on every system.</summary>
internal static class FileName
{
    private const int Longest = 200;

    public static bool IsWithin(string name) =>
        name.Length is > 0 and <= Longest
        && !name.Any(sign => char.IsControl(sign) || sign is '\\' or ':' or '?' or '#' or '%')
        && name.Split('/').All(part => part.Length > 0 && part is not ("." or "..") && !part.EndsWith('.') && !part.EndsWith(' '));
}
