using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Scenarios;

/// <summary>A staffing what-if: the base year with some of its assumptions changed.</summary>
public sealed record Scenario
{
    private readonly Dictionary<ScenarioField, double> _values;
    private readonly HashSet<ScenarioField> _asked;

    private Scenario(string letter, string preset, Dictionary<ScenarioField, double> values, HashSet<ScenarioField> asked) =>
        (Letter, Preset, _values, _asked) = (letter, preset, values, asked);

    public string Letter { get; }

    public string Preset { get; }

    public double this[ScenarioField field] => _values[field];

    /// <summary>The fields that the reader filled in, beyond the preset.</summary>
    public IReadOnlyList<ScenarioField> Changed => [.. _asked.Order()];

    /// <summary>Whether the staff is told apart by role, by what is known or by the reader.</summary>
    public required bool AreRolesKnown { get; init; }

    public double Fte => this[ScenarioField.Agents] + this[ScenarioField.Diplomats];

    /// <summary>Null where nothing is asked of it; the first is as today when nothing is.</summary>
    internal static Scenario? Of(string letter, Inquiry inquiry, ScenarioBase start, WorkModel model)
    {
        var question = inquiry.Question;
        var asked = Enum.GetValues<ScenarioField>().Where(field => field != ScenarioField.Preset && question.Choice(ScenarioFilters.Name(letter, field)) is not null).ToHashSet();
        var chosen = question.Choice(ScenarioFilters.Name(letter, ScenarioField.Preset));
        if (chosen is null && asked.Count == 0 && letter != ScenarioFilters.Letters[0])
            return null;
        var preset = chosen ?? ScenarioPresets.Today;
        var values = Enum.GetValues<ScenarioField>().Where(field => field != ScenarioField.Preset)
            .ToDictionary(field => field, field => Asked(field) ?? ScenarioPresets.Of(preset, field, Usual(field, start, model)));
        return new(letter, preset, values, asked) { AreRolesKnown = start.AreRolesKnown || asked.Contains(ScenarioField.Diplomats) };

        double? Asked(ScenarioField field) => ScenarioFilters.In(question, letter, field);
    }

    /// <summary>What holds where nothing is asked and no preset changes it.</summary>
    internal static double Usual(ScenarioField field, ScenarioBase start, WorkModel model) => field switch
    {
        ScenarioField.Agents => start.Agents,
        ScenarioField.Diplomats => start.Diplomats,
        ScenarioField.Absence => 100 * model.Time.Sickness.Mean,
        ScenarioField.Day => model.Time.DailyHours,
        ScenarioField.Utilisation => 100,
        _ => Codes(field) is [var first, ..] ? model.Standards[first].Value : 0,
    };

    /// <summary>The base year as the scenario changes it.</summary>
    internal WorkVolumes Volumes(ScenarioBase start)
    {
        var all = Factor(ScenarioField.PerDossier);
        return start.Volumes with
        {
            AnticipatoryFactor = all * Factor(ScenarioField.Initiatives),
            ImpromptuFactor = all * Factor(ScenarioField.Impromptu),
            Crises = this[ScenarioField.Crises],
        };
    }

    /// <summary>The model by the standards that the scenario changes. Formats of one activity, and their doubt, change in proportion.</summary>
    internal WorkModel Model(ScenarioBase start, WorkModel usual)
    {
        var standards = usual.Standards.With(_asked.SelectMany(field => Codes(field).Select(code => (code, Changed(code, Codes(field)[0], this[field])))));
        var time = usual.Time;
        // Hours that the ministry states itself follow in proportion: a change of one assumption must not exchange all others too.
        if (_asked.Contains(ScenarioField.Day))
            time = time with { DailyHours = this[ScenarioField.Day], Stated = Times(time.Stated, this[ScenarioField.Day] / time.DailyHours) };
        if (_asked.Contains(ScenarioField.Absence))
        {
            var sickness = this[ScenarioField.Absence] / 100;
            time = time with { Sickness = new Certain(sickness), Stated = Times(time.Stated, (1 - sickness) / (1 - time.Sickness.Mean)) };
        }

        return new(standards, time, start.Spread, start.CrisisAddition);

        static Standard? Times(Standard? stated, double factor) => stated?.At(stated.Value * factor);

        double Changed(string code, string first, double value) =>
            usual.Standards[first].Value == 0 ? value : usual.Standards[code].Value * value / usual.Standards[first].Value;
    }

    private static IReadOnlyList<string> Codes(ScenarioField field) => field switch
    {
        ScenarioField.Prepare => Standards.Preparing,
        ScenarioField.Chair => Standards.Chairing,
        ScenarioField.Report => Standards.Reporting,
        ScenarioField.Written => [Standards.Written],
        ScenarioField.Silence => [Standards.Silence],
        ScenarioField.Notice => [Standards.Impromptu],
        ScenarioField.Stalemate => [Standards.Stalemate],
        ScenarioField.Posts => [Standards.PostAnswer],
        _ => [],
    };

    private double Factor(ScenarioField field) => 1 + (this[field] / 100);
}
