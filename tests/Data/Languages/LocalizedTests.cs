using Analytics.Data.Languages;

namespace Analytics.Tests.Data.Languages;

public sealed class LocalizedTests
{
    [Fact]
    public void A_sentence_is_read_in_the_language_that_is_asked_for()
    {
        var treaty = new Localized("treaty", "traité", "verdrag", "Vertrag");

        Assert.Equal(["Vertrag", "treaty", "traité", "verdrag"], Language.All.Select(treaty.In));
    }
}
