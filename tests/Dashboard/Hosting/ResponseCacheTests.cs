using System.IO.Compression;
using System.Text;
using Analytics.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Hosting;

public sealed class ResponseCacheTests
{
    [Fact]
    public async Task Of_many_who_ask_at_once_one_makes_the_answer()
    {
        using ResponseCache cache = new();
        using ManualResetEventSlim everyoneHasAsked = new();
        var made = 0;
        Reply Make()
        {
            Interlocked.Increment(ref made);
            everyoneHasAsked.Wait(TestContext.Current.CancellationToken);
            return AReply(10);
        }

        var first = Task.Run(() => cache.Find("page", Make), TestContext.Current.CancellationToken);
        SpinWait.SpinUntil(() => Volatile.Read(ref made) == 1);
        var others = Enumerable.Range(0, 100).Select(_ => cache.Find("page", Make)).ToList();
        everyoneHasAsked.Set();

        var answers = await Task.WhenAll(others.Append(first));
        Assert.Equal(1, made);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task It_forgets_what_was_not_used_for_longest_before_it_grows_too_heavy()
    {
        using ResponseCache cache = new(capacity: 100_000);
        // With the gzip copy that may come beside it each weighs just under a quarter of the capacity: four have room.
        foreach (var key in (string[])["a", "b", "c", "d"])
            Assert.True(await Ask(cache, key, 9_500));
        Assert.False(await Ask(cache, "a", 9_500));

        await Ask(cache, "e", 9_500);

        Assert.InRange(cache.Weight, 1, 100_000);
        Assert.False(await Ask(cache, "a", 9_500));
        Assert.True(await Ask(cache, "b", 9_500));
    }

    [Fact]
    public async Task One_answer_may_not_push_out_most_others()
    {
        using ResponseCache cache = new(capacity: 100_000);

        await Ask(cache, "whole record", 90_000);

        Assert.Equal(0, cache.Weight);
    }

    [Fact]
    public async Task A_failure_is_told_to_those_who_waited_and_the_next_may_try_again()
    {
        using ResponseCache cache = new();
        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.Find("page", () => throw new InvalidOperationException("broken")));

        Assert.True(await Ask(cache, "page", 10));
    }

    [Fact]
    public async Task A_problem_is_not_kept()
    {
        using ResponseCache cache = new();
        await cache.Find("page", () => AReply(10) with { Status = 404 });

        Assert.True(await Ask(cache, "page", 10));
    }

    [Fact]
    public async Task What_is_kept_is_the_compressed_text_and_who_takes_none_gets_it_whole()
    {
        using ResponseCache cache = new();
        byte[] text = [.. Enumerable.Range(0, 100_000).Select(n => (byte)('a' + (n % 7)))];
        var made = await cache.Find("page", () => new(200, "text/plain", Body.OfText(text)));

        var kept = cache.Kept("page")!;

        Assert.Same(made, kept);
        Assert.InRange(cache.Weight, 1, 5_000);
        Assert.Equal("br", kept.Body.For(Accepted.Brotli | Accepted.Gzip).Encoding);
        Assert.Equal(text, kept.Body.For(Accepted.None).Bytes);
        using GZipStream gzip = new(new MemoryStream(kept.Body.For(Accepted.Gzip).Bytes), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        await gzip.CopyToAsync(unpacked, TestContext.Current.CancellationToken);
        Assert.Equal(text, unpacked.ToArray());
    }

    [Fact]
    public async Task What_somebody_waits_for_is_packed_in_haste_and_what_is_made_ahead_as_well_as_usual()
    {
        using ResponseCache cache = new();
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(n => $"<li><a href=\"/en/treaties/{n * n % 4099}\">{n}</a></li>")));

        var waited = await cache.Find("waited for", () => new(200, "text/html", Body.OfText(text)));
        var ahead = cache.Keep("ahead", new(200, "text/html", Body.OfText(text)));

        Assert.InRange(Packed(ahead).Length, 1, Packed(waited).Length - 1);
        Assert.Equal(text, ahead.Body.For(Accepted.None).Bytes);
        Assert.Equal(text, waited.Body.For(Accepted.None).Bytes);

        static byte[] Packed(Reply reply) => reply.Body.For(Accepted.Brotli).Bytes;
    }

    /// <returns>Whether the answer had to be made.</returns>
    private static async Task<bool> Ask(ResponseCache cache, string key, int bytes)
    {
        var isMade = false;
        await cache.Find(key, () =>
        {
            isMade = true;
            return AReply(bytes);
        });
        return isMade;
    }

    /// <summary>That no compression makes smaller.</summary>
    private static Reply AReply(int bytes)
    {
        var noise = new byte[bytes];
        new Random(1).NextBytes(noise);
        return new(200, "text/plain", Body.OfText(noise));
    }
}
