using Analytics.Dashboard.Printing;

namespace Analytics.Tests.Dashboard.Printing;

public sealed class BriefOptionsTests
{
    [Fact]
    public void Without_a_language_all_four_are_printed()
    {
        Assert.Equal(["de", "en", "fr", "nl"], Read()!.Languages.Select(language => language.Code));
        Assert.Equal(["nl", "fr"], Read("--lang", "nl", "--lang", "fr", "--lang", "nl")!.Languages.Select(language => language.Code));
    }

    [Fact]
    public void A_question_is_read_as_an_address_has_it()
    {
        var options = Read("--set", "question", "--question", "from=2015&to=&family=un%20x", "--public-url", "https://example.org/");

        Assert.Equal([("set", "question"), ("from", "2015"), ("family", "un x")], options!.Parameters.Select(parameter => (parameter.Key, parameter.Value)));
        Assert.Equal("https://example.org", options.PublicUrl);
    }

    [Theory]
    [InlineData("There is no option --language.", "--language", "fr")]
    [InlineData("--lang has no value.", "--lang")]
    [InlineData("--into has no value.", "--into", "")]
    [InlineData("--set is given twice.", "--set", "question", "--set", "management")]
    [InlineData("--lang takes de, en, fr, nl, and not fr_BE.UTF-8.", "--lang", "fr_BE.UTF-8")]
    [InlineData("--release takes the id of a release, and not yesterday.", "--release", "yesterday")]
    [InlineData("--public-url takes an address such as https://example.org, and not example.org.", "--public-url", "example.org")]
    public void What_is_not_understood_is_said(string sentence, params string[] arguments)
    {
        Assert.Null(BriefOptions.Read(arguments, out var fault));
        Assert.Equal(sentence, fault);
    }

    private static BriefOptions? Read(params string[] arguments) => BriefOptions.Read(arguments, out _);
}
