namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of treaties must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class TreatiesHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["time-to-deposit: the record"] = new(
            "Belgium ratified half…from 1994 within…the other states together, within",
            "La Belgique a ratifié la moitié…depuis 1994…les autres États",
            "België bekrachtigde de helft…1994…de andere staten",
            "Belgien ratifizierte die Hälfte…1994…die anderen Staaten"),
        ["time-to-deposit: later"] = new(
            "within 12.5 years; the other states together, within 4.5 years",
            "12,5 ans…4,5 ans",
            "12,5 jaar…4,5 jaar",
            "12,5 Jahren…4,5 Jahren"),
        ["time-to-deposit: alike"] = new(
            "within 4.5 years; the other states together, within 4.5 years",
            "4,5 ans…4,5 ans",
            "4,5 jaar…4,5 jaar",
            "4,5 Jahren…4,5 Jahren"),
        ["time-to-deposit: alone"] = new(
            "within 4.5 years",
            "4,5 ans",
            "4,5 jaar",
            "4,5 Jahren"),
        ["time-to-deposit: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["median-by-state: the record"] = new(
            "Of 20 states…shorter median than Belgium",
            "Sur 20 États…médiane plus courte",
            "Van 20 staten…kortere mediaan",
            "Von 20 Staaten…kürzeren Median"),
        ["median-by-state: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["same-treaties: the record"] = new(
            "of 19 states were sooner than Belgium…the record cannot tell",
            "États sur 19…plus vite que la Belgique",
            "van 19 staten…sneller dan België",
            "von 19 Staaten…schneller als Belgien"),
        ["same-treaties: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["pending-treaties: the record"] = new(
            "still unratified…after ten years or more",
            "n’étaient pas ratifiés…dix ans ou plus",
            "nog niet bekrachtigd…tien jaar of meer",
            "noch nicht ratifiziert…zehn Jahren oder mehr"),
        ["pending-treaties: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["documented-assents: the record"] = new(
            "mixed treaties…no speed can be read from this",
            "traités mixtes…aucune conclusion",
            "gemengde verdragen…geen snelheid",
            "gemischten Verträgen…Geschwindigkeit…nicht"),
        ["documented-assents: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["time-to-assent: the record"] = new(
            "too few to rank anyone",
            "trop peu pour classer",
            "te weinig om",
            "zu wenige für eine Rangfolge"),
        ["time-to-assent: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["last-parliament: the record"] = new(
            "came up to…it is surely the last for",
            "est venu jusqu’à…assurément le dernier",
            "kwam tot…zeker de laatste",
            "kam bis zu…sicher die letzte"),
        ["last-parliament: none signed"] = new(
            "knows no such treaty signed from 1994 to 2026",
            "aucun traité…1994 à 2026",
            "geen zulk verdrag…1994 tot 2026",
            "keinen solchen Vertrag…1994 bis 2026"),
        ["backlog: the record"] = new(
            "fell from 426 to 357 treaties in two years: 221 left while 152 came in",
            "passé de 426 à 357…221…152",
            "daalde in twee jaar van 426 naar 357…221…152",
            "sank in zwei Jahren von 426 auf 357…221…152"),
        ["backlog: no list"] = new(
            "holds no backlog",
            "pas d’arriéré",
            "geen achterstand",
            "keinen Rückstand"),
        ["treaty-path: the record"] = new(
            "WHO FCTC: 649 days…8 parliaments",
            "WHO FCTC : 649 jours…8 parlements",
            "WHO FCTC: 649 dagen…8 parlementen",
            "WHO FCTC: 649 Tage…8 Parlamenten"),
        ["treaty-path: no deposit"] = new(
            "CETA…dated steps…no Belgian deposit",
            "CETA…étapes datées…pas de dépôt belge",
            "CETA…gedateerde stappen…geen Belgische neerlegging",
            "CETA…datierte Schritte…keine belgische Hinterlegung"),
        ["treaty-path: no step"] = new(
            "no dated step",
            "aucune étape datée",
            "geen gedateerde stap",
            "kein datierter Schritt"),
    };
}
