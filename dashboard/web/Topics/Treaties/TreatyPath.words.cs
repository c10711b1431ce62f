using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the path of one treaty.</summary>
internal static class TreatyPathWords
{
    public static readonly Localized Question = new(
        "Which path did one treaty take?",
        "Quel parcours un traité a-t-il suivi ?",
        "Welk verloop kende een verdrag?",
        "Welchen Verlauf nahm ein Vertrag?");

    public static readonly Localized Awaited = new("From signature to the act", "De la signature à l’acte", "Van ondertekening tot wetgevende akte", "Von der Unterzeichnung bis zum Rechtsakt");
    public static readonly Localized DatedStep = new("Dated step", "Étape datée", "Gedateerde stap", "Datierter Schritt");
    public static readonly Localized Counted = new("dated steps", "étapes datées", "gedateerde stappen", "datierte Schritte");
    public static readonly Localized Actor = CodeWords.Column("treaty_steps", "actor_code");

    public static Localized Subtitle(string treaty) => new(
        $"{treaty}: dated steps by actor; lines run from the signature to the act of a parliament, the deposit and the entry into force",
        $"{treaty} : étapes datées par auteur ; les lignes vont de la signature à l’acte d’un parlement, au dépôt et à l’entrée en vigueur",
        $"{treaty}: gedateerde stappen per actor; lijnen lopen van de ondertekening tot de wetgevende akte van een parlement, de neerlegging en de inwerkingtreding",
        $"{treaty}: datierte Schritte nach Akteur; Linien reichen von der Unterzeichnung bis zum Rechtsakt eines Parlaments, zur Hinterlegung und zum Inkrafttreten");

    public static Localized AlternativeText(TreatyPath found) => Localized.From(language => string.Join("; ", found.Steps.Select(step =>
        $"{Writing.PartialDate(step.HappenedOn, language)}: {Step(step).In(language)}")) + ".");

    public static Localized Headline(TreatyPath found) => found switch
    {
        { Verdict: Verdict.TooFew } => NoStep(found.TreatyName),
        { DaysToDeposit: { } days } => Ratified(found.TreatyName, days, found.ParliamentCount),
        _ => NoDeposit(found.TreatyName, found.Steps.Count, found.ParliamentCount),
    };

    public static Localized Step(TreatyPathRow step) => TreatiesWords.StepOf(step.StepCode, step.ActorCode);

    public static Localized PointLabel(TreatyPathRow step) => Localized.From(language => $"{Step(step).In(language)}, {Writing.PartialDate(step.HappenedOn, language)}");

    private static readonly Localized NoAssent = new(
        "no assent documented", "aucun assentiment documenté", "geen instemming gedocumenteerd", "keine Zustimmung belegt");

    private static Localized NoStep(string treaty) => new(
        $"{treaty}: no dated step is known", $"{treaty} : aucune étape datée n’est connue", $"{treaty}: geen gedateerde stap bekend", $"{treaty}: kein datierter Schritt bekannt");

    private static Localized Ratified(string treaty, int days, int parliaments) => Localized.Say(
        en => $"{treaty}: {en.Days(days)} from signature to ratification, {OnTheWay(parliaments, en)}",
        fr => $"{treaty} : {fr.Days(days)} de la signature à la ratification, {OnTheWay(parliaments, fr)}",
        nl => $"{treaty}: {nl.Days(days)} van ondertekening tot bekrachtiging, {OnTheWay(parliaments, nl)}",
        de => $"{treaty}: {de.Days(days)} von der Unterzeichnung bis zur Ratifikation, {OnTheWay(parliaments, de)}");

    private static Localized NoDeposit(string treaty, int steps, int parliaments) => Localized.Say(
        en => $"{treaty}: {Steps(steps, en)}, {OnTheWay(parliaments, en)}; no Belgian deposit known",
        fr => $"{treaty} : {Steps(steps, fr)}, {OnTheWay(parliaments, fr)} ; aucun dépôt belge connu",
        nl => $"{treaty}: {Steps(steps, nl)}, {OnTheWay(parliaments, nl)}; geen Belgische neerlegging bekend",
        de => $"{treaty}: {Steps(steps, de)}, {OnTheWay(parliaments, de)}; keine belgische Hinterlegung bekannt");

    private static string Steps(int steps, Language language) => Localized.Say(
        en => $"{steps} {en.Plural(steps, "dated step", "dated steps")}",
        fr => $"{steps} {fr.Plural(steps, "étape datée", "étapes datées")}",
        nl => $"{steps} {nl.Plural(steps, "gedateerde stap", "gedateerde stappen")}",
        de => $"{steps} {de.Plural(steps, "datierter Schritt", "datierte Schritte")}").In(language);

    /// <summary>No documented assent is not an assent of nobody: it is said in words and never as a zero.</summary>
    private static string OnTheWay(int parliaments, Language language) => parliaments == 0
        ? NoAssent.In(language)
        : Localized.Say(
            en => $"assent of {parliaments} {en.Plural(parliaments, "parliament", "parliaments")} documented",
            fr => $"assentiment documenté de {parliaments} {fr.Plural(parliaments, "parlement", "parlements")}",
            nl => $"instemming van {parliaments} {nl.Plural(parliaments, "parlement", "parlementen")} gedocumenteerd",
            de => $"Zustimmung von {parliaments} {de.Plural(parliaments, "Parlament", "Parlamenten")} belegt").In(language);
}
