namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of dossiers must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class DossiersHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-per-dossier: fewer"] = new(
            "takes 2.0 consultations, after 4.0 before: 0.50 times as many (95% interval 0.33–0.76)",
            "2,0 concertations, contre 4,0…50 % de moins…0,33–0,76",
            "2,0 overlegmomenten, tegen 4,0…50 % minder…0,33–0,76",
            "2,0…4,0: 50 % weniger…0,33–0,76"),
        ["consultations-per-dossier: more"] = new(
            "takes 4.0 consultations, after 2.0 before: 2.00 times as many (95% interval 1.31–3.06)",
            "4,0 concertations, contre 2,0…de plus…1,31–3,06",
            "4,0 overlegmomenten, tegen 2,0…meer…1,31–3,06",
            "4,0…2,0…mehr…1,31–3,06"),
        ["consultations-per-dossier: as many"] = new(
            "takes 4.2 consultations, after 4.0 before; the difference could be chance (ratio 1.04",
            "4,2…4,0…hasard…1,04",
            "4,2…4,0…toeval…1,04",
            "4,2…4,0…Zufall…1,04"),
        ["consultations-per-dossier: before alone"] = new(
            "takes 4.0 consultations on average (n = 6",
            "4,0 concertations (n = 6",
            "4,0 overlegmomenten (n = 6",
            "4,0…(n = 6"),
        ["consultations-per-dossier: all open"] = new(
            "Too many dossiers opened from 2016 to 2021 are still open",
            "Trop de dossiers ouverts de 2016 à 2021",
            "Te veel dossiers die van 2016 tot 2021",
            "Zu viele der von 2016 bis 2021"),
        ["consultations-per-dossier: none opened"] = new(
            "holds no such dossier",
            "aucun dossier",
            "geen zulk dossier",
            "kein solches Dossier"),
        ["consultations-per-dossier: dates and subjects alone"] = new(
            "no row of the table “Dossiers”…“Title”",
            "aucune ligne du tableau « Dossiers »…« Titre »",
            "geen enkele rij van de tabel “Dossiers”…“Titel”",
            "keine Zeile der Tabelle „Dossiers“…„Titel“"),
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
            "no row of the table “Dossiers”…“Title”",
            "aucune ligne du tableau « Dossiers »…« Titre »",
            "geen enkele rij van de tabel “Dossiers”…“Titel”",
            "keine Zeile der Tabelle „Dossiers“…„Titel“"),
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
    };
}
