using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The strongest arguments against a demand for staff, in words.</summary>
internal static class CaseAgainstWords
{
    public static readonly Localized Question = new(
        "What is the strongest argument against more staff?",
        "Quel est l’argument le plus fort contre un renfort ?",
        "Wat is het sterkste argument tegen meer personeel?",
        "Was ist das stärkste Argument gegen mehr Personal?");

    public static readonly Localized Observed = new("arguments", "arguments", "argumenten", "Argumente");

    public static readonly Localized Column = new("Argument", "Argument", "Argument", "Argument");

    public static readonly Localized Note = new(
        "Whoever asks for staff will hear these. They come from the same rows and the same model as the numbers above; where the numbers speak for fewer people, this says so.",
        "Qui demande du personnel les entendra. Ils proviennent des mêmes lignes et du même modèle que les nombres ci-dessus ; lorsque les nombres plaident pour moins de personnel, c’est dit ici.",
        "Wie om personeel vraagt, zal ze te horen krijgen. Ze komen uit dezelfde rijen en hetzelfde model als de getallen hierboven; pleiten de getallen voor minder mensen, dan staat het hier.",
        "Wer Personal fordert, wird sie hören. Sie stammen aus denselben Zeilen und demselben Modell wie die Zahlen oben; sprechen die Zahlen für weniger Personal, steht es hier.");

    private static readonly Localized Nothing = new(
        "Not known: there is no work in these years to speak for or against", "Inconnu : il n’y a, pour ces années, aucun travail qui plaide pour ou contre",
        "Niet bekend: er is in deze jaren geen werk dat ervoor of ertegen pleit", "Nicht bekannt: In diesen Jahren gibt es keine Arbeit, die dafür oder dagegen spräche");

    private static readonly Localized None = new(
        "The arguments examined here do not speak against more staff", "Les arguments examinés ici ne plaident pas contre un renfort", "De hier onderzochte argumenten pleiten niet tegen meer personeel", "Die hier geprüften Argumente sprechen nicht gegen mehr Personal");

    public static Localized Subtitle(CaseAgainst found) => found.IsOfRegister
        ? new(
            $"What the same register and the same model hold against a demand for staff, the strongest first, {found.Years.From} to {found.Years.To}",
            $"Ce que le même registre et le même modèle opposent à une demande de renfort, le plus fort d’abord, {found.Years.From} à {found.Years.To}",
            $"Wat hetzelfde register en hetzelfde model tegen een vraag om personeel inbrengen, het sterkste eerst, {found.Years.From} tot {found.Years.To}",
            $"Was dasselbe Register und dasselbe Modell gegen eine Personalforderung sprechen lassen, das stärkste zuerst, {found.Years.From} bis {found.Years.To}")
        : new(
            "What public sources and the same model hold against a demand for staff, the strongest first",
            "Ce que les sources publiques et le même modèle opposent à une demande de renfort, le plus fort d’abord",
            "Wat openbare bronnen en hetzelfde model tegen een vraag om personeel inbrengen, het sterkste eerst",
            "Was öffentliche Quellen und dasselbe Modell gegen eine Personalforderung sprechen lassen, das stärkste zuerst");

    public static Localized Headline(CaseAgainst found) => found.Arguments is [var first, ..] ? Of(first) : found.Verdict == Verdict.TooFew ? Nothing : None;

    /// <summary>The weaker ones stand beneath the first, in plain sight.</summary>
    public static Localized AsNote(Argument argument) => Of(argument).Map(words => $"{words}.");

    public static Localized Of(Argument argument) => argument switch
    {
        Argument.FewerNeeded fewer => Localized.Say(
            en => $"The draws average {WorkloadWords.One(fewer.Required, en)} FTE ({en.Interval(WorkloadWords.One(fewer.Low, en), WorkloadWords.One(fewer.High, en))}) for {fewer.Year}, fewer than the {WorkloadWords.One(fewer.Fte, en)} in post",
            fr => $"Moyenne des tirages pour {fewer.Year} : {WorkloadWords.One(fewer.Required, fr)} ETP ({fr.Interval(WorkloadWords.One(fewer.Low, fr), WorkloadWords.One(fewer.High, fr))}), moins que les {WorkloadWords.One(fewer.Fte, fr)} en poste",
            nl => $"De trekkingen geven gemiddeld {WorkloadWords.One(fewer.Required, nl)} VTE ({nl.Interval(WorkloadWords.One(fewer.Low, nl), WorkloadWords.One(fewer.High, nl))}) voor {fewer.Year}, minder dan de {WorkloadWords.One(fewer.Fte, nl)} in dienst",
            de => $"Mittel der Ziehungen für {fewer.Year}: {WorkloadWords.One(fewer.Required, de)} VZÄ ({de.Interval(WorkloadWords.One(fewer.Low, de), WorkloadWords.One(fewer.High, de))}), weniger als die {WorkloadWords.One(fewer.Fte, de)} im Dienst"),
        Argument.MayBeEnough may => Localized.Say(
            en => $"The assumptions allow {en.Interval(WorkloadWords.One(may.Low, en), WorkloadWords.One(may.High, en))} FTE in {may.Year}: {WorkloadWords.One(may.Fte, en)} may have been enough",
            fr => $"Les hypothèses permettent {fr.Interval(WorkloadWords.One(may.Low, fr), WorkloadWords.One(may.High, fr))} ETP en {may.Year} : {WorkloadWords.One(may.Fte, fr)} ont pu suffire",
            nl => $"De aannames laten {nl.Interval(WorkloadWords.One(may.Low, nl), WorkloadWords.One(may.High, nl))} VTE toe in {may.Year}: {WorkloadWords.One(may.Fte, nl)} kunnen hebben volstaan",
            de => $"Die Annahmen erlauben {may.Year} {de.Interval(WorkloadWords.One(may.Low, de), WorkloadWords.One(may.High, de))} VZÄ: {WorkloadWords.One(may.Fte, de)} können ausgereicht haben"),
        Argument.EnoughAtBest best => Localized.Say(
            en => $"If every assumption overstates the need, {WorkloadWords.One(best.Required, en)} FTE were needed in {best.Year}; {WorkloadWords.ThereWere(best.Fte, en)}",
            fr => $"Si chaque hypothèse surestime le besoin, {WorkloadWords.One(best.Required, fr)} ETP étaient nécessaires en {best.Year} ; {WorkloadWords.ThereWere(best.Fte, fr)}",
            nl => $"Als elke aanname de behoefte overschat, waren {WorkloadWords.One(best.Required, nl)} VTE nodig in {best.Year}; {WorkloadWords.ThereWere(best.Fte, nl)}",
            de => $"Wenn jede Annahme den Bedarf überschätzt, wurden {best.Year} {WorkloadWords.One(best.Required, de)} VZÄ benötigt; {WorkloadWords.ThereWere(best.Fte, de)}"),
        Argument.WorkFell fell => Localized.Say(
            en => $"Hours fell too, by {en.Share(-fell.Spans.Hours)} from {Span(fell.Spans.First)} to {Span(fell.Spans.Last)}, throughout the uncertainty interval",
            fr => $"Les heures ont baissé aussi, de {fr.Share(-fell.Spans.Hours)} entre {Span(fell.Spans.First)} et {Span(fell.Spans.Last)}, dans tout l’intervalle d’incertitude",
            nl => $"Ook de werkuren daalden, met {nl.Share(-fell.Spans.Hours)} tussen {Span(fell.Spans.First)} en {Span(fell.Spans.Last)}, over het hele onzekerheidsinterval",
            de => $"Auch die Arbeitsstunden sanken, um {de.Share(-fell.Spans.Hours)} zwischen {Span(fell.Spans.First)} und {Span(fell.Spans.Last)}, im ganzen Unsicherheitsintervall"),
        Argument.MeetingsFell fell => Localized.Say(
            en => $"Meetings fell by {en.Share(-fell.Spans.Meetings)} from {Span(fell.Spans.First)} to {Span(fell.Spans.Last)}; whether hours did depends on minutes assumed",
            fr => $"Réunions : baisse de {fr.Share(-fell.Spans.Meetings)} entre {Span(fell.Spans.First)} et {Span(fell.Spans.Last)} ; pour les heures, cela dépend des minutes",
            nl => $"Vergaderingen: daling van {nl.Share(-fell.Spans.Meetings)} tussen {Span(fell.Spans.First)} en {Span(fell.Spans.Last)}; de uren: afhankelijk van de minuten",
            de => $"Sitzungen: Rückgang um {de.Share(-fell.Spans.Meetings)} zwischen {Span(fell.Spans.First)} und {Span(fell.Spans.Last)}; bei den Stunden je nach Minuten"),
        Argument.NotMeasured not => Localized.Say(
            en => $"{not.Assumed} of {not.All} standards {en.Plural(not.Assumed, "is", "are")} assumed: whoever doubts them doubts every number of FTE",
            fr => $"{not.Assumed} {fr.Plural(not.Assumed, "norme", "normes")} sur {not.All} {fr.Plural(not.Assumed, "est supposée", "sont supposées")} : en douter, c’est douter de tout nombre d’ETP",
            nl => $"{not.Assumed} van de {not.All} normen {nl.Plural(not.Assumed, "is", "zijn")} aangenomen: wie eraan twijfelt, twijfelt aan elk aantal VTE",
            de => $"{not.Assumed} von {not.All} Richtwerten {de.Plural(not.Assumed, "ist", "sind")} angenommen: Wer sie bezweifelt, bezweifelt jede Zahl an VZÄ"),
        Argument.SlackWeeks slack => Localized.Say(
            en => $"In {en.Share(1 - slack.ShareOver)} of weeks the work fits the time there is ({en.Interval(1 - slack.High, 1 - slack.Low, Analytics.Data.Unit.Share)})",
            fr => $"Dans {fr.Share(1 - slack.ShareOver)} des semaines, le travail tient dans le temps disponible ({fr.Interval(1 - slack.High, 1 - slack.Low, Analytics.Data.Unit.Share)})",
            nl => $"In {nl.Share(1 - slack.ShareOver)} van de weken past het werk in de beschikbare tijd ({nl.Interval(1 - slack.High, 1 - slack.Low, Analytics.Data.Unit.Share)})",
            de => $"In {de.Share(1 - slack.ShareOver)} der Wochen passt die Arbeit in die verfügbare Zeit ({de.Interval(1 - slack.High, 1 - slack.Low, Analytics.Data.Unit.Share)})"),
        Argument.HoursForEachMeeting each => Localized.Say(
            en => $"Staff had {en.Number(each.Mean, 0)} working hours ({en.Interval(en.Number(each.Low, 0), en.Number(each.High, 0))}) for each of the {en.Number(each.Year.Meetings, 0)} meetings of {each.Year.Year}",
            fr => $"L’effectif disposait de {fr.Number(each.Mean, 0)} heures de travail ({fr.Interval(fr.Number(each.Low, 0), fr.Number(each.High, 0))}) pour chacune des {fr.Number(each.Year.Meetings, 0)} réunions de {each.Year.Year}",
            nl => $"Het personeel had {nl.Number(each.Mean, 0)} werkuren ({nl.Interval(nl.Number(each.Low, 0), nl.Number(each.High, 0))}) voor elk van de {nl.Number(each.Year.Meetings, 0)} vergaderingen van {each.Year.Year}",
            de => $"Für jede der {de.Number(each.Year.Meetings, 0)} Sitzungen von {each.Year.Year} gab es {de.Number(each.Mean, 0)} Arbeitsstunden des Personals ({de.Interval(de.Number(each.Low, 0), de.Number(each.High, 0))})"),
        _ => throw new ArgumentOutOfRangeException(nameof(argument), argument, "is an argument without words"),
    };

    private static string Span(Findings.Asking.Years years) => years.From == years.To ? $"{years.From}" : $"{years.From}–{years.To}";
}
