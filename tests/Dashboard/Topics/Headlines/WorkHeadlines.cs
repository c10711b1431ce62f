namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines on the hours of counted work must say of each case, in each language.</summary>
internal static class WorkHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["work-hours-by-kind: more"] = new(
            "Hours of work on meetings rose by 21.6% a year from",
            "hausse de 21,6 %",
            "met 21,6 % per jaar toe",
            "jährlich 21,6 % zu"),
        ["work-hours-by-kind: less"] = new(
            "Hours of work on meetings fell by 17.8% a year from",
            "baisse de 17,8 %",
            "met 17,8 % per jaar af",
            "jährlich 17,8 % ab"),
        ["work-hours-by-kind: recounted"] = new(
            "show no clear change from",
            "pas d’évolution nette",
            "geen duidelijke verandering",
            "keine klare Veränderung"),
        ["work-hours-by-kind: one year"] = new(
            "work hours in",
            "heures de travail…trop peu pour une tendance",
            "werkuren…te weinig voor een trend",
            "Arbeitsstunden…zu wenige für einen Trend"),
        ["work-hours-by-kind: nothing hybrid"] = new(
            "holds no consultation that answers this choice",
            "aucune concertation répondant à ce choix",
            "geen overleg dat aan deze keuze",
            "keine Konzertierung, die dieser Auswahl"),
        ["work-hours-by-kind: no standards"] = LackHeadlines.NoStandards,
        ["work-hours-by-kind: no register"] = LackHeadlines.NoRegister,
        ["work-by-trigger: a fifth"] = new(
            "At mean minutes, 20% of the hours of 2019 went to impromptu",
            "Aux minutes moyennes, 20 % des heures de 2019 relèvent de concertations imprévues",
            "Bij gemiddelde minuten ging 20 % van de uren van 2019 naar onvoorzien",
            "Bei mittleren Minuten entfielen 20 % der Stunden von 2019 auf unvorhergesehene"),
        ["work-by-trigger: nothing hybrid"] = new(
            "holds no consultation of known trigger",
            "aucune concertation de déclencheur connu",
            "geen overleg met bekende aanleiding",
            "keine Konzertierung mit bekanntem Anlass"),
        ["work-by-trigger: no trigger"] = new(
            "the column “Trigger” is filled in for no consultation (n = 10)",
            "la colonne « Déclencheur » n’est remplie pour aucune concertation (n = 10)",
            "de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld (n = 10)",
            "Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt (n = 10)"),
        ["work-by-trigger: no standards"] = LackHeadlines.NoStandards,
        ["work-by-trigger: no register"] = LackHeadlines.NoRegister,
        ["work-and-meetings: more"] = new(
            "Hours +168%, meetings +168%: 2020–2024 against 2015–2019",
            "Heures +168 %, réunions +168 % : 2020–2024 par rapport à 2015–2019",
            "Uren +168 %, vergaderingen +168 %: 2020–2024 tegenover 2015–2019",
            "Stunden +168 %, Sitzungen +168 %: 2020–2024 gegenüber 2015–2019"),
        ["work-and-meetings: less"] = new(
            "Hours −63%, meetings −63%: 2020–2024 against 2015–2019",
            "Heures −63 %, réunions −63 % : 2020–2024 par rapport à 2015–2019",
            "Uren −63 %, vergaderingen −63 %: 2020–2024 tegenover 2015–2019",
            "Stunden −63 %, Sitzungen −63 %: 2020–2024 gegenüber 2015–2019"),
        ["work-and-meetings: recounted"] = new(
            "Hours +17%, meetings 0%",
            "Heures +17 %, réunions 0 %",
            "Uren +17 %, vergaderingen 0 %",
            "Stunden +17 %, Sitzungen 0 %"),
        ["work-and-meetings: one year"] = new(
            "Too few whole years",
            "Trop peu d’années entières",
            "Te weinig volledige jaren",
            "Zu wenige ganze Jahre"),
        ["work-and-meetings: no standards"] = LackHeadlines.NoStandards,
        ["work-and-meetings: no register"] = LackHeadlines.NoRegister,
    };
}
