using System.Globalization;

namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>Whatever file comes, an import reads it, refuses it or asks for more: it never breaks, hangs or leaves something behind.</summary>
public sealed class HostileImportTests
{
    /// <summary>A share of what <c>tests/benchmarks -- hostile</c> tries; the large ones are left to it.</summary>
    private const int Changed = 40;

    [Fact]
    public void A_hostile_file_is_read_or_refused_and_nothing_else()
    {
        using AnOffice office = new(withRecord: false);
        HostileImport import = new(new(office.Sources), Directory.CreateDirectory(office.In("received")));

        var ends = HostileCorpus.Of(ReceivedRegisters.Path(""), Changed).Where(file => !file.IsLarge).Where((_, index) => index % 2 == 0).Select(import.Try).ToList();

        Assert.InRange(ends.Count, 50, 80);
        Assert.Empty(ends.Where(end => end.IsBug).Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.File.Fault}: {end.Outcome} ({end.Took.TotalSeconds:0.0} s)")));
    }
}
