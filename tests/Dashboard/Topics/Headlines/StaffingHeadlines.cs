namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of staffing must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class StaffingHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-per-fte: more"] = new(
            "Meetings per full-time equivalent rose by 21.6% a year from",
            "hausse de 21,6 %",
            "met 21,6 % per jaar toe",
            "jährlich 21,6 % zu"),
        ["consultations-per-fte: fewer"] = new(
            "Meetings per full-time equivalent fell by 17.8% a year from",
            "baisse de 17,8 %",
            "met 17,8 % per jaar af",
            "jährlich 17,8 % ab"),
        ["consultations-per-fte: recounted"] = new(
            "show no clear change from",
            "pas d’évolution nette",
            "geen duidelijke verandering",
            "keine klare Veränderung"),
        ["consultations-per-fte: two years"] = new(
            "per full-time equivalent in 2016; too few for a trend",
            "en 2016 ; trop peu pour une tendance",
            "in 2016; te weinig voor een trend",
            "2016; zu wenige für einen Trend"),
        ["consultations-per-fte: nothing impromptu"] = new(
            "holds nothing that answers this choice",
            "rien qui réponde",
            "niets dat",
            "nichts, was"),
        ["consultations-per-fte: no staff"] = new(
            "no row of the table “Staffing”",
            "aucune ligne du tableau « Effectifs »",
            "geen enkele rij van de tabel “Personeel”",
            "keine Zeile der Tabelle „Personal“"),
        ["consultations-per-fte: no format"] = new(
            "in 2019; meetings unknown without “Format”",
            "en 2019 ; réunions inconnues sans « Format »",
            "in 2019; vergaderingen onbekend zonder “Vorm”",
            "2019; Sitzungen unbekannt ohne „Form“"),
        ["consultations-per-fte: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["meeting-hours-per-fte: ninety minutes"] = new(
            "3 hours of meetings per FTE in 2019; length known of 50%",
            "3 heures…2019…50 %",
            "3 vergaderuren…2019…50 %",
            "3 Sitzungsstunden…2019…50 %"),
        ["meeting-hours-per-fte: nothing impromptu"] = new(
            "holds nothing that answers this choice",
            "rien qui réponde",
            "niets dat",
            "nichts, was"),
        ["meeting-hours-per-fte: no staff"] = new(
            "no row of the table “Staffing”",
            "aucune ligne du tableau « Effectifs »",
            "geen enkele rij van de tabel “Personeel”",
            "keine Zeile der Tabelle „Personal“"),
        ["meeting-hours-per-fte: no format"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 12)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 12)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 12)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 12)"),
        ["meeting-hours-per-fte: no length"] = new(
            "Not known: the column “Duration” is filled in for no meeting (n = 2)",
            "Inconnu : la colonne « Durée » n’est remplie pour aucune réunion (n = 2)",
            "Niet bekend: de kolom “Duur” is voor geen enkele vergadering ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dauer“ ist für keine Sitzung ausgefüllt (n = 2)"),
        ["meeting-hours-per-fte: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
    };
}
