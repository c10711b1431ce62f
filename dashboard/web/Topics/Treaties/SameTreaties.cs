using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Proportions;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Of the treaties that both signed, who was bound sooner after its own signature?</summary>
public sealed class SameTreaties() : RecordExhibit(
    "same-treaties",
    "treaties",
    new(
        "On the same treaties, who ratifies sooner?",
        "Sur les mêmes traités, qui ratifie plus tôt ?",
        "Wie bekrachtigt dezelfde verdragen sneller?",
        "Wer ratifiziert dieselben Verträge früher?"))
{
    private static readonly Localized Decided = new("treaties signed by both and decided", "traités signés par les deux et départagés", "door beide ondertekende en besliste verdragen", "von beiden unterzeichnete und entschiedene Verträge");

    public override Exhibit Show(Release release, Question question)
    {
        var years = TreatiesFilters.Years(question);
        Pairing[] pairings =
        [
            .. Ask(release, question).Select(Pairing.Of)
                .OrderByDescending(pairing => pairing.OtherSoonerShare ?? -1)
                .ThenBy(pairing => pairing.Code, StringComparer.Ordinal),
        ];
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(pairings, years),
            Subtitle = new(
                $"Share of the treaties signed by both from {years.From} to {years.To} that the other state ratified in less time after its own signature than Belgium; 95% interval",
                $"Part des traités signés par les deux de {years.From} à {years.To} que l’autre État a ratifiés en moins de temps après sa propre signature que la Belgique ; intervalle à 95 %",
                $"Aandeel van de door beide ondertekende verdragen van {years.From} tot {years.To} die de andere staat na zijn eigen ondertekening sneller bekrachtigde dan België; 95 %-interval",
                $"Anteil der von beiden von {years.From} bis {years.To} unterzeichneten Verträge, die der andere Staat nach seiner Unterzeichnung in kürzerer Zeit ratifizierte als Belgien; 95-%-Intervall"),
            AlternativeText = AlternativeText(pairings),
            Figure = pairings.Any(pairing => pairing.Decided > 0) ? Draw(pairings) : null,
            Table = Table(pairings),
            Observations = pairings.Sum(pairing => (int)pairing.Decided),
            ObservationsName = Decided,
            Provenance = ProvenancesBehind(release, question),
            Methods = [Methods.Wilson],
            Notes =
            [
                new(
                    "Each treaty is its own control: both states signed the same text, and each is timed from its own signature. Ties and treaties that neither had ratified, or that the source followed too briefly to decide, are counted in the table and left out of the share. The intervals treat treaties as independent, the nineteen comparisons share Belgium’s side, and none is adjusted for their number: of nineteen, one would stand apart by chance alone.",
                    "Chaque traité est son propre témoin : les deux États ont signé le même texte et chacun est chronométré depuis sa propre signature. Les égalités et les traités que ni l’un ni l’autre n’a ratifiés, ou que la source a suivis trop peu pour trancher, figurent au tableau et sont exclus de la part. Les intervalles supposent les traités indépendants, les dix-neuf comparaisons partagent le côté belge et aucune n’est ajustée à leur nombre : sur dix-neuf, une se détacherait par le seul hasard.",
                    "Elk verdrag is zijn eigen controle: beide staten ondertekenden dezelfde tekst en worden elk vanaf hun eigen ondertekening geklokt. Gelijke standen en verdragen die geen van beide bekrachtigde, of die de bron te kort volgde om te beslissen, staan in de tabel en blijven buiten het aandeel. De intervallen nemen aan dat verdragen onafhankelijk zijn, de negentien vergelijkingen delen de Belgische kant en geen is aangepast aan hun aantal: van negentien zou er één louter door toeval afwijken.",
                    "Jeder Vertrag ist seine eigene Kontrolle: Beide Staaten unterzeichneten denselben Text, und jeder wird ab seiner eigenen Unterzeichnung gemessen. Gleichstände und Verträge, die keiner ratifiziert hat oder die die Quelle zu kurz verfolgt, stehen in der Tabelle und bleiben außerhalb des Anteils. Die Intervalle behandeln Verträge als unabhängig, die neunzehn Vergleiche teilen die belgische Seite, und keiner ist für ihre Zahl bereinigt: Von neunzehn würde sich einer allein durch Zufall abheben."),
            ],
            Credits = [TreatiesWords.DepositaryCredit],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.SignatureYears(question);

    private static Localized Headline(IReadOnlyList<Pairing> pairings, (int From, int To) years)
    {
        var decided = pairings.Where(pairing => pairing.Decided > 0).ToList();
        if (decided.Count == 0)
            return TreatiesWords.NoneSigned(years);
        var faster = decided.Count(pairing => pairing.Interval!.Low > 0.5);
        var slower = decided.Count(pairing => pairing.Interval!.High < 0.5);
        var open = decided.Count - faster - slower;
        return new(
            $"On treaties that both signed, {faster} of {decided.Count} states were sooner than Belgium more often than not, {slower} later; for {open} the record cannot tell",
            $"Sur les traités signés par les deux, {faster} États sur {decided.Count} ont plus souvent devancé la Belgique, {slower} plus rarement ; pour {open}, le registre ne permet pas de trancher",
            $"Bij verdragen die beide ondertekenden waren {faster} van {decided.Count} staten vaker wel dan niet sneller dan België, {slower} trager; voor {open} kan het register het niet zeggen",
            $"Bei Verträgen, die beide unterzeichneten, waren {faster} von {decided.Count} Staaten meist früher als Belgien, {slower} meist später; für {open} lässt das Register keine Aussage zu");
    }

    private static Localized AlternativeText(IReadOnlyList<Pairing> pairings) => Localized.From(language => string.Join("; ", pairings
        .Where(pairing => pairing.OtherSoonerShare is not null)
        .Select(pairing => $"{pairing.Name.In(language)} {Share(pairing.OtherSoonerShare!.Value, language)}")) + ".");

    private static Figure Draw(IReadOnlyList<Pairing> pairings)
    {
        Pairing[] drawn = [.. pairings.Where(pairing => pairing.Decided > 0)];
        Series few = new("few", new("Fewer than ten treaties", "Moins de dix traités", "Minder dan tien verdragen", "Weniger als zehn Verträge"), SeriesColour.Grey);
        Series sooner = new("sooner", new("Other state sooner than Belgium", "L’autre État avant la Belgique", "Andere staat sneller dan België", "Anderer Staat früher als Belgien"), SeriesColour.Accent);
        return new()
        {
            X = new NumberAxis(
                new("Other state sooner", "L’autre État plus tôt", "Andere staat sneller", "Anderer Staat früher"), Unit.Share, 0, 1),
            Y = new CategoryAxis(new("State", "État", "Staat", "Staat"), [.. drawn.Select(pairing => pairing.Name)]),
            Breaks = [new(0.5, new("as often as Belgium", "aussi souvent que la Belgique", "even vaak als België", "so oft wie Belgien"))],
            Marks = [new PointMark(sooner, Points(drawn, hasEnough: true)), new PointMark(few, Points(drawn, hasEnough: false))],
        };
    }

    private static IReadOnlyList<DataPoint> Points(IReadOnlyList<Pairing> drawn, bool hasEnough) =>
    [
        .. drawn.Index().Where(place => place.Item.Decided >= 10 == hasEnough).Select(place => new DataPoint(
            place.Item.OtherSoonerShare!.Value, place.Index, Provenance.Documented, place.Item.Interval!.Low, place.Item.Interval.High, Line: place.Item.Code)),
    ];

    private static Table Table(IReadOnlyList<Pairing> pairings) => new(
        [
            new("state_code", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("state_name", ColumnType.Text, Unit.None, new("State", "État", "Staat", "Staat")),
            new("both_signed_count", ColumnType.Whole, Unit.Count, new("Signed by both", "Signés par les deux", "Door beide ondertekend", "Von beiden unterzeichnet")),
            new("other_sooner_count", ColumnType.Whole, Unit.Count, new("Other state sooner", "Autre État plus tôt", "Andere staat sneller", "Anderer Staat früher")),
            new("belgium_sooner_count", ColumnType.Whole, Unit.Count, new("Belgium sooner", "Belgique plus tôt", "België sneller", "Belgien früher")),
            new("tie_count", ColumnType.Whole, Unit.Count, new("Same number of days", "Même nombre de jours", "Zelfde aantal dagen", "Gleich viele Tage")),
            new("undecided_count", ColumnType.Whole, Unit.Count, new("Not decided", "Non départagés", "Niet beslist", "Nicht entschieden")),
            new("other_sooner_share", ColumnType.Number, Unit.Share, new("Other state sooner, share", "Autre État plus tôt, part", "Andere staat sneller, aandeel", "Anderer Staat früher, Anteil")),
            new("low_share", ColumnType.Number, Unit.Share, new("Lower limit (95%)", "Limite inférieure (95 %)", "Ondergrens (95 %)", "Untergrenze (95 %)")),
            new("high_share", ColumnType.Number, Unit.Share, new("Upper limit (95%)", "Limite supérieure (95 %)", "Bovengrens (95 %)", "Obergrenze (95 %)")),
        ],
        [
            .. pairings.Select(pairing => new TableLine(
                pairing.Code,
                [
                    pairing.Code, pairing.Name, pairing.Both, pairing.OtherSooner, pairing.BelgiumSooner, pairing.Ties, pairing.Undecided,
                    pairing.OtherSoonerShare, pairing.Interval?.Low, pairing.Interval?.High,
                ])),
        ]);

    private sealed record Pairing(string Code, long Both, long OtherSooner, long BelgiumSooner, long Ties, long Undecided)
    {
        public Localized Name => Vocabulary.State(Code);

        public long Decided => OtherSooner + BelgiumSooner;

        public double? OtherSoonerShare => Decided == 0 ? null : (double)OtherSooner / Decided;

        public Statistics.Interval? Interval { get; } =
            OtherSooner + BelgiumSooner == 0 ? null : Wilson.Interval((int)OtherSooner, (int)(OtherSooner + BelgiumSooner)).Value;

        public static Pairing Of(Line line) => new(
            line.Text("state_code")!, line.Whole("treaty_count")!.Value, line.Whole("other_sooner_count")!.Value,
            line.Whole("belgium_sooner_count")!.Value, line.Whole("tie_count")!.Value, line.Whole("undecided_count")!.Value);
    }
}
