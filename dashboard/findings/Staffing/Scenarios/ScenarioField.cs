namespace Analytics.Findings.Staffing.Scenarios;

/// <summary>What may be changed in a scenario, in the order of its form.</summary>
public enum ScenarioField
{
    Preset,

    /// <summary>Growth of impromptu consultations, in per cent.</summary>
    Impromptu,

    /// <summary>Growth of anticipatory consultations, in per cent.</summary>
    Initiatives,

    /// <summary>Growth of consultations a dossier, in per cent, of all kinds.</summary>
    PerDossier,

    /// <summary>Further crises at once, all year.</summary>
    Crises,

    /// <summary>Full-time equivalents that are no diplomats.</summary>
    Agents,

    Diplomats,

    /// <summary>Sickness, in per cent of the days to be worked.</summary>
    Absence,

    /// <summary>Hours of a working day.</summary>
    Day,

    /// <summary>Per cent of the available time that is to be planned.</summary>
    Utilisation,

    /// <summary>Minutes, likely, to prepare a meeting in person; the other formats and the doubt follow in proportion.</summary>
    Prepare,

    Chair,

    Report,

    Written,

    Silence,

    /// <summary>Minutes that short notice adds.</summary>
    Notice,

    Stalemate,

    /// <summary>Minutes for one answer to a post.</summary>
    Posts,
}
