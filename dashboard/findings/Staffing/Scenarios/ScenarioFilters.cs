using System.Text.Json;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Scenarios;

/// <summary>What a scenario may change, three scenarios side by side: every field is a parameter of the address, such as <c>b-diplomats</c>.</summary>
public static class ScenarioFilters
{
    /// <summary>The longest that one piece of work may be said to take: four weeks.</summary>
    private const double MostMinutes = 20 * 8 * 60;

    private static readonly Dictionary<ScenarioField, string> _fields =
        Enum.GetValues<ScenarioField>().ToDictionary(field => field, field => JsonNamingPolicy.KebabCaseLower.ConvertName($"{field}"));

    /// <summary>In the order in which they stand side by side; the others are compared with the first.</summary>
    public static IReadOnlyList<string> Letters { get; } = ["a", "b", "c"];

    public static IReadOnlyList<string> Presets { get; } = [ScenarioPresets.Today, ScenarioPresets.Diplomat, ScenarioPresets.Crises, ScenarioPresets.Fragmentation];

    public static IReadOnlyList<Filter> All { get; } =
    [
        .. Letters.SelectMany(letter => (IEnumerable<Filter>)
        [
            new OptionFilter(Name(letter, ScenarioField.Preset), null, Presets),
            .. Enum.GetValues<ScenarioField>().Where(field => field != ScenarioField.Preset).Select(field => Number(letter, field)),
        ]),
    ];

    public static string Name(string letter, ScenarioField field) => $"{letter}-{_fields[field]}";

    /// <summary>Of which scenario and field a filter is; null for one that is of none.</summary>
    public static (string Letter, ScenarioField Field)? Of(Filter filter) => Letters
        .SelectMany(letter => Enum.GetValues<ScenarioField>().Select(field => (letter, field)))
        .Where(each => Name(each.letter, each.field) == filter.Name).Select(each => ((string, ScenarioField)?)each).FirstOrDefault();

    private static NumberFilter Number(string letter, ScenarioField field) => field switch
    {
        ScenarioField.Impromptu or ScenarioField.Initiatives or ScenarioField.PerDossier => new NumberFilter(Name(letter, field), -100, 500),
        ScenarioField.Crises => new NumberFilter(Name(letter, field), 0, 10) { IsWhole = true },
        ScenarioField.Day => new NumberFilter(Name(letter, field), 4, 12) { Unit = Unit.Hours },
        ScenarioField.Absence => new NumberFilter(Name(letter, field), 0, 60),
        ScenarioField.Utilisation => new NumberFilter(Name(letter, field), 50, 100),
        ScenarioField.Agents => new NumberFilter(Name(letter, field), 0, 50) { Unit = Unit.Fte },
        ScenarioField.Diplomats => new NumberFilter(Name(letter, field), 0, 20)
        {
            Unit = Unit.Fte,
            // Nobody at all is no staff to compare with.
            Beside = question => In(question, letter, field) is 0 && In(question, letter, ScenarioField.Agents) is 0 ? new ParameterFault.NoStaff() : null,
        },
        _ => new NumberFilter(Name(letter, field), 0, MostMinutes) { Unit = Unit.Minutes },
    };

    /// <summary>The number asked of a field; null where none is.</summary>
    internal static double? In(Question question, string letter, ScenarioField field) => All.OfType<NumberFilter>().Single(filter => filter.Name == Name(letter, field)).In(question);
}
