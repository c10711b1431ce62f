using Analytics.Data;

namespace Analytics.Tests.Data;

/// <summary>An answer is read into records whose parameters are its columns, or it is told by name why not.</summary>
public sealed class RowReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Release _release;

    public RowReaderTests() => _release = Release.Open(AReleaseFolder.Make(_folder, "2026-01-01-000000000001"));

    public void Dispose()
    {
        _release.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_row_has_the_types_of_its_record_whatever_number_the_engine_makes_of_them()
    {
        var row = Assert.Single(_release.Ask<Known>(
            """
            select 'CETA' as treaty_name, 3::smallint as step_count, sum(7::integer) as day_total, 2.5::decimal(4, 2) as staff_fte, date '2016-10-28' as signed_on,
                true as is_mixed, 'synthetic' as confidence_code, null::bigint as stock_2001
            """));

        Assert.Equal(new("CETA", 3, 7L, 2.5, new(2016, 10, 28), true, Provenance.Synthetic, null), row);
    }

    [Theory]
    [InlineData("select 1 as year", "without a column are [meeting_count]")]
    [InlineData("select 1 as year, 2 as meeting_count, 3 as spare", "without a parameter are [spare]")]
    [InlineData("select null::integer as year, 2 as meeting_count", "row 1 of the answer has no year")]
    [InlineData("select 2024.5 as year, 2 as meeting_count", "year is 2024.5")]
    [InlineData("select 'x' as year, 2 as meeting_count", "x is not a whole number")]
    [InlineData("select 3000000000 as year, 2 as meeting_count", "year is 3000000000")]
    public void An_answer_that_is_no_such_row_is_told_by_its_column(string sql, string says)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => _release.Ask<YearRow>(sql));

        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(YearRow), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_none_of_the_list_is_told() =>
        Assert.Contains("is not a code of Provenance", Assert.Throws<InvalidOperationException>(() => _release.Ask<CodeRow>("select '3' as confidence_code")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_answer_without_rows_is_held_to_its_columns_all_the_same() =>
        Assert.Throws<InvalidOperationException>(() => _release.Ask<YearRow>("select 1 as year where false"));

    [Theory]
    [InlineData("select $from as year, 1 as meeting_count", "")]
    [InlineData("select 1 as year, 1 as meeting_count", "from")]
    [InlineData("select 1 as year, 1 as meeting_count -- of $from and '$to'", "from")]
    [InlineData("select $from as year, $to as meeting_count", "from")]
    [InlineData("select $from as year, 1 as meeting_count", "from,from")]
    public void A_parameter_that_is_not_asked_for_and_one_that_is_not_given_are_our_bug(string sql, string given)
    {
        var parameters = given.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, (object?)2024)).ToList();

        Assert.Throws<ArgumentException>(() => _release.Ask<YearRow>(sql, parameters));
        Assert.Throws<ArgumentException>(() => _release.Ask(sql, parameters));
    }

    [Fact]
    public void What_a_query_asks_for_is_read_outside_of_comments_and_quotes() =>
        Assert.Equal(["choice", "line_key"], Release.ParametersOf("-- $not\nselect '$nor', \"$this\" /* $either */ from f($choice) where x = $line_key or y = $choice").Order());

    [Fact]
    public void An_answer_that_cannot_change_within_a_release_is_asked_for_once()
    {
        const string Sql = "select random() as value";

        Assert.Same(_release.AskOnce<ValueRow>(Sql), _release.AskOnce<ValueRow>(Sql));
        Assert.NotEqual(_release.Ask<ValueRow>(Sql), _release.Ask<ValueRow>(Sql));
    }

    private sealed record Known(string TreatyName, int StepCount, long DayTotal, double? StaffFte, DateOnly SignedOn, bool IsMixed, Provenance ConfidenceCode, long? Stock2001);

    private sealed record YearRow(int Year, long MeetingCount);

    private sealed record CodeRow(Provenance ConfidenceCode);

    private sealed record ValueRow(double Value);
}
