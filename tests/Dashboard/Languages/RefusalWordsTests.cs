using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Statistics;

namespace Analytics.Tests.Dashboard.Languages;

public sealed class RefusalWordsTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_reason_has_words_of_its_own(string code)
    {
        var reasons = Enum.GetValues<RefusalReason>();
        var words = reasons.Select(reason => RefusalWords.Of(new Refusal(reason)).In(Language.Find(code)!)).ToList();

        Assert.All(words, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(reasons.Length, words.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_reason_is_left_in_another_language(string code)
    {
        var own = Language.Find(code)!;
        var others = Language.All.Where(language => language != own).ToList();

        Assert.All(Enum.GetValues<RefusalReason>(), reason =>
        {
            var words = RefusalWords.Of(new Refusal(reason));
            Assert.DoesNotContain(words.In(own), others.Select(language => words.In(language)));
        });
    }

    [Fact]
    public void A_shortfall_says_what_was_found_and_what_is_needed()
    {
        var words = RefusalWords.Of(new(RefusalReason.TooFewObservations, Found: 1203, Needed: 1900));

        Assert.Equal("too few observations, 1,203 instead of at least 1,900", words.In(Language.En));
        Assert.Equal("trop peu d’observations, 1\u202F203 au lieu d’au moins 1\u202F900", words.In(Language.Fr));
        Assert.Equal("te weinig waarnemingen, 1.203 in plaats van minstens 1.900", words.In(Language.Nl));
        Assert.Equal("zu wenige Beobachtungen, 1.203 statt mindestens 1.900", words.In(Language.De));
    }

    [Fact]
    public void A_reason_that_nobody_worded_is_a_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RefusalWords.Of(new Refusal((RefusalReason)int.MaxValue)));
}
