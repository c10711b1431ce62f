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

    [Fact]
    public void A_french_sentence_does_not_break_before_its_punctuation()
    {
        var sentence = new Localized("So: “yes”?", "Ainsi : « oui » ; vraiment ?", "Zo: ‘ja’?", "So: „ja“?");

        Assert.Equal("Ainsi\u00A0: «\u00A0oui\u00A0»\u202F; vraiment\u202F?", sentence.In(Language.Fr));
        Assert.Equal("So: “yes”?", sentence.In(Language.En));
    }
}
