namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of staffing must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class StaffingHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-per-fte: more"] = new(
            "meetings rose by 21.6% a year (16.3–27.1%) from 2015 to 2024; all consultations rose by 20.9%",
            "réunions augmentent de 21,6 %…augmentent de 20,9 %",
            "21,6 %…toe…20,9 %…toe",
            "21,6 % zu…20,9 % zu"),
        ["consultations-per-fte: fewer"] = new(
            "meetings fell by 17.8% a year (14.0–21.3%) from 2015 to 2024; all consultations fell by 18.0%",
            "réunions diminuent de 17,8 %…diminuent de 18,0 %",
            "17,8 %…af…18,0 %…af",
            "17,8 % ab…18,0 % ab"),
        ["consultations-per-fte: recounted"] = new(
            "meetings show no clear change (−6.6 to 7.1% a year)…all consultations show no clear change",
            "pas d’évolution nette (−6,6 à 7,1 %…pas d’évolution nette",
            "geen duidelijke verandering (−6,6 tot 7,1 %…geen duidelijke verandering",
            "keine klare Veränderung (−6,6 bis 7,1 %…keine klare Veränderung"),
        ["consultations-per-fte: two years"] = new(
            "8 consultations per full-time equivalent in 2016; too few years or meetings",
            "8 concertations…2016…trop peu",
            "8 overlegmomenten…2016…te weinig",
            "8…2016…zu wenige"),
        ["consultations-per-fte: nothing impromptu"] = new(
            "holds nothing that answers this choice",
            "rien qui réponde",
            "niets dat",
            "nichts, was"),
        ["consultations-per-fte: no staff"] = new(
            "no row of the table “Staffing”…“From”",
            "aucune ligne du tableau « Effectifs »…« Du »",
            "geen enkele rij van de tabel “Personeel”…“Van”",
            "keine Zeile der Tabelle „Personal“…„Von“"),
        ["consultations-per-fte: no format"] = new(
            "6 consultations per full-time equivalent in 2019; without the column “Format”",
            "6 concertations par équivalent temps plein en 2019 ; sans la colonne « Format »",
            "6 overlegmomenten per voltijdsequivalent in 2019; zonder de kolom “Vorm”",
            "6 Konzertierungen je Vollzeitäquivalent im Jahr 2019; ohne die Spalte „Form“"),
        ["consultations-per-fte: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["meeting-hours-per-fte: ninety minutes"] = new(
            "3 hours of meetings per full-time equivalent in 2019; the length is known of 50%",
            "3 heures…2019…50 %",
            "3 vergaderuren…2019…50 %",
            "3 Sitzungsstunden…2019…50 %"),
        ["meeting-hours-per-fte: nothing impromptu"] = new(
            "holds nothing that answers this choice",
            "rien qui réponde",
            "niets dat",
            "nichts, was"),
        ["meeting-hours-per-fte: no staff"] = new(
            "no row of the table “Staffing”…“From”",
            "aucune ligne du tableau « Effectifs »…« Du »",
            "geen enkele rij van de tabel “Personeel”…“Van”",
            "keine Zeile der Tabelle „Personal“…„Von“"),
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
