using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>A topic that shows of which release it was asked, and nothing else.</summary>
internal static class AnOverview
{
    public static Topic Topic() => new()
    {
        Slug = "overview",
        Name = Localized.Same("Overview"),
        Question = Localized.Same("What is this?"),
        Before = view => [Element("p", Analytics.Dashboard.Html.Tags.Text(view.Inquiry.Release.Id))],
    };
}
