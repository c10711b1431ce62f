namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of attendance must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class AttendanceHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["share-represented: apart"] = new(
            "smallest share of its invitations: Wallonia, 50% (35–65%; n = 40); at the largest: Federal, 100% (91–100%; n = 40)",
            "Wallonie…50 % (35–65 % ; n = 40)…Fédéral…100 % (91–100 % ; n = 40)",
            "Wallonië…50 % (35–65 %; n = 40)…Federaal…100 % (91–100 %; n = 40)",
            "Wallonien…50 % (35–65 %; n = 40)…Föderal…100 % (91–100 %; n = 40)"),
        ["share-represented: overlapping"] = new(
            "cannot be told apart…95% (83–99%",
            "ne se distinguent pas…95 % (83–99 %",
            "niet te onderscheiden…95 % (83–99 %",
            "nicht unterscheiden…95 % (83–99 %"),
        ["share-represented: one entity"] = new(
            "Wallonia was represented at 50% (9–91%; n = 2)",
            "Wallonie…50 % (9–91 % ; n = 2)",
            "Wallonië…50 % (9–91 %; n = 2)",
            "Wallonien…50 % (9–91 %; n = 2)"),
        ["share-represented: ticks alone"] = new(
            "Wallonia was represented at 50% (9–91%; n = 2)",
            "Wallonie…50 % (9–91 % ; n = 2)",
            "Wallonië…50 % (9–91 %; n = 2)",
            "Wallonien…50 % (9–91 %; n = 2)"),
        ["share-represented: nobody invited"] = new(
            "holds no invitation",
            "aucune invitation",
            "geen uitnodiging",
            "keine Einladung"),
        ["share-represented: dates and subjects alone"] = new(
            "no row of the table “Attendance”…“Entity”",
            "aucune ligne du tableau « Présences »…« Entité »",
            "geen enkele rij van de tabel “Aanwezigheid”…“Entiteit”",
            "keine Zeile der Tabelle „Teilnahme“…„Konzertierungspartner“"),
        ["share-represented: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["share-over-time: more"] = new(
            "75% of their invitations since 2019, 25% up to 2018: 50 percentage points more (14–71)",
            "75 %…25 %…50 points de pourcentage de plus (14–71)",
            "75 %…25 %…50 procentpunten meer (14–71)",
            "75 %…25 %…50 Prozentpunkte mehr (14–71)"),
        ["share-over-time: fewer"] = new(
            "25% of their invitations since 2019, 75% up to 2018: 50 percentage points fewer (−71 to −14)",
            "25 %…75 %…50 points de pourcentage de moins (−71 à −14)",
            "25 %…75 %…50 procentpunten minder (−71 tot −14)",
            "25 %…75 %…50 Prozentpunkte weniger (−71 bis −14)"),
        ["share-over-time: as many"] = new(
            "55%…45%…no clear change (−23 to 40",
            "55 %…45 %…pas d’évolution nette (−23 à 40",
            "55 %…45 %…geen duidelijke verandering (−23 tot 40",
            "55 %…45 %…keine klare Veränderung (−23 bis 40"),
        ["share-over-time: always there"] = new(
            "too few consultations on one side, or all alike",
            "trop peu de concertations",
            "te weinig overleg",
            "zu wenige"),
        ["share-over-time: nobody invited"] = new(
            "holds no invitation",
            "aucune invitation",
            "geen uitnodiging",
            "keine Einladung"),
        ["share-over-time: since alone"] = new(
            "50% (n = 2)…no comparison across December 2018",
            "50 % (n = 2)…décembre 2018",
            "50 % (n = 2)…december 2018",
            "50 % (n = 2)…Dezember 2018"),
        ["share-over-time: ticks alone"] = new(
            "“Representation” is filled in for no invitation (n = 2)",
            "« Représentation » n’est remplie pour aucune invitation (n = 2)",
            "“Vertegenwoordiging” is voor geen enkele uitnodiging ingevuld (n = 2)",
            "„Vertretung“ ist für keine Einladung ausgefüllt (n = 2)"),
        ["share-over-time: dates and subjects alone"] = new(
            "no row of the table “Attendance”…“Entity”",
            "aucune ligne du tableau « Présences »…« Entité »",
            "geen enkele rij van de tabel “Aanwezigheid”…“Entiteit”",
            "keine Zeile der Tabelle „Teilnahme“…„Konzertierungspartner“"),
        ["share-over-time: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
    };
}
