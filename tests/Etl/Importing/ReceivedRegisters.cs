using Analytics.Data.Contracts;
using Analytics.Etl.Importing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Reads registers as offices keep them: those of the fixtures, and those that a test writes.</summary>
internal static class ReceivedRegisters
{
    public static string Path(string name) => System.IO.Path.Combine(Conventions.Repository.Root, "tests", "fixtures", "registers", name);

    public static IReadOnlyList<ReceivedSheet> Read(string name) => ReceivedFile.Read(Path(name), Contract.Named("consultations"));

    public static IReadOnlyList<ReceivedSheet> Read(string name, byte[] bytes)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.In(name), bytes);
        return ReceivedFile.Read(folder.In(name), Contract.Named("consultations"));
    }
}
