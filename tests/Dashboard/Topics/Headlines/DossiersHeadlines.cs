namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of dossiers must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class DossiersHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-per-dossier: fewer"] = new(
            "Meetings per dossier: down from 4.0 (2015–2018) to 2.0 (2019–2022)",
            "en baisse, de 4,0 (2015–2018) à 2,0 (2019–2022)",
            "gedaald van 4,0 (2015–2018) naar 2,0 (2019–2022)",
            "gesunken von 4,0 (2015–2018) auf 2,0 (2019–2022)"),
        ["consultations-per-dossier: more"] = new(
            "up from 2.0 (2015–2018) to 4.0 (2019–2022)",
            "en hausse, de 2,0…à 4,0",
            "gestegen van 2,0…naar 4,0",
            "gestiegen von 2,0…auf 4,0"),
        ["consultations-per-dossier: as many"] = new(
            "no clear change, 4.0 (2015–2018) and 4.1 (2019–2022)",
            "pas d’évolution nette, 4,0…4,1",
            "geen duidelijke verandering, 4,0…4,1",
            "keine klare Veränderung, 4,0…4,1"),
        ["consultations-per-dossier: before alone"] = new(
            "4.0 on average, dossiers opened 2015–2018 (n = 8)",
            "4,0 en moyenne…2015–2018 (n = 8)",
            "gemiddeld 4,0…2015–2018 (n = 8)",
            "im Mittel 4,0…2015–2018 (n = 8)"),
        ["consultations-per-dossier: all open"] = new(
            "Too many dossiers opened from 2015 to 2022 are still open",
            "Trop de dossiers ouverts de 2015 à 2022",
            "Te veel dossiers die van 2015 tot 2022",
            "Zu viele der von 2015 bis 2022"),
        ["consultations-per-dossier: none opened"] = new(
            "holds no such dossier",
            "aucun dossier",
            "geen zulk dossier",
            "kein solches Dossier"),
        ["consultations-per-dossier: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["consultations-per-dossier: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["consultations-per-dossier: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["dossier-path: two consultations"] = new(
            "A pact: 2 consultations, of which 1 meeting; outcome of the last: Consensus",
            "A pact : 2 concertations…1 réunion…Consensus",
            "A pact: 2 overlegmomenten…1 vergadering…Consensus",
            "A pact: 2…1 Sitzung…Konsens"),
        ["dossier-path: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["dossier-path: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["dossier-path: no consultation"] = new(
            "A draft: no consultation",
            "A draft : aucune",
            "A draft: geen",
            "A draft: keine"),
        ["dossier-path: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["outcomes-by-year: more stalemates"] = new(
            "up from 13% (2015–2018) to 43% (2019–2022)",
            "en hausse, de 13 %…à 43 %",
            "gestegen van 13 %…naar 43 %",
            "gestiegen von 13 %…auf 43 %"),
        ["outcomes-by-year: fewer stalemates"] = new(
            "down from 43% (2015–2018) to 13% (2019–2022)",
            "en baisse, de 43 %…à 13 %",
            "gedaald van 43 %…naar 13 %",
            "gesunken von 43 %…auf 13 %"),
        ["outcomes-by-year: as many"] = new(
            "no clear change, 33% (2015–2018) and 33% (2019–2022)",
            "pas d’évolution nette, 33 %",
            "geen duidelijke verandering, 33 %",
            "keine klare Veränderung, 33 %"),
        ["outcomes-by-year: before alone"] = new(
            "10 of 80 consultations that ended were stalemates",
            "10 blocages sur 80",
            "10 impasses op 80",
            "10 Blockaden bei 80"),
        ["outcomes-by-year: three and three years"] = new(
            "too few to compare, 13% (2016–2018)",
            "trop peu pour comparer, 13 %",
            "te weinig om te vergelijken, 13 %",
            "zu wenige zum Vergleichen, 13 %"),
        ["outcomes-by-year: dates and subjects alone"] = new(
            "Not known: the column “Outcome” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Résultat » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Uitkomst” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Ergebnis“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["outcomes-by-year: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
    };
}
