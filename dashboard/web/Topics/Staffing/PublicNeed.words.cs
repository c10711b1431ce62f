using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the staff that the one public count of meetings asks for.</summary>
internal static class PublicNeedWords
{
    public static readonly Localized Question = new(
        "What can public sources alone say of the staff that is needed?",
        "Que peuvent dire les seules sources publiques de l’effectif nécessaire ?",
        "Wat kunnen openbare bronnen alleen zeggen over het benodigde personeel?",
        "Was können öffentliche Quellen allein über den Personalbedarf sagen?");

    public static readonly Localized HoursPerMeeting = new(
        "Hours of work for each meeting", "Heures de travail par réunion", "Werkuren per vergadering", "Arbeitsstunden je Sitzung");

    public static readonly Localized IfSoManyHours = new(
        "required at so many hours", "nécessaires pour ce nombre d’heures", "benodigd bij zoveel uren", "benötigt bei so vielen Stunden");

    public static readonly Localized Agents = new("agents (public sources)", "agents (sources publiques)", "personeel (openbare bronnen)", "Bedienstete (öffentliche Quellen)");

    public static readonly Localized AsAssumed = new("by the minutes assumed", "selon les minutes supposées", "volgens de aangenomen minuten", "nach den angenommenen Minuten");

    public static readonly Localized Meetings = new("meetings", "réunions", "vergaderingen", "Sitzungen");

    private static readonly Localized Cannot = new(
        "Not known: the record lacks the public count, the agents or a standard",
        "Inconnu : il manque au corpus le décompte public, les agents ou une norme",
        "Niet bekend: in het bronnenbestand ontbreekt de openbare telling, het personeel of een norm",
        "Nicht bekannt: In der Quellensammlung fehlt die öffentliche Zählung, das Personal oder ein Richtwert");

    public static Localized Headline(PublicNeed found) => found is { Year: { } year, Required: { } required }
        ? Localized.Say(
            en => $"Between {WorkloadWords.Between(required.Interval, en)} FTE were needed for {en.Number(year.Meetings, 0)} meetings in {year.Year}; {WorkloadWords.ThereAre(year.Agents, en)}",
            fr => $"En {year.Year}, {fr.Number(year.Meetings, 0)} réunions demandaient entre {WorkloadWords.Between(required.Interval, fr)} ETP ; {WorkloadWords.ThereAre(year.Agents, fr)}",
            nl => $"In {year.Year} vergden {nl.Number(year.Meetings, 0)} vergaderingen tussen {WorkloadWords.Between(required.Interval, nl)} VTE; {WorkloadWords.ThereAre(year.Agents, nl)}",
            de => $"Zwischen {WorkloadWords.Between(required.Interval, de)} VZÄ waren {year.Year} für {de.Number(year.Meetings, 0)} Sitzungen nötig; {WorkloadWords.ThereAre(year.Agents, de)}")
        : Cannot;

    public static Localized Subtitle(PublicNeed found) => found.Year is { } year
        ? Localized.Say(
            en => $"Full-time equivalents by hours of work for each meeting, all that comes with it included, at the documented working time of federal officials; {en.Number(year.Meetings, 0)} meetings in {year.Year}",
            fr => $"Équivalents temps plein selon les heures de travail par réunion, y compris tout ce qui s’y rattache, au temps de travail documenté des agents fédéraux ; {fr.Number(year.Meetings, 0)} réunions en {year.Year}",
            nl => $"Voltijdsequivalenten naar werkuren per vergadering, met alles wat ermee samenhangt, bij de gedocumenteerde arbeidstijd van federale ambtenaren; {nl.Number(year.Meetings, 0)} vergaderingen in {year.Year}",
            de => $"Vollzeitäquivalente nach Arbeitsstunden je Sitzung, einschließlich allem, was damit zusammenhängt, bei der belegten Arbeitszeit föderaler Bediensteter; {de.Number(year.Meetings, 0)} Sitzungen im Jahr {year.Year}")
        : Question;

    public static Localized AlternativeText(PublicNeed found) => found is { HoursLeft: { } left, Year: { } year }
        ? Localized.Say(
            en => $"A rising line with its band: the more hours a meeting takes, the more staff is needed. It reaches {en.Number(year.Agents)} agents between {en.Number(left.Interval.Low, 0)} and {en.Number(left.Interval.High, 0)} hours.",
            fr => $"Une droite montante avec sa bande : plus une réunion prend d’heures, plus il faut de personnel. Elle atteint {fr.Number(year.Agents)} agents entre {fr.Number(left.Interval.Low, 0)} et {fr.Number(left.Interval.High, 0)} heures.",
            nl => $"Een stijgende lijn met haar band: hoe meer uren een vergadering vergt, hoe meer personeel nodig is. Ze bereikt {nl.Number(year.Agents)} personeelsleden tussen {nl.Number(left.Interval.Low, 0)} en {nl.Number(left.Interval.High, 0)} uur.",
            de => $"Eine steigende Linie mit ihrem Band: Je mehr Stunden eine Sitzung erfordert, desto mehr Personal ist nötig. Sie erreicht {de.Number(year.Agents)} Bedienstete zwischen {de.Number(left.Interval.Low, 0)} und {de.Number(left.Interval.High, 0)} Stunden.")
        : Cannot;

    public static Localized Title(Estimate estimate) => estimate.Name switch
    {
        PublicNeed.RequiredEstimate => WorkloadWords.RequiredFte,
        PublicNeed.TogetherEstimate => RequiredFteWords.Together,
        PublicNeed.HoursThereEstimate => new(
            "Working hours of all agents for each meeting (documented)", "Heures de travail de tous les agents par réunion (documenté)", "Werkuren van alle personeelsleden per vergadering (gedocumenteerd)", "Arbeitsstunden aller Bediensteten je Sitzung (belegt)"),
        PublicNeed.HoursLeftEstimate => new(
            "Hours that a meeting may take for the agents to be enough", "Heures qu’une réunion peut prendre pour que les agents suffisent", "Uren die een vergadering mag vergen opdat het personeel volstaat", "Stunden, die eine Sitzung erfordern darf, damit das Personal ausreicht"),
        PublicNeed.HoursTakenEstimate => new(
            "Hours that a meeting takes, by the minutes assumed", "Heures que prend une réunion, selon les minutes supposées", "Uren die een vergadering vergt, volgens de aangenomen minuten", "Stunden, die eine Sitzung erfordert, nach den angenommenen Minuten"),
        PublicNeed.DiplomatsEstimate => DiplomatLoadWords.Required,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words"),
    };

    public static IEnumerable<Localized> Notes(PublicNeed found)
    {
        if (found is not { Year: { } year, HoursLeft: { } left })
            yield break;
        yield return Localized.Say(
            en => $"The line rests on documented figures but for allowances: {en.Number(year.Agents)} agents are enough as long as a meeting, with its procedures, short notice, stalemates and answers to posts, takes less than {en.Number(left.Interval.Low, 0)} to {en.Number(left.Interval.High, 0)} hours. The point rests on assumed minutes; whoever measures them moves the point, not the line.",
            fr => $"La droite repose sur des chiffres documentés, sauf pour les autres tâches : {fr.Number(year.Agents)} agents suffisent tant qu’une réunion, avec ses procédures, brefs délais, blocages et réponses aux postes, prend moins de {fr.Number(left.Interval.Low, 0)} à {fr.Number(left.Interval.High, 0)} heures. Le point repose sur des minutes supposées ; les mesurer déplace le point, non la droite.",
            nl => $"De lijn steunt op gedocumenteerde cijfers, behalve voor de andere taken: {nl.Number(year.Agents)} personeelsleden volstaan zolang een vergadering, met haar procedures, korte termijnen, impasses en antwoorden aan posten, minder dan {nl.Number(left.Interval.Low, 0)} tot {nl.Number(left.Interval.High, 0)} uur vergt. Het punt steunt op aangenomen minuten; wie ze meet, verplaatst het punt, niet de lijn.",
            de => $"Die Linie beruht auf belegten Zahlen, außer für die sonstigen Aufgaben: {de.Number(year.Agents)} Bedienstete reichen aus, solange eine Sitzung mit ihren Verfahren, kurzen Fristen, Blockaden und Antworten an Vertretungen weniger als {de.Number(left.Interval.Low, 0)} bis {de.Number(left.Interval.High, 0)} Stunden erfordert. Der Punkt beruht auf angenommenen Minuten; wer sie misst, verschiebt den Punkt und nicht die Linie.");
        yield return Localized.Say(
            en => $"Public sources count the meetings of one year, {year.Year}, and name agents, heads and not full-time equivalents, as of {year.StaffYear}; each is taken for one. The format of a meeting is not public, so that each counts for a third in each; how many procedures came with them, how many were impromptu and how many ended in stalemate is assumed; half of the assumed procedures are taken for written, half for silence procedures. One year says nothing of a trend.",
            fr => $"Les sources publiques comptent les réunions d’une seule année, {year.Year}, et citent des agents, en personnes physiques et non en équivalents temps plein, en {year.StaffYear} ; chacun est compté pour un. Le format des réunions n’est pas public : chacune compte pour un tiers dans chacun ; le nombre de procédures par réunion, la part des concertations imprévues et celle des blocages sont supposés ; les procédures supposées sont comptées pour moitié comme écrites, pour moitié comme procédures de silence. Une seule année ne dit rien d’une tendance.",
            nl => $"Openbare bronnen tellen de vergaderingen van één jaar, {year.Year}, en noemen personeelsleden, in personen en niet in voltijdsequivalenten, in {year.StaffYear}; elk telt voor één. In welke vorm werd vergaderd, is niet openbaar: elke vergadering telt voor een derde in elke vorm; hoeveel procedures erbij hoorden, hoeveel overleg onvoorzien was en hoeveel in een impasse eindigde, wordt aangenomen; de aangenomen procedures gelden voor de helft als schriftelijk, voor de helft als stilteprocedure. Eén jaar zegt niets over een trend.",
            de => $"Öffentliche Quellen zählen die Sitzungen eines einzigen Jahres, {year.Year}, und nennen Bedienstete, in Personen und nicht in Vollzeitäquivalenten, im Jahr {year.StaffYear}; jede Person zählt als eine. In welcher Form getagt wurde, ist nicht öffentlich: Jede Sitzung zählt zu einem Drittel in jeder Form; wie viele Verfahren dazukamen, wie viele Konzertierungen unvorhergesehen waren und wie viele in einer Blockade endeten, wird angenommen; die angenommenen Verfahren gelten zur Hälfte als schriftliche, zur Hälfte als Verschweigungsverfahren. Ein einziges Jahr sagt nichts über einen Trend.");
        foreach (var note in WorkloadWords.NotMeasured(found.Standards.Assumed, found.Standards.All))
            yield return note;
        yield return WorkloadWords.WhatTheIntervalIs;
        yield return WorkloadWords.Seed(found.Asked);
        yield return WorkloadWords.NotSeen;
    }
}
