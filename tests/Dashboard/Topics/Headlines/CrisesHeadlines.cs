namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of crises must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class CrisesHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["after-each-crisis: faster"] = new(
            "first 8 weeks…13.0 times as often…(3.5–59.2; 1 crisis)",
            "8 premières semaines…13,0 fois…(3,5–59,2 ; 1 crise)",
            "eerste 8 weken…13,0 keer…(3,5–59,2; 1 crisis)",
            "ersten 8 Wochen…13,0 Mal…(3,5–59,2; 1 Krise)"),
        ["after-each-crisis: slower"] = new(
            "first 8 weeks…0.0 times as often…(0.0–0.6; 1 crisis)",
            "0,0 fois…(0,0–0,6 ; 1 crise)",
            "0,0 keer…(0,0–0,6; 1 crisis)",
            "0,0 Mal…(0,0–0,6; 1 Krise)"),
        ["after-each-crisis: as fast"] = new(
            "No clear change of pace after 1 crisis began…ratio 6.5",
            "Pas de changement…net…6,5",
            "Geen duidelijke verandering…6,5",
            "Keine klare Änderung…6,5"),
        ["after-each-crisis: nothing to compare"] = new(
            "too few for a ratio",
            "trop peu pour un rapport",
            "te weinig voor een verhouding",
            "zu wenige für ein Verhältnis"),
        ["after-each-crisis: no crisis in these years"] = new(
            "No crisis of these years",
            "Aucune crise de ces années",
            "Geen crisis van deze jaren",
            "Keine Krise dieser Jahre"),
        ["after-each-crisis: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation (n = 45)",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 45)",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 45)",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 45)"),
        ["after-each-crisis: triggers since it began"] = new(
            "For no crisis of these years are triggers known",
            "Pour aucune crise de ces années, les déclencheurs",
            "Voor geen enkele crisis van deze jaren zijn de aanleidingen",
            "Für keine Krise dieser Jahre sind die Anlässe"),
        ["after-each-crisis: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["impromptu-by-year: three of five"] = new(
            "are 60%…n = 5) of all from 2019 to 2020; most were held in 2020, 3 of 4",
            "60 %…2020, avec 3 sur 4",
            "60 %…2020, 3 van 4",
            "60 %…2020, 3 von 4"),
        ["impromptu-by-year: none"] = new(
            "None of the 2 consultations",
            "Aucune des 2 concertations",
            "Geen van de 2 overlegmomenten",
            "Keine der 2"),
        ["impromptu-by-year: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["impromptu-by-year: half the triggers"] = new(
            "are 60%…n = 5) of those whose trigger is known from 2019 to 2021; most were held in 2020, 3 of 4",
            "60 %…n = 5) des concertations dont le déclencheur est connu…2020, avec 3 sur 4",
            "60 %…n = 5) van het overleg met bekende aanleiding…2020, 3 van 4",
            "60 %…n = 5) der Konzertierungen mit bekanntem Anlass…2020, 3 von 4"),
        ["impromptu-by-year: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
    };
}
