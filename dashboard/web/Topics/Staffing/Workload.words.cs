using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Words for the work, for what is assumed of it, and for what every answer of the staffing model must say beside its number.</summary>
internal static class WorkloadWords
{
    public static readonly Localized Hours = new("Hours of work", "Heures de travail", "Werkuren", "Arbeitsstunden");

    public static readonly Localized RequiredFte = new("FTE required", "ETP nécessaires", "Benodigde VTE", "Benötigte VZÄ");

    public static readonly Localized RequiredSeries = new("required, with uncertainty", "nécessaires, avec incertitude", "benodigd, met onzekerheid", "benötigt, mit Unsicherheit");

    public static readonly Localized InPost = new("in post", "en poste", "in dienst", "im Dienst");

    public static readonly Localized StaffInPost = new("FTE in post", "ETP en poste", "VTE in dienst", "VZÄ im Dienst");

    public static readonly Localized Gap = new("Required less in post", "Écart (nécessaires − en poste)", "Verschil (benodigd − in dienst)", "Differenz (benötigt − im Dienst)");

    public static readonly Localized ShareAbove = new(
        "Share of draws in which more is required than in post",
        "Part des tirages où il en faut plus qu’il n’y en a",
        "Aandeel van de trekkingen waarin meer nodig is dan in dienst",
        "Anteil der Ziehungen, in denen mehr benötigt wird als im Dienst ist");

    public static readonly Localized IntervalFrom = new("95% uncertainty interval, from", "Intervalle d’incertitude à 95 %, de", "95%-onzekerheidsinterval, van", "95-%-Unsicherheitsintervall, von");

    public static readonly Localized IntervalTo = new("95% uncertainty interval, to", "Intervalle d’incertitude à 95 %, à", "95%-onzekerheidsinterval, tot", "95-%-Unsicherheitsintervall, bis");

    public static readonly Localized Full = new("full-time equivalents", "équivalents temps plein", "voltijdsequivalenten", "Vollzeitäquivalente");

    /// <summary>What the interval is of: no sample was drawn, so it is no confidence interval.</summary>
    public static readonly Localized WhatTheIntervalIs = new(
        "The interval holds 95% of 10,000 draws in which every assumption varies between its low and its high value. It says what the assumptions allow; it is no confidence interval of a sample and no forecast, and a share of draws is no probability: whoever wrote the assumptions may err to one side in all of them.",
        "L’intervalle contient 95 % de 10 000 tirages où chaque hypothèse varie entre sa valeur basse et sa valeur haute. Il dit ce que les hypothèses permettent ; ce n’est ni l’intervalle de confiance d’un échantillon ni une prévision, et une part de tirages n’est pas une probabilité : l’auteur des hypothèses peut se tromper partout dans le même sens.",
        "Het interval bevat 95 % van 10.000 trekkingen waarin elke aanname tussen haar lage en haar hoge waarde varieert. Het zegt wat de aannames toelaten; het is geen betrouwbaarheidsinterval van een steekproef en geen voorspelling, en een aandeel trekkingen is geen kans: wie de aannames schreef, kan overal in dezelfde richting afwijken.",
        "Das Intervall enthält 95 % von 10.000 Ziehungen, in denen jede Annahme zwischen ihrem niedrigen und ihrem hohen Wert schwankt. Es sagt, was die Annahmen zulassen; es ist kein Konfidenzintervall einer Stichprobe und keine Prognose, und ein Anteil der Ziehungen ist keine Wahrscheinlichkeit: Wer die Annahmen aufgestellt hat, kann überall in dieselbe Richtung abweichen.");

    /// <summary>What no count of consultations holds.</summary>
    public static readonly Localized NotSeen = new(
        "What the data cannot tell: work done in inter-cabinet groups and in the departments, and the content of agenda items, which is not M0.1’s task. What is not counted is taken to need nobody, so the number is of the counted work alone.",
        "Ce que les données ne disent pas : le travail mené dans les groupes de travail intercabinets et dans les départements, et le contenu des points à l’ordre du jour, qui ne relève pas de M0.1. Ce qui n’est pas compté est réputé n’occuper personne : le nombre ne vaut que pour le travail compté.",
        "Wat de gegevens niet zeggen: het werk in interkabinettenwerkgroepen en in de departementen, en de inhoud van agendapunten, die niet tot de opdracht van M0.1 behoort. Wat niet geteld is, wordt geacht geen personeel te vergen: het getal geldt alleen voor het getelde werk.",
        "Was die Daten nicht sagen: die Arbeit in Interkabinett-Arbeitsgruppen und in den Ressorts sowie der Inhalt der Tagesordnungspunkte, der nicht Aufgabe von M0.1 ist. Für nicht gezählte Arbeit wird kein Personalbedarf angenommen: Die Zahl betrifft allein die gezählte Arbeit.");

    public static readonly Localized FallingCounts = new(
        "A falling count of meetings is not falling work as such: procedures, short notice, stalemates and answers to posts take hours that no count of meetings holds. Nor is it the reverse: where hours fall too, the figure shows it.",
        "Une baisse du nombre de réunions n’est pas en soi une baisse du travail : procédures, brefs délais, blocages et réponses aux postes prennent des heures qu’aucun décompte de réunions ne reflète. L’inverse n’est pas vrai non plus : lorsque les heures baissent aussi, la figure le montre.",
        "Een dalend aantal vergaderingen betekent op zich niet minder werk: procedures, korte termijnen, impasses en antwoorden aan posten kosten uren die in geen telling van vergaderingen voorkomen. Het omgekeerde geldt evenmin: dalen de uren ook, dan toont de figuur dat.",
        "Eine sinkende Zahl von Sitzungen bedeutet für sich genommen nicht weniger Arbeit: Verfahren, kurze Fristen, Blockaden und Antworten an Auslandsvertretungen kosten Stunden, die in keiner Zählung von Sitzungen erscheinen. Auch das Umgekehrte gilt nicht: Sinken die Stunden ebenfalls, so zeigt dies die Abbildung.");

    /// <summary>Nobody measured the minutes; said wherever a number rests on them.</summary>
    public static IEnumerable<Localized> NotMeasured(int assumed, int all) => assumed == 0
        ? []
        :
        [
            Localized.Say(
                en => $"{assumed} of the {all} standards {en.Plural(assumed, "is an assumption", "are assumptions")} of this dashboard that nobody has measured, {Low(en)}; the ministry can put its own figures in their place with “analytics import … --as activity_standards”.",
                fr => $"{assumed} des {all} normes {fr.Plural(assumed, "est une hypothèse", "sont des hypothèses")} de ce tableau de bord que personne n’a {fr.Plural(assumed, "mesurée", "mesurées")}, {Low(fr)} ; le ministère peut y substituer ses propres chiffres au moyen de « analytics import … --as activity_standards ».",
                nl => $"{assumed} van de {all} normen {nl.Plural(assumed, "is een aanname", "zijn aannames")} van dit dashboard die niemand heeft gemeten, {Low(nl)}; het ministerie kan er eigen cijfers voor in de plaats stellen met “analytics import … --as activity_standards”.",
                de => $"{assumed} der {all} Richtwerte {de.Plural(assumed, "ist eine Annahme", "sind Annahmen")} dieses Dashboards, die niemand gemessen hat, {Low(de)}; das Ministerium kann sie durch eigene Zahlen ersetzen mit „analytics import … --as activity_standards“."),
        ];

    /// <summary>The same seed gives the same interval; beside every number that it moves.</summary>
    public static Localized Seed(Question asked) => Seed(StaffingFilters.SeedIn(asked));

    private static Localized Seed(int seed) => Localized.Say(
        en => $"Drawn from seed {seed}; the address with “seed={seed}” gives the same interval.",
        fr => $"Tirages à partir de la graine {seed} ; l’adresse avec « seed={seed} » redonne le même intervalle.",
        nl => $"Trekkingen met beginwaarde {seed}; het adres met “seed={seed}” geeft hetzelfde interval.",
        de => $"Ziehungen mit dem Startwert {seed}; die Adresse mit „seed={seed}“ ergibt dasselbe Intervall.");

    /// <summary>What nobody wrote down is neither left out nor known: how it was taken is said.</summary>
    public static IEnumerable<Localized> SharedOut(WorkCounts counts) => counts.UnknownFormat + counts.UnknownTrigger + counts.UnknownOutcome == 0
        ? []
        :
        [
            Localized.Say(
                en => $"Not given for all consultations: format ({en.Whole(counts.UnknownFormat)} without), trigger ({en.Whole(counts.UnknownTrigger)}) and outcome ({en.Whole(counts.UnknownOutcome)}), each taken as for the others of the same year; where no format is known at all, each counts as a meeting.",
                fr => $"Non indiqués pour toutes les concertations : format ({fr.Whole(counts.UnknownFormat)} sans), déclencheur ({fr.Whole(counts.UnknownTrigger)}) et résultat ({fr.Whole(counts.UnknownOutcome)}), repris de la répartition des autres de la même année ; si aucun format n’est connu, chacune compte comme une réunion.",
                nl => $"Niet voor al het overleg ingevuld: vorm ({nl.Whole(counts.UnknownFormat)} zonder), aanleiding ({nl.Whole(counts.UnknownTrigger)}) en uitkomst ({nl.Whole(counts.UnknownOutcome)}), verdeeld zoals het andere overleg van hetzelfde jaar; is geen enkele vorm bekend, dan telt elk als vergadering.",
                de => $"Nicht für alle Konzertierungen angegeben: Form ({de.Whole(counts.UnknownFormat)} ohne), Anlass ({de.Whole(counts.UnknownTrigger)}) und Ergebnis ({de.Whole(counts.UnknownOutcome)}), verteilt wie bei den übrigen desselben Jahres; ist keine Form bekannt, zählt jede als Sitzung."),
        ];

    public static Localized Of(WorkKind kind) => kind switch
    {
        WorkKind.Preparing => new("preparing meetings", "préparation des réunions", "voorbereiden van vergaderingen", "Vorbereitung von Sitzungen"),
        WorkKind.Chairing => new("chairing and attending meetings", "présidence et suivi des réunions", "voorzitten en bijwonen van vergaderingen", "Vorsitz und Teilnahme an Sitzungen"),
        WorkKind.Reporting => new("reporting on meetings", "comptes rendus des réunions", "verslagen van vergaderingen", "Berichte über Sitzungen"),
        WorkKind.Written => new("written procedures", "procédures écrites", "schriftelijke procedures", "schriftliche Verfahren"),
        WorkKind.Silence => new("silence procedures", "procédures de silence", "stilteprocedures", "Verschweigungsverfahren"),
        WorkKind.Impromptu => new("short notice", "bref délai", "korte termijn", "kurze Frist"),
        WorkKind.Stalemate => new("following up stalemates", "suivi des blocages", "opvolgen van impasses", "Nachverfolgung von Blockaden"),
        WorkKind.Posts => new("answering posts abroad", "réponses aux postes à l’étranger", "antwoorden aan posten in het buitenland", "Antworten an Auslandsvertretungen"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is a kind of work without words"),
    };

    public static Localized Of(Driver driver) => driver switch
    {
        Driver.Preparing => new("minutes to prepare a meeting", "minutes pour préparer une réunion", "minuten om een vergadering voor te bereiden", "Minuten für die Vorbereitung einer Sitzung"),
        Driver.Chairing => new("minutes to chair and attend a meeting", "minutes pour présider et suivre une réunion", "minuten om een vergadering voor te zitten en bij te wonen", "Minuten für Vorsitz und Teilnahme an einer Sitzung"),
        Driver.Reporting => new("minutes to report on a meeting", "minutes pour le compte rendu d’une réunion", "minuten voor het verslag van een vergadering", "Minuten für den Bericht über eine Sitzung"),
        Driver.Written => new("minutes for a written procedure", "minutes pour une procédure écrite", "minuten voor een schriftelijke procedure", "Minuten für ein schriftliches Verfahren"),
        Driver.Silence => new("minutes for a silence procedure", "minutes pour une procédure de silence", "minuten voor een stilteprocedure", "Minuten für ein Verschweigungsverfahren"),
        Driver.Impromptu => new("minutes that short notice adds", "minutes qu’ajoute un bref délai", "minuten die een korte termijn toevoegt", "Minuten, die eine kurze Frist hinzufügt"),
        Driver.Stalemate => new("minutes to follow up a stalemate", "minutes pour suivre un blocage", "minuten om een impasse op te volgen", "Minuten für die Nachverfolgung einer Blockade"),
        Driver.Posts => new("minutes for an answer to a post", "minutes pour une réponse à un poste", "minuten voor een antwoord aan een post", "Minuten für eine Antwort an eine Vertretung"),
        Driver.Answers => new("answers to posts for each consultation", "réponses aux postes par concertation", "antwoorden aan posten per overleg", "Antworten an Vertretungen je Konzertierung"),
        Driver.CategoryAllowance => new("share of time for everybody’s other tasks", "part du temps pour les autres tâches communes à tous", "aandeel van de tijd voor andere taken van alle personeelsleden", "Zeitanteil für sonstige Aufgaben aller"),
        Driver.IndividualAllowance => new("hours for management of the service", "heures de direction du service", "uren voor de leiding van de dienst", "Stunden für die Leitung des Dienstes"),
        Driver.DiplomatShare => new("share of the work that falls to a diplomat", "part du travail qui revient à un diplomate", "aandeel van het werk voor een diplomaat", "Anteil der Arbeit, der einem Diplomaten zufällt"),
        Driver.Procedures => new("procedures that come with a meeting", "procédures par réunion", "procedures per vergadering", "Verfahren je Sitzung"),
        Driver.ImpromptuShare => new("share of impromptu consultations", "part des concertations imprévues", "aandeel onvoorzien overleg", "Anteil unvorhergesehener Konzertierungen"),
        Driver.StalemateShare => new("share of stalemates", "part des blocages", "aandeel impasses", "Anteil der Blockaden"),
        Driver.AnnualLeave => new("annual leave, by age", "congé annuel, selon l’âge", "jaarlijks verlof, naar leeftijd", "Jahresurlaub, nach Alter"),
        Driver.Sickness => new("sickness absence", "absence pour maladie", "ziekteverzuim", "Krankheitsabwesenheit"),
        Driver.Training => new("training days", "jours de formation", "opleidingsdagen", "Weiterbildungstage"),
        Driver.Holidays => new("public holidays and bridge days", "jours fériés et ponts", "feestdagen en brugdagen", "Feiertage und Brückentage"),
        Driver.AvailableHours => new("available hours of a full-time equivalent", "heures disponibles d’un équivalent temps plein", "beschikbare uren van een voltijdsequivalent", "verfügbare Stunden eines Vollzeitäquivalents"),
        Driver.Year => new("variation from year to year", "variation d’une année à l’autre", "schommeling van jaar tot jaar", "Schwankung von Jahr zu Jahr"),
        Driver.Crises => new("consultations that a crisis adds", "concertations qu’ajoute une crise", "overlegmomenten die een crisis toevoegt", "Konzertierungen, die eine Krise hinzufügt"),
        _ => throw new ArgumentOutOfRangeException(nameof(driver), driver, "is a driver without words"),
    };

    /// <summary>A measure as its contract names it.</summary>
    public static Localized Measure(string code) =>
        Contract.Named("activity_standards").Field("measure_code").Suggestions.Single(known => known.Value == code).Labels;

    /// <summary>"3.6 and 4.9", after a word for between.</summary>
    public static string Between(Interval interval, Language language) => language.List([One(interval.Low, language), One(interval.High, language)]);

    /// <summary>"3.6 to 4.9".</summary>
    public static string Range(Interval interval, Language language) => language.Interval(One(interval.Low, language), One(interval.High, language));

    /// <summary>"there were 3"; of a single one "there was 1", and of nobody "there were none".</summary>
    public static string ThereWere(double fte, Language language) => fte == 0
        ? language.Choose("there were none", "aucun en poste", "niemand in dienst", "vorhanden waren keine")
        : language.Choose(
            $"there {(fte == 1 ? "was" : "were")} {One(fte, language)}", $"en poste : {One(fte, language)}", $"in dienst: {One(fte, language)}",
            $"vorhanden {(fte == 1 ? "war" : "waren")} {One(fte, language)}");

    /// <summary>The same of today.</summary>
    public static string ThereAre(double fte, Language language) => language.Choose(
        $"there {(fte == 1 ? "is" : "are")} {One(fte, language)}", $"il y en a {One(fte, language)}", $"er {(fte == 1 ? "is" : "zijn")} er {One(fte, language)}",
        $"vorhanden {(fte == 1 ? "ist" : "sind")} {One(fte, language)}");

    /// <summary>A number of full-time equivalents: one decimal says all that is known.</summary>
    public static string One(double fte, Language language) => language.Number(fte, fte == Math.Round(fte) ? 0 : 1);

    private static string Low(Language language) => language.Choose(
        "each with a low, a likely and a high value", "chacune avec une valeur basse, une valeur probable et une valeur haute", "elk met een lage, een waarschijnlijke en een hoge waarde", "jeweils mit niedrigem, wahrscheinlichem und hohem Wert");
}
