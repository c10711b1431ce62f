namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>What the headlines on the staff that is needed must say of each case, in each language.</summary>
internal static class NeedHeadlines
{
    public static IReadOnlyDictionary<string, Decisive> All { get; } = new Dictionary<string, Decisive>
    {
        ["public-need: three agents"] = new(
            "Between 1.1 and 1.1 FTE were needed for 64 meetings in 2024; there are 3",
            "En 2024, 64 réunions demandaient entre 1,1 et 1,1 ETP ; il y en a 3",
            "In 2024 vergden 64 vergaderingen tussen 1,1 en 1,1 VTE; er zijn er 3",
            "Zwischen 1,1 und 1,1 VZÄ waren 2024 für 64 Sitzungen nötig; vorhanden sind 3"),
        ["public-need: one agent"] = new(
            "64 meetings in 2024; there is 1",
            "64 réunions…1,1 ETP ; il y en a 1",
            "64 vergaderingen…1,1 VTE; er is er 1",
            "2024 für 64 Sitzungen nötig; vorhanden ist 1"),
        ["public-need: no agents"] = LackHeadlines.NoAgents,
        ["public-need: no count"] = LackHeadlines.NoCount,
        ["public-need: no standards"] = LackHeadlines.NoStandards,
        ["public-drivers: one doubt"] = new(
            "Largest source of doubt: minutes to prepare a meeting (…% of the variance)",
            "Première source d’incertitude : minutes pour préparer une réunion (…% de la variance)",
            "Grootste bron van onzekerheid: minuten om een vergadering voor te bereiden (…% van de variantie)",
            "Größte Quelle der Unsicherheit: Minuten für die Vorbereitung einer Sitzung (…% der Varianz)"),
        ["public-drivers: no doubt"] = new(
            "Every assumption is taken as exact",
            "Toutes les hypothèses sont tenues pour exactes",
            "Elke aanname geldt als exact",
            "Alle Annahmen gelten als genau"),
        ["public-drivers: no agents"] = LackHeadlines.NoAgents,
        ["public-drivers: no standards"] = LackHeadlines.NoStandards,
        ["required-fte: assumed"] = new(
            "Between 0.3 and 0.3 FTE were needed in 2019; there were 1.5",
            "Entre 0,3 et 0,3 ETP étaient nécessaires en 2019 ; en poste : 1,5",
            "Tussen 0,3 en 0,3 VTE waren nodig in 2019; in dienst: 1,5",
            "Zwischen 0,3 und 0,3 VZÄ wurden 2019 benötigt; vorhanden waren 1,5"),
        ["required-fte: measured, fewer"] = new(
            "0.3 FTE were needed in 2019, fewer than the 1.5 in post",
            "0,3 ETP étaient nécessaires en 2019, moins que les 1,5 en poste",
            "0,3 VTE waren nodig in 2019, minder dan de 1,5 in dienst",
            "0,3 VZÄ wurden 2019 benötigt, weniger als die 1,5 im Dienst"),
        ["required-fte: measured, more"] = new(
            "0.3 FTE were needed in 2019, more than the 0.1 in post",
            "0,3 ETP étaient nécessaires en 2019, plus que les 0,1 en poste",
            "0,3 VTE waren nodig in 2019, meer dan de 0,1 in dienst",
            "0,3 VZÄ wurden 2019 benötigt, mehr als die 0,1 im Dienst"),
        ["required-fte: measured with doubt"] = new(
            "Between 0.3 and 1.4 FTE were needed in 2019; the 0.4 in post lie within",
            "Entre 0,3 et 1,4 ETP étaient nécessaires en 2019 ; l’effectif de 0,4 est dans l’intervalle",
            "Tussen 0,3 en 1,4 VTE waren nodig in 2019; de 0,4 in dienst liggen daartussen",
            "Zwischen 0,3 und 1,4 VZÄ wurden 2019 benötigt; die 0,4 im Dienst liegen dazwischen"),
        ["required-fte: no staff"] = new(
            "needed in 2019; staff in post not known",
            "nécessaires en 2019 ; l’effectif en poste n’est pas connu",
            "nodig in 2019; personeel in dienst niet bekend",
            "2019 benötigt; das Personal im Dienst ist nicht bekannt"),
        ["required-fte: no consultations"] = new(
            "holds no consultation in these years",
            "aucune concertation pour ces années",
            "geen overleg in deze jaren",
            "für diese Jahre keine Konzertierung"),
        ["required-fte: no standards"] = LackHeadlines.NoStandards,
        ["required-fte: no register"] = LackHeadlines.NoRegister,
        ["need-drivers: one doubt"] = new(
            "Largest source of doubt: minutes to prepare a meeting (…% of the variance)",
            "Première source d’incertitude : minutes pour préparer une réunion (…% de la variance)",
            "Grootste bron van onzekerheid: minuten om een vergadering voor te bereiden (…% van de variantie)",
            "Größte Quelle der Unsicherheit: Minuten für die Vorbereitung einer Sitzung (…% der Varianz)"),
        ["need-drivers: no doubt"] = new(
            "Every assumption is taken as exact",
            "Toutes les hypothèses sont tenues pour exactes",
            "Elke aanname geldt als exact",
            "Alle Annahmen gelten als genau"),
        ["need-drivers: no whole year"] = new(
            "Not known: there is no whole year",
            "Inconnu : il n’y a pas d’année entière",
            "Niet bekend: er is geen volledig jaar",
            "Nicht bekannt: Es gibt kein ganzes Jahr"),
        ["need-drivers: no standards"] = LackHeadlines.NoStandards,
        ["need-drivers: no register"] = LackHeadlines.NoRegister,
        ["scenarios-compared: as today"] = new(
            "Between 0.2 and 0.5 full-time equivalents are needed; there are 1.5",
            "Entre 0,2 et 0,5 équivalents temps plein sont nécessaires ; il y en a 1,5",
            "Tussen 0,2 en 0,5 voltijdsequivalenten zijn nodig; er zijn er 1,5",
            "Zwischen 0,2 und 0,5 Vollzeitäquivalente werden benötigt; vorhanden sind 1,5"),
        ["scenarios-compared: one more diplomat"] = new(
            "A: 0.2–0.5 FTE (in post 1.5); B: 0.2–0.5 FTE (in post 2.5)",
            "A : 0,2–0,5 ETP (en poste 1,5) ; B : 0,2–0,5 ETP (en poste 2,5)",
            "A: 0,2–0,5 VTE (in dienst 1,5); B: 0,2–0,5 VTE (in dienst 2,5)",
            "A: 0,2–0,5 VZÄ (im Dienst 1,5); B: 0,2–0,5 VZÄ (im Dienst 2,5)"),
        ["scenarios-compared: one alone"] = new(
            "full-time equivalents are needed; there is 1",
            "équivalents temps plein sont nécessaires ; il y en a 1",
            "voltijdsequivalenten zijn nodig; er is er 1",
            "Vollzeitäquivalente werden benötigt; vorhanden ist 1"),
        ["scenarios-compared: public"] = new(
            "Between 0.8 and 1.5 full-time equivalents are needed; there are 3",
            "Entre 0,8 et 1,5 équivalents temps plein sont nécessaires ; il y en a 3",
            "Tussen 0,8 en 1,5 voltijdsequivalenten zijn nodig; er zijn er 3",
            "Zwischen 0,8 und 1,5 Vollzeitäquivalente werden benötigt; vorhanden sind 3"),
        ["scenarios-compared: no whole year"] = new(
            "Not known: there is no whole year of work to start from",
            "Inconnu : il n’y a pas d’année entière de travail d’où partir",
            "Niet bekend: er is geen volledig jaar werk om van uit te gaan",
            "Nicht bekannt: Es gibt kein ganzes Jahr Arbeit, von dem"),
        ["scenarios-compared: no staff"] = LackHeadlines.NoStaff,
        ["scenarios-compared: no agents"] = LackHeadlines.NoAgents,
        ["scenarios-compared: no count"] = LackHeadlines.NoCount,
        ["scenarios-compared: no standards"] = LackHeadlines.NoStandards,
        ["standards-taken: assumed"] = new(
            "29 of 29 standards of work are assumed; working time is documented",
            "29 normes de travail sur 29 sont supposées ; le temps de travail est documenté",
            "29 van de 29 werknormen zijn aangenomen; de arbeidstijd is gedocumenteerd",
            "29 von 29 Arbeitsrichtwerten sind angenommen; die Arbeitszeit ist belegt"),
        ["standards-taken: measured"] = new(
            "None of the 29 standards of work is assumed",
            "Aucune des 29 normes de travail n’est supposée",
            "Geen enkele van de 29 werknormen is aangenomen",
            "Keiner der 29 Arbeitsrichtwerte ist angenommen"),
        ["standards-taken: no standards"] = LackHeadlines.NoStandards,
        ["case-against: fewer needed"] = new(
            "The draws average 0.3 FTE (0.3–0.3) for 2019, fewer than the 1.5 in post",
            "Moyenne des tirages pour 2019 : 0,3 ETP (0,3–0,3), moins que les 1,5 en poste",
            "De trekkingen geven gemiddeld 0,3 VTE (0,3–0,3) voor 2019, minder dan de 1,5 in dienst",
            "Mittel der Ziehungen für 2019: 0,3 VZÄ (0,3–0,3), weniger als die 1,5 im Dienst"),
        ["case-against: may be enough"] = new(
            "The assumptions allow 0.3–1.4 FTE in 2019: 0.4 may have been enough",
            "Les hypothèses permettent 0,3–1,4 ETP en 2019 : 0,4 ont pu suffire",
            "De aannames laten 0,3–1,4 VTE toe in 2019: 0,4 kunnen hebben volstaan",
            "Die Annahmen erlauben 2019 0,3–1,4 VZÄ: 0,4 können ausgereicht haben"),
        ["case-against: enough at best"] = new(
            "If every assumption overstates the need, 0.3 FTE were needed in 2019; there were 0.3",
            "Si chaque hypothèse surestime le besoin, 0,3 ETP étaient nécessaires en 2019 ; en poste : 0,3",
            "Als elke aanname de behoefte overschat, waren 0,3 VTE nodig in 2019; in dienst: 0,3",
            "Wenn jede Annahme den Bedarf überschätzt, wurden 2019 0,3 VZÄ benötigt; vorhanden waren 0,3"),
        ["case-against: work fell"] = new(
            "Hours fell too, by 63% from 2015–2019 to 2020–2024, throughout the uncertainty interval",
            "heures ont baissé aussi, de 63 % entre 2015–2019 et 2020–2024, dans tout l’intervalle d’incertitude",
            "Ook de werkuren daalden, met 63 % tussen 2015–2019 en 2020–2024, over het hele onzekerheidsinterval",
            "Auch die Arbeitsstunden sanken, um 63 % zwischen 2015–2019 und 2020–2024, im ganzen Unsicherheitsintervall"),
        ["case-against: meetings fell"] = new(
            "Meetings fell by 50% from 2015–2019 to 2020–2024; whether hours did depends",
            "Réunions : baisse de 50 % entre 2015–2019 et 2020–2024 ; pour les heures, cela dépend",
            "Vergaderingen: daling van 50 % tussen 2015–2019 en 2020–2024; de uren: afhankelijk van",
            "Sitzungen: Rückgang um 50 % zwischen 2015–2019 und 2020–2024; bei den Stunden je nach Minuten"),
        ["case-against: slack weeks"] = new(
            "In 94% of weeks the work fits the time",
            "Dans 94 % des semaines, le travail tient dans le temps",
            "In 94 % van de weken past het werk in de beschikbare tijd",
            "In 94 % der Wochen passt die Arbeit in die verfügbare Zeit"),
        ["case-against: nobody measured"] = new(
            "17 of 17 standards are assumed: whoever",
            "17 normes sur 17 sont supposées : en douter",
            "17 van de 17 normen zijn aangenomen: wie",
            "17 von 17 Richtwerten sind angenommen: Wer"),
        ["case-against: nothing"] = new(
            "arguments examined here do not speak against",
            "arguments examinés ici ne plaident pas contre",
            "argumenten pleiten niet tegen",
            "Argumente sprechen nicht gegen"),
        ["case-against: public"] = new(
            "The draws average 1.1 FTE (1.1–1.1) for 2024, fewer than the 3 in post",
            "Moyenne des tirages pour 2024 : 1,1 ETP (1,1–1,1), moins que les 3 en poste",
            "De trekkingen geven gemiddeld 1,1 VTE (1,1–1,1) voor 2024, minder dan de 3 in dienst",
            "Mittel der Ziehungen für 2024: 1,1 VZÄ (1,1–1,1), weniger als die 3 im Dienst"),
        ["case-against: public, too few"] = new(
            "Staff had 23 working hours (23–23) for each of the 64 meetings of 2024",
            "L’effectif disposait de 23 heures de travail (23–23) pour chacune des 64 réunions de 2024",
            "Het personeel had 23 werkuren (23–23) voor elk van de 64 vergaderingen van 2024",
            "Für jede der 64 Sitzungen von 2024 gab es 23 Arbeitsstunden"),
        ["case-against: no consultations"] = new(
            "Not known: there is no work in these years",
            "Inconnu : il n’y a, pour ces années, aucun travail",
            "Niet bekend: er is in deze jaren geen werk",
            "Nicht bekannt: In diesen Jahren gibt es keine Arbeit"),
        ["case-against: no standards"] = LackHeadlines.NoStandards,
        ["case-against: no count"] = LackHeadlines.NoCount,
    };
}
