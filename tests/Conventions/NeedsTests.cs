namespace Analytics.Tests.Conventions;

/// <summary>What `make test-fast` leaves out is what waits for a refresh or the browser, however far away that is, and nothing else.</summary>
public sealed class NeedsTests
{
    [Theory]
    [InlineData("KaplanMeierTests")] // numbers alone
    [InlineData("ResponseCacheTests")] // no release at all
    [InlineData("AvailabilityTests")] // releases that no refresh made
    [InlineData("RefreshTests", Needs.Refresh)] // by its own hands
    [InlineData("StaffYearsTests", Needs.Refresh)] // by a ministry that it keeps
    [InlineData("SecurityTests", Needs.Refresh)] // by the dashboard of the whole run
    [InlineData("RecoveryTests", Needs.Refresh)] // by a fixture within it
    [InlineData("ImportCommandTests", Needs.Refresh)] // by a process of the command line
    [InlineData("BrowserTests", Needs.Refresh, Needs.Browser)] // by both
    [InlineData("BriefPdfTests", Needs.Refresh, Needs.Browser)] // by a command that starts the browser itself
    public void A_class_of_tests_needs_what_it_uses_at_whatever_remove(string name, params string[] needs) =>
        Assert.Equal(needs, Needs.Of(typeof(NeedsTests).Assembly.GetTypes().Single(type => type.Name == name)));

    [Fact]
    public void The_runner_knows_it_as_a_trait() => Assert.Empty(TestContext.Current.TestClass!.Traits[Needs.Trait]);
}
