using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
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

    private static readonly StepKind Signature = new("signature", new("Signature", "Signature", "Ondertekening", "Unterzeichnung"), SeriesColour.Accent);
    private static readonly StepKind Vote = new("vote", new("Vote in a parliament", "Vote d’un parlement", "Stemming in een parlement", "Abstimmung in einem Parlament"), SeriesColour.Second);
    private static readonly StepKind Act = new("act", new("Promulgation, or assent without a nearer word", "Promulgation, ou assentiment sans précision", "Afkondiging, of instemming zonder nadere aanduiding", "Ausfertigung, oder Zustimmung ohne nähere Angabe"), SeriesColour.Third);
    private static readonly StepKind Bound = new("bound", new("Deposit, conclusion or entry into force", "Dépôt, conclusion ou entrée en vigueur", "Neerlegging, sluiting of inwerkingtreding", "Hinterlegung, Abschluss oder Inkrafttreten"), SeriesColour.Fourth);
    private static readonly StepKind Refusal = new("refusal", new("Refusal, or a status of waiting", "Refus, ou état d’attente", "Weigering, of stand van wachten", "Ablehnung, oder Stand des Wartens"), SeriesColour.Fifth);
    private static readonly StepKind Other = new("step", new("Other dated step", "Autre étape datée", "Andere gedateerde stap", "Anderer datierter Schritt"), SeriesColour.Grey);

    /// <summary>Kinds of steps that are drawn apart, each with a symbol of its own; the last lie on top where two fall on one day.</summary>
    public static IReadOnlyList<StepKind> Kinds { get; } = [Other, Signature, Vote, Act, Bound, Refusal];

    public static StepKind KindOf(TreatyPathRow step) => (step.StepCode, step.DateBasisCode) switch
    {
        ("signature", _) => Signature,
        ("assent" or "vote", "vote" or "plenary_debate") => Vote,
        ("assent" or "promulgation", _) => Act,
        ("deposit" or "conclusion" or "ratifications_completed" or "accession" or "entry_into_force" or "provisional_application", _) => Bound,
        ("refusal_of_full_powers" or "pending_status", _) => Refusal,
        _ => Other,
    };

    public static readonly Localized Counted = new("dated steps", "étapes datées", "gedateerde stappen", "datierte Schritte");
    public static readonly Localized Actor = CodeWords.Column("treaty_steps", "actor_code");

    public static Localized Subtitle(Names treaty) => new(
        $"{treaty.En}: dated steps by actor; lines run from the signature to the act of a parliament, the deposit and the entry into force",
        $"{treaty.Fr} : étapes datées par auteur ; les lignes vont de la signature à l’acte d’un parlement, au dépôt et à l’entrée en vigueur",
        $"{treaty.Nl}: gedateerde stappen per actor; lijnen lopen van de ondertekening tot de wetgevende akte van een parlement, de neerlegging en de inwerkingtreding",
        $"{treaty.De}: datierte Schritte nach Akteur; Linien reichen von der Unterzeichnung bis zum Rechtsakt eines Parlaments, zur Hinterlegung und zum Inkrafttreten");

    public static Localized AlternativeText(TreatyPath found) => Localized.From(language => string.Join("; ", found.Steps.Select(step =>
        $"{Writing.PartialDate(step.HappenedOn, language)}: {Step(step).In(language)}")) + ".");

    public static Localized Headline(TreatyPath found) => found switch
    {
        { Verdict: Verdict.TooFew } => NoStep(found.TreatyNames),
        { DaysToDeposit: { } days } => Ratified(found.TreatyNames, days, found.ParliamentCount),
        _ => NoDeposit(found.TreatyNames, found.Steps.Count, found.ParliamentCount),
    };

    public static Localized Step(TreatyPathRow step) => TreatiesWords.StepOf(step.StepCode, step.ActorCode);

    public static Localized PointLabel(TreatyPathRow step) => Localized.From(language => $"{Step(step).In(language)}, {Writing.PartialDate(step.HappenedOn, language)}");

    private static readonly Localized NoAssent = new(
        "no assent documented", "aucun assentiment documenté", "geen instemming gedocumenteerd", "keine Zustimmung belegt");

    private static Localized NoStep(Names treaty) => new(
        $"{treaty.En}: no dated step is known", $"{treaty.Fr} : aucune étape datée n’est connue", $"{treaty.Nl}: geen gedateerde stap bekend", $"{treaty.De}: kein datierter Schritt bekannt");

    private static Localized Ratified(Names treaty, int days, int parliaments) => Localized.Say(
        en => $"{treaty.En}: {en.Days(days)} from signature to ratification, {OnTheWay(parliaments, en)}",
        fr => $"{treaty.Fr} : {fr.Days(days)} jusqu’à ratification, {OnTheWay(parliaments, fr)}",
        nl => $"{treaty.Nl}: {nl.Days(days)} van ondertekening tot bekrachtiging, {OnTheWay(parliaments, nl)}",
        de => $"{treaty.De}: {de.Days(days)} von der Unterzeichnung bis zur Ratifikation, {OnTheWay(parliaments, de)}");

    private static Localized NoDeposit(Names treaty, int steps, int parliaments) => Localized.Say(
        en => $"{treaty.En}: {Steps(steps, en)}, {OnTheWay(parliaments, en)}; no Belgian deposit known",
        fr => $"{treaty.Fr} : {Steps(steps, fr)}, {OnTheWay(parliaments, fr)}, aucun dépôt belge",
        nl => $"{treaty.Nl}: {Steps(steps, nl)}, {OnTheWay(parliaments, nl)}; geen Belgische neerlegging bekend",
        de => $"{treaty.De}: {Steps(steps, de)}, {OnTheWay(parliaments, de)}; keine belgische Hinterlegung bekannt");

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
            fr => $"assentiment de {parliaments} {fr.Plural(parliaments, "parlement", "parlements")}",
            nl => $"instemming van {parliaments} {nl.Plural(parliaments, "parlement", "parlementen")} gedocumenteerd",
            de => $"Zustimmung von {parliaments} {de.Plural(parliaments, "Parlament", "Parlamenten")} belegt").In(language);
}

/// <summary>A kind of step with its symbol, which goes with its colour.</summary>
internal sealed record StepKind(string Id, Localized Name, SeriesColour Colour);
