using Analytics.Dashboard.Html;

namespace Analytics.Dashboard.Brief;

/// <summary>The place of the brief in the bar. It has no exhibits of its own: it is made of those of the other topics.</summary>
public static class BriefTopic
{
    public const string Slug = "brief";

    public static Topic Topic { get; } = new() { Slug = Slug, Name = BriefWords.Name, Question = BriefWords.Purpose };
}
