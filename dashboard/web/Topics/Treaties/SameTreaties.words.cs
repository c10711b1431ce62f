using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the treaties that Belgium and another state both signed.</summary>
internal static class SameTreatiesWords
{
    public static readonly Localized Question = new(
        "On the same treaties, who ratifies sooner?",
        "Sur les mêmes traités, qui ratifie plus vite ?",
        "Wie bekrachtigt dezelfde verdragen sneller?",
        "Wer ratifiziert dieselben Verträge schneller?");

    public static readonly Localized Decided = new("treaties signed by both and decided", "traités signés par les deux et tranchés", "door beide ondertekende en besliste verdragen", "von beiden unterzeichnete und entschiedene Verträge");
    public static readonly Localized Few = new("Fewer than ten treaties", "Moins de dix traités", "Minder dan tien verdragen", "Weniger als zehn Verträge");
    public static readonly Localized SoonerThanBelgium = new("Other state sooner than Belgium", "L’autre État plus vite que la Belgique", "Andere staat sneller dan België", "Anderer Staat schneller als Belgien");
    public static readonly Localized AsOften = new("as often as Belgium", "aussi souvent que la Belgique", "even vaak als België", "so oft wie Belgien");
    public static readonly Localized BothSigned = new("Signed by both", "Signés par les deux", "Door beide ondertekend", "Von beiden unterzeichnet");
    public static readonly Localized OtherSooner = new("Other state sooner", "Autre État plus vite", "Andere staat sneller", "Anderer Staat schneller");
    public static readonly Localized BelgiumSooner = new("Belgium sooner", "Belgique plus vite", "België sneller", "Belgien schneller");
    public static readonly Localized Tie = new("Same number of days", "Même nombre de jours", "Zelfde aantal dagen", "Gleich viele Tage");
    public static readonly Localized Undecided = new("Not decided", "Non tranchés", "Niet beslist", "Nicht entschieden");
    public static readonly Localized OtherSoonerShare = new("Other state sooner, share", "Autre État plus vite, part", "Andere staat sneller, aandeel", "Anderer Staat schneller, Anteil");
    public static readonly Localized Low = new("Lower limit (95%)", "Limite inférieure (95 %)", "Ondergrens (95 %)", "Untergrenze (95 %)");
    public static readonly Localized High = new("Upper limit (95%)", "Limite supérieure (95 %)", "Bovengrens (95 %)", "Obergrenze (95 %)");

    public static readonly Localized P = new("p-value, exact sign test", "Valeur p, test exact du signe", "p-waarde, exacte tekentoets", "p-Wert, exakter Vorzeichentest");
    public static readonly Localized HolmP = new("p-value, adjusted for all states (Holm)", "Valeur p, ajustée à tous les États (Holm)", "p-waarde, aangepast aan alle staten (Holm)", "p-Wert, um alle Staaten bereinigt (Holm)");

    public static readonly Localized Note = new(
        "Each treaty is its own control: both states signed the same text, and each is timed from its own signature. Ties and treaties that neither had ratified, or that the source followed too briefly to decide, are counted in the table and left out of the share. Which states differ is decided by the exact sign test, adjusted for the number of states by Holm’s method; an interval is of one state alone, and one that leaves one half is no claim. Treaties are taken to be independent.",
        "Chaque traité est son propre témoin : les deux États ont signé le même texte et les délais courent pour chacun depuis sa propre signature. Les égalités et les traités que ni l’un ni l’autre n’a ratifiés, ou que la source a suivis trop peu pour trancher, figurent au tableau et sont exclus de la part. Les États qui diffèrent sont désignés par le test exact du signe, ajusté au nombre d’États par la méthode de Holm ; un intervalle ne vaut que pour un État, et s’il n’atteint pas la moitié, rien n’est encore affirmé. Les traités sont supposés indépendants.",
        "Elk verdrag is zijn eigen controle: beide staten ondertekenden dezelfde tekst en de termijn loopt voor elk vanaf de eigen ondertekening. Gelijke standen en verdragen die geen van beide bekrachtigde, of die de bron te kort volgde om te beslissen, staan in de tabel en blijven buiten het aandeel. Welke staten verschillen, beslist de exacte tekentoets, aangepast aan het aantal staten volgens Holm; een interval geldt voor één staat alleen, en een dat de helft niet raakt, stelt nog niets. Verdragen worden onafhankelijk geacht.",
        "Jeder Vertrag ist seine eigene Kontrolle: Beide Staaten unterzeichneten denselben Text, und jeder wird ab seiner eigenen Unterzeichnung gemessen. Gleichstände und Verträge, die keiner ratifiziert hat oder die die Quelle zu kurz verfolgt, stehen in der Tabelle und bleiben außerhalb des Anteils. Welche Staaten sich unterscheiden, entscheidet der exakte Vorzeichentest, nach Holm um die Zahl der Staaten bereinigt; ein Intervall gilt für einen Staat allein, und eines, das die Hälfte nicht berührt, behauptet noch nichts. Verträge gelten als unabhängig.");

    public static Localized Subtitle(Years years) => new(
        $"Share of the treaties signed by both {TreatiesWords.During(years).En} that the other state ratified in less time after its own signature than Belgium; 95% interval",
        $"Part des traités signés par les deux {TreatiesWords.During(years).Fr} que l’autre État a ratifiés en moins de temps après sa propre signature que la Belgique ; intervalle de confiance à 95 %",
        $"Aandeel van de door beide ondertekende verdragen {TreatiesWords.During(years).Nl} die de andere staat na zijn eigen ondertekening sneller bekrachtigde dan België; 95%-betrouwbaarheidsinterval",
        $"Anteil der von beiden {TreatiesWords.During(years).De} unterzeichneten Verträge, die der andere Staat nach seiner Unterzeichnung in kürzerer Zeit ratifizierte als Belgien; 95-%-Konfidenzintervall");

    public static Localized AlternativeText(SameTreaties found) => Localized.From(language => string.Join("; ", found.Decided.Select(pairing =>
        $"{CodeWords.State(pairing.StateCode).In(language)} {language.Share(pairing.OtherSoonerShare!.Value)}")) + ".");

    public static Localized Headline(SameTreaties found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : found.Verdict == Verdict.Differs ? Sooner(found.SoonerCount, found.LaterCount, found.Decided.Count, found.YearsSigned) : NoneAhead(found.Decided.Count, found.YearsSigned);

    /// <summary>The title of one state's share.</summary>
    public static Localized ShareOf(Localized state) => new(
        $"{state.En}: share of shared treaties ratified sooner than Belgium",
        $"{state.Fr} : part des traités communs ratifiés plus vite que la Belgique",
        $"{state.Nl}: aandeel van de gedeelde verdragen dat sneller werd bekrachtigd dan door België",
        $"{state.De}: Anteil der gemeinsamen Verträge, die schneller als von Belgien ratifiziert wurden");

    private static Localized Sooner(int sooner, int later, int all, Years signed) => new(
        $"Of {all} states, {sooner} mostly ratified shared treaties sooner than Belgium, {later} later ({TreatiesWords.Span(signed)})",
        $"Traités communs ({TreatiesWords.Span(signed)}) : {sooner} {Language.Fr.Plural(sooner, "État", "États")} sur {all} plus {Language.Fr.Plural(sooner, "rapide", "rapides")} que la Belgique, {later} plus {Language.Fr.Plural(later, "lent", "lents")}",
        $"Van {all} staten {(sooner == 1 ? "bekrachtigde" : "bekrachtigden")} er {sooner} gedeelde verdragen meestal sneller dan België, {later} trager ({TreatiesWords.Span(signed)})",
        $"Von {all} Staaten {(sooner == 1 ? "ratifizierte" : "ratifizierten")} {sooner} gemeinsame Verträge meist schneller als Belgien, {later} langsamer ({TreatiesWords.Span(signed)})");

    private static Localized NoneAhead(int all, Years signed) => new(
        $"On shared treaties, none of {all} states clearly differs from Belgium ({TreatiesWords.Span(signed)})",
        $"Traités communs : aucun des {all} États ne se distingue nettement de la Belgique ({TreatiesWords.Span(signed)})",
        $"Bij gedeelde verdragen verschilt geen van {all} staten duidelijk van België ({TreatiesWords.Span(signed)})",
        $"Bei gemeinsamen Verträgen unterscheidet sich keiner von {all} Staaten eindeutig von Belgien ({TreatiesWords.Span(signed)})");
}
