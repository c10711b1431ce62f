using Analytics.Data.Languages;
using Analytics.Findings.Claims;

namespace Analytics.Dashboard.Topics.Claims;

/// <summary>What is said of the claims together.</summary>
internal static class ClaimsTestedWords
{
    public static readonly Localized Name = new("Claims", "Affirmations", "Beweringen", "Behauptungen");

    public static readonly Localized Question = new(
        "Do the data bear out what the brief of 2024 claims?",
        "Les données confirment-elles ce qu’affirme la note de 2024 ?",
        "Bevestigen de gegevens wat de nota van 2024 beweert?",
        "Bestätigen die Daten, was das Papier von 2024 behauptet?");

    public static readonly Localized Subtitle = new(
        "Empirical claims of Egmont Policy Brief 365 in our words, each put to one number of one finding",
        "Affirmations empiriques de l’Egmont Policy Brief 365 dans nos mots, chacune confrontée à un nombre d’un constat",
        "Empirische beweringen van Egmont Policy Brief 365 in onze woorden, elk getoetst aan één getal van één bevinding",
        "Empirische Behauptungen des Egmont Policy Brief 365 in unseren Worten, jede an einer Zahl eines Befunds geprüft");

    public static readonly Localized Claim = new("Claim", "Affirmation", "Bewering", "Behauptung");

    public static readonly Localized Verdict = new("Verdict", "Verdict", "Oordeel", "Urteil");

    public static readonly Localized VerdictCode = new("Verdict, code", "Verdict, code", "Oordeel, code", "Urteil, Code");

    public static readonly Localized Value = new("Value", "Valeur", "Waarde", "Wert");

    public static readonly Localized P = new("p-value", "valeur p", "p-waarde", "p-Wert");

    public static readonly Localized Observations = new("n", "n", "n", "n");

    public static readonly Localized Claims = new("claims", "affirmations", "beweringen", "Behauptungen");

    public static readonly Localized Rehearsal = new(
        "A rehearsal: the rows behind are synthetic and say nothing of Belgium.", "Une répétition : les lignes sous-jacentes sont synthétiques et ne disent rien de la Belgique.",
        "Een repetitie: de onderliggende rijen zijn synthetisch en zeggen niets over België.", "Eine Probe: Die Zeilen dahinter sind synthetisch und sagen nichts über Belgien.");

    public static readonly Localized ToExhibit = new("The finding", "Le constat", "De bevinding", "Der Befund");

    public static readonly Localized Note = new(
        "A claim is supported where the finding claims the same, contradicted where it claims the opposite, and not decided in all other cases; the rules stand on the method page. The claims are also adjusted together, as ten questions.",
        "Une affirmation est confirmée si le constat affirme la même chose, contredite s’il affirme l’inverse, et non tranchée dans tous les autres cas ; les règles figurent à la page des méthodes. Les affirmations sont aussi ajustées ensemble, comme dix questions.",
        "Een bewering wordt gesteund als de bevinding hetzelfde beweert, tegengesproken als ze het omgekeerde beweert, en is anders onbeslist; de regels staan op de methodepagina. De beweringen worden ook samen gecorrigeerd, als tien vragen.",
        "Eine Behauptung wird gestützt, wenn der Befund dasselbe behauptet, widerlegt, wenn er das Gegenteil behauptet, und ist sonst nicht entschieden; die Regeln stehen auf der Methodenseite. Die Behauptungen werden auch gemeinsam korrigiert, als zehn Fragen.");

    public static Localized Headline(ClaimsTested found) => Localized.Say(
        en => $"{found.Count(ClaimVerdict.Supported)} supported, {found.Count(ClaimVerdict.Contradicted)} contradicted, {found.Count(ClaimVerdict.NotDecided)} not decided, {found.Count(ClaimVerdict.NotTestable)} not testable{Only(found).In(en)}",
        fr => $"{found.Count(ClaimVerdict.Supported)} confirmées, {found.Count(ClaimVerdict.Contradicted)} contredites, {found.Count(ClaimVerdict.NotDecided)} non tranchées, {found.Count(ClaimVerdict.NotTestable)} non testables{Only(found).In(fr)}",
        nl => $"{found.Count(ClaimVerdict.Supported)} gesteund, {found.Count(ClaimVerdict.Contradicted)} tegengesproken, {found.Count(ClaimVerdict.NotDecided)} onbeslist, {found.Count(ClaimVerdict.NotTestable)} niet toetsbaar{Only(found).In(nl)}",
        de => $"{found.Count(ClaimVerdict.Supported)} gestützt, {found.Count(ClaimVerdict.Contradicted)} widerlegt, {found.Count(ClaimVerdict.NotDecided)} nicht entschieden, {found.Count(ClaimVerdict.NotTestable)} nicht prüfbar{Only(found).In(de)}");

    private static Localized Only(ClaimsTested found) => found.IsSynthetic
        ? new(" (a rehearsal)", " (une répétition)", " (een repetitie)", " (eine Probe)")
        : Localized.Same("");
}
