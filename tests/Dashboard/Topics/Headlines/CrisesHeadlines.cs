namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines of crises must say of each case, in each language: the decisive words and numbers, in their order.</summary>
internal static class CrisesHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["days-of-notice: twelve years"] = new(
            "Median notice: 3 days for impromptu meetings, 50 days for anticipatory ones, 2008–2019",
            "Délai médian : 3 jours pour les réunions imprévues, 50 jours pour les programmées, 2008–2019",
            "Mediane termijn: 3 dagen voor onvoorziene vergaderingen, 50 dagen voor geplande, 2008–2019",
            "Frist im Median: 3 Tage bei unvorhergesehenen Sitzungen, 50 Tage bei geplanten, 2008–2019"),
        ["days-of-notice: on the day"] = new(
            "Median notice of impromptu meetings: 0 days, 2018–2019",
            "Délai médian des réunions imprévues : 0 jour, 2018–2019",
            "Mediane termijn van onvoorziene vergaderingen: 0 dagen, 2018–2019",
            "Frist im Median: 0 Tage (unvorhergesehene Sitzungen), 2018–2019"),
        ["days-of-notice: four notices"] = new(
            "Too few to say: the notice of 4 of 6 meetings is known, 2018",
            "Trop peu pour conclure : délai connu de 4 réunions sur 6, 2018",
            "Te weinig om iets te zeggen: termijn bekend van 4 van 6 vergaderingen, 2018",
            "Zu wenige für eine Aussage: Frist von 4 von 6 Sitzungen bekannt, 2018"),
        ["days-of-notice: nobody met"] = new(
            "no meeting that answers this choice",
            "aucune réunion répondant à ce choix",
            "geen vergadering die aan deze keuze beantwoordt",
            "keine Sitzung, die dieser Auswahl entspricht"),
        ["days-of-notice: no request"] = new(
            "Not known: the column “Requested on” is filled in for no consultation (n = 5)",
            "Inconnu : la colonne « Demandée le » n’est remplie pour aucune concertation (n = 5)",
            "Niet bekend: de kolom “Gevraagd op” is voor geen enkel overlegmoment ingevuld (n = 5)",
            "Nicht bekannt: Die Spalte „Beantragt am“ ist für keine Konzertierung ausgefüllt (n = 5)"),
        ["days-of-notice: dates and subjects alone"] = new(
            "Not known: the column “Requested on” is filled in for no consultation (n = 120)",
            "Inconnu : la colonne « Demandée le » n’est remplie pour aucune concertation (n = 120)",
            "Niet bekend: de kolom “Gevraagd op” is voor geen enkel overlegmoment ingevuld (n = 120)",
            "Nicht bekannt: Die Spalte „Beantragt am“ ist für keine Konzertierung ausgefüllt (n = 120)"),
        ["days-of-notice: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
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
        ["around-crises: four alike"] = new(
            "Per 30 days: 1.0 impromptu consultations before 4 crises, 3.0 just after, 2016–2019",
            "Sur 30 jours : 1,0…avant 4 crises, 3,0 juste après, 2016–2019",
            "Per 30 dagen: 1,0…vóór 4 crisissen, 3,0 vlak erna, 2016–2019",
            "Je 30 Tage: 1,0…vor 4 Krisen, 3,0 kurz danach, 2016–2019"),
        ["around-crises: two of four"] = new(
            "Too few to put together: 18 impromptu consultations around 2 crises, 2018–2019",
            "Trop peu pour être réunies : 18…2 crises",
            "Te weinig om samen te nemen: 18…2 crisissen",
            "Zu wenige, um sie zusammenzufassen: 18…2 Krisen"),
        ["around-crises: nothing impromptu"] = new(
            "Too few to put together: 0 impromptu consultations around 4 crises",
            "Trop peu pour être réunies : 0",
            "Te weinig om samen te nemen: 0",
            "Zu wenige, um sie zusammenzufassen: 0"),
        ["around-crises: one alone"] = new(
            "Too few to put together: 9 impromptu consultations around 1 crisis, 2017",
            "Trop peu pour être réunies : 9…1 crise, 2017",
            "Te weinig om samen te nemen: 9…1 crisis, 2017",
            "Zu wenige, um sie zusammenzufassen: 9…1 Krise, 2017"),
        ["around-crises: no crisis in these years"] = new(
            "No crisis of these years",
            "Aucune crise de ces années",
            "Geen crisis van deze jaren",
            "Keine Krise dieser Jahre"),
        ["around-crises: triggers since it began"] = new(
            "For no crisis of these years are triggers known",
            "Aucune crise de ces années n’a de déclencheurs connus",
            "Geen crisis van deze jaren heeft bekende aanleidingen",
            "Für keine Krise dieser Jahre sind die Anlässe"),
        ["around-crises: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt"),
        ["around-crises: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["crises-at-once: twice as many"] = new(
            "Impromptu consultations a month: 1.0 with 0 crises running, 2.0 with 1, 2019–2020",
            "Concertations imprévues par mois : 1,0 avec 0 crise en cours, 2,0 avec 1, 2019–2020",
            "Onvoorzien overleg per maand: 1,0 bij 0 lopende crisissen, 2,0 bij 1, 2019–2020",
            "Unvorhergesehene Konzertierungen je Monat: 1,0 bei 0 laufenden Krisen, 2,0 bei 1, 2019–2020"),
        ["crises-at-once: nothing impromptu"] = new(
            "Too few to compare: 0 impromptu consultations",
            "Trop peu pour comparer : 0 concertations imprévues",
            "Te weinig om te vergelijken: 0 onvoorziene",
            "Zu wenige zum Vergleichen: 0 unvorhergesehene"),
        ["crises-at-once: no crisis in these years"] = new(
            "Too few to compare: 12 impromptu consultations, or always as many crises, 2019",
            "Trop peu pour comparer : 12…, ou nombre de crises constant, 2019",
            "Te weinig om te vergelijken: 12…, of steeds evenveel crisissen, 2019",
            "Zu wenige zum Vergleichen: 12…, oder stets gleich viele Krisen, 2019"),
        ["crises-at-once: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt"),
        ["crises-at-once: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["work-beside-impromptu: one or the other"] = new(
            "Anticipatory consultations a month: 3.0 when impromptu ones are fewest, 1.0 when most, 2018–2020",
            "Concertations programmées par mois : 3,0 lorsque les imprévues sont rares, 1,0 lorsqu’elles abondent, 2018–2020",
            "Gepland overleg per maand: 3,0 bij het minste onvoorzien overleg, 1,0 bij het meeste, 2018–2020",
            "Geplante Konzertierungen je Monat: 3,0 bei den wenigsten unvorhergesehenen, 1,0 bei den meisten, 2018–2020"),
        ["work-beside-impromptu: two years"] = new(
            "Too few to compare: 24 months of years with impromptu consultations, 2019–2020",
            "Trop peu pour comparer : 24 mois",
            "Te weinig om te vergelijken: 24 maanden",
            "Zu wenige zum Vergleichen: 24 Monate"),
        ["work-beside-impromptu: nothing impromptu"] = new(
            "Too few to compare: 0 months of years with impromptu consultations",
            "Trop peu pour comparer : 0 mois",
            "Te weinig om te vergelijken: 0 maanden",
            "Zu wenige zum Vergleichen: 0 Monate"),
        ["work-beside-impromptu: dates and subjects alone"] = new(
            "Not known: the column “Trigger” is filled in for no consultation",
            "Inconnu : la colonne « Déclencheur » n’est remplie pour aucune concertation",
            "Niet bekend: de kolom “Aanleiding” is voor geen enkel overlegmoment ingevuld",
            "Nicht bekannt: Die Spalte „Anlass“ ist für keine Konzertierung ausgefüllt"),
        ["work-beside-impromptu: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
        ["before-conferences: busy before"] = new(
            "Consultations a week: 0.7 in the 12 weeks before conferences, 0.2 otherwise, 2016–2019",
            "Concertations par semaine : 0,7 les 12 semaines avant les conférences, 0,2 sinon, 2016–2019",
            "Overleg per week: 0,7 in de 12 weken voor conferenties, 0,2 anders, 2016–2019",
            "Konzertierungen je Woche: 0,7 in den 12 Wochen vor Konferenzen, 0,2 sonst, 2016–2019"),
        ["before-conferences: as busy"] = new(
            "Consultations a week: 0.5 in the 12 weeks before conferences, 0.5 otherwise, 2016–2019",
            "0,5 les 12 semaines avant les conférences, 0,5 sinon",
            "0,5 in de 12 weken voor conferenties, 0,5 anders",
            "0,5 in den 12 Wochen vor Konferenzen, 0,5 sonst"),
        ["before-conferences: three years"] = new(
            "Too few to compare: 48 consultations in years with conferences, 2017–2019",
            "Trop peu pour comparer : 48 concertations",
            "Te weinig om te vergelijken: 48 overlegmomenten",
            "Zu wenige zum Vergleichen: 48 Konzertierungen"),
        ["before-conferences: no conference"] = new(
            "Not known: the record does not date the conferences of these years to the day",
            "Inconnu : le corpus public ne date pas au jour près",
            "Niet bekend: het openbare bronnenbestand dateert de conferenties",
            "Nicht bekannt: Die öffentliche Quellensammlung datiert die Konferenzen"),
        ["before-conferences: no register"] = new(
            "Not known: this release",
            "Inconnu : cette version",
            "Niet bekend: deze",
            "Nicht bekannt: Diese"),
    };
}
