using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>How an exhibit is split into parts or set against other years: a plain form whose answers go into the address.</summary>
internal static class CompareForm
{
    public const string Anchor = "compare";

    /// <summary>Nothing where the exhibit follows no filter that would tell parts apart.</summary>
    public static IEnumerable<XmlNode> Show(ExhibitInContext shown, IExhibit exhibit, Inquiry inquiry)
    {
        var filters = Comparison.FiltersOf(exhibit.Study.Filters);
        if (filters.Count == 0)
            return [];
        var question = inquiry.Question;
        IReadOnlyList<Filter> shownYears = filters.OfType<PeriodFilter>().SingleOrDefault() is { } period ? [period.From, period.To] : [];
        return
        [
            Element("form",
            [
                Class("filters compare"), Id(Anchor), Attribute("method", "get"), Attribute("action", $"/{shown.Language.Code}/{shown.Exhibit.Topic}/{shown.Exhibit.Id}"),
                Attribute("aria-label", shown.In(ComparedWords.Compare)),
            ],
            [
                .. HiddenFields.Of(exhibit.Study.Filters.Except(shownYears), question),
                .. FilterRow.Controls(shownYears, inquiry, shown.Language),
                .. filters.Select(filter => Control(filter, question, shown.Language)),
                Element("div", [Class("filter actions")],
                    Element("button", [Attribute("type", "submit")], Text(shown.In(ComparedWords.Compare)))),
            ]),
        ];
    }

    private static XmlNode Control(Filter filter, Question question, Language language) => Element("div", [Class("filter")],
        Element("label", [Attribute("for", $"filter-{filter.Name}")], Text(FilterWords.Title(filter).In(language))),
        filter is SplitFilter split ? By(split, question, language) : Years((PeriodFilter)filter, question));

    private static XmlNode By(SplitFilter split, Question question, Language language) => Element("select", [Id($"filter-{split.Name}"), Attribute("name", split.Name)],
        split.By.Where(filter => question.Choice(filter.Name) is null)
            .Select(filter => (filter.Name, Label: FilterWords.Title(filter)))
            .Prepend((Name: "", Label: ComparedWords.NotSplit))
            .Select(option => Element("option",
                option.Name == (question.Choice(split.Name) ?? "") ? [Attribute("value", option.Name), Flag("selected")] : [Attribute("value", option.Name)],
                Text(option.Label.In(language)))));

    private static XmlNode Years(PeriodFilter period, Question question) => Void("input",
    [
        Id($"filter-{period.Name}"), Attribute("name", period.Name), Attribute("type", "text"), Attribute("autocomplete", "off"), Attribute("size", "10"),
        Attribute("pattern", "[0-9]{4}[\\-–][0-9]{4}"), Attribute("placeholder", "2004-2013"),
        .. question.Choice(period.Name) is { } years ? [Attribute("value", years)] : Array.Empty<XmlAttribute>(),
    ]);
}
