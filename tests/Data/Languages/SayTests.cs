using Analytics.Data.Languages;

namespace Analytics.Tests.Data.Languages;

/// <summary>A sentence with numbers is written in the language in which it is read, and in no other.</summary>
public sealed class SayTests
{
    [Fact]
    public void A_sentence_is_written_once_and_in_one_language_only()
    {
        List<string> written = [];
        var sentence = Localized.Say(Note("en"), Note("fr"), Note("nl"), Note("de"));

        Assert.Empty(written);
        Assert.Equal("nl 1.881", sentence.In(Language.Nl));
        Assert.Equal("nl 1.881", sentence.In(Language.Nl));
        Assert.Equal(["nl"], written);

        Func<Language, string> Note(string code) => language =>
        {
            written.Add(code);
            return $"{code} {language.Whole(1881)}";
        };
    }

    [Fact]
    public void A_change_and_a_sum_are_written_late_too()
    {
        var changed = Localized.Say(_ => "a", _ => throw new InvalidOperationException("French was not asked for"), _ => "c", _ => "d").Map(text => text + "!") + Localized.Same(".");

        Assert.Equal("a!.", changed.In(Language.En));
        Assert.Throws<InvalidOperationException>(() => changed.In(Language.Fr));
    }

    [Fact]
    public void The_same_words_are_the_same_sentence_however_they_were_made()
    {
        Localized plain = new("one", "un", "een", "eins");

        Assert.Equal(plain, Localized.Say(_ => "one", _ => "un", _ => "een", _ => "eins"));
        Assert.NotEqual(plain, new("one", "un", "een", "zwei"));
    }
}
