using Analytics.Data.Contracts;

namespace Analytics.Templates;

/// <summary>Which tables an office fills in, and which of their fields.</summary>
public static class TemplateResources
{
    /// <summary>What an import says of every row by itself.</summary>
    private static readonly HashSet<string> _made = ["source_id", "locator", "confidence_code"];

    /// <summary>
    /// Fields without a column: keys that an import makes of what a row is about, what it takes to be so where no column says it, words for which the note
    /// is there, and references to tables that no office keeps.
    /// </summary>
    private static readonly Dictionary<string, string[]> _leftOut = new()
    {
        ["consultations"] = ["body_code", "trigger_note", "outcome_note", "conference_id", "treaty_id"],
        ["staffing"] = ["staffing_id", "as_of", "unit_code", "measure_code"],
        ["annual_counts"] = ["count_id", "body_code"],
        ["activity_standards"] = ["standard_id", "unit", "applies_to"],
    };

    /// <summary>What a register is made of, in the order in which it is filled in.</summary>
    public static IReadOnlyList<Contract> Usual { get; } =
        [.. new[] { "dossiers", "consultations", "agenda_items", Attendance, "staffing", "activity_standards", "annual_counts", "crises" }.Select(Contract.Named)];

    /// <summary>Besides, what an office may have of its own and the record has for others: bodies that it invites, conferences that it prepares.</summary>
    public static IReadOnlyList<Contract> Offered { get; } = [.. Usual, Contract.Named("entities"), Contract.Named("conferences")];

    internal const string Attendance = "attendance";

    /// <summary>What a consultation says only where no sheet of the workbook says it: its agenda, and what its dossier is about.</summary>
    private static readonly Dictionary<string, string[]> _saidBy = new()
    {
        ["agenda_items"] = ["dossier_ids"],
        ["dossiers"] = ["policy_domain_code", "organisation_code"],
    };

    /// <summary>The fields that have a column, that which tells rows apart first.</summary>
    internal static IReadOnlyList<Field> FieldsOf(Contract resource, IReadOnlyList<Contract> resources)
    {
        HashSet<string> leftOut = [.. _leftOut.GetValueOrDefault(resource.Name) ?? []];
        if (resource.Name == "consultations")
            leftOut.UnionWith(resources.SelectMany(other => _saidBy.GetValueOrDefault(other.Name) ?? []));
        return
        [
            .. resource.Fields
                .Where(field => !_made.Contains(field.Name) && !leftOut.Contains(field.Name))
                .OrderByDescending(field => field.Name is "post_code"),
        ];
    }
}
