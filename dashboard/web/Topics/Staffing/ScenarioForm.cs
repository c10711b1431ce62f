using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>
/// Scenarios as a plain form: three columns, each field with the value that holds without it, what was refused beside its field as it was typed. It needs no
/// script, and its answers go into the address.
/// </summary>
internal static class ScenarioForm
{
    private const ScenarioField FirstMinutes = ScenarioField.Prepare;

    /// <summary>Where a form that was sent leads: its end, so that what was refused is in sight before the answer beneath it.</summary>
    private const string End = "scenario-answer";

    public static IEnumerable<XmlNode> Show(PageView view, Topic topic)
    {
        var language = view.Language;
        if (new ScenariosComparedStudy().Find(view.Inquiry) is not { Start: not null } found)
            return [];
        var address = TopicAddress.Of(topic, language);
        var told = view with { Faults = [.. view.Faults, .. WithoutStaff(view, found)] };
        return
        [
            Element("form",
            [
                Class("scenarios"), Attribute("method", "get"), Attribute("action", $"{address}#{End}"), Id("scenarios"),
                Attribute("aria-label", ScenariosComparedWords.Form.In(language)),
            ],
            [
                Element("h2", Text(ScenariosComparedWords.Form.In(language))),
                Element("p", Text(ScenariosComparedWords.HowTo.In(language))),
                .. HiddenFields.Of(topic.Filters.Where(filter => ScenarioFilters.Of(filter) is null), view.Inquiry.Question),
                // Of no field anything is asked and none was refused: fifty fields then wait for whoever reaches for the form, which asks the same without them.
                IsUntouched(view, topic) ? Later.Show(Columns(told, found)) : Columns(told, found),
                Element("div", [Id(End)],
                [
                    Element("div", [Class("actions")],
                        Element("button", [Attribute("type", "submit")], Text(ScenariosComparedWords.Compare.In(language))),
                        Element("a", [Class("reset"), Href($"{address}#scenarios")], Text(Phrases.Reset.In(language))),
                        Element("a", [Href(Brief(view))], Text(ScenariosComparedWords.AsBrief.In(language)))),
                    .. Refused(topic, view),
                ]),
            ]),
        ];
    }

    private static bool IsUntouched(PageView view, Topic topic) =>
        view.Faults.Count == 0 && topic.Filters.Where(filter => ScenarioFilters.Of(filter) is not null).All(filter => view.Inquiry.Question.Choice(filter.Name) is null);

    private static XmlNode Columns(PageView view, ScenariosCompared found) =>
        Element("div", [Class("side-by-side")], ScenarioFilters.Letters.Select(letter => Column(letter, view, found)));

    /// <summary>A scenario whose staff is none because today's other staff is none, which no filter can know: it is answered, and the message stands beside the field.</summary>
    private static IEnumerable<BadParameter> WithoutStaff(PageView view, ScenariosCompared found) => found.Outcomes
        .Select(outcome => outcome.Scenario).Where(scenario => scenario.Fte == 0)
        .SelectMany(scenario => scenario.Changed.Where(field => field is ScenarioField.Diplomats or ScenarioField.Agents).Select(field => ScenarioFilters.Name(scenario.Letter, field)))
        .Select(name => new BadParameter(name, view.Inquiry.Question.Choice(name)!, new ParameterFault.NoStaff()));

    private static IEnumerable<XmlNode> Refused(Topic topic, PageView view)
    {
        if (view.Faults.Count == 0)
            yield break;
        yield return Element("div", [Class("refused")],
            Element("p", Text(ScenariosComparedWords.Refused.In(view.Language))),
            Element("ul", view.Faults.Select(fault => fault.Name).Distinct().Select(name => Element("li",
                Element("a", [Href($"#{name}")], Text(FilterWords.Title(topic.Filters.First(filter => filter.Name == name)).In(view.Language)))))));
    }

    /// <summary>The brief for the management with the same question.</summary>
    private static string Brief(PageView view)
    {
        var question = view.Inquiry.Question.Within(new ScenariosComparedStudy().Filters).Text;
        return $"/{view.Language.Code}/brief?set=management{(question.Length == 0 ? "" : $"&{question}")}";
    }

    private static XmlNode Column(string letter, PageView view, ScenariosCompared found)
    {
        var fields = Enum.GetValues<ScenarioField>();
        var minutes = fields.Where(field => field >= FirstMinutes).ToList();
        return Element("fieldset",
        [
            Element("legend", Text(ScenarioWords.Name(letter).In(view.Language))),
            .. fields.Where(field => field < FirstMinutes).SelectMany(field => Field(letter, field, view, found)),
            Element("details", IsOpen(letter, minutes, view) ? [Flag("open")] : [],
            [
                Element("summary", Text(ScenariosComparedWords.Minutes.In(view.Language))),
                .. minutes.SelectMany(field => Field(letter, field, view, found)),
            ]),
        ]);
    }

    /// <summary>What is changed or refused is in sight.</summary>
    private static bool IsOpen(string letter, IReadOnlyList<ScenarioField> fields, PageView view) => fields.Select(field => ScenarioFilters.Name(letter, field))
        .Any(name => view.Inquiry.Question.Choice(name) is not null || view.Faults.Any(fault => fault.Name == name));

    private static IEnumerable<XmlNode> Field(string letter, ScenarioField field, PageView view, ScenariosCompared found)
    {
        var (language, name) = (view.Language, ScenarioFilters.Name(letter, field));
        var fault = view.Faults.FirstOrDefault(each => each.Name == name);
        var typed = fault?.Value ?? view.Inquiry.Question.Choice(name);
        XmlAttribute[] described = fault is null ? [] : [Attribute("aria-invalid", "true"), Attribute("aria-describedby", $"{name}-fault")];
        yield return Element("div", [Class("field")],
        [
            Element("label", [Attribute("for", name)], Text(ScenarioWords.Of(field).In(language))),
            field == ScenarioField.Preset ? Presets(letter, name, typed, described, language) : Number(field, name, typed, described, found, letter, language),
            .. fault is null
                ? Array.Empty<XmlNode>()
                : [Element("p", [Class("fault"), Id($"{name}-fault")], Text($"{Capital(FilterWords.Refused(fault).In(language))}."))],
        ]);
    }

    private static XmlNode Presets(string letter, string name, string? chosen, XmlAttribute[] described, Language language) => Element("select", [Id(name), Attribute("name", name), .. described],
        ScenarioFilters.Presets.Select(preset => (Value: preset, Label: ScenarioWords.Preset(preset)))
            .Prepend((Value: "", Label: letter == ScenarioFilters.Letters[0] ? ScenarioWords.Preset(ScenarioPresets.Today) : ScenarioWords.NotCompared))
            .Where(option => option.Value != ScenarioPresets.Today || letter != ScenarioFilters.Letters[0])
            .Select(option => Element("option", option.Value == Shown(letter, chosen) ? [Attribute("value", option.Value), Flag("selected")] : [Attribute("value", option.Value)], Text(option.Label.In(language)))));

    /// <summary>Nothing chosen is as today in the first scenario, where it is no choice of its own.</summary>
    private static string Shown(string letter, string? chosen) => chosen is null || (chosen == ScenarioPresets.Today && letter == ScenarioFilters.Letters[0]) ? "" : chosen;

    /// <summary>As text, so that a decimal comma may be typed and what is refused is told in the reader's language.</summary>
    private static XmlNode Number(ScenarioField field, string name, string? typed, XmlAttribute[] described, ScenariosCompared found, string letter, Language language)
    {
        var usual = found.Outcomes.FirstOrDefault(outcome => outcome.Scenario.Letter == letter)?.Scenario is { } scenario && !scenario.Changed.Contains(field)
            ? scenario[field]
            : found.Usual[field];
        return Void("input",
        [
            Id(name), Attribute("name", name), Attribute("type", "text"), Attribute("inputmode", "decimal"), Attribute("autocomplete", "off"),
            Attribute("placeholder", language.Number(usual)), .. typed is null ? Array.Empty<XmlAttribute>() : [Attribute("value", typed)], .. described,
        ]);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
