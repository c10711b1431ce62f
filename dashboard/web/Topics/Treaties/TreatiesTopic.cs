using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>From signature to ratification: how long, beside whom, through which parliaments.</summary>
public static class TreatiesTopic
{
    private static readonly TreatyPathExhibit Path = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "treaties",
        Name = TreatiesWords.Topic,
        Question = TreatiesWords.Question,
        Filters = TreatiesFilters.All,
        Exhibits =
        [
            new TimeToDepositExhibit(), new CohortsOfSignatureExhibit(), new MedianByStateExhibit(), new SameTreatiesExhibit(), new PendingTreatiesExhibit(), new DocumentedAssentsExhibit(), new TimeToAssentExhibit(),
            new AssentsInCaretakerExhibit(), new AssentsWithoutSharedPartyExhibit(),
            new LastParliamentExhibit(), new BacklogExhibit(), Path,
        ],
        After = List,
        Subpage = Page,
    };

    private static IEnumerable<XmlNode> List(PageView page)
    {
        var language = page.Language;
        var treaties = ListedTreaty.All(page.Inquiry.Release);
        yield return Element("section", [Id("list")],
            Element("h2", Text($"{TreatiesWords.AllOfTheRecord.In(language)} ({language.Whole(treaties.Count)})")),
            Element("details", [Class("table")],
                Element("summary", Text(TreatiesWords.ShowTheList.In(language))),
                Element("ul", [Class("columns")], treaties.Select(treaty => Element("li",
                    Element("a", [Href($"/{language.Code}/treaties/{treaty.TreatyId}")], Text(treaty.TreatyName)),
                    Text(treaty.SignedOn is { } signed ? $", {signed[..4]}" : ""))))));
    }

    private static Subpage? Page(SubpageView view)
    {
        if (view.Path is not [var id] || Treaty.Find(view.Release, id) is not { } treaty)
            return null;
        var question = Question.Of((TreatiesFilters.Treaty.Name, id));
        return new(Localized.Same(treaty.Facts.TreatyName), TreatyPage.Show(treaty, new ExhibitInContext
        {
            Exhibit = Path.Show(new(view.Release, question)),
            ReleaseId = view.Release.Id,
            ClosedOn = view.Release.ClosedOn,
            Language = view.Language,
            QuestionText = question.Text,
        }));
    }
}
