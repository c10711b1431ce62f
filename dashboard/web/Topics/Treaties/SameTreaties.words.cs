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

    public static readonly Localized Decided = new("treaties signed by both and decided", "traités signés par les deux et départagés", "door beide ondertekende en besliste verdragen", "von beiden unterzeichnete und entschiedene Verträge");
    public static readonly Localized Few = new("Fewer than ten treaties", "Moins de dix traités", "Minder dan tien verdragen", "Weniger als zehn Verträge");
    public static readonly Localized SoonerThanBelgium = new("Other state sooner than Belgium", "L’autre État plus vite que la Belgique", "Andere staat sneller dan België", "Anderer Staat schneller als Belgien");
    public static readonly Localized ShareOtherSooner = new("Other state sooner", "Autre État plus vite", "Andere staat sneller", "Anderer Staat schneller");
    public static readonly Localized AsOften = new("as often as Belgium", "aussi souvent que la Belgique", "even vaak als België", "so oft wie Belgien");
    public static readonly Localized BothSigned = new("Signed by both", "Signés par les deux", "Door beide ondertekend", "Von beiden unterzeichnet");
    public static readonly Localized OtherSooner = new("Other state sooner", "Autre État plus vite", "Andere staat sneller", "Anderer Staat schneller");
    public static readonly Localized BelgiumSooner = new("Belgium sooner", "Belgique plus vite", "België sneller", "Belgien schneller");
    public static readonly Localized Tie = new("Same number of days", "Même nombre de jours", "Zelfde aantal dagen", "Gleich viele Tage");
    public static readonly Localized Undecided = new("Not decided", "Non départagés", "Niet beslist", "Nicht entschieden");
    public static readonly Localized OtherSoonerShare = new("Other state sooner, share", "Autre État plus vite, part", "Andere staat sneller, aandeel", "Anderer Staat schneller, Anteil");
    public static readonly Localized Low = new("Lower limit (95%)", "Limite inférieure (95 %)", "Ondergrens (95 %)", "Untergrenze (95 %)");
    public static readonly Localized High = new("Upper limit (95%)", "Limite supérieure (95 %)", "Bovengrens (95 %)", "Obergrenze (95 %)");

    public static readonly Localized Note = new(
        "Each treaty is its own control: both states signed the same text, and each is timed from its own signature. Ties and treaties that neither had ratified, or that the source followed too briefly to decide, are counted in the table and left out of the share. The intervals treat treaties as independent, the nineteen comparisons share Belgium’s side, and none is adjusted for their number: of nineteen, one would stand apart by chance alone.",
        "Chaque traité est son propre témoin : les deux États ont signé le même texte et les délais courent pour chacun depuis sa propre signature. Les égalités et les traités que ni l’un ni l’autre n’a ratifiés, ou que la source a suivis trop peu pour trancher, figurent au tableau et sont exclus de la part. Les intervalles supposent les traités indépendants, les dix-neuf comparaisons partagent le côté belge et aucune n’est ajustée à leur nombre : sur dix-neuf, une se distinguerait par le seul hasard.",
        "Elk verdrag is zijn eigen controle: beide staten ondertekenden dezelfde tekst en de termijn loopt voor elk vanaf de eigen ondertekening. Gelijke standen en verdragen die geen van beide bekrachtigde, of die de bron te kort volgde om te beslissen, staan in de tabel en blijven buiten het aandeel. De intervallen nemen aan dat verdragen onafhankelijk zijn, de negentien vergelijkingen delen de Belgische kant en geen is aangepast aan hun aantal: van negentien zou er één louter door toeval afwijken.",
        "Jeder Vertrag ist seine eigene Kontrolle: Beide Staaten unterzeichneten denselben Text, und jeder wird ab seiner eigenen Unterzeichnung gemessen. Gleichstände und Verträge, die keiner ratifiziert hat oder die die Quelle zu kurz verfolgt, stehen in der Tabelle und bleiben außerhalb des Anteils. Die Intervalle behandeln Verträge als unabhängig, die neunzehn Vergleiche teilen die belgische Seite, und keiner ist um ihre Zahl bereinigt: Von neunzehn würde sich einer allein durch Zufall abheben.");

    public static Localized Subtitle(Years years) => new(
        $"Share of the treaties signed by both from {years.From} to {years.To} that the other state ratified in less time after its own signature than Belgium; 95% interval",
        $"Part des traités signés par les deux de {years.From} à {years.To} que l’autre État a ratifiés en moins de temps après sa propre signature que la Belgique ; intervalle de confiance à 95 %",
        $"Aandeel van de door beide ondertekende verdragen van {years.From} tot {years.To} die de andere staat na zijn eigen ondertekening sneller bekrachtigde dan België; 95%-betrouwbaarheidsinterval",
        $"Anteil der von beiden von {years.From} bis {years.To} unterzeichneten Verträge, die der andere Staat nach seiner Unterzeichnung in kürzerer Zeit ratifizierte als Belgien; 95-%-Konfidenzintervall");

    public static Localized AlternativeText(SameTreaties found) => Localized.From(language => string.Join("; ", found.Decided.Select(pairing =>
        $"{CodeWords.State(pairing.StateCode).In(language)} {language.Share(pairing.OtherSoonerShare!.Value)}")) + ".");

    public static Localized Headline(SameTreaties found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : Sooner(found.SoonerCount, found.LaterCount, found.OpenCount, found.Decided.Count);

    private static Localized Sooner(int sooner, int later, int open, int all) => new(
        $"On treaties that both signed, {sooner} of {all} states were sooner than Belgium more often than not, {later} later; for {open} the record cannot tell",
        $"Sur les traités signés par les deux, {sooner} {Language.Fr.Plural(sooner, "État", "États")} sur {all} {Language.Fr.Plural(sooner, "a", "ont")} le plus souvent ratifié plus vite que la Belgique, {later} plus lentement ; pour {open}, le corpus ne permet pas de trancher",
        $"Bij verdragen die beide ondertekenden waren {sooner} van {all} staten vaker wel dan niet sneller dan België, {later} trager; voor {open} kan het bronnenbestand het niet zeggen",
        $"Bei Verträgen, die beide unterzeichneten, waren {sooner} von {all} Staaten meist schneller als Belgien, {later} meist langsamer; für {open} lässt die Quellensammlung keine Aussage zu");
}
