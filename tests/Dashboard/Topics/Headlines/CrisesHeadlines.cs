namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of crises must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class CrisesHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["after-each-crisis: faster"] = new(
            "Impromptu consultations 13.0 times as frequent as before in 1 crisis, 2019 to 2020",
            "13,0 fois…1 crise, 2019 à 2020",
            "13,0 keer…1 crisis, 2019 tot 2020",
            "13,0 Mal…1 Krise, 2019 bis 2020"),
        ["after-each-crisis: slower"] = new(
            "0.0 times as frequent",
            "0,0 fois",
            "0,0 keer",
            "0,0 Mal"),
        ["after-each-crisis: as fast"] = new(
            "No clear change of pace in the first weeks of 1 crisis, 2019 to 2020",
            "Pas de changement de rythme net",
            "Geen duidelijke verandering van ritme",
            "Keine klare Änderung des Tempos"),
        ["after-each-crisis: nothing to compare"] = new(
            "Too few to compare: 0 impromptu",
            "Trop peu pour comparer : 0",
            "Te weinig om te vergelijken: 0",
            "Zu wenige zum Vergleichen: 0"),
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
            "Aucune crise de ces années n’a de déclencheurs connus",
            "Geen crisis van deze jaren heeft bekende aanleidingen",
            "Für keine Krise dieser Jahre sind die Anlässe"),
        ["after-each-crisis: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["impromptu-by-year: three of five"] = new(
            "60% of consultations were impromptu; most in 2020, 3 of 4",
            "60 % des concertations étaient imprévues ; maximum en 2020, 3 sur 4",
            "60 % van het overleg was onvoorzien; piek in 2020, 3 van 4",
            "60 % der Konzertierungen waren unvorhergesehen; die meisten 2020, 3 von 4"),
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
            "60% of consultations of known trigger were impromptu; most in 2020, 3 of 4",
            "60 % des concertations de déclencheur connu étaient imprévues…2020, 3 sur 4",
            "60 % van het overleg met bekende aanleiding was onvoorzien…2020, 3 van 4",
            "60 % der Konzertierungen mit bekanntem Anlass waren unvorhergesehen…2020, 3 von 4"),
        ["impromptu-by-year: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["after-each-crisis: one and one"] = new(
            "Too few to compare: 2 impromptu",
            "Trop peu pour comparer : 2 concertations",
            "Te weinig om te vergelijken: 2 onvoorziene",
            "Zu wenige zum Vergleichen: 2"),
    };
}
