using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of the pace after each crisis.</summary>
internal static class AfterEachCrisisWords
{
    public static readonly Localized Question = new(
        "How much faster do impromptu consultations come after a crisis begins?",
        "De combien les concertations imprévues s’accélèrent-elles après le début d’une crise ?",
        "Hoeveel sneller volgt onvoorzien overleg elkaar op nadat een crisis begint?",
        "Wie viel schneller folgen unvorhergesehene Konzertierungen aufeinander, nachdem eine Krise begonnen hat?");

    public static readonly Localized AWeek = new("Impromptu consultations a week", "Concertations imprévues par semaine", "Onvoorziene overlegmomenten per week", "Unvorhergesehene Konzertierungen je Woche");
    public static readonly Localized Before = new("quiet days of the year before", "jours calmes de l’année précédente", "rustige dagen van het jaar ervoor", "ruhige Tage des Jahres davor");
    public static readonly Localized After = new("first eight weeks", "huit premières semaines", "eerste acht weken", "erste acht Wochen");
    public static readonly Localized AfterCount = new("Consultations, first eight weeks", "Concertations, huit premières semaines", "Overlegmomenten, eerste acht weken", "Konzertierungen, erste acht Wochen");
    public static readonly Localized BeforeCount = new("Consultations, quiet days before", "Concertations, jours calmes d’avant", "Overlegmomenten, rustige dagen ervoor", "Konzertierungen, ruhige Tage davor");
    public static readonly Localized Length = new("Length of it", "Durée", "Duur ervan", "Dauer");
    public static readonly Localized PerWeek = new("a week", "par semaine", "per week", "je Woche");
    public static readonly Localized RateRatio = new("Ratio", "Rapport", "Verhouding", "Verhältnis");

    private static readonly Localized OneImpromptu = new("impromptu consultation", "concertation imprévue", "onvoorzien overlegmoment", "unvorhergesehene Konzertierung");

    public static readonly Localized Note = new(
        "An impromptu consultation is by definition one on an unforeseen event, so that more of them follow a crisis proves no cause; the ratio says how much the pace rises and the table how much that is in consultations. The year before holds every season once; its quiet days are those in no crisis’s first eight weeks. A crisis that broke out in the first weeks of another cannot be told apart from it and is counted with it. Crises dated to a year only are left out.",
        "Une concertation imprévue porte par définition sur un événement imprévu : qu’il y en ait davantage après une crise ne prouve aucune cause ; le rapport dit de combien le rythme s’accélère et le tableau combien de concertations cela représente. L’année précédente contient chaque saison une fois ; ses jours calmes ne tombent dans les huit premières semaines d’aucune crise. Une crise survenue durant les premières semaines d’une autre ne peut en être distinguée et compte avec elle. Les crises dont seule l’année est connue sont écartées.",
        "Onvoorzien overleg gaat per definitie over een onvoorziene gebeurtenis: dat er na een crisis meer van is, bewijst geen oorzaak; de verhouding zegt hoezeer het ritme stijgt en de tabel hoeveel overleg dat is. Het jaar ervoor bevat elk seizoen één keer; de rustige dagen ervan vallen in de eerste acht weken van geen enkele crisis. Een crisis die in de eerste weken van een andere uitbrak, is er niet van te onderscheiden en telt daarbij mee. Crisissen waarvan alleen het jaar bekend is, blijven buiten beschouwing.",
        "Eine unvorhergesehene Konzertierung gilt definitionsgemäß einem unvorhergesehenen Ereignis: Dass nach einer Krise mehr davon stattfinden, beweist keine Ursache; das Verhältnis sagt, wie sehr das Tempo steigt, und die Tabelle, wie viele Konzertierungen das sind. Das Jahr davor enthält jede Jahreszeit einmal; seine ruhigen Tage liegen in den ersten acht Wochen keiner Krise. Eine Krise, die in den ersten Wochen einer anderen ausbrach, ist von ihr nicht zu trennen und zählt bei ihr mit. Krisen, von denen nur das Jahr bekannt ist, bleiben unberücksichtigt.");

    public static Localized Subtitle(Years years) => new(
        $"Impromptu consultations a week in the first {CrisisPace.Weeks} weeks of each crisis from {years.From} to {years.To}, and on the quiet days of the year before it; 95% intervals",
        $"Concertations imprévues par semaine durant les {CrisisPace.Weeks} premières semaines de chaque crise de {years.From} à {years.To}, et les jours calmes de l’année précédente ; intervalles de confiance à 95 %",
        $"Onvoorzien overleg per week in de eerste {CrisisPace.Weeks} weken van elke crisis van {years.From} tot {years.To}, en op de rustige dagen van het jaar ervoor; 95%-betrouwbaarheidsintervallen",
        $"Unvorhergesehene Konzertierungen je Woche in den ersten {CrisisPace.Weeks} Wochen jeder Krise von {years.From} bis {years.To} und an den ruhigen Tagen des Jahres davor; 95-%-Konfidenzintervalle");

    public static Localized AlternativeText(AfterEachCrisis found) => found.Crises.Count == 0
        ? CrisesWords.NoCrisisDays
        : Localized.From(language => string.Join(language.Semicolon, found.Crises.Select(crisis =>
            $"{CrisesWords.Name(crisis).In(language)}{language.Colon}{Told(crisis.After, language)} ({After.In(language)}), {Told(crisis.Before, language)} ({Before.In(language)})")) + ".");

    public static Localized Headline(AfterEachCrisis found) => found.Together is not { } all
        ? found.Crises.Count == 0 ? CrisesWords.NoCrisisDays : CrisesWords.NoTriggers
        : found.Verdict switch
        {
            Verdict.Rose or Verdict.Fell => Changed(found.Ratio!, found.Compared, found.Years),
            Verdict.NoClearChange => NoClearChange(found.Compared, found.Years),
            Verdict.NotDecided => NotDecided(found.Compared, found.Years),
            _ => TooFew(all, found.Compared, found.Years),
        };

    /// <summary>The title of one crisis's ratio, or of that of all.</summary>
    public static Localized Ratio(CrisisPace? crisis) => (crisis is null ? CrisesWords.AllCrises : CrisesWords.Name(crisis)) + new Localized(
        ", ratio of the pace after to the pace before", ", rapport du rythme d’après à celui d’avant",
        ", verhouding van het ritme erna tot dat ervoor", ", Verhältnis des Tempos danach zu dem davor");

    private static Localized TooFew(CrisisPace all, int crises, Years years) => Localized.Say(
        en => $"Too few to compare: {all.Count} impromptu consultations around {CrisesWords.Of(crises, en)}, {years.From} to {years.To}",
        fr => $"Trop peu pour comparer : {all.Count} concertations imprévues autour de {CrisesWords.Of(crises, fr)}, {years.From} à {years.To}",
        nl => $"Te weinig om te vergelijken: {all.Count} onvoorziene overlegmomenten rond {CrisesWords.Of(crises, nl)}, {years.From} tot {years.To}",
        de => $"Zu wenige zum Vergleichen: {all.Count} unvorhergesehene Konzertierungen um {CrisesWords.Of(crises, de)}, {years.From} bis {years.To}");

    private static Localized NoClearChange(int crises, Years years) => Localized.Say(
        en => $"No clear change of pace in the first weeks of {CrisesWords.Of(crises, en)}, {years.From} to {years.To}",
        fr => $"Pas de changement de rythme net au début de {CrisesWords.Of(crises, fr)}, {years.From} à {years.To}",
        nl => $"Geen duidelijke verandering van ritme in het begin van {CrisesWords.Of(crises, nl)}, {years.From} tot {years.To}",
        de => $"Keine klare Änderung des Tempos zu Beginn von {CrisesWords.Of(crises, de)}, {years.From} bis {years.To}");

    private static Localized NotDecided(int crises, Years years) => Localized.Say(
        en => $"Not decided whether the pace changed in the first weeks of {CrisesWords.Of(crises, en)}, {years.From} to {years.To}",
        fr => $"Changement de rythme non établi au début de {CrisesWords.Of(crises, fr)}, {years.From} à {years.To}",
        nl => $"Of het ritme veranderde in het begin van {CrisesWords.Of(crises, nl)}, {years.From} tot {years.To}, staat niet vast",
        de => $"Ob sich das Tempo zu Beginn von {CrisesWords.Of(crises, de)}, {years.From} bis {years.To}, änderte, steht nicht fest");

    private static Localized Changed(Estimate ratio, int crises, Years years) => Localized.Say(
        en => $"Impromptu consultations {Times(ratio, en)} times as frequent as before in {CrisesWords.Of(crises, en)}, {years.From} to {years.To}",
        fr => $"Concertations imprévues {Times(ratio, fr)} fois plus fréquentes qu’avant lors de {CrisesWords.Of(crises, fr)}, {years.From} à {years.To}",
        nl => $"Onvoorzien overleg {Times(ratio, nl)} keer zo vaak als voordien bij {CrisesWords.Of(crises, nl)}, {years.From} tot {years.To}",
        de => $"Unvorhergesehene Konzertierungen {Times(ratio, de)} Mal so häufig wie zuvor bei {CrisesWords.Of(crises, de)}, {years.From} bis {years.To}");

    private static string Times(Estimate ratio, Language language) => language.Number(ratio.Value!.Value, 1);

    private static string Told(Pace? pace, Language language) => pace is { } known ? language.Number(known.AWeek) : Writing.NotKnown.In(language);
}
