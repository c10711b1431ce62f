using System.Net;
using Analytics.Dashboard.Topics.Data.Sections;
using Analytics.Data.Languages;
using Giraffe.ViewEngine;

namespace Analytics.Tests.Dashboard.Topics;

public sealed class RefreshesListTests
{
    [Theory]
    [InlineData("en", "How the last refreshes ended cannot be read.")]
    [InlineData("fr", "L’issue des dernières actualisations n’est pas lisible.")]
    [InlineData("nl", "Hoe de laatste bijwerkingen eindigden, is niet leesbaar.")]
    [InlineData("de", "Wie die letzten Aktualisierungen endeten, ist nicht lesbar.")]
    public void A_history_that_cannot_be_read_is_told_and_one_that_is_not_there_is_none(string language, string sentence)
    {
        Assert.Equal($"<p id=\"refreshes\">{sentence}</p>", WebUtility.HtmlDecode(RenderView.AsString.htmlNode(RefreshesList.Show(new([], null) { Refreshes = null }, Language.Find(language)!).Single())));
        Assert.Empty(RefreshesList.Show(new([], null), Language.Find(language)!));
    }
}
