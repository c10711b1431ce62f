using System.IO.Compression;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A part of a workbook that is looked through in pieces is looked through whole.</summary>
public sealed class PartTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(32_750)]
    [InlineData(32_767)]
    [InlineData(65_000)]
    [InlineData(500_000)]
    public void A_word_on_the_border_of_two_pieces_is_found(int before)
    {
        var bytes = AnOpenDocument.Zip("meta.xml", new string(' ', before) + "someone@example.org" + new string(' ', 300));
        using ZipArchive zip = new(new MemoryStream(bytes));

        Assert.True(PartText.Has(zip.Entries[0], PersonalData.HasMailAddress));
        Assert.False(PartText.Has(zip.Entries[0], text => text.Contains('#')));
    }
}
