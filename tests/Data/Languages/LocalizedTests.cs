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
        var sentence = new Localized("So: “yes”?", "Ainsi : « oui » ; vraiment à 95 % ?", "Zo: “ja”?", "So: „ja“?");

        Assert.Equal("Ainsi\u00A0: «\u00A0oui\u00A0»\u202F; vraiment à 95\u202F%\u202F?", sentence.In(Language.Fr));
        Assert.Equal("So: “yes”?", sentence.In(Language.En));
    }

    [Fact]
    public void A_percentage_in_a_sentence_is_spaced_as_one_that_is_computed()
    {
        var sentence = new Localized("at 95%", "à 95 %", "op 95\u00A0%", "bei 95\u00A0%");

        Assert.Equal($"à {Language.Fr.Share(0.95)}", sentence.In(Language.Fr));
        Assert.Equal($"op {Language.Nl.Share(0.95)}", sentence.In(Language.Nl));
    }

    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("One alone", "One alone")]
    [InlineData("Known by e. g. a source. Two.", "Known by e. g. a source.")]
    [InlineData("Niemals der 1. Januar. Zwei.", "Niemals der 1. Januar.")]
    [InlineData("At 95.4 % of 2020. Two.", "At 95.4 % of 2020.")]
    public void The_first_sentence_ends_where_the_next_begins(string text, string first) => Assert.Equal(first, Localized.Same(text).FirstSentence().En);
}
