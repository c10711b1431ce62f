using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>A picture saved as PNG, as a reader saves it: what the browser hands over is opened again.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PngInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    /// <summary>Ink, as its share of thousandths, in so many bands of the same height; and the colour of the corner.</summary>
    private const string Look =
        """
        async ([png, bands]) => {
            const image = new Image();
            image.src = `data:image/png;base64,${png}`;
            await image.decode();
            const [width, height] = [image.naturalWidth, image.naturalHeight];
            const canvas = Object.assign(document.createElement("canvas"), { width, height });
            const drawing = canvas.getContext("2d");
            drawing.drawImage(image, 0, 0);
            const inks = Array(bands).fill(0);
            const pixels = drawing.getImageData(0, 0, width, height).data;
            for (let at = 0; at < pixels.length; at += 4)
                if (pixels[at] + pixels[at + 1] + pixels[at + 2] < 600) inks[Math.floor(at / 4 / width * bands / height)]++;
            return [...inks.map(ink => Math.ceil(1000 * ink * bands / width / height)), pixels[0], pixels[3]];
        }
        """;

    [Theory]
    [InlineData("/en/treaties/time-to-deposit?from=1995", "")]
    [InlineData("/fr/meetings/consultations-by-format", "-synthetique")]
    [InlineData("/de/meetings/consultations-by-format?split=domain", "-synthetisch")]
    public async Task A_picture_is_saved_as_a_PNG_twice_its_size_and_light_on_a_dark_screen(string place, string nameEnds)
    {
        await using var reader = await browser.NewReader(new() { ColorScheme = ColorScheme.Dark });
        var page = await reader.NewPageAsync();
        using PageFaults faults = new(page);
        await page.GotoAsync(new Uri(dashboard.Address, place).ToString());
        var button = page.Locator("button.png");
        var svg = XDocument.Parse(await dashboard.Client.GetStringAsync(new Uri((await button.GetAttributeAsync("data-picture"))!, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;

        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        var png = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        Assert.EndsWith($"{nameEnds}.png", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal(2 * (double)svg.Attribute("width")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), tolerance: 2);
        Assert.Equal(2 * (double)svg.Attribute("height")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), tolerance: 2);
        var looks = await page.EvaluateAsync<int[]>(Look, new object[] { Convert.ToBase64String(png), 5 });
        // Headline, picture and source: ink from top to bottom, on a ground of white.
        Assert.All(looks[..5], ink => Assert.InRange(ink, 1, 600));
        Assert.Equal([255, 255], looks[5..]);
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("");
        Assert.Empty(faults.Found);
    }

    [Fact]
    public async Task A_PNG_that_cannot_be_drawn_is_said()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.RouteAsync(new Regex("\\.svg$"), route => route.AbortAsync());
        await page.GotoAsync(new Uri(dashboard.Address, "/nl/treaties/time-to-deposit").ToString());

        await page.Locator("button.png").ClickAsync();

        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("De PNG kon niet worden gemaakt");
        await Assertions.Expect(page.Locator("button.png")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Without_script_no_PNG_is_offered()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(dashboard.Address, "/en/treaties/time-to-deposit").ToString());

        await Assertions.Expect(page.Locator("button.png")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("button.png")).ToBeHiddenAsync();
    }
}
