using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class RunsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("...", 0, 0)]
    [InlineData("x", 0, 1)]
    [InlineData(".xx.x", 1, 2)]
    [InlineData("x.xxx", 2, 3)]
    [InlineData("xx.xx", 0, 2)]
    [InlineData("xxxx", 0, 4)]
    public void The_longest_run_is_the_first_of_its_length(string flags, int start, int length) =>
        Assert.Equal((start, length), Runs.Longest([.. flags.Select(flag => flag == 'x')]));
}
