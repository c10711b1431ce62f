using System.Diagnostics;
using System.Text;
using Analytics.Etl.Fetching;
using Analytics.Tests.Data;
using Microsoft.AspNetCore.Http;

namespace Analytics.Tests.Etl.Fetching;

/// <summary>A package comes from its address whole, or the one that was there stays; against real servers that are slow, cut, wrong, and lie.</summary>
public sealed class PackageFetchTests : IDisposable
{
    private static readonly FetchLimits _short = new(1_000_000, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(1));

    private readonly TemporaryFolder _sources = new();

    public void Dispose() => _sources.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("register-2026/")]
    public async Task A_zip_comes_in_with_its_package_at_the_root_or_in_its_one_folder(string folder)
    {
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = APackageZip.Whole(folder: folder) });

        Assert.True(await Fetch(server.At("/register.zip")));

        Assert.Equal(ARegister.Treaties, File.ReadAllText(_sources.In("ministry", "treaties.csv")));
        Assert.Equal(["datapackage.json", "treaties.csv"], Directory.EnumerateFileSystemEntries(_sources.In("ministry")).Select(Path.GetFileName).Order());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_sources.In(".fetching", "ministry")));
    }

    [Fact]
    public async Task Nothing_new_costs_one_question_and_what_is_new_replaces_the_whole_folder()
    {
        Dictionary<string, byte[]> files = new() { ["/register.zip"] = APackageZip.Of(("datapackage.json", APackageZip.Descriptor()), ("treaties.csv", ARegister.Treaties), ("old.txt", "old")) };
        await using var server = await AServer.Offering(files);
        await Fetch(server.At("/register.zip"));

        Assert.False(await Fetch(server.At("/register.zip")));
        Assert.Equal([("/register.zip", 200), ("/register.zip", 304)], server.Asked);

        files["/register.zip"] = APackageZip.Whole("treaty_id,treaty_name\ntpnw,TPNW\n");
        Assert.True(await Fetch(server.At("/register.zip")));
        Assert.Equal("treaty_id,treaty_name\ntpnw,TPNW\n", File.ReadAllText(_sources.In("ministry", "treaties.csv")));
        Assert.False(File.Exists(_sources.In("ministry", "old.txt")));
    }

    [Fact]
    public async Task A_server_that_knows_no_tags_is_asked_by_the_day_of_the_last_change()
    {
        await using var server = await AServer.Start(async request =>
        {
            request.Response.Headers.LastModified = "Mon, 02 Nov 2026 04:00:00 GMT";
            if (request.Request.Headers.IfModifiedSince == "Mon, 02 Nov 2026 04:00:00 GMT")
                request.Response.StatusCode = StatusCodes.Status304NotModified;
            else
                await request.Response.Body.WriteAsync(APackageZip.Whole());
        });

        Assert.True(await Fetch(server.At("/register.zip")));
        Assert.False(await Fetch(server.At("/register.zip")));
    }

    [Fact]
    public async Task What_was_changed_by_hand_since_is_fetched_anew()
    {
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = APackageZip.Whole() });
        await Fetch(server.At("/register.zip"));
        File.AppendAllText(_sources.In("ministry", "treaties.csv"), "own,Own\n");

        Assert.True(await Fetch(server.At("/register.zip")));
        Assert.Equal(ARegister.Treaties, File.ReadAllText(_sources.In("ministry", "treaties.csv")));
    }

    [Fact]
    public async Task A_folder_that_somebody_laid_there_by_hand_is_never_replaced()
    {
        Directory.CreateDirectory(_sources.In("ministry"));
        File.WriteAllText(_sources.In("ministry", "own.csv"), "mine");
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = APackageZip.Whole() });

        Assert.Equal("fetch_place", (await Fault(server.At("/register.zip"))).Rule);
        Assert.Equal("mine", File.ReadAllText(_sources.In("ministry", "own.csv")));
    }

    [Fact]
    public async Task A_descriptor_brings_its_files_from_beside_it_and_is_enough_to_say_that_nothing_is_new()
    {
        Dictionary<string, byte[]> files = new()
        {
            ["/2026/datapackage.json"] = Encoding.UTF8.GetBytes(APackageZip.Descriptor(path: "tables/the treaties.csv")),
            ["/2026/tables/the treaties.csv"] = Encoding.UTF8.GetBytes(ARegister.Treaties),
        };
        await using var server = await AServer.Offering(files);

        Assert.True(await Fetch(server.At("/2026/datapackage.json")));
        Assert.False(await Fetch(server.At("/2026/datapackage.json")));

        Assert.Equal(ARegister.Treaties, File.ReadAllText(_sources.In("ministry", "tables", "the treaties.csv")));
        Assert.Equal([200, 200, 304], server.Asked.Select(asked => asked.Status));
    }

    [Theory]
    [InlineData("../secret.csv", "package_name")]
    [InlineData("/etc/hostname", "package_name")]
    [InlineData("https://elsewhere.example/x.csv", "package_name")]
    [InlineData("treaties.csv?x=1", "package_name")]
    [InlineData("%2e%2e/secret.csv", "package_name")]
    [InlineData("datapackage.json", "package_twice")]
    [InlineData("missing.csv", "fetch_status")]
    public async Task A_descriptor_that_names_what_does_not_lie_beside_it_is_refused(string path, string rule)
    {
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/2026/datapackage.json"] = Encoding.UTF8.GetBytes(APackageZip.Descriptor(path: path)) });

        Assert.Equal(rule, (await Fault(server.At("/2026/datapackage.json"))).Rule);
        Assert.Single(server.Asked, asked => asked.Status == 200);
    }

    [Fact]
    public async Task Files_that_no_hash_holds_together_are_not_fetched_one_by_one()
    {
        await using var server = await AServer.Offering(new Dictionary<string, byte[]>
        {
            ["/datapackage.json"] = """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "treaties", "path": "treaties.csv" }] }"""u8.ToArray(),
        });

        Assert.Equal("package_hash", (await Fault(server.At("/datapackage.json"))).Rule);
    }

    [Theory]
    [InlineData("/datapackage.json")]
    [InlineData("/register.zip")]
    public async Task A_file_that_is_not_the_promised_one_is_refused(string path)
    {
        const string Other = "treaty_id,treaty_name\nother,Other\n";
        await using var server = await AServer.Offering(new Dictionary<string, byte[]>
        {
            ["/datapackage.json"] = Encoding.UTF8.GetBytes(APackageZip.Descriptor()),
            ["/treaties.csv"] = Encoding.UTF8.GetBytes(Other),
            ["/register.zip"] = APackageZip.Of(("datapackage.json", APackageZip.Descriptor()), ("treaties.csv", Other)),
        });

        Assert.Equal("package_hash", (await Fault(server.At(path))).Rule);
    }

    [Fact]
    public async Task The_checksum_that_was_asked_for_is_held_to()
    {
        var zip = APackageZip.Whole();
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = zip });

        Assert.Equal("fetch_checksum", (await Fault(server.At("/register.zip"), sha256: new('0', 64))).Rule);
        Assert.True(await Fetch(server.At("/register.zip"), sha256: APackageZip.Sha256(zip)));
        // It came once, but is asked for by another checksum now: that nothing is new is no answer.
        Assert.Equal("fetch_checksum", (await Fault(server.At("/register.zip"), sha256: new('0', 64))).Rule);
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_left_and_may_be_tried_again()
    {
        await using var server = await AServer.Start(async request =>
        {
            request.Response.ContentLength = 1000;
            await request.Response.Body.WriteAsync("PK"u8.ToArray());
            await request.Response.Body.FlushAsync();
            await Wait(request);
        });
        var start = Stopwatch.GetTimestamp();

        var fault = await Fault(server.At("/register.zip"));

        Assert.Equal(("fetch_stall", true), (fault.Rule, fault.MayPass));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.9, 10);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_left_too()
    {
        await using var server = await AServer.Start(Wait);

        Assert.Equal("fetch_stall", (await Fault(server.At("/register.zip"))).Rule);
    }

    [Fact]
    public async Task A_server_that_drips_is_left_when_its_time_is_over()
    {
        await using var server = await AServer.Start(async request =>
        {
            while (!request.RequestAborted.IsCancellationRequested)
            {
                await request.Response.Body.WriteAsync("P"u8.ToArray());
                await request.Response.Body.FlushAsync();
                await Task.Delay(50);
            }
        });

        var fault = await Fault(server.At("/register.zip"), _short with { Total = TimeSpan.FromSeconds(2) });

        Assert.Equal(("fetch_time", true), (fault.Rule, fault.MayPass));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(429, true)]
    [InlineData(404, false)]
    [InlineData(403, false)]
    [InlineData(204, false)]
    [InlineData(206, false)]
    [InlineData(304, false)]
    public async Task An_answer_that_is_no_package_says_whether_it_may_pass(int status, bool mayPass)
    {
        await using var server = await AServer.Start(request =>
        {
            request.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var fault = await Fault(server.At("/register.zip"));

        Assert.Equal(("fetch_status", mayPass), (fault.Rule, fault.MayPass));
        Assert.Contains($" {status} ", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<!doctype html><title>Log in</title>")]
    [InlineData("application/octet-stream", "not a zip and no JSON")]
    [InlineData("application/zip", "")]
    [InlineData("application/json", "PK")]
    public async Task What_is_neither_a_zip_nor_a_descriptor_is_refused(string type, string body)
    {
        await using var server = await AServer.Start(request =>
        {
            request.Response.ContentType = type;
            return request.Response.WriteAsync(body);
        });

        Assert.Equal(("fetch_kind", false), await RuleOf(server.At("/register.zip")));
    }

    [Fact]
    public async Task A_descriptor_that_is_a_page_of_a_portal_is_no_descriptor()
    {
        await using var server = await AServer.Start(request => request.Response.WriteAsync("""{ "message": "log in first" }"""));

        Assert.Equal(("package_descriptor", false), await RuleOf(server.At("/datapackage.json")));
    }

    [Fact]
    public async Task Content_that_was_packed_on_the_way_is_refused()
    {
        await using var server = await AServer.Start(request =>
        {
            request.Response.Headers.ContentEncoding = "br";
            return request.Response.WriteAsync("x");
        });

        Assert.Equal(("fetch_kind", false), await RuleOf(server.At("/register.zip")));
    }

    [Fact]
    public async Task A_detour_is_followed_five_times_and_no_more_and_never_in_a_circle()
    {
        var zip = APackageZip.Whole();
        await using var server = await AServer.Start(request =>
        {
            var path = request.Request.Path.Value!;
            if (path == "/0")
                return request.Response.Body.WriteAsync(zip).AsTask();
            request.Response.Redirect(path == "/circle" ? "/back" : path == "/back" ? "/circle" : $"/{int.Parse(path[1..], System.Globalization.CultureInfo.InvariantCulture) - 1}");
            return Task.CompletedTask;
        });

        Assert.True(await Fetch(server.At("/5")));
        Assert.Contains("more than 5 times", (await Fault(server.At("/6"))).Sentence.En, StringComparison.Ordinal);
        Assert.Contains("in a circle", (await Fault(server.At("/circle"))).Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/register.zip")]
    [InlineData("file:///etc/hostname")]
    [InlineData("http://register.example/register.zip")]
    public async Task A_detour_to_another_scheme_is_not_followed(string to)
    {
        await using var server = await AServer.Start(request =>
        {
            request.Response.Headers.Location = to;
            request.Response.StatusCode = 302;
            return Task.CompletedTask;
        });

        Assert.Equal(("fetch_scheme", false), await RuleOf(server.At("/register.zip")));
    }

    [Fact]
    public async Task More_than_may_come_is_refused_whether_it_was_announced_or_not()
    {
        await using var announced = await AServer.Start(request =>
        {
            request.Response.ContentLength = 5_000_000_000;
            return request.Response.Body.WriteAsync("PK"u8.ToArray()).AsTask();
        });
        await using var endless = await AServer.Start(async request =>
        {
            while (!request.RequestAborted.IsCancellationRequested)
                await request.Response.Body.WriteAsync(new byte[100_000]);
        });

        Assert.Equal(("fetch_size", false), await RuleOf(announced.At("/register.zip")));
        Assert.Equal(("fetch_size", false), await RuleOf(endless.At("/register.zip")));
    }

    [Theory]
    [InlineData(+100, "fetch_cut", true)] // it hangs up before all came
    [InlineData(-100, "package_broken", false)] // it says less than it sends: a zip without its end
    public async Task A_server_that_lies_about_the_length_is_not_believed(int more, string rule, bool mayPass)
    {
        var zip = APackageZip.Whole();
        using ALiar liar = new($"HTTP/1.1 200 OK\nContent-Type: application/zip\nContent-Length: {zip.Length + more}\nConnection: close", zip);

        Assert.Equal((rule, mayPass), await RuleOf(liar.Address));
    }

    [Fact]
    public async Task An_answer_in_chunks_that_is_cut_is_not_taken_for_whole()
    {
        using ALiar liar = new("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", [.. "400\r\n"u8, .. APackageZip.Whole()]);

        Assert.Equal(("fetch_cut", true), await RuleOf(liar.Address));
    }

    [Fact]
    public async Task Nobody_there_may_pass()
    {
        Uri address;
        using (ALiar gone = new("HTTP/1.1 200 OK", []))
            address = gone.Address;

        Assert.Equal(("fetch_unreachable", true), await RuleOf(address));
    }

    [Fact]
    public async Task Whatever_goes_wrong_the_package_that_was_there_stays()
    {
        var status = 200;
        await using var server = await AServer.Start(request =>
        {
            request.Response.StatusCode = status;
            return status == 200 ? request.Response.Body.WriteAsync(APackageZip.Whole()).AsTask() : request.Response.WriteAsync("<p>sorry</p>");
        });
        await Fetch(server.At("/register.zip"));
        status = 500;

        await Fault(server.At("/register.zip"));

        Assert.Equal(ARegister.Treaties, File.ReadAllText(_sources.In("ministry", "treaties.csv")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_sources.In(".fetching", "ministry")));
    }

    [Fact]
    public async Task Two_that_fetch_the_same_package_do_not_meet()
    {
        TaskCompletionSource asked = new();
        TaskCompletionSource answer = new();
        await using var server = await AServer.Start(async request =>
        {
            asked.TrySetResult();
            await answer.Task;
            await request.Response.Body.WriteAsync(APackageZip.Whole());
        });
        var first = Fetch(server.At("/register.zip"), FetchLimits.Usual);
        await asked.Task;

        Assert.Equal(("fetch_busy", true), await RuleOf(server.At("/register.zip")));
        answer.SetResult();
        Assert.True(await first);
    }

    [Fact]
    public async Task A_folder_that_a_dead_machine_had_taken_away_is_put_back()
    {
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = APackageZip.Whole() });
        await Fetch(server.At("/register.zip"));
        Directory.Move(_sources.In("ministry"), _sources.In(".fetching", "ministry", "before"));

        Assert.False(await Fetch(server.At("/register.zip")));
        Assert.Equal(ARegister.Treaties, File.ReadAllText(_sources.In("ministry", "treaties.csv")));
    }

    [Theory]
    [InlineData("../outside.csv", "package_name")]
    [InlineData("/absolute.csv", "package_name")]
    [InlineData("C:\\windows.csv", "package_name")]
    [InlineData("a/../../outside.csv", "package_name")]
    [InlineData("TREATIES.csv", "package_twice")]
    [InlineData("treaties.csv", "package_twice")]
    public async Task An_entry_of_a_zip_that_leaves_the_folder_or_comes_twice_is_refused(string name, string rule)
    {
        var zip = APackageZip.Of(("datapackage.json", APackageZip.Descriptor()), ("treaties.csv", ARegister.Treaties), (name, "x"));
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = zip });

        Assert.Equal((rule, false), await RuleOf(server.At("/register.zip")));
        Assert.Equal([".fetching"], Directory.EnumerateFileSystemEntries(_sources).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(0xA1FF)] // a link
    [InlineData(0x11A4)] // a pipe
    public async Task An_entry_of_a_zip_that_is_no_ordinary_file_is_refused(int mode)
    {
        var zip = APackageZip.With(
            archive =>
            {
                var entry = archive.CreateEntry("linked.csv");
                entry.ExternalAttributes = mode << 16;
                using StreamWriter target = new(entry.Open());
                target.Write("/etc/hostname");
            },
            ("datapackage.json", APackageZip.Descriptor()), ("treaties.csv", ARegister.Treaties));
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = zip });

        Assert.Equal(("package_link", false), await RuleOf(server.At("/register.zip")));
    }

    [Fact]
    public async Task A_zip_that_bursts_is_refused_by_what_it_unpacks_to_and_by_how_much_more_that_is()
    {
        var zip = APackageZip.Of(("datapackage.json", APackageZip.Descriptor()), ("treaties.csv", new('x', 20_000_000)));
        Assert.InRange(zip.Length, 1, 100_000);
        await using var server = await AServer.Offering(new Dictionary<string, byte[]> { ["/register.zip"] = zip });

        Assert.Equal("package_size", (await Fault(server.At("/register.zip"))).Rule);
        Assert.Equal("package_size", (await Fault(server.At("/register.zip"), FetchLimits.Usual)).Rule);
    }

    [Fact]
    public async Task A_zip_without_a_descriptor_and_one_without_its_end_are_refused()
    {
        var whole = APackageZip.Whole();
        await using var server = await AServer.Offering(new Dictionary<string, byte[]>
        {
            ["/none.zip"] = APackageZip.Of(("treaties.csv", ARegister.Treaties)),
            ["/half.zip"] = whole[..(whole.Length / 2)],
            ["/without.zip"] = APackageZip.Of(("datapackage.json", APackageZip.Descriptor())),
        });

        Assert.Equal("package_descriptor", (await Fault(server.At("/none.zip"))).Rule);
        Assert.Equal("package_broken", (await Fault(server.At("/half.zip"))).Rule);
        Assert.Equal("package_file", (await Fault(server.At("/without.zip"))).Rule);
    }

    [Theory]
    [InlineData("https://host.example/register.zip=ministry", true)]
    [InlineData("https://host.example/register.zip?key=a=ministry", true)]
    [InlineData("http://127.0.0.1:8080/register.zip=ministry", true)]
    [InlineData("http://host.example/register.zip=ministry", false)]
    [InlineData("ftp://host.example/register.zip=ministry", false)]
    [InlineData("https://me:secret@host.example/register.zip=ministry", false)]
    [InlineData("https://host.example/register.zip=../ministry", false)]
    [InlineData("https://host.example/register.zip=.fetching", false)]
    [InlineData("https://host.example/register.zip", false)]
    public void An_address_is_asked_by_https_and_a_package_has_a_plain_name(string text, bool isGood)
    {
        var remote = RemotePackage.Parse(text, allowHttp: false, out var fault);

        Assert.Equal(isGood, remote is not null);
        Assert.Equal(isGood, fault is null);
        Assert.DoesNotContain("secret", fault ?? "", StringComparison.Ordinal);
    }

    private static async Task Wait(HttpContext request)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, request.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller left, as it should.
        }
    }

    private async Task<(string Rule, bool MayPass)> RuleOf(Uri address)
    {
        var fault = await Fault(address);
        return (fault.Rule, fault.MayPass);
    }

    private Task<FetchException> Fault(Uri address, FetchLimits? limits = null, string? sha256 = null) => Assert.ThrowsAsync<FetchException>(() => Fetch(address, limits, sha256));

    private Task<bool> Fetch(Uri address, FetchLimits? limits = null, string? sha256 = null) =>
        new PackageFetch(_sources, limits ?? _short, allowHttp: false).Run(new(address, "ministry", sha256), TestContext.Current.CancellationToken);
}
