using Analytics.Data;
using DuckDB.NET.Data;

namespace Analytics.Tests.Data;

public sealed class ReleaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_answer_keeps_its_types_and_what_is_unknown()
    {
        using var release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));

        var frame = release.Ask(
            """
            select *
            from (values
                ('Ratified', 3::integer, 2.5::decimal(4, 2), date '2016-10-28', true, 7::hugeint),
                (null, null, null, null, null, null)
            ) as answer(name, count, fte, signed_on, is_mixed, total)
            where coalesce(name, $name) = $name
            order by name nulls last
            """,
            ("name", "Ratified"));

        var lines = frame.Lines().ToList();
        Assert.Equal<Known>([new("Ratified", 3, 2.5, new(2016, 10, 28), true, 7), new(null, null, null, null, null, null)], lines.Select(Read));

        static Known Read(Line line) =>
            new(line.Text("name"), line.Whole("count"), line.Number("fte"), line.Day("signed_on"), line.Flag("is_mixed"), line.Whole("total"));
    }

    [Theory]
    [InlineData("create table marts.mine as select 1")]
    [InlineData("select * from read_csv('/etc/passwd')")]
    [InlineData("attach '/tmp/other.duckdb'")]
    [InlineData("set memory_limit = '100GB'")]
    [InlineData("copy marts.packages to '/tmp/out.csv'")]
    public void A_question_can_neither_write_nor_leave_the_release(string sql)
    {
        using var release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));

        Assert.Throws<DuckDBException>(() => release.Ask(sql));
    }

    [Fact]
    public void Questions_may_be_put_side_by_side()
    {
        using var release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));

        var answers = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(number => (number, answer: release.Ask("select $number + count(*) as n from marts.packages", ("number", number))))
            .ToList();

        Assert.All(answers, asked => Assert.Equal(asked.number + 1, asked.answer.Lines().Single().Whole("n")));
    }

    [Fact]
    public void The_same_question_is_asked_again_of_what_was_kept_and_another_of_the_release()
    {
        using var release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));
        const string sql = "select $number + count(*) as whole from marts.packages";

        var first = release.AskAgain<Counted>(sql, ("number", 1));

        Assert.Same(first, release.AskAgain<Counted>(sql, ("number", 1)));
        Assert.Equal(2, first.Single().Whole);
        Assert.Equal(3, release.AskAgain<Counted>(sql, ("number", 2)).Single().Whole);
        Assert.Equal(4, release.AskAgain<Counted>(sql.Replace("$number", "$number + 2", StringComparison.Ordinal), ("number", 1)).Single().Whole);
        Assert.Equal(2, release.AskAgain<Numbered>(sql, ("number", 1)).Single().Whole);
    }

    [Fact]
    public void An_answer_too_long_to_keep_is_given_whole_each_time()
    {
        using var release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));
        const string sql = "select range as whole from range($many)";

        var first = release.AskAgain<Counted>(sql, ("many", 20_000));

        Assert.Equal(20_000, first.Count);
        Assert.NotSame(first, release.AskAgain<Counted>(sql, ("many", 20_000)));
    }

    private sealed record Counted(long Whole);

    private sealed record Numbered(double Whole);

    private sealed record Known(string? Name, long? Count, double? Fte, DateOnly? SignedOn, bool? IsMixed, long? Total);
}
