using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the chance that a consultation finds everybody busy.</summary>
internal static class EverybodyBusyWords
{
    public static readonly Localized Question = new(
        "How often does a consultation find everybody busy, and what would one more agent change?",
        "À quelle fréquence une concertation trouve-t-elle tous les agents occupés, et que changerait un agent de plus ?",
        "Hoe vaak is er voor een overleg niemand vrij, en wat zou één personeelslid meer veranderen?",
        "Wie oft ist für eine Konzertierung niemand frei, und was würde eine weitere Person ändern?");

    public static readonly Localized Agents = CodeWords.Label("staffing", "measure_code", "agents");

    public static readonly Localized Busy = new(
        "Share of consultations that find everybody busy", "Part des concertations qui trouvent tous les agents occupés", "Aandeel van het overleg waarvoor niemand vrij is", "Anteil der Konzertierungen, für die niemand frei ist");

    public static readonly Localized Erlang = new("if they came at random (Erlang C)", "si elles arrivaient au hasard (Erlang C)", "bij willekeurige aankomst (Erlang C)", "wenn sie zufällig kämen (Erlang C)");

    public static readonly Localized OwnDays = new("on the days on which they came", "aux jours où elles ont eu lieu", "op de dagen waarop het plaatsvond", "an den Tagen, an denen sie kamen");

    public static readonly Localized Difference = new("What bursts add", "Ce qu’ajoutent les regroupements", "Wat opeenhopingen toevoegen", "Was Häufungen hinzufügen");

    private static readonly Localized Dispersion = new(
        "Variance of weekly counts against that of independent arrivals (1 = equal)", "Variance des nombres hebdomadaires rapportée à celle d’arrivées indépendantes (1 = égale)",
        "Variantie van de aantallen per week tegenover die van onafhankelijke aankomsten (1 = gelijk)", "Varianz der wöchentlichen Anzahlen gegenüber der unabhängiger Ankünfte (1 = gleich)");

    private static readonly Localized Nothing = new(
        "The register holds no whole year of consultations dated to the day with known staff", "Le registre ne contient aucune année entière de concertations datées au jour, à effectif connu",
        "Voor geen enkel volledig jaar overleg vermeldt het register zowel de dagen als het personeel", "Das Register enthält kein ganzes Jahr taggenau bekannter Konzertierungen, dessen Personal bekannt ist");

    public static readonly Localized Note = new(
        "Erlang’s formula takes arrivals for random and alike all year, each consultation for the work of one agent from start to end, and all agents for equal. Consultations come in bursts, before conferences and in crises, or merely around a recess; the second series puts the register’s own days through the same queue (exponential times, first come, first served), so that the difference is what bursts cost. Agents share work, put things off and work late: neither series says how long anyone waited.",
        "La formule d’Erlang suppose des arrivées au hasard et régulières toute l’année, une concertation traitée par un seul agent du début à la fin, et des agents équivalents. Or les concertations viennent groupées, avant les conférences et en temps de crise, ou simplement autour des vacances ; la seconde série fait passer les jours du registre par la même file (durées exponentielles, premier arrivé, premier servi) : la différence est le coût des regroupements. Les agents se partagent le travail, le reportent et travaillent tard : aucune des deux séries ne dit combien de temps on a attendu.",
        "De formule van Erlang neemt aan dat overleg willekeurig en het hele jaar gelijkmatig komt, dat één personeelslid een overleg van begin tot eind behandelt en dat allen inwisselbaar zijn. Overleg komt echter in opeenhopingen, vóór conferenties en in crisissen, of gewoon rond een reces; de tweede reeks stuurt de eigen dagen van het register door dezelfde wachtrij (exponentiële duren, in volgorde van aankomst), zodat het verschil is wat opeenhopingen kosten. Personeelsleden verdelen het werk, stellen het uit en werken langer door: geen van beide reeksen zegt hoelang iemand heeft gewacht.",
        "Erlangs Formel nimmt an, dass Konzertierungen zufällig und das ganze Jahr gleichmäßig kommen, dass eine Person eine Konzertierung von Anfang bis Ende bearbeitet und dass alle gleichwertig sind. Konzertierungen kommen jedoch gehäuft, vor Konferenzen und in Krisen oder einfach rund um die Ferien; die zweite Reihe schickt die eigenen Tage des Registers durch dieselbe Warteschlange (exponentielle Dauern, in der Reihenfolge der Ankunft), sodass der Unterschied zeigt, was Häufungen kosten. Bedienstete teilen sich die Arbeit, verschieben sie und arbeiten länger: Keine der beiden Reihen sagt, wie lange jemand gewartet hat.");

    public static Localized Subtitle(EverybodyBusy found) => found.Span is { } span
        ? Localized.Say(
            en => $"Share of consultations that find all agents at other work, by number of agents, {span.From} to {span.To}; a consultation takes one agent {en.Number(found.ServiceDays, 1)} working days",
            fr => $"Part des concertations qui trouvent tous les agents à d’autres tâches, selon leur nombre, {span.From} à {span.To} ; une concertation occupe un agent {fr.Number(found.ServiceDays, 1)} jours de travail",
            nl => $"Aandeel van het overleg waarvoor geen personeelslid vrij is, naar aantal personeelsleden, {span.From} tot {span.To}; een overleg kost één personeelslid {nl.Number(found.ServiceDays, 1)} werkdagen",
            de => $"Anteil der Konzertierungen, für die niemand frei ist, nach Zahl der Bediensteten, {span.From} bis {span.To}; eine Konzertierung beschäftigt eine Person {de.Number(found.ServiceDays, 1)} Arbeitstage")
        : new(
            $"Share of consultations that find all agents at other work, by number of agents, {found.Years.From} to {found.Years.To}",
            $"Part des concertations qui trouvent tous les agents à d’autres tâches, selon leur nombre, {found.Years.From} à {found.Years.To}",
            $"Aandeel van het overleg waarvoor geen personeelslid vrij is, naar aantal personeelsleden, {found.Years.From} tot {found.Years.To}",
            $"Anteil der Konzertierungen, für die niemand frei ist, nach Zahl der Bediensteten, {found.Years.From} bis {found.Years.To}");

    public static Localized Headline(EverybodyBusy found) => found is { Now: { } now, OneMore: { } more }
        ? Localized.Say(
            en => $"With {now.Agents} {en.Plural(now.Agents, "agent", "agents")}, {en.Share(now.OwnDays.Mean)} of consultations would find everybody busy; with {more.Agents}, {en.Share(more.OwnDays.Mean)}",
            fr => $"Avec {now.Agents} {fr.Plural(now.Agents, "agent", "agents")}, {fr.Share(now.OwnDays.Mean)} des concertations trouveraient tous les agents occupés ; avec {more.Agents}, {fr.Share(more.OwnDays.Mean)}",
            nl => $"Met {now.Agents} {nl.Plural(now.Agents, "personeelslid", "personeelsleden")} zou {nl.Share(now.OwnDays.Mean)} van het overleg niemand vrij vinden, met {more.Agents} nog {nl.Share(more.OwnDays.Mean)}",
            de => $"Mit {now.Agents} Bediensteten wäre für {de.Share(now.OwnDays.Mean)} der Konzertierungen niemand frei, mit {more.Agents} für {de.Share(more.OwnDays.Mean)}")
        : Nothing;

    public static Localized AlternativeText(EverybodyBusy found) => found.Shares.Count == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Shares.Select(share =>
            $"{share.Agents}{language.Colon}{Erlang.In(language)} {language.Share(share.Erlang)}, {OwnDays.In(language)} {language.Share(share.OwnDays.Mean)}")) + ".");

    public static IEnumerable<Localized> Notes(EverybodyBusy found)
    {
        if (found is { Now: { } now, Dispersion: { } dispersion })
        {
            yield return Localized.Say(
                en => $"Weekly counts have {en.Number(dispersion.Value, 1)} times the variance of independent arrivals: Erlang’s {en.Share(now.Erlang)} becomes {en.Share(now.OwnDays.Mean)} on the register’s own days ({Points(now.Bursts, en)} points).",
                fr => $"La variance des nombres hebdomadaires vaut {fr.Number(dispersion.Value, 1)} fois celle d’arrivées indépendantes : les {fr.Share(now.Erlang)} d’Erlang deviennent {fr.Share(now.OwnDays.Mean)} aux jours du registre ({Points(now.Bursts, fr)} points).",
                nl => $"De aantallen per week hebben {nl.Number(dispersion.Value, 1)} keer de variantie van onafhankelijke aankomsten: de {nl.Share(now.Erlang)} van Erlang wordt {nl.Share(now.OwnDays.Mean)} op de eigen dagen van het register ({Points(now.Bursts, nl)} procentpunt).",
                de => $"Die wöchentlichen Anzahlen haben die {de.Number(dispersion.Value, 1)}-fache Varianz unabhängiger Ankünfte: Aus Erlangs {de.Share(now.Erlang)} werden {de.Share(now.OwnDays.Mean)} an den eigenen Tagen des Registers ({Points(now.Bursts, de)} Prozentpunkte).");
        }

        if (found.Shares.Any(share => share.IsOverloaded))
        {
            yield return new(
                "With fewer agents than the work would keep busy the queue grows without end: every consultation then waits, and 100% stands for that.",
                "Avec moins d’agents que le travail n’en occuperait, la file s’allonge sans fin : toute concertation attend alors, ce que représentent les 100 %.",
                "Met minder personeelsleden dan het werk bezig zou houden, groeit de wachtrij zonder einde: elk overleg wacht dan, en 100 % staat daarvoor.",
                "Mit weniger Bediensteten, als die Arbeit beschäftigen würde, wächst die Warteschlange ohne Ende: Jede Konzertierung wartet dann, dafür stehen 100 %.");
        }

        yield return Note;
        yield return WorkloadWords.Seed(found.Asked);
    }

    public static Localized Title(Estimate estimate) => estimate.Name switch
    {
        EverybodyBusy.DispersionEstimate => Dispersion,
        _ when estimate.Name.StartsWith(EverybodyBusy.ErlangEstimate, StringComparison.Ordinal) => Named(Erlang, estimate),
        _ => Named(OwnDays, estimate),
    };

    private static Localized Named(Localized series, Estimate estimate) =>
        Busy.Map((language, words) => $"{words}, {series.In(language)} ({Agents.In(language)}{language.Colon}{estimate.Name[(estimate.Name.LastIndexOf('_') + 1)..]})");

    private static string Points(double share, Language language) => $"{(share >= 0 ? "+" : "")}{language.Number(100 * share, 0)}";
}
