using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the path of one treaty.</summary>
internal static class TreatyPathWords
{
    public static readonly Localized Question = new(
        "Which path did one treaty take?",
        "Quel chemin un traité a-t-il suivi ?",
        "Welke weg legde één verdrag af?",
        "Welchen Weg nahm ein Vertrag?");

    public static readonly Localized Awaited = new("From signature to the act", "De la signature à l’acte", "Van ondertekening tot akte", "Von der Unterzeichnung bis zum Akt");
    public static readonly Localized DatedStep = new("Dated step", "Étape datée", "Gedateerde stap", "Datierter Schritt");
    public static readonly Localized Counted = new("dated steps", "étapes datées", "gedateerde stappen", "datierte Schritte");
    public static readonly Localized Actor = new("Actor", "Acteur", "Actor", "Akteur");

    public static Localized Subtitle(string treaty) => new(
        $"{treaty}: dated steps by actor; lines run from the signature to the act of a parliament, the deposit and the entry into force",
        $"{treaty} : étapes datées par acteur ; les lignes vont de la signature à l’acte d’un parlement, au dépôt et à l’entrée en vigueur",
        $"{treaty}: gedateerde stappen per actor; lijnen lopen van de ondertekening tot de akte van een parlement, de neerlegging en de inwerkingtreding",
        $"{treaty}: datierte Schritte nach Akteur; Linien reichen von der Unterzeichnung bis zum Akt eines Parlaments, zur Hinterlegung und zum Inkrafttreten");

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

    private static Localized NoStep(string treaty) => new(
        $"{treaty}: no dated step is known", $"{treaty} : aucune étape datée n’est connue", $"{treaty}: geen gedateerde stap bekend", $"{treaty}: kein datierter Schritt bekannt");

    private static Localized Ratified(string treaty, int days, int parliaments) => Localized.Say(
        en => $"{treaty}: {en.Days(days)} from signature to ratification, {parliaments} parliaments documented on the way",
        fr => $"{treaty} : {fr.Days(days)} de la signature à la ratification, {parliaments} parlements documentés en chemin",
        nl => $"{treaty}: {nl.Days(days)} van ondertekening tot bekrachtiging, {parliaments} parlementen onderweg gedocumenteerd",
        de => $"{treaty}: {de.Days(days)} von der Unterzeichnung bis zur Ratifikation, {parliaments} Parlamente auf dem Weg belegt");

    private static Localized NoDeposit(string treaty, int steps, int parliaments) => new(
        $"{treaty}: {steps} dated steps and {parliaments} assenting parliaments documented; the record knows no Belgian deposit",
        $"{treaty} : {steps} étapes datées et l’assentiment de {parliaments} parlements documentés ; le registre ne connaît pas de dépôt belge",
        $"{treaty}: {steps} gedateerde stappen en de instemming van {parliaments} parlementen gedocumenteerd; het register kent geen Belgische neerlegging",
        $"{treaty}: {steps} datierte Schritte und {parliaments} zustimmende Parlamente belegt; das Register kennt keine belgische Hinterlegung");
}
