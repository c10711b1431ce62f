namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines on weeks, queues and diplomats must say of each case, in each language.</summary>
internal static class PeakHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["weekly-load: one meeting"] = new(
            "4% of weeks are over capacity; the assumptions allow 3.8–3.8%",
            "4 % des semaines dépassent la capacité…3,8–3,8 %",
            "4 % van de weken ligt boven de capaciteit…3,8–3,8 %",
            "4 % der Wochen liegen über der Kapazität…3,8–3,8 %"),
        ["weekly-load: no time beside the allowance"] = new(
            "no whole year of consultations",
            "aucune année entière de concertations",
            "geen volledig jaar overleg",
            "kein ganzes Jahr mit Konzertierungen"),
        ["busiest-weeks: one meeting"] = new(
            "The fullest week, of 10 June 2019, needed 267% of the time",
            "La semaine la plus chargée, du 10 juin 2019, demandait 267 % du temps",
            "De drukste week, van 10 juni 2019, vergde 267 % van de beschikbare tijd",
            "Die am stärksten belastete Woche, vom 10. Juni 2019, erforderte 267 % der verfügbaren Zeit"),
        ["busiest-weeks: no time beside the allowance"] = new(
            "no week of consultations",
            "aucune semaine de concertations",
            "geen week overleg",
            "keine Woche mit Konzertierungen"),
        ["everybody-busy: one agent"] = new(
            "With 1 agent,…% of consultations would find everybody busy; with 2,",
            "Avec 1 agent,…des concertations trouveraient tous les agents occupés ; avec 2,",
            "Met 1 personeelslid zou…van het overleg niemand vrij vinden, met 2 nog",
            "Mit 1 Bediensteten wäre für…der Konzertierungen niemand frei, mit 2 für"),
        ["everybody-busy: two agents"] = new(
            "With 2 agents,…% of consultations would find everybody busy; with 3,",
            "Avec 2 agents,…des concertations trouveraient tous les agents occupés ; avec 3,",
            "Met 2 personeelsleden zou…van het overleg niemand vrij vinden, met 3 nog",
            "Mit 2 Bediensteten wäre für…der Konzertierungen niemand frei, mit 3 für"),
        ["everybody-busy: no time beside the allowance"] = new(
            "no whole year of consultations dated to the day",
            "aucune année entière de concertations datées au jour",
            "geen enkel volledig jaar overleg…zowel de dagen als",
            "kein ganzes Jahr taggenau bekannter Konzertierungen"),
        ["diplomat-load: half a diplomat"] = new(
            "Between 0.2 and 0.2 FTE of diplomats were needed in 2019; there were 0.5",
            "Entre 0,2 et 0,2 ETP de diplomates étaient nécessaires en 2019 ; en poste : 0,5",
            "Tussen 0,2 en 0,2 VTE diplomaten waren nodig in 2019; in dienst: 0,5",
            "Zwischen 0,2 und 0,2 VZÄ Diplomaten wurden 2019 benötigt; vorhanden waren 0,5"),
        ["diplomat-load: one diplomat"] = new(
            "needed in 2019; there was 1",
            "en 2019 ; en poste : 1",
            "in 2019; in dienst: 1",
            "2019 benötigt; vorhanden war 1"),
        ["diplomat-load: no diplomat"] = new(
            "needed in 2019; there were none",
            "en 2019 ; aucun en poste",
            "in 2019; niemand in dienst",
            "2019 benötigt; vorhanden waren keine"),
        ["diplomat-load: staff in part of the year"] = new(
            "the role of all staff for no whole year of consultations",
            "la fonction de tout l’effectif pour aucune année entière",
            "geen enkel volledig jaar overleg…de functie",
            "kein ganzes Jahr mit Konzertierungen…die Funktion"),
        ["diplomat-load: no roles"] = new(
            "the column “Role” is filled in for no post (n = 2)",
            "la colonne « Fonction » n’est remplie pour aucun poste (n = 2)",
            "de kolom “Functie” is voor geen enkele post ingevuld (n = 2)",
            "Die Spalte „Funktion“ ist für keine Stelle ausgefüllt (n = 2)"),
        ["weekly-load: no staff"] = LackHeadlines.NoStaff,
        ["weekly-load: no standards"] = LackHeadlines.NoStandards,
        ["weekly-load: no register"] = LackHeadlines.NoRegister,
        ["busiest-weeks: no staff"] = LackHeadlines.NoStaff,
        ["busiest-weeks: no standards"] = LackHeadlines.NoStandards,
        ["busiest-weeks: no register"] = LackHeadlines.NoRegister,
        ["everybody-busy: no staff"] = LackHeadlines.NoStaff,
        ["everybody-busy: no standards"] = LackHeadlines.NoStandards,
        ["everybody-busy: no register"] = LackHeadlines.NoRegister,
        ["diplomat-load: no staff"] = LackHeadlines.NoStaff,
        ["diplomat-load: no standards"] = LackHeadlines.NoStandards,
        ["diplomat-load: no register"] = LackHeadlines.NoRegister,
    };
}
