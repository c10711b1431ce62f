namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What is said of every question on staff where the release does not hold what it rests on.</summary>
internal static class LackHeadlines
{
    /// <summary>A standard of the model is nowhere.</summary>
    public static Decisive NoStandards { get; } = new(
        "Not known: no row of the table “Activity standards” states",
        "Inconnu : aucune ligne du tableau « Normes d’activité » n’indique",
        "Niet bekend: geen enkele rij van de tabel “Activiteitsnormen” vermeldt",
        "Nicht bekannt: Keine Zeile der Tabelle „Tätigkeitsrichtwerte“ gibt an");

    public static Decisive NoRegister { get; } = new(
        "Not known: this release",
        "Inconnu : cette version",
        "Niet bekend: deze",
        "Nicht bekannt: Diese");

    public static Decisive NoStaff { get; } = new(
        "the register holds no row of the table “Staffing”",
        "aucune ligne du tableau « Effectifs »",
        "geen enkele rij van de tabel “Personeel”",
        "keine Zeile der Tabelle „Personal“");

    /// <summary>Public sources name no agents.</summary>
    public static Decisive NoAgents { get; } = new(
        "no row of the table “Staffing” states",
        "aucune ligne du tableau « Effectifs » n’indique",
        "geen enkele rij van de tabel “Personeel” vermeldt",
        "Keine Zeile der Tabelle „Personal“ gibt an");

    /// <summary>Public sources count no meetings.</summary>
    public static Decisive NoCount { get; } = new(
        "no row of the table “Annual counts” states",
        "aucune ligne du tableau « Comptages annuels » n’indique",
        "geen enkele rij van de tabel “Jaarcijfers” vermeldt",
        "Keine Zeile der Tabelle „Jahreszahlen“ gibt an");
}
