using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of the meetings per dossier of policy domains.</summary>
internal static class MeetingsByDomainWords
{
    public static readonly Localized Question = new(
        "Do some policy domains take more meetings per dossier than others?",
        "Certains domaines politiques demandent-ils plus de réunions par dossier que d’autres ?",
        "Vergen sommige beleidsdomeinen meer vergaderingen per dossier dan andere?",
        "Brauchen manche Politikbereiche mehr Sitzungen je Dossier als andere?");

    public static readonly Localized Ratio = new(
        "Ratio to the other domains", "Rapport aux autres domaines", "Verhouding tot de andere domeinen", "Verhältnis zu den anderen Bereichen");

    public static readonly Localized RatioFrom = new("Interval of all together, from", "Intervalle commun, de", "Gezamenlijk interval, van", "Gemeinsames Intervall, von");

    public static readonly Localized RatioTo = new("Interval of all together, to", "Intervalle commun, à", "Gezamenlijk interval, tot", "Gemeinsames Intervall, bis");

    public static readonly Localized P = new("p-value, Holm", "valeur p, Holm", "p-waarde, Holm", "p-Wert, Holm");

    public static readonly Localized Verdict = new("Verdict", "Verdict", "Oordeel", "Urteil");

    /// <summary>The line at one.</summary>
    public static readonly Localized AsMany = new("As many as the others", "Autant que les autres", "Evenveel als de andere", "So viele wie die anderen");

    public static readonly Localized Note = new(
        "Each domain is held against all others in the same years of opening, each year at a level of its own, so that a domain is not judged by when its dossiers were opened. Of Poisson’s and quasi-Poisson’s error the wider stands. The intervals are so wide that they hold for all domains at once; a difference is claimed where its interval leaves out one and Holm’s adjustment bears it out. Years of which more than a fifth of the dossiers are still open are left out. A domain whose dossiers are harder, or better prepared, takes as many meetings as they need: the ratio gives no reason.",
        "Chaque domaine est comparé à tous les autres dans les mêmes années d’ouverture, chaque année ayant son propre niveau : un domaine n’est pas jugé selon l’époque de ses dossiers. De l’erreur de Poisson et de celle de quasi-Poisson, la plus large est retenue. Les intervalles sont assez larges pour valoir pour tous les domaines à la fois ; une différence n’est affirmée que si son intervalle exclut un et que l’ajustement de Holm la confirme. Les années dont plus d’un cinquième des dossiers est encore ouvert sont écartées. Un domaine aux dossiers plus difficiles, ou mieux préparés, demande les réunions qu’il faut : le rapport ne donne pas de raison.",
        "Elk domein wordt afgezet tegen alle andere in dezelfde jaren van opening, elk jaar op een eigen niveau, zodat een domein niet wordt beoordeeld naar wanneer zijn dossiers werden geopend. Van de fout van Poisson en die van quasi-Poisson blijft de breedste staan. De intervallen zijn zo breed dat ze voor alle domeinen tegelijk gelden; een verschil wordt pas beweerd als zijn interval één uitsluit en de correctie van Holm het bevestigt. Jaren waarvan meer dan een vijfde van de dossiers nog loopt, blijven buiten beschouwing. Een domein met moeilijker of beter voorbereide dossiers vergt zoveel vergaderingen als nodig: de verhouding geeft geen reden.",
        "Jeder Bereich wird mit allen anderen in denselben Jahren der Eröffnung verglichen, jedes Jahr auf eigenem Niveau, sodass ein Bereich nicht danach beurteilt wird, wann seine Dossiers eröffnet wurden. Vom Poisson- und vom Quasi-Poisson-Fehler gilt der größere. Die Intervalle sind so breit, dass sie für alle Bereiche zugleich gelten; ein Unterschied wird nur behauptet, wenn sein Intervall eins ausschließt und die Korrektur nach Holm ihn trägt. Jahre, von deren Dossiers mehr als ein Fünftel noch offen ist, bleiben unberücksichtigt. Ein Bereich mit schwierigeren oder besser vorbereiteten Dossiers braucht so viele Sitzungen wie nötig: Das Verhältnis nennt keinen Grund.");

    private static readonly Localized Furthest = new(
        "furthest from the others, chosen after looking at all, n in years", "le plus éloigné des autres, choisi après les avoir tous vus, n en années",
        "het verst van de andere, gekozen na alle te hebben bekeken, n in jaren", "am weitesten von den anderen, nach Durchsicht aller gewählt, n in Jahren");

    public static Localized Domain(DomainRate domain) => DossiersWords.PolicyDomain(domain.Code);

    public static Localized Subtitle(Years years) => new(
        $"Meetings per dossier of each policy domain over those of all others opened in the same years, {years.From} to {years.To}; intervals hold for all at once",
        $"Réunions par dossier de chaque domaine politique, rapportées à celles de tous les autres ouverts les mêmes années, {years.From} à {years.To} ; intervalles valables pour tous à la fois",
        $"Vergaderingen per dossier van elk beleidsdomein, gedeeld door die van alle andere uit dezelfde jaren, {years.From} tot {years.To}; de intervallen gelden voor alle tegelijk",
        $"Sitzungen je Dossier jedes Politikbereichs, geteilt durch die aller anderen derselben Jahre, {years.From} bis {years.To}; die Intervalle gelten für alle zugleich");

    public static Localized Headline(MeetingsByDomain found) => (found.Verdict, found.Furthest, found.Opened) switch
    {
        (Findings.Verdict.Differs, { } furthest, { } opened) => Differs(furthest, found.Ratios[furthest.Code].Value!.Value, opened),
        (Findings.Verdict.NoClearDifference, _, { } opened) => NoneClear(opened),
        (Findings.Verdict.NotDecided, { } furthest, { } opened) => NotDecided(furthest, opened),
        (_, _, { } opened) => TooFew(opened),
        _ => None(found.Years),
    };

    public static Localized AlternativeText(MeetingsByDomain found) => found.Furthest is null
        ? Headline(found)
        : Localized.From(language => string.Join(language.Semicolon, found.Domains.Where(domain => domain.P is not null)
            .Select(domain => $"{Domain(domain).In(language)} {language.Number(found.Ratios[domain.Code].Value!.Value, 2)}")) + ".");

    /// <summary>Of the one ratio that is put to the test; the others stand in the table.</summary>
    public static Localized Title(MeetingsByDomain found) => found.Furthest is { } furthest
        ? Localized.From(language => $"{Domain(furthest).In(language)}, {Furthest.In(language)}")
        : Furthest;

    /// <summary>Dossiers that are in no domain; none where all are in one.</summary>
    public static IEnumerable<Localized> Unknown(long dossiers)
    {
        if (dossiers > 0)
        {
            yield return Localized.Say(
                en => $"Dossiers without a policy domain, which are compared with nothing: {en.Whole(dossiers)}.",
                fr => $"Dossiers sans domaine politique, comparés à rien : {fr.Whole(dossiers)}.",
                nl => $"Dossiers zonder beleidsdomein, die met niets worden vergeleken: {nl.Whole(dossiers)}.",
                de => $"Dossiers ohne Politikbereich, die mit nichts verglichen werden: {de.Whole(dossiers)}.");
        }
    }

    private static Localized Differs(DomainRate domain, double ratio, Years opened) => Localized.Say(
        en => $"{Domain(domain).En}: {en.Number(ratio, 2)} times the meetings per dossier of other domains, {DossiersWords.Opened(opened).En}",
        fr => $"{Domain(domain).Fr} : {fr.Number(ratio, 2)} fois les réunions par dossier des autres ({DossiersWords.Opened(opened).Fr})",
        nl => $"{Domain(domain).Nl}: {nl.Number(ratio, 2)} keer de vergaderingen per dossier van de andere ({DossiersWords.Opened(opened).Nl})",
        de => $"{Domain(domain).De}: {de.Number(ratio, 2)}-mal die Sitzungen je Dossier der anderen ({DossiersWords.Opened(opened).De})");

    private static Localized NoneClear(Years opened) => new(
        $"No policy domain clearly differs in meetings per dossier, {DossiersWords.Opened(opened).En}",
        $"Aucun domaine politique ne diffère nettement en réunions par dossier ({DossiersWords.Opened(opened).Fr})",
        $"Geen beleidsdomein verschilt duidelijk in vergaderingen per dossier ({DossiersWords.Opened(opened).Nl})",
        $"Kein Politikbereich unterscheidet sich eindeutig in Sitzungen je Dossier ({DossiersWords.Opened(opened).De})");

    private static Localized NotDecided(DomainRate domain, Years opened) => new(
        $"Meetings per dossier: no difference decided, furthest {Domain(domain).En}, {DossiersWords.Opened(opened).En}",
        $"Réunions par dossier : différence non établie, le plus éloigné {Domain(domain).Fr} ({DossiersWords.Opened(opened).Fr})",
        $"Vergaderingen per dossier: verschil staat niet vast, het verst {Domain(domain).Nl} ({DossiersWords.Opened(opened).Nl})",
        $"Sitzungen je Dossier: Unterschied steht nicht fest, am weitesten {Domain(domain).De} ({DossiersWords.Opened(opened).De})");

    private static Localized TooFew(Years opened) => new(
        $"Too few dossiers to compare policy domains, {DossiersWords.Opened(opened).En}",
        $"Trop peu de dossiers pour comparer les domaines politiques ({DossiersWords.Opened(opened).Fr})",
        $"Te weinig dossiers om beleidsdomeinen te vergelijken ({DossiersWords.Opened(opened).Nl})",
        $"Zu wenige Dossiers, um Politikbereiche zu vergleichen ({DossiersWords.Opened(opened).De})");

    private static Localized None(Years years) => new(
        $"No dossier with a policy domain in a finished year, opened in {LevelChangeWords.Span(years)}",
        $"Aucun dossier doté d’un domaine politique dans une année achevée ({LevelChangeWords.Span(years)})",
        $"Geen dossier met een beleidsdomein in een afgerond jaar, geopend in {LevelChangeWords.Span(years)}",
        $"Kein Dossier mit Politikbereich in einem abgeschlossenen Jahr, eröffnet {LevelChangeWords.Span(years)}");
}
