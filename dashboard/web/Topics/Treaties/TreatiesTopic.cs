using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
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

    private static readonly TreatyListExhibit Index = new();

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
            new LastParliamentExhibit(), new BacklogExhibit(), Path, Index,
        ],
        After = ToIndex,
        List = new()
        {
            Path = TreatyIndexPage.Path,
            Exhibit = Index,
            Title = TreatyIndexWords.Title,
            Page = TreatyIndexFilters.Page,
            SortedBy = TreatyListExhibit.ByName,
            Show = static view => TreatyIndexPage.Show((TreatyList)Index.Study.Ask(view.Inquiry), view),
        },
        Subpage = Page,
    };

    private static IEnumerable<XmlNode> ToIndex(PageView page)
    {
        var language = page.Language;
        var address = $"/{language.Code}/treaties/{TreatyIndexPage.Path}";
        yield return Element("section", [Id("list")],
            Element("h2", Text(TreatiesWords.AllOfTheRecord.In(language))),
            TreatyIndexPage.Search(null, Question.Open, address, language),
            Element("p", Element("a", [Href(address)], Text(TreatyIndexWords.ToIndex(ListedTreaty.All(page.Inquiry.Release).Count).In(language)))));
    }

    private static Subpage? Page(SubpageView view)
    {
        if (view.Path is not [var id] || Treaty.Find(view.Release, id) is not { } treaty)
            return null;
        var question = Question.Of((TreatiesFilters.Treaty.Name, id));
        return new(CodeWords.Of(treaty.Facts.TreatyNames), TreatyPage.Show(treaty, new ExhibitInContext
        {
            Exhibit = Path.Show(new(view.Release, question)),
            ReleaseId = view.Release.Id,
            ClosedOn = view.Release.ClosedOn,
            Language = view.Language,
            QuestionText = question.Text,
        }));
    }
}
