using System.Globalization;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A topic's filters as a plain form: its answers go into the address, and no script is needed.</summary>
public static class FilterRow
{
    /// <summary>A list with more choices has a browser busy for longer than the picture beneath it.</summary>
    private const int LongList = 100;

    public static IEnumerable<XmlNode> Show(Topic topic, PageView view)
    {
        IReadOnlyList<Filter> shown = [.. topic.Filters.Where(filter => !topic.IsInForm(filter) && !IsPlace(filter))];
        if (shown.Count == 0)
            return [];
        var address = TopicAddress.Of(topic, view.Language);
        return
        [
            // Folded on a telephone, where it would keep the first picture away; a wide screen shows what is in it without opening it.
            Element("details", [Class("fold filter-fold")],
                Element("summary", Text($"{Phrases.Filters.In(view.Language)}{Writing.Colon(view.Language)}{Chosen(shown, view)}")),
                Element("form",
                [
                    Class("filters"), Attribute("method", "get"), Attribute("action", address), Attribute("role", "search"),
                    Attribute("aria-label", Phrases.Filters.In(view.Language)),
                ],
                [
                    .. HiddenFields.Of(topic.Filters.Except(shown).Where(filter => !IsPlace(filter)), view.Inquiry.Question),
                    .. Controls(shown, view.Inquiry, view.Language),
                    Element("div", [Class("filter actions")],
                        Element("button", [Attribute("type", "submit")], Text(Phrases.Apply.In(view.Language))),
                        Element("a", [Class("reset"), Href(address)], Text(Phrases.Reset.In(view.Language)))),
                ])),
        ];
    }

    /// <summary>What was chosen, in words, for those who do not see the form.</summary>
    private static string Chosen(IEnumerable<Filter> filters, PageView view)
    {
        var chosen = filters.Where(filter => view.Inquiry.Question.Choice(filter.Name) is not null).Select(filter => Chosen(filter, view)).ToList();
        return chosen.Count == 0 ? Phrases.NoneChosen.In(view.Language) : string.Join(" · ", chosen);
    }

    private static string Chosen(Filter filter, PageView view)
    {
        var title = FilterWords.Title(filter).In(view.Language);
        var value = view.Inquiry.Question.Choice(filter.Name)!;
        return filter switch
        {
            FlagFilter => title,
            YearFilter => $"{title} {value}",
            ChoiceFilter choice => $"{title}{Writing.Colon(view.Language)}{FilterWords.Label(choice, choice.Choices(view.Inquiry.Release).Single(each => each.Value == value)).In(view.Language)}",
            _ => $"{title}{Writing.Colon(view.Language)}{value}",
        };
    }

    /// <summary>A labelled control for each filter, with what the question chose.</summary>
    public static IEnumerable<XmlNode> Controls(IEnumerable<Filter> filters, Inquiry inquiry, Language language) =>
        filters.Select(filter => Element("div", [Class("filter")], [.. Control(filter, inquiry, language)]));

    private static IEnumerable<XmlNode> Control(Filter filter, Inquiry inquiry, Language language) => filter switch
    {
        YearFilter year => [Label(filter, language), Year(year, inquiry.Question, inquiry.Release)],
        ChoiceFilter choice => [Label(filter, language), Choose(choice, inquiry.Question, inquiry.Release, language)],
        NumberFilter number => [Label(filter, language), Number(number, inquiry.Question)],
        TextFilter text => [Label(filter, language), Words(text, inquiry.Question)],
        KeyFilter key => [Label(filter, language), Key(key, inquiry.Question)],
        FlagFilter flag => [Tick(flag, inquiry.Question), Label(filter, language)],
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Name, "has no control"),
    };

    private static XmlNode Label(Filter filter, Language language) =>
        Element("label", [Attribute("for", ControlId(filter))], Text(FilterWords.Title(filter).In(language)));

    private static XmlNode Year(YearFilter filter, Question question, Release release) => Void("input",
    [
        Id(ControlId(filter)), Attribute("name", filter.Name), Attribute("type", "number"), Attribute("inputmode", "numeric"),
        Attribute("min", Number(filter.First)), Attribute("max", Number(YearFilter.Last(release))),
        // What is not asked is assumed by each exhibit for itself: it shows where to begin, and is not sent.
        Attribute("placeholder", Number(filter.In(question, release))),
        .. question.Year(filter.Name) is { } asked ? [Attribute("value", Number(asked))] : Array.Empty<XmlAttribute>(),
    ]);

    private static XmlNode Choose(ChoiceFilter filter, Question question, Release release, Language language)
    {
        var (choices, chosen) = (filter.Choices(release), question.Choice(filter.Name));
        var control = Element("select", [Id(ControlId(filter)), Attribute("name", filter.Name)],
            choices.Select(choice => (choice.Value, Label: FilterWords.Label(filter, choice)))
                .Prepend((Value: "", Label: FilterWords.Open(filter)))
                .Select(option => Element("option",
                    option.Value == (chosen ?? "") ? [Attribute("value", option.Value), Flag("selected")] : [Attribute("value", option.Value)],
                    Text(option.Label.In(language)))));
        // Where nothing is chosen the form asks the same without it, so that nobody waits for it who does not reach for it.
        return chosen is null && choices.Count > LongList ? Later.Show(control) : control;
    }

    private static XmlNode Number(NumberFilter filter, Question question) => Void("input",
    [
        Id(ControlId(filter)), Attribute("name", filter.Name), Attribute("type", "text"), Attribute("inputmode", filter.IsWhole ? "numeric" : "decimal"), Attribute("autocomplete", "off"),
        .. question.Choice(filter.Name) is { } number ? [Attribute("value", number)] : Array.Empty<XmlAttribute>(),
    ]);

    private static bool IsPlace(Filter filter) => filter is NumberFilter { IsPlace: true };

    private static XmlNode Words(TextFilter filter, Question question) => Void("input",
    [
        Id(ControlId(filter)), Attribute("name", filter.Name), Attribute("type", "search"), Attribute("maxlength", Number(filter.Most)), Attribute("autocomplete", "off"),
        .. question.Choice(filter.Name) is { } words ? [Attribute("value", words)] : Array.Empty<XmlAttribute>(),
    ]);

    private static XmlNode Key(KeyFilter filter, Question question) => Void("input",
    [
        Id(ControlId(filter)), Attribute("name", filter.Name), Attribute("type", "text"), Attribute("autocomplete", "off"), Attribute("spellcheck", "false"),
        .. question.Choice(filter.Name) is { } key ? [Attribute("value", key)] : Array.Empty<XmlAttribute>(),
    ]);

    private static XmlNode Tick(FlagFilter filter, Question question) => Void("input",
    [
        Id(ControlId(filter)), Attribute("name", filter.Name), Attribute("type", "checkbox"), Attribute("value", "yes"),
        .. question.Flag(filter.Name) ? [Flag("checked")] : Array.Empty<XmlAttribute>(),
    ]);

    private static string ControlId(Filter filter) => $"filter-{filter.Name}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
