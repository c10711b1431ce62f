namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines on the hours of counted work must say of each case, in each language.</summary>
internal static class WorkHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["work-hours-by-kind: more"] = new(
            "1,044 work hours in 2024; those on meetings rose by 21.6% a year",
            "1 044 heures de travail en 2024 ; celles des réunions augmentent de 21,6 % par an",
            "1.044 werkuren in 2024; die voor vergaderingen namen met 21,6 % per jaar toe",
            "1.044 Arbeitsstunden im Jahr 2024; die für Sitzungen nahmen jährlich um 21,6 % zu"),
        ["work-hours-by-kind: less"] = new(
            "180 work hours in 2024; those on meetings fell by 17.8% a year",
            "180 heures de travail en 2024 ; celles des réunions diminuent de 17,8 % par an",
            "180 werkuren in 2024; die voor vergaderingen namen met 17,8 % per jaar af",
            "180 Arbeitsstunden im Jahr 2024; die für Sitzungen nahmen jährlich um 17,8 % ab"),
        ["work-hours-by-kind: recounted"] = new(
            "210 work hours in 2024; those on meetings show no clear change",
            "210 heures de travail en 2024 ; celles des réunions ne montrent pas d’évolution nette",
            "210 werkuren in 2024; die voor vergaderingen vertonen geen duidelijke verandering",
            "210 Arbeitsstunden im Jahr 2024; die für Sitzungen zeigen keine klare Veränderung"),
        ["work-hours-by-kind: one year"] = new(
            "293 work hours in 2019; too few years",
            "293 heures de travail en 2019 ; trop peu d’années",
            "293 werkuren in 2019; te weinig jaren",
            "293 Arbeitsstunden im Jahr 2019; zu wenige Jahre"),
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
