namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of treaties must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class TreatiesHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["time-to-deposit: the record"] = new(
            "Belgium ratifies later than others…4.5 against 3.2 years…1994–2025",
            "La Belgique ratifie plus tard…4,5 ans contre 3,2…1994–2025",
            "België bekrachtigt later…4,5 jaar tegen 3,2…1994–2025",
            "Belgien ratifiziert später…4,5 Jahre gegenüber 3,2…1994–2025"),
        ["time-to-deposit: later"] = new(
            "later than others: median 14.5 against 6.5 years, treaties signed 2000",
            "plus tard…14,5 ans contre 6,5…2000",
            "later…14,5 jaar tegen 6,5…2000",
            "später…14,5 Jahre gegenüber 6,5…2000"),
        ["time-to-deposit: alike"] = new(
            "does not clearly differ from others",
            "ne diffère pas nettement",
            "verschilt niet duidelijk",
            "unterscheidet sich nicht eindeutig"),
        ["time-to-deposit: alone"] = new(
            "half of its treaties signed 2000 within 6.5 years",
            "la moitié…2000 en 6,5 ans",
            "de helft…2000…6,5 jaar",
            "die Hälfte…2000…6,5 Jahren"),
        ["time-to-deposit: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["median-by-state: the record"] = new(
            "On shared treaties, 5 of 19 states have clearly shorter medians than Belgium (1994–2025)",
            "Traités communs…5 médianes sur 19 nettement plus courtes qu’en Belgique",
            "zijn 5 van 19 medianen duidelijk korter",
            "sind 5 von 19 Medianen eindeutig kürzer"),
        ["median-by-state: later"] = new(
            "1 of 1 states has clearly shorter medians than Belgium (2000)",
            "1 médiane sur 1 nettement plus courte",
            "1 van 1 medianen duidelijk korter",
            "1 von 1 Medianen eindeutig kürzer"),
        ["median-by-state: alike"] = new(
            "none of 1 states’ medians clearly differs",
            "aucune médiane de 1 États ne diffère nettement",
            "geen mediaan van 1 staten duidelijk",
            "kein Median von 1 Staaten eindeutig"),
        ["median-by-state: alone"] = new(
            "Of 1 states, 0 have a shorter median",
            "Sur 1 États, 0",
            "Van 1 staten",
            "Von 1 Staaten"),
        ["median-by-state: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["same-treaties: the record"] = new(
            "Of 19 states, 5 mostly…sooner than Belgium, 0 later",
            "Traités communs (1994–2025)…5 États sur 19 plus rapides que la Belgique, 0 plus lent",
            "Van 19 staten…5…sneller dan België, 0 trager",
            "Von 19 Staaten…5…schneller als Belgien, 0 langsamer"),
        ["same-treaties: later"] = new(
            "Of 1 states, 1 mostly",
            "1 État sur 1 plus rapide",
            "Van 1 staten bekrachtigde er 1",
            "Von 1 Staaten ratifizierte 1"),
        ["same-treaties: alike"] = new(
            "none of 1 states clearly differs",
            "aucun des 1 États",
            "geen van 1 staten duidelijk",
            "keiner von 1 Staaten eindeutig"),
        ["same-treaties: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["pending-treaties: the record"] = new(
            "21 treaties signed 1996–2025…still unratified…after ten years or more",
            "21 traités signés 1996–2025…n’étaient pas ratifiés…dix ans ou plus",
            "21 verdragen…1996–2025…nog niet bekrachtigd…tien jaar of meer",
            "21 Verträge…1996–2025…noch nicht ratifiziert…zehn Jahren oder mehr"),
        ["pending-treaties: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["documented-assents: the record"] = new(
            "mixed treaties…assents are dated for each parliament",
            "traités mixtes…assentiments sont datés",
            "gemengde verdragen…instemmingen gedateerd",
            "gemischten Verträgen…Zustimmungen datiert"),
        ["documented-assents: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["time-to-assent: the record"] = new(
            "Too few assents are dated to rank parliaments",
            "Trop peu d’assentiments datés pour classer",
            "Te weinig gedateerde instemmingen om",
            "Zu wenige datierte Zustimmungen für eine Rangfolge"),
        ["time-to-assent: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["last-parliament: the record"] = new(
            "Last parliament known for 3 of 27 treaties, one of several for 0",
            "Dernier parlement connu pour 3 traités sur 27, l’un de plusieurs pour 0",
            "Laatste parlement bekend voor 3 van 27 verdragen, een van meerdere voor 0",
            "Letztes Parlament bei 3 von 27 Verträgen bekannt, eines von mehreren bei 0"),
        ["last-parliament: of three"] = new(
            "known for 1 of 3 treaties, one of several for 1 (2012)",
            "connu pour 1 traité sur 3, l’un de plusieurs pour 1 (2012)",
            "bekend voor 1 van 3 verdragen, een van meerdere voor 1 (2012)",
            "bei 1 von 3 Verträgen bekannt, eines von mehreren bei 1 (2012)"),
        ["assents-in-caretaker: the record"] = new(
            "Federal assents on caretaker days do not clearly differ from others, 1992–2024",
            "Assentiments fédéraux : pas de différence nette en affaires courantes, 1992–2024",
            "Federale instemmingen verschillen in lopende zaken niet duidelijk, 1992–2024",
            "Föderale Zustimmungen unterscheiden sich unter geschäftsführender Regierung nicht eindeutig, 1992–2024"),
        ["assents-in-caretaker: few"] = new(
            "Too few to compare: 0 of 2 federal assents on caretaker days",
            "Trop peu pour comparer : 0 des 2 assentiments fédéraux en affaires courantes",
            "Te weinig om te vergelijken: 0 van 2 federale instemmingen in lopende zaken",
            "Zu wenige zum Vergleichen: 0 von 2 föderalen Zustimmungen unter geschäftsführender Regierung"),
        ["assents-in-caretaker: rare"] = new(
            "Federal assents 0.10 times as frequent on caretaker days as on others, 2000–2010",
            "Assentiments fédéraux 0,10 fois aussi fréquents en affaires courantes…2000–2010",
            "Federale instemmingen 0,10 keer zo frequent in lopende zaken…2000–2010",
            "Föderale Zustimmungen 0,10 Mal so häufig unter geschäftsführender Regierung…2000–2010"),
        ["assents-in-caretaker: steady"] = new(
            "do not clearly differ",
            "pas de différence nette",
            "verschillen in lopende zaken niet duidelijk",
            "unterscheiden sich…nicht eindeutig"),
        ["assents-in-caretaker: none signed"] = new(
            "dates no assent of this kind",
            "ne date aucun assentiment",
            "dateert geen instemming",
            "datiert keine Zustimmung"),
        ["assents-without-shared-party: the record"] = new(
            "One case of coalitions without a shared party…no conclusion (2014–2019)",
            "Un seul cas…aucune conclusion (2014–2019)",
            "Eén geval…geen conclusie (2014–2019)",
            "Ein einziger Fall…kein Schluss möglich (2014–2019)"),
        ["assents-without-shared-party: none signed"] = new(
            "dates no assent on days without a shared party",
            "ne date aucun assentiment",
            "dateert geen instemming",
            "datiert keine Zustimmung"),
        ["cohorts-of-signature: the record"] = new(
            "does not clearly differ by period of signature, 1994–2025",
            "ne diffère pas nettement selon la période de signature, 1994–2025",
            "verschilt niet duidelijk naar periode van ondertekening, 1994–2025",
            "unterscheidet sich nicht eindeutig nach Zeitraum der Unterzeichnung, 1994–2025"),
        ["cohorts-of-signature: a later cohort"] = new(
            "Treaties signed 2003 wait…years longer on average than those of 1995",
            "Les traités de 2003 attendent en moyenne…de plus que ceux de 1995",
            "Verdragen ondertekend 2003 wachten gemiddeld…langer dan die van 1995",
            "Verträge von 2003 warten im Mittel…länger als die von 1995"),
        ["cohorts-of-signature: one cohort"] = new(
            "Too few treaties to compare periods: 12 signed 2000, 0 of them waiting",
            "Trop peu de traités…12 signés 2000, dont 0 en attente",
            "Te weinig verdragen…12 ondertekend 2000, waarvan 0 wachtend",
            "Zu wenige Verträge…12 unterzeichnet 2000, davon 0 wartend"),
        ["cohorts-of-signature: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["last-parliament: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["backlog: the record"] = new(
            "fell from 426 treaties in 2001 to 357 in 2003",
            "passé de 426 traités en 2001 à 357 en 2003, en baisse",
            "daalde van 426 verdragen in 2001 naar 357 in 2003",
            "sank von 426 Verträgen im Jahr 2001 auf 357 im Jahr 2003"),
        ["backlog: no list"] = new(
            "holds no backlog",
            "pas d’arriéré",
            "geen achterstand",
            "keinen Rückstand"),
        ["treaty-list: where they stand"] = new("The record holds 7 treaties", "Le corpus contient 7 traités", "Het bronnenbestand bevat 7 verdragen", "Die Quellensammlung enthält 7 Verträge"),
        ["treaty-list: found"] = new(
            "2 treaties of the record fit the choice", "2 traités du corpus répondent au choix", "2 verdragen van het bronnenbestand passen bij de keuze", "2 Verträge der Quellensammlung entsprechen der Auswahl"),
        ["treaty-list: none found"] = new(
            "No treaty of the record fits the choice", "Aucun traité du corpus ne répond au choix", "Geen enkel verdrag van het bronnenbestand past bij de keuze", "Kein Vertrag der Quellensammlung entspricht der Auswahl"),
        ["treaty-path: the record"] = new(
            "WHO FCTC: 649 days…7 parliaments",
            "Convention-cadre de l’OMS pour la lutte antitabac : 649 jours…7 parlements",
            "649 dagen…7 parlementen",
            "WHO-Rahmenübereinkommen Tabak: 649 Tage…7 Parlamenten"),
        ["treaty-path: no deposit"] = new(
            "CETA…dated steps…no Belgian deposit known",
            "CETA…étapes datées…aucun dépôt belge",
            "CETA…gedateerde stappen…geen Belgische neerlegging",
            "CETA…datierte Schritte…keine belgische Hinterlegung"),
        ["treaty-path: no step"] = new(
            "no dated step",
            "aucune étape datée",
            "geen gedateerde stap",
            "kein datierter Schritt"),
    };
}
