using System.Security.Cryptography;
using System.Text;
using Analytics.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The bundle of plotly.js that lies in the house is the one that Plotly published (decision 33).</summary>
public sealed class PlotlyBundleTests
{
    private static readonly Assets Assets = new();

    private static readonly Body Bundle = Assets.Find(Assets.For(null).Plotly)!.Body;

    [Fact]
    public void It_is_the_published_one_byte_for_byte()
    {
        var script = Bundle.For(Accepted.None).Bytes;

        Assert.StartsWith("/**\n* plotly.js (cartesian - minified) v2.30.1\n", Encoding.UTF8.GetString(script), StringComparison.Ordinal);
        // plotly-cartesian.min.js of the package plotly.js-cartesian-dist-min 2.30.1, whose own checksum is
        // sha512-d1WtM7S5L92YDuIINBpgfSGcVLYxBuyO6HwAdX66sfidy0T1nlmw1G9sKVrNPl3cKKv6FICQmRXE4t1ATWqmHg==.
        Assert.Equal("181be210a207c15775c86938c6f3833973956f243de254794ffb8fbb42d654c5", Convert.ToHexStringLower(SHA256.HashData(script)));
    }

    [Fact]
    public void Compressed_it_takes_less_than_a_first_figure_may_cost() => Assert.InRange(Bundle.For(Accepted.Brotli).Bytes.Length, 1, 390_000);

    [Fact]
    public void Who_takes_no_brotli_gets_the_same_script()
    {
        var (gzip, encoding) = Bundle.For(Accepted.Gzip);
        using System.IO.Compression.GZipStream unpacked = new(new MemoryStream(gzip), System.IO.Compression.CompressionMode.Decompress);
        using MemoryStream script = new();
        unpacked.CopyTo(script);

        Assert.Equal("gzip", encoding);
        Assert.Equal(Bundle.Plain, script.ToArray());
    }
}
