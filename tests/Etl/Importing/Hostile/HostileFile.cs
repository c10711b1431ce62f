namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>A file that nobody should send: its name, in words what is wrong with it, and how its bytes are made.</summary>
internal sealed record HostileFile(string Name, string Fault, Func<byte[]> Bytes)
{
    /// <summary>Whether it takes seconds to make or to read, so that it is tried where there is time.</summary>
    public bool IsLarge { get; init; }
}
