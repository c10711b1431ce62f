using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Brief;

/// <summary>What the page of a brief is made from.</summary>
/// <param name="Origin">Where the dashboard stands; empty where nobody knows, and nothing is then linked.</param>
/// <param name="Choices">All that a reader may choose from.</param>
public sealed record BriefView(BriefDocument Document, Language Language, string Origin, IReadOnlyList<ChosenExhibit> Choices)
{
    public string Title => (Document.Request.Set?.Title ?? BriefWords.ChosenTitle).In(Language);

    /// <summary>Path and question that show these findings of this release again.</summary>
    public string PermanentPlace => ReleaseAddress.Of($"/{Language.Code}/{BriefTopic.Slug}?{Document.Request.Text}", Document.Release.Id);

    internal string In(Localized text) => text.In(Language);

    /// <summary>One of the findings as its own page would show it, of the same question.</summary>
    internal ExhibitInContext InContext(Exhibit exhibit) => new()
    {
        Exhibit = exhibit,
        ReleaseId = Document.Release.Id,
        ClosedOn = Document.Release.ClosedOn,
        Language = Language,
        QuestionText = Document.Request.Question.Within(TopicOf(exhibit).Filters).Text,
        Origin = Origin,
    };

    private Topic TopicOf(Exhibit exhibit) => Document.Request.Chosen.First(chosen => chosen.Exhibit.Id == exhibit.Id).Topic;
}
