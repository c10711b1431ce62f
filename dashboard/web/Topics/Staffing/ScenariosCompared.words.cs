using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of scenarios, one sentence for each, and the words of their form.</summary>
internal static class ScenariosComparedWords
{
    public static readonly Localized Question = new(
        "What if the work, the minutes or the staff were different?",
        "Et si le travail, les minutes ou l’effectif étaient différents ?",
        "Wat als het werk, de minuten of het personeel anders waren?",
        "Was wäre, wenn Arbeit, Minuten oder Personal anders wären?");

    public static readonly Localized Form = new("Scenarios", "Scénarios", "Scenario’s", "Szenarien");

    public static readonly Localized HowTo = new(
        "Fill in what should change; an empty field keeps the value shown in it. The answer stands below, and the address holds the whole question.",
        "Indiquez ce qui doit changer ; un champ vide conserve la valeur qu’il affiche. La réponse figure ci-dessous, et l’adresse contient toute la question.",
        "Vul in wat moet veranderen; een leeg veld behoudt de getoonde waarde. Het antwoord staat hieronder, en het adres bevat de hele vraag.",
        "Tragen Sie ein, was sich ändern soll; ein leeres Feld behält den angezeigten Wert. Die Antwort steht darunter, und die Adresse enthält die ganze Frage.");

    public static readonly Localized Minutes = new("Minutes for each", "Minutes pour chaque tâche", "Minuten per taak", "Minuten für jede Tätigkeit");

    public static readonly Localized Compare = new("Compute", "Calculer", "Berekenen", "Berechnen");

    /// <summary>Before links to the fields.</summary>
    public static readonly Localized Refused = new(
        "Values were refused; the reason stands beside each, and the answer below does not take them into account:",
        "Des valeurs ont été refusées ; la raison figure près de chacune et la réponse ci-dessous n’en tient pas compte :",
        "Er zijn waarden geweigerd; de reden staat bij elk ervan, en het antwoord hieronder houdt er geen rekening mee:",
        "Werte wurden abgelehnt; der Grund steht jeweils daneben, und die Antwort unten berücksichtigt sie nicht:");

    public static readonly Localized AsBrief = new("As a brief to print", "En note à imprimer", "Als nota om af te drukken", "Als Vermerk zum Drucken");

    public static readonly Localized Consultations = new("consultations of the base year", "concertations de l’année de base", "overlegmomenten van het basisjaar", "Konzertierungen des Basisjahrs");

    public static readonly Localized ScenarioColumn = ScenarioWords.Scenario;

    public static readonly Localized ExpectedConsultations = new("Consultations expected", "Concertations attendues", "Verwacht overleg", "Erwartete Konzertierungen");

    public static readonly Localized Difference = new("Difference from A, FTE", "Écart par rapport à A, ETP", "Verschil met A, VTE", "Unterschied zu A, VZÄ");

    public static readonly Localized BreakEven = new(
        "How many times as long all work could take", "Facteur par lequel multiplier la durée de tout le travail pour que l’effectif suffise tout juste", "Hoeveel keer zo lang al het werk mag duren", "Wie viel Mal so lange alle Arbeit dauern dürfte");

    public static readonly Localized Staff = new("staff of the scenario", "effectif du scénario", "personeel van het scenario", "Personal des Szenarios");

    private static readonly Localized Cannot = new(
        "Not known: there is no whole year of work to start from", "Inconnu : il n’y a pas d’année entière de travail d’où partir",
        "Niet bekend: er is geen volledig jaar werk om van uit te gaan", "Nicht bekannt: Es gibt kein ganzes Jahr Arbeit, von dem sich ausgehen ließe");

    public static Localized Subtitle(ScenariosCompared found) => found.Start is { } start
        ? new Localized(
            $"Full-time equivalents that a year like {start.Year} would need, scenario by scenario, and the staff of each",
            $"Équivalents temps plein dont une année comme {start.Year} aurait besoin, scénario par scénario, et l’effectif de chacun",
            $"Voltijdsequivalenten die een jaar als {start.Year} zou vergen, per scenario, en het personeel van elk",
            $"Vollzeitäquivalente, die ein Jahr wie {start.Year} erfordern würde, je Szenario, und dessen Personal") + (start.IsPublic ? Localized.Same("") : Variation(found.Years))
        : Question + Span(found.Years);

    /// <summary>One scenario is a sentence; several are told apart by their letters.</summary>
    public static Localized Headline(ScenariosCompared found) => found.Outcomes switch
    {
        [] => Cannot,
        [var only] => Sentence(only),
        var several => Localized.From(language => string.Join(language.Semicolon, several.Select(outcome =>
            $"{outcome.Scenario.Letter.ToUpperInvariant()}{language.Colon}{WorkloadWords.Range(outcome.Required.Interval, language)} {Fte(language)} ({There(outcome, language)})"))),
    };

    /// <summary>"Between 3.6 and 4.9 full-time equivalents are needed; there are 3".</summary>
    public static Localized Sentence(ScenarioOutcome outcome) => Localized.Say(
        en => $"Between {WorkloadWords.Between(outcome.Required.Interval, en)} full-time equivalents are needed; {WorkloadWords.ThereAre(outcome.Scenario.Fte, en)}",
        fr => $"Entre {WorkloadWords.Between(outcome.Required.Interval, fr)} équivalents temps plein sont nécessaires ; {WorkloadWords.ThereAre(outcome.Scenario.Fte, fr)}",
        nl => $"Tussen {WorkloadWords.Between(outcome.Required.Interval, nl)} voltijdsequivalenten zijn nodig; {WorkloadWords.ThereAre(outcome.Scenario.Fte, nl)}",
        de => $"Zwischen {WorkloadWords.Between(outcome.Required.Interval, de)} Vollzeitäquivalente werden benötigt; {WorkloadWords.ThereAre(outcome.Scenario.Fte, de)}");

    public static Localized AlternativeText(ScenariosCompared found) => found.Outcomes.Count == 0
        ? Cannot
        : Localized.From(language => string.Join(" ", found.Outcomes.Select(outcome => $"{Name(outcome.Scenario).In(language)}{language.Colon}{Sentence(outcome).In(language)}.")));

    /// <summary>"B: one more diplomat, 2 fields changed".</summary>
    public static Localized Name(Scenario scenario) => Localized.From(language =>
        $"{scenario.Letter.ToUpperInvariant()}, {ScenarioWords.Preset(scenario.Preset).In(language)}"
        + string.Concat(scenario.Changed.Select(field => $"{language.Semicolon}{ScenarioWords.Of(field).In(language)} {language.Number(scenario[field])}")));

    public static IEnumerable<Localized> Notes(ScenariosCompared found)
    {
        if (found.Start is not { } start)
            yield break;
        foreach (var outcome in found.Outcomes)
            yield return Told(outcome);
        yield return start.IsPublic
            ? new(
                $"Without a register scenarios start from the one year of which public sources count the meetings, {start.Year}, and from the agents that they name; procedures, impromptu work and stalemates are assumed. One count tells no variation: it is drawn as chance alone would have it.",
                $"Sans registre, les scénarios partent de la seule année dont les sources publiques comptent les réunions, {start.Year}, et des agents qu’elles citent ; procédures, travail imprévu et blocages sont supposés. Un seul décompte ne dit rien de la variation d’une année à l’autre : seul le hasard est tiré.",
                $"Zonder register gaan de scenario’s uit van het enige jaar waarvan openbare bronnen de vergaderingen tellen, {start.Year}, en van het personeel dat ze noemen; procedures, onvoorzien werk en impasses zijn aangenomen. Eén telling zegt niets over de schommeling van jaar tot jaar: alleen het toeval wordt getrokken.",
                $"Ohne Register gehen Szenarien vom einzigen Jahr aus, dessen Sitzungen öffentliche Quellen zählen, {start.Year}, und von den Bediensteten, die sie nennen; Verfahren, unvorhergesehene Arbeit und Blockaden sind angenommen. Eine einzige Zählung sagt nichts über die Schwankung von Jahr zu Jahr: Gezogen wird allein der Zufall.")
            : new(
                $"Scenarios start from {start.Year}, the last whole year of the register; its counts may vary from one year to the next as chance alone would have it, and by as much more as meetings did around their trend.",
                $"Les scénarios partent de {start.Year}, dernière année entière du registre ; ses nombres peuvent varier d’une année à l’autre comme le veut le seul hasard, et davantage dans la mesure où les réunions ont varié plus autour de leur tendance.",
                $"Scenario’s gaan uit van {start.Year}, het laatste volledige jaar van het register; de aantallen kunnen van jaar tot jaar schommelen zoals bij louter toeval, en sterker naarmate de vergaderingen sterker rond hun trend schommelden.",
                $"Szenarien gehen von {start.Year} aus, dem letzten ganzen Jahr des Registers; seine Anzahlen können von Jahr zu Jahr wie bei bloßem Zufall schwanken, und umso mehr, je stärker die Sitzungen um ihren Trend schwankten.");
        if (!start.IsStaffKnown)
        {
            yield return new(
                "The register does not know the staff of that year; the agents that public sources name stand in.", "Le registre ne connaît pas l’effectif de cette année ; les agents cités par les sources publiques en tiennent lieu.",
                "Het register kent het personeel van dat jaar niet; het personeel dat openbare bronnen noemen, staat ervoor in de plaats.", "Das Register kennt das Personal jenes Jahres nicht; an seiner Stelle stehen die Bediensteten, die öffentliche Quellen nennen.");
        }

        yield return new(
            "No scenario can show what the register would look like if all work in inter-cabinet groups were seen: the data cannot tell.",
            "Aucun scénario ne peut montrer ce que serait le registre si tout le travail des groupes de travail intercabinets y figurait : les données ne le disent pas.",
            "Geen enkel scenario kan tonen hoe het register eruit zou zien als al het werk van interkabinettenwerkgroepen erin stond: de gegevens zeggen het niet.",
            "Kein Szenario kann zeigen, wie das Register aussähe, wenn alle Arbeit von Interkabinett-Arbeitsgruppen darin stünde: Die Daten sagen es nicht.");
        yield return new(
            "Minutes that are filled in keep the doubt of their standard in proportion; absence and the working day are taken as filled in, without a doubt.",
            "Les minutes indiquées conservent l’incertitude de leur norme, en proportion ; l’absence et la journée de travail sont prises telles quelles, sans incertitude.",
            "Ingevulde minuten houden naar verhouding de onzekerheid van hun norm; verzuim en werkdag gelden zoals ingevuld, zonder onzekerheid.",
            "Eingetragene Minuten behalten im Verhältnis die Unsicherheit ihres Richtwerts; Abwesenheit und Arbeitstag gelten wie eingetragen, ohne Unsicherheit.");
        yield return WorkloadWords.WhatTheIntervalIs;
        yield return WorkloadWords.Seed(found.Asked);
    }

    public static Localized Title(Estimate estimate)
    {
        var letter = estimate.Name[(estimate.Name.LastIndexOf('_') + 1)..];
        var of = estimate.Name[..^(letter.Length + 1)] switch
        {
            "required_fte" => WorkloadWords.RequiredFte,
            "required_diplomat_fte" => DiplomatLoadWords.Required,
            "break_even_factor" => BreakEven,
            "difference_fte" => Difference,
            _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words"),
        };
        return ScenarioWords.Name(letter).Map((language, name) => $"{name}{language.Colon}{of.In(language)}");
    }

    private static Localized Told(ScenarioOutcome outcome) => Name(outcome.Scenario).Map((language, name) =>
        $"{name}{language.Colon}{LowerFirst(Sentence(outcome).In(language), language)}{language.Semicolon}{Surely(outcome).In(language)} {OfDiplomats(outcome).In(language)}"
        + (outcome.Difference is { } difference && difference.Interval is not { Low: 0, High: 0 } ? $" {Against(difference).In(language)}" : ""));

    /// <summary>How sure it is, in draws.</summary>
    private static Localized Surely(ScenarioOutcome outcome) => Localized.Say(
        en => $"in {en.Share(outcome.ShareAbove)} of the draws more are needed than there are.",
        fr => $"dans {fr.Share(outcome.ShareAbove)} des tirages, il en faut plus qu’il n’y en a.",
        nl => $"in {nl.Share(outcome.ShareAbove)} van de trekkingen zijn er meer nodig dan er zijn.",
        de => $"in {de.Share(outcome.ShareAbove)} der Ziehungen werden mehr benötigt, als vorhanden sind.");

    private static Localized OfDiplomats(ScenarioOutcome outcome) => Localized.Say(
        en => $"Diplomats: {WorkloadWords.Range(outcome.Diplomats.Interval, en)} FTE needed, {DiplomatsThere(outcome, en)}.",
        fr => $"Diplomates : {WorkloadWords.Range(outcome.Diplomats.Interval, fr)} ETP nécessaires, {DiplomatsThere(outcome, fr)}.",
        nl => $"Diplomaten: {WorkloadWords.Range(outcome.Diplomats.Interval, nl)} VTE nodig, {DiplomatsThere(outcome, nl)}.",
        de => $"Diplomaten: {WorkloadWords.Range(outcome.Diplomats.Interval, de)} VZÄ benötigt, {DiplomatsThere(outcome, de)}.");

    /// <summary>Where no role is known all staff is taken for others: that is no zero of diplomats.</summary>
    private static string DiplomatsThere(ScenarioOutcome outcome, Language language) => outcome.Scenario.AreRolesKnown
        ? $"{WorkloadWords.One(outcome.Scenario[ScenarioField.Diplomats], language)} {WorkloadWords.InPost.In(language)}"
        : language.Choose("those in post are not known", "ceux en poste ne sont pas connus", "die in dienst zijn niet bekend", "die im Dienst sind nicht bekannt");

    private static Localized Against(Statistics.Staffing.OutcomeDistribution difference) => Localized.Say(
        en => $"Against A the need differs by {Signed(difference.Interval.Low, en)} to {Signed(difference.Interval.High, en)} FTE.",
        fr => $"Par rapport à A, le besoin diffère de {Signed(difference.Interval.Low, fr)} à {Signed(difference.Interval.High, fr)} ETP.",
        nl => $"Tegenover A verschilt de behoefte met {Signed(difference.Interval.Low, nl)} tot {Signed(difference.Interval.High, nl)} VTE.",
        de => $"Gegenüber A unterscheidet sich der Bedarf um {Signed(difference.Interval.Low, de)} bis {Signed(difference.Interval.High, de)} VZÄ.");

    private static string Value(Scenario scenario, ScenarioField field, Language language) =>
        field >= ScenarioField.Prepare ? language.Measured(scenario[field], Analytics.Data.Unit.Minutes) : language.Number(scenario[field]);

    /// <summary>After a colon English, French and Dutch go on with a small letter; German begins a whole sentence with a capital one.</summary>
    private static string LowerFirst(string sentence, Language language) => language == Language.De ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Signed(double fte, Language language) => fte > 0 ? $"+{language.Number(fte, 1)}" : language.Number(fte, 1);

    /// <summary>After what was asked where no year of those answers it.</summary>
    /// <summary>How much years differ is read off all that were asked for, and moves each interval.</summary>
    private static Localized Variation(Findings.Asking.Years years) => Localized.Say(
        en => $"; variation between years: {en.Interval($"{years.From}", $"{years.To}")}",
        fr => $" ; variation entre années : {fr.Interval($"{years.From}", $"{years.To}")}",
        nl => $"; variatie tussen jaren: {nl.Interval($"{years.From}", $"{years.To}")}",
        de => $"; Schwankung zwischen Jahren: {de.Interval($"{years.From}", $"{years.To}")}");

    private static Localized Span(Findings.Asking.Years years) => Localized.From(language => $" ({language.Interval($"{years.From}", $"{years.To}")})");

    private static string Fte(Language language) => Writing.Name(Analytics.Data.Unit.Fte)!.In(language);

    private static string There(ScenarioOutcome outcome, Language language) => $"{WorkloadWords.InPost.In(language)} {WorkloadWords.One(outcome.Scenario.Fte, language)}";
}
