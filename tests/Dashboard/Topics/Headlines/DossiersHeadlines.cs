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
        ["meetings-to-consensus: both sides"] = new(
            "first year until consensus: 3.0 (2015–2018), 1.5 (2019–2022)",
            "jusqu’au consensus : 3,0 (2015–2018), 1,5 (2019–2022)",
            "tot consensus: 3,0 (2015–2018), 1,5 (2019–2022)",
            "bis zum Konsens: 3,0 (2015–2018), 1,5 (2019–2022)"),
        ["meetings-to-consensus: before alone"] = new("3.0 (2015–2018)", "3,0 (2015–2018)", "3,0 (2015–2018)", "3,0 (2015–2018)"),
        ["meetings-to-consensus: none opened"] = new("No dossier opened in 2023", "Aucun dossier ouvert en 2023", "Geen dossier geopend in 2023", "Kein 2023"),
        ["meetings-to-consensus: no outcome"] = new(
            "the column “Outcome” is filled in for no consultation (n = 48)",
            "la colonne « Résultat » n’est remplie pour aucune concertation (n = 48)",
            "de kolom “Uitkomst” is voor geen enkel overlegmoment ingevuld (n = 48)",
            "Die Spalte „Ergebnis“ ist für keine Konzertierung ausgefüllt (n = 48)"),
        ["meetings-to-consensus: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["meetings-to-consensus: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["meetings-to-consensus: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["time-to-outcome: less"] = new(
            "Days from first to last meeting: down from 44 (2015–2018) to 10 (2019–2022)",
            "en baisse, de 44 (2015–2018) à 10 (2019–2022)",
            "gedaald van 44 (2015–2018) naar 10 (2019–2022)",
            "gesunken von 44 (2015–2018) auf 10 (2019–2022)"),
        ["time-to-outcome: more"] = new("up from 10 (2015–2018) to 44 (2019–2022)", "en hausse, de 10…à 44", "gestegen van 10…naar 44", "gestiegen von 10…auf 44"),
        ["time-to-outcome: as long"] = new("no clear change, 44 (2015–2018) and 44 (2019–2022)", "pas d’évolution nette, 44", "geen duidelijke verandering, 44", "keine klare Veränderung, 44"),
        ["time-to-outcome: before alone"] = new(
            "Half had their outcome within 30 days of their first meeting (opened 2015–2018)",
            "La moitié avait son résultat 30 jours après la première réunion",
            "De helft had een uitkomst binnen 30 dagen na de eerste vergadering",
            "Die Hälfte hatte ihr Ergebnis binnen 30 Tagen nach der ersten Sitzung"),
        ["time-to-outcome: three and three years"] = new("too few to compare, 44 (2016–2018)", "trop peu pour comparer, 44", "te weinig om te vergelijken, 44", "zu wenige zum Vergleichen, 44"),
        ["time-to-outcome: none opened"] = new("No dossier opened in 2023", "Aucun dossier ouvert en 2023", "Geen dossier geopend in 2023", "Kein 2023"),
        ["time-to-outcome: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["time-to-outcome: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["time-to-outcome: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["meetings-distribution: both sides"] = new(
            "Half of the closed dossiers took at most 4 meetings (2015–2018), 2 (2019–2022)",
            "au plus 4 réunions (2015–2018), 2 (2019–2022)",
            "hoogstens 4 vergaderingen (2015–2018), 2 (2019–2022)",
            "höchstens 4 Sitzungen (2015–2018), 2 (2019–2022)"),
        ["meetings-distribution: before alone"] = new("at most 4 meetings (2015–2018)", "au plus 4 réunions (2015–2018)", "hoogstens 4 vergaderingen (2015–2018)", "höchstens 4 Sitzungen (2015–2018)"),
        ["meetings-distribution: all open"] = new("No dossier opened in 2015", "Aucun dossier ouvert en 2015", "Geen dossier geopend in 2015", "Kein 2015"),
        ["meetings-distribution: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["meetings-distribution: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["meetings-distribution: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["meetings-by-domain: three times as many"] = new(
            "Migration and asylum: 3.00 times the meetings per dossier of other domains, opened 2015–2022",
            "Migration et asile : 3,00 fois les réunions par dossier des autres",
            "Migratie en asiel: 3,00 keer de vergaderingen per dossier van de andere",
            "Migration und Asyl: 3,00-mal die Sitzungen je Dossier der anderen"),
        ["meetings-by-domain: hardly"] = new(
            "no difference decided, furthest Migration and asylum, opened 2015–2022",
            "différence non établie, le plus éloigné Migration et asile",
            "verschil staat niet vast, het verst Migratie en asiel",
            "Unterschied steht nicht fest, am weitesten Migration und Asyl"),
        ["meetings-by-domain: as many"] = new(
            "No policy domain clearly differs in meetings per dossier, opened 2015–2022",
            "Aucun domaine politique ne diffère nettement",
            "Geen beleidsdomein verschilt duidelijk",
            "Kein Politikbereich unterscheidet sich eindeutig"),
        ["meetings-by-domain: three years"] = new(
            "Too few dossiers to compare policy domains, opened 2015–2017", "Trop peu de dossiers", "Te weinig dossiers", "Zu wenige Dossiers"),
        ["meetings-by-domain: none opened"] = new("No dossier with a policy domain", "Aucun dossier doté", "Geen dossier met een beleidsdomein", "Kein Dossier mit Politikbereich"),
        ["meetings-by-domain: no domain"] = new(
            "the column “Policy domain” is filled in for no dossier (n = 16)",
            "la colonne « Domaine politique » n’est remplie pour aucun dossier (n = 16)",
            "de kolom “Beleidsdomein” is voor geen enkel dossier ingevuld (n = 16)",
            "Die Spalte „Politikbereich“ ist für kein Dossier ausgefüllt (n = 16)"),
        ["meetings-by-domain: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["meetings-by-domain: named by none"] = new(
            "Not known: the column “Dossiers” is filled in for no consultation (n = 2)",
            "Inconnu : la colonne « Dossiers » n’est remplie pour aucune concertation (n = 2)",
            "Niet bekend: de kolom “Dossiers” is voor geen enkel overlegmoment ingevuld (n = 2)",
            "Nicht bekannt: Die Spalte „Dossiers“ ist für keine Konzertierung ausgefüllt (n = 2)"),
        ["meetings-by-domain: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["dossier-list: two"] = new("2 dossiers fit the filters", "2 dossiers répondent aux filtres", "2 dossiers passen bij de filters", "2 Dossiers entsprechen den Filtern"),
        ["dossier-list: none found"] = new("No dossier fits the filters", "Aucun dossier ne répond aux filtres", "Geen enkel dossier past bij de filters", "Kein Dossier entspricht den Filtern"),
        ["dossier-list: dates and subjects alone"] = new(
            "no row of the table “Dossiers”",
            "aucune ligne du tableau « Dossiers »",
            "geen enkele rij van de tabel “Dossiers”",
            "keine Zeile der Tabelle „Dossiers“"),
        ["dossier-list: no register"] = new(
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
