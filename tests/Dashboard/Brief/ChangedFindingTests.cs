using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Tests.Dashboard.Exhibits;

namespace Analytics.Tests.Dashboard.Brief;

public sealed class ChangedFindingTests
{
    private static readonly Exhibit _found = AnExhibit.With(null);

    [Fact]
    public void The_same_numbers_are_no_change() => Assert.Null(ChangedFinding.Between(_found, AnExhibit.With(null)));

    [Fact]
    public void Another_sentence_or_verdict_is_a_change_of_what_is_said()
    {
        Assert.True(ChangedFinding.Between(_found, AnExhibit.With(null, headline: Localized.Same("Other")))!.SaysOther);
        Assert.True(ChangedFinding.Between(_found, _found with { Verdict = Verdict.Rose })!.SaysOther);
    }

    [Fact]
    public void Another_interval_under_the_same_sentence_is_a_change_of_numbers()
    {
        var changed = ChangedFinding.Between(_found, AnExhibit.With(null, estimates: [Median(low: 1400)]));

        Assert.False(changed!.SaysOther);
    }

    [Fact]
    public void A_cell_a_line_or_a_column_more_or_less_is_a_change_of_numbers()
    {
        var lines = _found.Table.Lines;

        Assert.NotNull(ChangedFinding.Between(_found, With(lines[0] with { Cells = [.. lines[0].Cells.Select((cell, at) => at == 2 ? 1882L : cell)] }, lines[1])));
        Assert.NotNull(ChangedFinding.Between(_found, With(lines[0])));
        Assert.NotNull(ChangedFinding.Between(_found, With(lines[0] with { Key = "bel" }, lines[1])));
        Assert.NotNull(ChangedFinding.Between(_found, _found with { Table = new([.. _found.Table.Columns.Skip(1)], lines) }));
    }

    [Fact]
    public void The_last_digit_of_a_sum_in_another_order_is_none()
    {
        var lines = _found.Table.Lines;
        // 0.1 + 0.2 and 0.3 differ in their last bit.
        var rounded = lines[1] with { Cells = [.. lines[1].Cells.Select(cell => cell is 0.1 + 0.2 ? 0.3 : cell)] };

        Assert.NotEqual(lines[1].Cells, rounded.Cells);
        Assert.Null(ChangedFinding.Between(_found, With(lines[0], rounded)));
    }

    [Fact]
    public void What_can_no_longer_be_asked_has_changed() => Assert.Null(ChangedFinding.Between(_found, null)!.Now);

    private static Exhibit With(params TableLine[] lines) => _found with { Table = new(_found.Table.Columns, lines) };

    private static TitledEstimate Median(double low) => _found.Estimates[0] with { Estimate = _found.Estimates[0].Estimate with { Low = low } };
}
