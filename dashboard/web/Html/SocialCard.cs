using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>
/// What other sites and messengers show of a page that is linked there (Open Graph). Without a picture: they draw no SVG, and a picture without its label,
/// source and citation should not travel.
/// </summary>
/// <param name="Title">Says itself where anything is synthetic: a card has no ribbon.</param>
public sealed record SocialCard(string Title, string Description, string Address)
{
    public static SocialCard Of(ExhibitInContext shown) => new(
        Labelled(shown.In(shown.Exhibit.Headline), shown.Exhibit.SyntheticLabel?.In(shown.Language)), shown.In(shown.Exhibit.Subtitle), shown.FullAddress);

    /// <param name="found">The first finding; null where there is none.</param>
    public static SocialCard Of(Topic topic, Localized? found, bool isSynthetic, Language language, string address)
    {
        var title = topic.Question.In(language);
        return new(Labelled(title, isSynthetic ? Phrases.HoldsSynthetic.In(language) : null), found?.In(language) ?? title, address);
    }

    public IEnumerable<XmlNode> Tags() =>
    [
        Property("og:type", "website"), Property("og:site_name", Phrases.Name), Property("og:title", Title), Property("og:description", Description), Property("og:url", Address),
        Void("meta", Attribute("name", "twitter:card"), Attribute("content", "summary")),
    ];

    private static string Labelled(string title, string? label) => label is null ? title : $"{title.TrimEnd('.')}{(title.EndsWith('?') ? " " : ". ")}{label}";

    private static XmlNode Property(string name, string content) => Void("meta", Attribute("property", name), Attribute("content", content));
}
