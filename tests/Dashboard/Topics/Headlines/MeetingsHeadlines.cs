namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of meetings must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class MeetingsHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["consultations-by-format: fewer"] = new(
            "Meetings fell by 33.2% a year (25.8–39.9%)",
            "réunions diminuent de 33,2 %…(25,8–39,9 %)",
            "namen met 33,2 %…af (25,8–39,9 %)",
            "nahmen jährlich um 33,2 % ab (25,8–39,9 %)"),
        ["consultations-by-format: more"] = new(
            "Meetings rose by 49.7% a year (34.7–66.3%)",
            "réunions augmentent de 49,7 %…(34,7–66,3 %)",
            "namen met 49,7 %…toe (34,7–66,3 %)",
            "nahmen jährlich um 49,7 % zu (34,7–66,3 %)"),
        ["consultations-by-format: as many"] = new(
            "Meetings show no clear change (−10.8 to 12.1% a year)",
            "pas d’évolution nette (−10,8 à 12,1 %",
            "geen duidelijke verandering (−10,8 tot 12,1 %",
            "keine klare Veränderung (−10,8 bis 12,1 %"),
        ["consultations-by-format: a handful"] = new(
            "6 consultations…4 meetings…too few for a rate",
            "6 concertations…4 réunions…trop peu",
            "6 overlegmomenten…4 vergaderingen…te weinig",
            "4 Sitzungen…zu wenige"),
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
            "Meetings fell by 33.2% a year (25.8–39.9%)",
            "réunions diminuent de 33,2 %…(25,8–39,9 %)",
            "namen met 33,2 %…af (25,8–39,9 %)",
            "nahmen jährlich um 33,2 % ab (25,8–39,9 %)"),
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
        ["consultations-by-trigger: more unforeseen"] = new(
            "50%…10% before (n = 80); 5.00 times the share (95% interval 3.27–7.64)",
            "50 %…10 %…5,00 fois…3,27–7,64",
            "50 %…10 %…5,00 keer…3,27–7,64",
            "50 %…10 %…5,00-Fache…3,27–7,64"),
        ["consultations-by-trigger: as unforeseen"] = new(
            "53%…50% before (n = 80); the difference could be chance (ratio 1.05",
            "53 %…50 %…hasard…1,05",
            "53 %…50 %…toeval…1,05",
            "53 %…50 %…Zufall…1,05"),
        ["consultations-by-trigger: a handful"] = new(
            "too few to tell the two apart",
            "trop peu pour distinguer",
            "te weinig om",
            "zu wenige, um"),
        ["consultations-by-trigger: one trigger"] = new(
            "Impromptu: 2 consultations",
            "2 concertations",
            "Onvoorzien: 2",
            "Unvorhergesehen: 2"),
        ["consultations-by-trigger: before alone"] = new(
            "10% of the meetings were impromptu (95% interval 5–19%, n = 80)",
            "10 % des réunions…5–19 %, n = 80",
            "10 % van de vergaderingen…5–19 %, n = 80",
            "10 % der Sitzungen…5–19 %, n = 80"),
        ["consultations-by-trigger: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["consultations-by-trigger: half the triggers"] = new(
            "50% of the meetings of known trigger since 2020 (n = 80), after 10% before (n = 80); 5.00 times",
            "50 % des réunions dont le déclencheur est connu depuis 2020 (n = 80), contre 10 % auparavant (n = 80)",
            "50 % van de vergaderingen met bekende aanleiding uit (n = 80), tegen 10 % ervoor (n = 80)",
            "50 % der Sitzungen mit bekanntem Anlass aus (n = 80), gegenüber 10 % zuvor (n = 80)"),
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
            "Meetings fell by 29.3% a year",
            "diminuent de 29,3 %",
            "namen met 29,3 %…af",
            "um 29,3 % ab"),
        ["coormulti-counts: more"] = new(
            "Meetings rose by 41.4% a year",
            "augmentent de 41,4 %",
            "namen met 41,4 %…toe",
            "um 41,4 % zu"),
        ["coormulti-counts: as many"] = new(
            "show no clear change (−6.6 to 7.0% a year)",
            "pas d’évolution nette (−6,6 à 7,0 %",
            "geen duidelijke verandering (−6,6 tot 7,0 %",
            "keine klare Veränderung (−6,6 bis 7,0 %"),
        ["coormulti-counts: one public count"] = new(
            "public for 1 of 21 years: 64 meetings in 2024. No trend",
            "21 : 64 réunions en 2024. Aucune tendance",
            "21 jaren…64 vergaderingen in 2024…geen trend",
            "21 Jahren…64 Sitzungen im Jahr 2024. Ein Trend…nicht"),
        ["coormulti-counts: none"] = new(
            "No count…from 2004 to 2023",
            "Aucun…2004 à 2023",
            "geen enkel jaar van 2004 tot 2023",
            "kein Jahr von 2004 bis 2023"),
        ["reconciliation: one year with both"] = new(
            "One year has both: 2 meetings in the register and 64 documented in 2024, 62 apart",
            "2024 : 2 réunions…64…62",
            "2024: 2 vergaderingen…64…62",
            "2024: 2 Sitzungen…64…62"),
        ["reconciliation: dates and subjects alone"] = new(
            "Not known: the column “Format” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Format » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Vorm” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Form“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["reconciliation: half the formats"] = new(
            "In 2024 the register holds 2–5 meetings, as the format of 3 consultations is not known; 64 are documented",
            "En 2024, le registre contient 2–5 réunions, le format de 3 concertations n’étant pas connu ; 64 sont documentées",
            "In 2024 bevat het register 2–5 vergaderingen, omdat de vorm van 3 overlegmomenten niet bekend is; 64 zijn gedocumenteerd",
            "2024 enthält das Register 2–5 Sitzungen, da die Form von 3 Konzertierungen nicht bekannt ist; 64 sind belegt"),
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
            "3 Coormulti meetings and 15 of the bodies",
            "3 réunions Coormulti et 15",
            "3 Coormultivergaderingen en 15",
            "3 Coormulti-Sitzungen und 15"),
        ["not-held: one of each"] = new(
            "the register lists 4 consultations: 2 cancelled, 1 postponed and 1 planned",
            "le registre mentionne 4 concertations : 2 annulées, 1 reportée et 1 prévue",
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
    };
}
