namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of meetings must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class MeetingsHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-by-format: fewer"] = new(
            "Meetings fell by 33.2% a year from 2013 to 2017",
            "Réunions : baisse de 33,2 % par an de 2013 à 2017",
            "namen van 2013 tot 2017 met 33,2 % per jaar af",
            "nahmen von 2013 bis 2017 um jährlich 33,2 % ab"),
        ["consultations-by-format: more"] = new(
            "Meetings rose by 49.7% a year from 2013 to 2017",
            "hausse de 49,7 %",
            "met 49,7 % per jaar toe",
            "um jährlich 49,7 % zu"),
        ["consultations-by-format: as many"] = new(
            "Meetings show no clear change from 2013 to 2017",
            "pas d’évolution nette de 2013 à 2017",
            "geen duidelijke verandering",
            "keine klare Veränderung"),
        ["consultations-by-format: a handful"] = new(
            "Meetings: too few from 2019 to 2020 to tell a trend",
            "trop peu de 2019 à 2020",
            "te weinig van 2019 tot 2020",
            "zu wenige von 2019 bis 2020"),
        ["consultations-by-format: none of that subject"] = new(
            "holds no such consultation from 2019 to 2020",
            "aucune…2019 à 2020",
            "geen…2019 tot 2020",
            "keine…2019 bis 2020"),
        ["consultations-by-format: of one crisis"] = new(
            "on this crisis from 2019 to 2020: 1",
            "crise de 2019 à 2020 : 1",
            "crisis van 2019 tot 2020: 1",
            "Krise von 2019 bis 2020: 1"),
        ["consultations-by-format: dates and subjects alone"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["consultations-by-format: formats up to 2017"] = new(
            "Meetings fell by 33.2% a year from 2013 to 2017",
            "33,2 %…de 2013 à 2017",
            "van 2013 tot 2017 met 33,2 %",
            "von 2013 bis 2017 um jährlich 33,2 %"),
        ["consultations-by-format: half the formats"] = new(
            "6 consultations, of which 2 meetings and 3 of unknown format",
            "6 concertations, dont 2 réunions et 3 de format non connu",
            "6 overlegmomenten, waarvan 2 vergaderingen en 3 zonder bekende vorm",
            "6 Konzertierungen, davon 2 Sitzungen und 3 ohne bekannte Form"),
        ["consultations-by-format: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["consultations-by-month: a handful"] = new(
            "most in May (1.0), fewest in January (0.0), 2019–2020",
            "maximum en mai (1,0), minimum en janvier (0,0), 2019–2020",
            "meest in mei (1,0), minst in januari (0,0), 2019–2020",
            "am meisten im Mai (1,0), am wenigsten im Januar (0,0), 2019–2020"),
        ["consultations-by-month: none of that subject"] = new(
            "No consultation", "Aucune concertation", "geen enkel overlegmoment", "keiner Konzertierung"),
        ["consultations-by-month: no register"] = new("Not known: this release", "Inconnu : cette version", "Niet bekend: deze", "Nicht bekannt: Diese"),
        ["meetings-trend: halved since 2020"] = new(
            "2020–2024: 200 meetings, where the line of 2010–2019 drawn on gives 39",
            "2020–2024 : 200 réunions, contre 39…selon la ligne prolongée de 2010–2019",
            "2020–2024: 200 vergaderingen, tegenover 39…volgens de doorgetrokken lijn van 2010–2019",
            "2020–2024: 200 Sitzungen, gegenüber 39…nach der fortgeführten Linie von 2010–2019"),
        ["meetings-trend: before alone"] = new(
            "Too few meetings or years from 2013 to 2017 to draw a line on",
            "Trop peu de réunions ou d’années de 2013 à 2017 pour prolonger une ligne",
            "Te weinig vergaderingen of jaren van 2013 tot 2017 om een lijn door te trekken",
            "Zu wenige Sitzungen oder Jahre von 2013 bis 2017, um eine Linie fortzuführen"),
        ["meetings-trend: none of that subject"] = new(
            "holds no such consultation from 2019 to 2020",
            "aucune…2019 à 2020",
            "geen…2019 tot 2020",
            "keine…2019 bis 2020"),
        ["meetings-trend: dates and subjects alone"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["meetings-trend: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["break-dates: doubled with 2016"] = new(
            "Breaks dated by the data, 2008–2023: meetings 2016; all consultations 2016",
            "Ruptures selon les données, 2008–2023 : réunions, 2016 ; toutes les concertations, 2016",
            "Breuken volgens de gegevens, 2008–2023: vergaderingen 2016; al het overleg 2016",
            "Brüche laut Daten, 2008–2023: Sitzungen 2016; alle Konzertierungen 2016"),
        ["break-dates: as many as ever"] = new(
            "2012–2023: meetings none found; all consultations none found",
            "2012–2023 : réunions, aucune ; toutes les concertations, aucune",
            "2012–2023: vergaderingen geen; al het overleg geen",
            "2012–2023: Sitzungen keine; alle Konzertierungen keine"),
        ["break-dates: five years"] = new(
            "Too few years or consultations from 2013 to 2017 to date a break",
            "Trop peu d’années ou de concertations de 2013 à 2017 pour dater une rupture",
            "Te weinig jaren of overleg van 2013 tot 2017 om een breuk te dateren",
            "Zu wenige Jahre oder Konzertierungen von 2013 bis 2017, um einen Bruch zu datieren"),
        ["break-dates: dates and subjects alone"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["break-dates: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["consultations-by-trigger: more unforeseen"] = new(
            "Impromptu share of meetings: up from 13% (2016–2019) to 50% (2020–2023)",
            "en hausse, de 13 % (2016–2019) à 50 % (2020–2023)",
            "gestegen van 13 % (2016–2019) naar 50 % (2020–2023)",
            "gestiegen von 13 % (2016–2019) auf 50 % (2020–2023)"),
        ["consultations-by-trigger: as unforeseen"] = new(
            "no clear change, 50% (2016–2019) and 53% (2020–2023)",
            "pas d’évolution nette, 50 %…53 %",
            "geen duidelijke verandering, 50 %…53 %",
            "keine klare Veränderung, 50 %…53 %"),
        ["consultations-by-trigger: a handful"] = new(
            "too few to compare, 50% (2019) and 50% (2020)",
            "trop peu pour comparer, 50 %",
            "te weinig om te vergelijken, 50 %",
            "zu wenige zum Vergleichen, 50 %"),
        ["consultations-by-trigger: one trigger"] = new(
            "Impromptu: 2 consultations",
            "2 concertations",
            "Onvoorzien: 2",
            "Unvorhergesehen: 2"),
        ["consultations-by-trigger: before alone"] = new(
            "13% of the meetings were impromptu (n = 80)",
            "13 % des réunions…n = 80",
            "13 % van de vergaderingen…n = 80",
            "13 % der Sitzungen…n = 80"),
        ["consultations-by-trigger: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["consultations-by-trigger: half the triggers"] = new(
            "up from 13% (2016–2019) to 50% (2020–2023)",
            "de 13 %…à 50 %",
            "van 13 %…naar 50 %",
            "von 13 %…auf 50 %"),
        ["consultations-by-trigger: no trigger"] = new(
            "Not known: the column “Trigger” is filled in for no consultation (n = 3)",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 3)",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 3)",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 3)"),
        ["consultations-by-trigger: no format"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 3)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 3)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 3)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 3)"),
        ["consultations-by-trigger: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["coormulti-counts: fewer"] = new(
            "Meetings fell by 29.3% a year from 2014 to 2020",
            "baisse de 29,3 %",
            "met 29,3 % per jaar af",
            "jährlich 29,3 % ab"),
        ["coormulti-counts: more"] = new(
            "Meetings rose by 41.4% a year",
            "hausse de 41,4 %",
            "met 41,4 % per jaar toe",
            "jährlich 41,4 % zu"),
        ["coormulti-counts: as many"] = new(
            "show no clear change from 2014 to 2020",
            "pas d’évolution nette",
            "geen duidelijke verandering",
            "keine klare Veränderung"),
        ["coormulti-counts: one public count"] = new(
            "1 of 21 years has a public figure: 64 meetings in 2024",
            "1 année sur 21…public : 64 réunions en 2024",
            "1 van de 21 jaren…64 vergaderingen in 2024",
            "1 von 21 Jahren…64 Sitzungen im Jahr 2024"),
        ["coormulti-counts: none"] = new(
            "No count…from 2004 to 2023",
            "Aucun…2004 à 2023",
            "geen enkel jaar van 2004 tot 2023",
            "kein Jahr von 2004 bis 2023"),
        ["reconciliation: one year with both"] = new(
            "A difference of 62 in 2024: 2 in the register, 64 documented",
            "Écart de 62 en 2024 : 2 dans le registre, 64",
            "Verschil van 62 in 2024: 2 in het register, 64",
            "Differenz von 62 im Jahr 2024: 2 im Register, 64"),
        ["reconciliation: dates and subjects alone"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["reconciliation: half the formats"] = new(
            "In 2024 the register holds 2–5 meetings, depending on unknown formats; 64 are documented",
            "En 2024, le registre contient 2–5 réunions selon les formats inconnus ; 64 sont documentées",
            "In 2024 bevat het register 2–5 vergaderingen, naargelang de onbekende vormen; 64 zijn gedocumenteerd",
            "2024 enthält das Register je nach unbekannter Form 2–5 Sitzungen; 64 sind belegt"),
        ["reconciliation: a register alone"] = new(
            "No year from 2019 to 2020 has both",
            "Aucune année de 2019 à 2020",
            "Geen jaar van 2019 tot 2020",
            "Kein Jahr von 2019 bis 2020"),
        ["reconciliation: a count alone"] = new(
            "documented count: 1; this release holds no register",
            "documenté : 1…aucun registre",
            "aantal: 1…geen register",
            "Zahl: 1…kein Register"),
        ["dge-counts: what sources say"] = new(
            "European coordination held 261 meetings in 2020",
            "261 réunions en 2020",
            "261 vergaderingen in 2020",
            "261 Sitzungen im Jahr 2020"),
        ["dge-counts: nothing"] = new(
            "No dated figure",
            "Aucun chiffre daté",
            "Geen gedateerd cijfer",
            "Keine datierte Zahl"),
        ["documented-meetings: what sources date"] = new(
            "3 Coormulti meetings and 15 of bodies",
            "3 réunions Coormulti et 15",
            "3 Coormultivergaderingen en 15",
            "3 Coormulti-Sitzungen und 15"),
        ["not-held: one of each"] = new(
            "The register lists 4 consultations not held: 2 cancelled, 1 postponed and 1 planned",
            "Le registre mentionne 4 concertations non tenues : 2 annulées, 1 reportée et 1 prévue",
            "vermeldt het register 4 overlegmomenten: 2 geannuleerd, 1 uitgesteld en 1 gepland",
            "nennt das Register 4 Konzertierungen: 2 abgesagt, 1 verschoben und 1 geplant"),
        ["not-held: all held"] = new(
            "lists no consultation that was cancelled, postponed or planned from 2019 to 2020",
            "aucune concertation annulée, reportée ou prévue de 2019 à 2020",
            "geen geannuleerd, uitgesteld of gepland overleg van 2019 tot 2020",
            "keine abgesagte, verschobene oder geplante Konzertierung von 2019 bis 2020"),
        ["not-held: no register"] = new(
            "no register",
            "aucun registre",
            "geen register",
            "kein Register"),
        ["consultations-by-format: one more each year"] = new(
            "whether they changed from 2013 to 2019 is not decided",
            "évolution non établie de 2013 à 2019",
            "van 2013 tot 2019 veranderden, staat niet vast",
            "von 2013 bis 2019 veränderten, steht nicht fest"),
    };
}
