using Analytics.Dashboard.Exhibits;

namespace Analytics.Tests.Dashboard.Exhibits;

public sealed class ReleaseAddressTests
{
    private const string Release = "2026-01-31-0123456789ab";

    [Theory]
    [InlineData("/en", "/en?release=2026-01-31-0123456789ab")]
    [InlineData("/en/treaties?from=2003", "/en/treaties?from=2003&release=2026-01-31-0123456789ab")]
    [InlineData("/en/method#kaplan-meier", "/en/method?release=2026-01-31-0123456789ab#kaplan-meier")]
    [InlineData("/en/dossiers?search=a%26b%3Drelease%3Dc#list", "/en/dossiers?search=a%26b%3Drelease%3Dc&release=2026-01-31-0123456789ab#list")]
    [InlineData("https://example.org/x/en?release=2025-01-31-0123456789ab&to=2020", "https://example.org/x/en?to=2020&release=2026-01-31-0123456789ab")]
    public void An_address_names_one_release_and_asks_what_it_asked(string address, string expected) =>
        Assert.Equal(expected, ReleaseAddress.Of(address, Release));

    [Fact]
    public void Where_none_is_named_it_stays_as_it_is() =>
        Assert.Equal("/en/treaties?from=2003#list", ReleaseAddress.OfNamed("/en/treaties?from=2003#list", null));
}
