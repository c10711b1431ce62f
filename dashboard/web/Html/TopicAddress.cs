using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>Where a topic's page is: the overview at the language itself, the others beneath it.</summary>
public static class TopicAddress
{
    public const string Overview = "overview";

    public static string Of(Topic topic, Language language) =>
        topic.Slug == Overview ? $"/{language.Code}" : $"/{language.Code}/{topic.Slug}";
}
