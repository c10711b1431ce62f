using Analytics.Data.Languages;

namespace Analytics.Tests.Data.Languages;

/// <summary>What a title turns, it turns back where it ends.</summary>
public sealed class DirectionsTests
{
    [Theory]
    [InlineData("Traité", "Traité")]
    [InlineData("abc\u202Edef", "abc\u202Edef\u202C")]
    [InlineData("abc\u202Edef\u202C", "abc\u202Edef\u202C")]
    [InlineData("\u2067a\u202Bb", "\u2067a\u202Bb\u202C\u2069")]
    [InlineData("\u2067a\u202C", "\u2067a\u202C\u2069")] // what closes something else closes nothing
    public void What_is_left_open_is_closed(string written, string shown) => Assert.Equal(shown, Directions.Closed(written));
}
