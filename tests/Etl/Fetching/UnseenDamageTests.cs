using System.IO.Compression;
using System.Text;
using Analytics.Etl.Fetching;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Fetching;

/// <summary>What no program that reads it would notice is noticed when it comes: a file of rows does not know its end, and a zip that is not compressed does not know its bytes.</summary>
public sealed class UnseenDamageTests : IDisposable
{
    private readonly TemporaryFolder _sources = new();

    public void Dispose() => _sources.Dispose();

    /// <summary>No compression tells that a byte is another, and no length: its checksum does.</summary>
    [Fact]
    public async Task A_zip_of_which_a_byte_was_turned_is_refused_though_no_hash_was_promised()
    {
        var zip = APackageZip.With(
            packed =>
            {
                using StreamWriter entry = new(packed.CreateEntry("treaties.csv", CompressionLevel.NoCompression).Open());
                entry.Write(ARegister.Treaties);
            },
            ("datapackage.json", """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "treaties", "path": "treaties.csv" }] }"""));
        var at = zip.AsSpan().IndexOf("CETA"u8);
        Assert.InRange(at, 0, zip.Length);
        zip[at] = (byte)'Z';
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = zip });

        Assert.Equal("package_broken", (await Fault(server.At("/register.zip"))).Rule);
    }

    /// <summary>A file of rows does not know its end; what was promised of it does.</summary>
    [Theory]
    [InlineData(+100, "fetch_cut")]
    [InlineData(-10, "package_hash")]
    public async Task A_file_of_rows_that_came_short_or_was_cut_is_refused(int more, string rule)
    {
        using ALiar liar = new($"HTTP/1.1 200 OK\nContent-Type: text/csv\nContent-Length: {ARegister.Treaties.Length + more}\nConnection: close", Encoding.UTF8.GetBytes(ARegister.Treaties));
        await using var server = await AServer.Start(request =>
        {
            if (request.Request.Path != "/datapackage.json")
                request.Response.Redirect(liar.Address.AbsoluteUri);
            else
                return request.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(APackageZip.Descriptor())).AsTask();
            return Task.CompletedTask;
        });

        Assert.Equal(rule, (await Fault(server.At("/datapackage.json"))).Rule);
    }

    private Task<FetchException> Fault(Uri address) => Assert.ThrowsAsync<FetchException>(() =>
        new PackageFetch(_sources, FetchLimits.Usual, allowHttp: false).Run(new(address, "ministry"), TestContext.Current.CancellationToken));
}
