namespace Analytics.Findings.Staffing.Scenarios;

/// <summary>Scenarios that are named, and what each of them changes. What nobody's data can tell is none: how the register would look if the work of inter-cabinet groups were seen.</summary>
public static class ScenarioPresets
{
    /// <summary>Nothing changes.</summary>
    public const string Today = "today";

    /// <summary>One more diplomat.</summary>
    public const string Diplomat = "diplomat";

    /// <summary>Two further crises, all year.</summary>
    public const string Crises = "crises";

    /// <summary>Half again as many consultations a dossier.</summary>
    public const string Fragmentation = "fragmentation";

    /// <summary>What a preset makes of a field whose value is otherwise this.</summary>
    public static double Of(string preset, ScenarioField field, double otherwise) => (preset, field) switch
    {
        (Diplomat, ScenarioField.Diplomats) => otherwise + 1,
        (Crises, ScenarioField.Crises) => 2,
        (Fragmentation, ScenarioField.PerDossier) => 50,
        _ => otherwise,
    };
}
