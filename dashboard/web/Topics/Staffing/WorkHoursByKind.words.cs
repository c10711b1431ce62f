using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the hours that the counted work takes.</summary>
internal static class WorkHoursByKindWords
{
    public static readonly Localized Question = new(
        "How many hours does the counted work take, and for what?",
        "Combien d’heures le travail compté prend-il, et pour quoi ?",
        "Hoeveel uren kost het getelde werk, en waarvoor?",
        "Wie viele Stunden erfordert die gezählte Arbeit, und wofür?");

    public static readonly Localized NoticeAndStalemates = new("short notice and stalemates", "brefs délais et blocages", "korte termijnen en impasses", "kurze Fristen und Blockaden");

    public static readonly Localized Total = new("Hours, all work", "Heures, tout le travail", "Uren, al het werk", "Stunden, alle Arbeit");

    public static readonly Localized PerFte = new("Hours per FTE in post", "Heures par ETP en poste", "Uren per VTE in dienst", "Stunden je VZÄ im Dienst");

    private static readonly Localized HoursOfMeetings = new("Hours of work on meetings", "Heures de travail pour les réunions", "Werkuren voor vergaderingen", "Arbeitsstunden für Sitzungen");

    private static readonly Localized Meetings = new("Meetings", "Réunions", "Vergaderingen", "Sitzungen");

    private static readonly Localized Yearly = new(", change a year", ", évolution par an", ", verandering per jaar", ", Veränderung je Jahr");

    private static readonly Localized Nothing = new(
        "The register holds no consultation that answers this choice", "Le registre ne contient aucune concertation répondant à ce choix",
        "Het register bevat geen overleg dat aan deze keuze beantwoordt", "Das Register enthält keine Konzertierung, die dieser Auswahl entspricht");

    public static readonly Localized Note = new(
        $"Hours are counts times the mean of the low, the likely and the high minutes of each activity, so that kinds add up to the total. Preparing, chairing and reporting are of meetings; procedures, short notice, stalemates and answers to posts come on top. Procedures are counted from {Formats.BreakYear}: the rate of change is of the work on meetings, which is one series across that year.",
        $"Les heures sont les nombres multipliés par la moyenne des minutes basses, probables et hautes de chaque activité, de sorte que la somme des types de travail donne le total. Préparation, présidence et compte rendu concernent les réunions ; procédures, brefs délais, blocages et réponses aux postes s’y ajoutent. Les procédures sont comptées à partir de {Formats.BreakYear} : le taux d’évolution porte sur le travail des réunions, qui forme une seule série.",
        $"De uren zijn aantallen maal het gemiddelde van de lage, de waarschijnlijke en de hoge minuten van elke activiteit, zodat de soorten samen het totaal vormen. Voorbereiden, voorzitten en verslag uitbrengen gaan over vergaderingen; procedures, korte termijnen, impasses en antwoorden aan posten komen erbij. Procedures worden vanaf {Formats.BreakYear} geteld: de jaarlijkse verandering geldt voor het werk aan vergaderingen, dat één reeks vormt.",
        $"Die Stunden sind Anzahlen, multipliziert mit dem Mittel der niedrigen, wahrscheinlichen und hohen Minuten jeder Tätigkeit, sodass die Arten zusammen das Ganze ergeben. Vorbereitung, Vorsitz und Bericht betreffen Sitzungen; Verfahren, kurze Fristen, Blockaden und Antworten an Vertretungen kommen hinzu. Verfahren werden ab {Formats.BreakYear} gezählt: Die Veränderungsrate betrifft die Arbeit an Sitzungen, die eine einzige Reihe bildet.");

    public static Localized Subtitle(Years years) => new(
        $"Hours a year of M0.1, by kind of work, at mean minutes, {years.From} to {years.To}",
        $"Heures par an de M0.1, par type de travail, aux minutes moyennes, {years.From} à {years.To}",
        $"Uren per jaar van M0.1, per soort werk, bij gemiddelde minuten, {years.From} tot {years.To}",
        $"Stunden je Jahr von M0.1, nach Art der Arbeit, bei mittleren Minuten, {years.From} bis {years.To}");

    public static Localized Headline(WorkHoursByKind found)
    {
        if (found.Last is not { } last)
            return Nothing;
        return found.OfMeetings.Verdict == Verdict.TooFew
            ? Localized.Say(
                en => $"{en.Number(last.Hours.Total, 0)} work hours in {last.Work.Year}; too few for a trend",
                fr => $"{fr.Number(last.Hours.Total, 0)} heures de travail en {last.Work.Year} ; trop peu pour une tendance",
                nl => $"{nl.Number(last.Hours.Total, 0)} werkuren in {last.Work.Year}; te weinig voor een trend",
                de => $"{de.Number(last.Hours.Total, 0)} Arbeitsstunden im Jahr {last.Work.Year}; zu wenige für einen Trend")
            : YearlyChangeWords.Headline(HoursOfMeetings, found.OfMeetings);
    }

    public static Localized AlternativeText(WorkHoursByKind found) => found.IsEmpty
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Hours.Where(year => year.Hours.Total > 0).Select(year =>
            $"{year.Work.Year}{language.Colon}{language.Number(year.Hours.Total, 0)}")) + ".");

    public static Localized Title(Estimate estimate) => estimate.Name switch
    {
        WorkHoursByKind.HoursEstimate => HoursOfMeetings + Yearly,
        WorkHoursByKind.MeetingsEstimate => Meetings + Yearly,
        WorkHoursByKind.LastHoursEstimate => Total,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words"),
    };
}
