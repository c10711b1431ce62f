namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of attendance must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class AttendanceHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["empty-chairs: one of each kind"] = new(
            "2 of 4 dossiers were concluded with a competent entity’s chair empty (2021–2022)",
            "Chaise vide…2 dossiers conclus sur 4 (2021–2022)",
            "2 van 4 dossiers afgerond met een lege stoel…(2021–2022)",
            "2 von 4 Dossiers mit leerem Stuhl…abgeschlossen (2021–2022)"),
        ["empty-chairs: none concluded"] = new(
            "no dossier that was concluded from 2023",
            "aucun dossier conclu de 2023",
            "geen dossier dat van 2023",
            "kein Dossier, das von 2023"),
        ["empty-chairs: nobody wrote down who is competent"] = new(
            "“Competent entities” is filled in for no concluded dossier (n = 1)",
            "« Entités compétentes » n’est remplie pour aucun dossier conclu (n = 1)",
            "“Bevoegde entiteiten” is voor geen enkel afgerond dossier ingevuld (n = 1)",
            "„Zuständige Konzertierungspartner“ ist für kein abgeschlossenes Dossier ausgefüllt (n = 1)"),
        ["empty-chairs: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["empty-chairs: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["mandate-endorsed: two of three endorsed"] = new(
            "endorsed in 67% of attendances where that is known (2021–2022)",
            "avalisé pour 67 % des présences…(2021–2022)",
            "bekrachtigd bij 67 % van de aanwezigheden…(2021–2022)",
            "bei 67 % der Teilnahmen bestätigt…(2021–2022)"),
        ["mandate-endorsed: nobody represented"] = new(
            "holds nobody represented",
            "aucune présence",
            "geen aanwezigheid",
            "keine Teilnahme"),
        ["mandate-endorsed: nobody wrote down whether"] = new(
            "“Mandate endorsed” is filled in for no attendance (n = 240)",
            "« Mandat avalisé » n’est remplie pour aucune présence (n = 240)",
            "“Mandaat bekrachtigd” is voor geen enkele aanwezigheid ingevuld (n = 240)",
            "„Mandat bestätigt“ ist für keine Teilnahme ausgefüllt (n = 240)"),
        ["mandate-endorsed: dates and subjects alone"] = new(
            "no row of the table “Attendance”",
            "aucune ligne du tableau « Présences »",
            "geen enkele rij van de tabel “Aanwezigheid”",
            "keine Zeile der Tabelle „Teilnahme“"),
        ["mandate-endorsed: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["documented-attendance: September 2018"] = new(
            "12 September 2018: 1 of 3 services represented",
            "12 septembre 2018 : 1 service représenté sur 3",
            "12 september 2018: 1 van 3 diensten vertegenwoordigd",
            "12. September 2018: 1 von 3 Dienststellen vertreten"),
        ["documented-attendance: nothing documented"] = new(
            "No public source",
            "Aucune source publique",
            "Geen enkele openbare bron",
            "Keine öffentliche Quelle"),
        ["share-represented: apart"] = new(
            "Represented least: Wallonia, 50%; most: Federal, 100%",
            "Wallonie, 50 % ; le plus : Fédéral, 100 %",
            "Wallonië, 50 %; meest: Federaal, 100 %",
            "Wallonien, 50 %; am meisten: Föderal, 100 %"),
        ["share-represented: one entity"] = new(
            "Wallonia was represented at 50%",
            "Wallonie…50 %",
            "Wallonië…50 %",
            "Wallonien…50 %"),
        ["share-represented: ticks alone"] = new(
            "Wallonia was represented at 50%",
            "Wallonie…50 %",
            "Wallonië…50 %",
            "Wallonien…50 %"),
        ["share-represented: nobody invited"] = new(
            "holds no invitation",
            "aucune invitation",
            "geen uitnodiging",
            "keine Einladung"),
        ["share-represented: dates and subjects alone"] = new(
            "no row of the table “Attendance”",
            "aucune ligne du tableau « Présences »",
            "geen enkele rij van de tabel “Aanwezigheid”",
            "keine Zeile der Tabelle „Teilnahme“"),
        ["share-represented: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["share-over-time: more"] = new(
            "Cabinets represented: up from 25% (2015–2018) to 75% (2019–2022)",
            "en hausse, de 25 % (2015–2018) à 75 % (2019–2022)",
            "gestegen van 25 % (2015–2018) naar 75 % (2019–2022)",
            "gestiegen von 25 % (2015–2018) auf 75 % (2019–2022)"),
        ["share-over-time: fewer"] = new(
            "Cabinets represented: down from 75% (2015–2018) to 25% (2019–2022)",
            "en baisse, de 75 %…à 25 %",
            "gedaald van 75 %…naar 25 %",
            "gesunken von 75 %…auf 25 %"),
        ["share-over-time: as many"] = new(
            "no clear change, 50% (2015–2018) and 50% (2019–2022)",
            "pas d’évolution nette, 50 %…50 %",
            "geen duidelijke verandering, 50 %…50 %",
            "keine klare Veränderung, 50 %…50 %"),
        ["share-over-time: always there"] = new(
            "too few to compare, 100% (2015–2018) and 100%",
            "trop peu pour comparer, 100 %",
            "te weinig om te vergelijken, 100 %",
            "zu wenige zum Vergleichen, 100 %"),
        ["share-over-time: nobody invited"] = new(
            "holds no invitation",
            "aucune invitation",
            "geen uitnodiging",
            "keine Einladung"),
        ["share-over-time: since alone"] = new(
            "50% (2019), no years on both sides of December 2018",
            "50 % (2019)…décembre 2018",
            "50 % (2019)…december 2018",
            "50 % (2019)…Dezember 2018"),
        ["share-over-time: ticks alone"] = new(
            "“Representation” is filled in for no invitation (n = 2)",
            "« Représentation » n’est remplie pour aucune invitation (n = 2)",
            "“Vertegenwoordiging” is voor geen enkele uitnodiging ingevuld (n = 2)",
            "„Vertretung“ ist für keine Einladung ausgefüllt (n = 2)"),
        ["share-over-time: dates and subjects alone"] = new(
            "no row of the table “Attendance”",
            "aucune ligne du tableau « Présences »",
            "geen enkele rij van de tabel “Aanwezigheid”",
            "keine Zeile der Tabelle „Teilnahme“"),
        ["share-over-time: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["share-represented: nearly alike"] = new(
            "No entity stands out: 98% to 100% of invitations from 2015 to 2022",
            "Aucune entité ne se distingue : 98 % à 100 %",
            "Geen entiteit springt eruit: 98 % tot 100 %",
            "hebt sich ab: 98 % bis 100 %"),
    };
}
