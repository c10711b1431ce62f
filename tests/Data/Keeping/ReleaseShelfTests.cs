using Analytics.Data;
using Analytics.Data.Keeping;

namespace Analytics.Tests.Data.Keeping;

/// <summary>What a warehouse keeps, listed without opening any of it.</summary>
public sealed class ReleaseShelfTests : IDisposable
{
    private const string First = "2026-01-01-000000000001";
    private const string Second = "2026-01-02-000000000002";

    private readonly TemporaryFolder _folder = new();

    private WarehouseFolder Warehouse => new(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_youngest_comes_first_and_current_pinned_and_damaged_are_marked()
    {
        AReleaseFolder.Make(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        Directory.CreateDirectory(Warehouse.Release("2026-01-03-000000000003"));
        Directory.CreateDirectory(Path.Combine(Warehouse.Releases, ".building-1"));
        new Pins(Warehouse).Set(First, "cited in\nthe brief");

        var kept = new ReleaseShelf(Warehouse).Look();

        Assert.Equal([(Second, true, null), (First, false, "cited in the brief"), ("2026-01-03-000000000003", false, null)], kept.Select(each => (each.Id, each.IsCurrent, each.Pin)));
        Assert.Equal([true, true, false], kept.Select(each => each.Head is not null));
    }

    [Fact]
    public void A_head_says_what_the_report_says_however_long_that_is_and_a_changed_one_is_read_again()
    {
        AReleaseFolder.Make(_folder, First);
        var path = Path.Combine(Warehouse.Release(First), "run.json");
        var report = AReleaseFolder.AReport(First) with
        {
            BuiltAt = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
            Rejects = [.. Enumerable.Range(0, 2000).Select(record => new Reject("p", "r", "f.csv", record, "c", "v", "pattern", AReleaseFolderWords.Sentence))],
        };
        File.WriteAllText(path, report.ToJson());
        ReleaseShelf shelf = new(Warehouse);

        Assert.Equal(ReleaseHead.Of(report), shelf.Look().Single().Head);

        File.WriteAllText(path, "{ \"release_id\": ");
        File.SetLastWriteTimeUtc(path, new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Null(shelf.Look().Single().Head);
    }

    [Fact]
    public void A_release_that_is_read_cannot_be_taken_by_who_removes_until_its_last_reader_has_left()
    {
        var directory = AReleaseFolder.Make(_folder, First);
        using (Release.Open(directory))
        using (Release.Open(directory))
            Assert.Null(ReleaseHold.TryTakeAlone(directory));

        using var alone = ReleaseHold.TryTakeAlone(directory);
        Assert.NotNull(alone);
    }

    [Fact]
    public void A_release_that_does_not_open_is_held_by_nobody()
    {
        var directory = AReleaseFolder.Make(_folder, First);
        File.WriteAllText(Path.Combine(directory, Analytics.Data.Warehouse.FileName), "not a warehouse");
        Assert.ThrowsAny<Exception>(() => Release.Open(directory));

        using var alone = ReleaseHold.TryTakeAlone(directory);
        Assert.NotNull(alone);
    }

    private static class AReleaseFolderWords
    {
        public static readonly Analytics.Data.Languages.Localized Sentence = Analytics.Data.Languages.Localized.Same("is not so");
    }
}
