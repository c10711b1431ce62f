using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Survival;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>How long do parliaments take, over the few treaties whose list of competent parliaments is documented whole?</summary>
public sealed class TimeToAssent() : RecordExhibit(
    "time-to-assent",
    "treaties",
    new(
        "How long do parliaments take to assent?",
        "Combien de temps les parlements mettent-ils à donner leur assentiment ?",
        "Hoelang doen parlementen over hun instemming?",
        "Wie lange brauchen Parlamente für ihre Zustimmung?"))
{
    private const double DrawnYears = 12;

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = TreatiesFilters.Years(question);
        var act = TreatiesFilters.Act(question);
        Level[] levels =
        [
            new("federal", new("Federal level", "Niveau fédéral", "Federaal niveau", "Föderale Ebene"), SeriesColour.Accent, [.. lines.Where(line => line.Flag("is_federal") == true)], act),
            new("federated", new("Federated parliaments", "Parlements des entités fédérées", "Parlementen van de deelstaten", "Parlamente der Gliedstaaten"), SeriesColour.Second, [.. lines.Where(line => line.Flag("is_federal") == false)], act),
        ];
        var estimated = levels.Where(level => level.Spells.Count > 0).ToArray();
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines, levels, years),
            Subtitle = Subtitle(lines, act, years),
            AlternativeText = Localized.From(language => string.Join(" ", estimated.Select(level =>
                $"{level.Name.In(language)}: n = {level.Spells.Count}, {MedianWords(level).In(language)}."))),
            Figure = estimated.Length == 0 ? null : Draw(estimated),
            Table = Table(levels),
            Observations = levels.Sum(level => level.Spells.Count),
            ObservationsName = new("assents, dated, bounded or awaited", "assentiments datés, bornés ou attendus", "instemmingen, gedateerd, begrensd of verwacht", "Zustimmungen, datiert, begrenzt oder ausstehend"),
            Provenance = Provenances(lines),
            Methods = [Methods.KaplanMeier, Methods.PartialDates],
            Estimates = [.. estimated.Select(level => level.Median())],
            Notes =
            [
                new(
                    "Only treaties for which a source names all competent parliaments, and parliaments that a source states as still awaited on a day (censored on that day). An assent without a date of the kind chosen, to a treaty whose instrument was deposited, lies between signature and deposit and enters as that interval; without a deposit it is left out and counted. The range of the median in the table takes every interval at its shortest and at its longest. Assents to one treaty are not independent, so the band is too narrow; and the treaties were not drawn by lot: the known are the prominent.",
                    "Uniquement les traités pour lesquels une source nomme tous les parlements compétents, et les parlements qu’une source indique comme encore attendus à une date (censurés à cette date). Un assentiment sans date du type choisi, à un traité dont l’instrument fut déposé, se situe entre la signature et le dépôt et entre comme cet intervalle ; sans dépôt, il est exclu et compté. L’étendue de la médiane au tableau prend chaque intervalle au plus court et au plus long. Les assentiments à un même traité ne sont pas indépendants : la bande est trop étroite ; et les traités n’ont pas été tirés au sort : les connus sont les plus en vue.",
                    "Alleen verdragen waarvoor een bron alle bevoegde parlementen noemt, en parlementen waarvan een bron zegt dat ze op een dag nog werden verwacht (op die dag gecensureerd). Een instemming zonder datum van de gekozen soort, met een verdrag waarvan de akte is neergelegd, ligt tussen ondertekening en neerlegging en telt als dat interval; zonder neerlegging blijft ze weg en wordt ze geteld. De marge van de mediaan in de tabel neemt elk interval op zijn kortst en op zijn langst. Instemmingen met één verdrag zijn niet onafhankelijk, dus is de band te smal; en de verdragen zijn niet door loting gekozen: de bekende zijn de meest besproken.",
                    "Nur Verträge, für die eine Quelle alle zuständigen Parlamente nennt, sowie Parlamente, die eine Quelle an einem Tag als noch ausstehend angibt (an diesem Tag zensiert). Eine Zustimmung ohne Datum der gewählten Art zu einem Vertrag, dessen Urkunde hinterlegt wurde, liegt zwischen Unterzeichnung und Hinterlegung und geht als dieses Intervall ein; ohne Hinterlegung bleibt sie außen vor und wird gezählt. Die Spanne des Medians in der Tabelle nimmt jedes Intervall am kürzesten und am längsten. Zustimmungen zu einem Vertrag sind nicht unabhängig, das Band ist also zu schmal; und die Verträge wurden nicht ausgelost: Bekannt sind die prominenten."),
                TreatiesWords.TwoEvents,
            ],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.SignatureYears(question);

    private static Localized Headline(IReadOnlyList<Line> lines, IReadOnlyList<Level> levels, (int From, int To) years)
    {
        var treaties = lines.Where(line => line.Flag("is_list_complete") == true).Select(line => line.Text("treaty_id")).Distinct().Count();
        if (lines.Count == 0)
            return TreatiesWords.NoneSigned(years);
        var dated = levels.Sum(level => level.DatedCount);
        return new(
            $"Only {treaties} treaties have a complete list of parliaments; {dated} of the {lines.Count} assents known to be required are dated, too few to rank anyone",
            $"Seuls {treaties} traités ont une liste complète de parlements ; {dated} des {lines.Count} assentiments connus comme requis sont datés, trop peu pour classer qui que ce soit",
            $"Slechts {treaties} verdragen hebben een volledige lijst van parlementen; {dated} van de {lines.Count} bekende vereiste instemmingen zijn gedateerd, te weinig om iemand te rangschikken",
            $"Nur {treaties} Verträge haben eine vollständige Liste der Parlamente; {dated} der {lines.Count} bekannten erforderlichen Zustimmungen sind datiert, zu wenige für eine Rangfolge");
    }

    private static Localized Subtitle(IReadOnlyList<Line> lines, string act, (int From, int To) years)
    {
        var name = TreatiesWords.ActName(act);
        var complete = lines.Where(line => line.Flag("is_list_complete") == true).Select(line => line.Text("treaty_id")).Distinct().Count();
        var awaited = lines.Select(line => line.Text("treaty_id")).Distinct().Count() - complete;
        return new(
            $"Share of required assents still awaited, by years since signature, until the {name.En}; {complete} treaties with a complete list and {awaited} with a stated wait, signed from {years.From} to {years.To}; 95% band",
            $"Part des assentiments requis encore attendus, selon les années depuis la signature, jusqu’à {name.Fr} ; {complete} traités à liste complète et {awaited} à attente signalée, signés de {years.From} à {years.To} ; bande à 95 %",
            $"Aandeel van de vereiste instemmingen dat nog wordt verwacht, naar jaren sinds de ondertekening, tot {name.Nl}; {complete} verdragen met een volledige lijst en {awaited} met een gemelde wachttijd, ondertekend van {years.From} tot {years.To}; band van 95 %",
            $"Anteil der noch ausstehenden erforderlichen Zustimmungen, nach Jahren seit der Unterzeichnung, bis zur {name.De}; {complete} Verträge mit vollständiger Liste und {awaited} mit gemeldetem Ausstand, von {years.From} bis {years.To} unterzeichnet; 95-%-Band");
    }

    private static Localized MedianWords(Level level) => Localized.From(language => level.Curve.Middle.MedianDays is { } days
        ? $"{new Localized("median", "médiane", "mediaan", "Median").In(language)} {Years(days / StateWait.DaysInYear, language)}"
        : NotReached.In(language));

    private static Figure Draw(IReadOnlyList<Level> levels) => new()
    {
        X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years, 0, DrawnYears),
        Y = new NumberAxis(TreatiesWords.ShareWaiting, Unit.Share, 0, 1),
        Marks = [.. levels.Select(level => level.Draw(DrawnYears))],
        AtRisk = [.. levels.Select(level => new AtRiskRow(
            level.Series,
            [.. new double[] { 0, 2, 4, 6, 8, 10, 12 }.Select(tick => new AtRiskCount(tick, level.Curve.Middle.AtRisk(tick * StateWait.DaysInYear)))]))],
    };

    private static Table Table(IReadOnlyList<Level> levels) => new(
        [
            new("level_code", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("level_name", ColumnType.Text, Unit.None, new("Level", "Niveau", "Niveau", "Ebene")),
            new("required_count", ColumnType.Whole, Unit.Count, new("Assents required", "Assentiments requis", "Vereiste instemmingen", "Erforderliche Zustimmungen")),
            new("dated_count", ColumnType.Whole, Unit.Count, new("Dated", "Datés", "Gedateerd", "Datiert")),
            new("bounded_count", ColumnType.Whole, Unit.Count, new("Before a known deposit", "Avant un dépôt connu", "Voor een bekende neerlegging", "Vor einer bekannten Hinterlegung")),
            new("pending_count", ColumnType.Whole, Unit.Count, new("Awaited on a stated day", "Attendus à une date indiquée", "Verwacht op een vermelde dag", "An einem genannten Tag ausstehend")),
            new("left_out_count", ColumnType.Whole, Unit.Count, new("Unknown, left out", "Inconnus, exclus", "Onbekend, weggelaten", "Unbekannt, ausgelassen")),
            new("median_days", ColumnType.Number, Unit.Days, new("Median", "Médiane", "Mediaan", "Median")),
            new("median_low_days", ColumnType.Number, Unit.Days, new("Median, lower limit (95%)", "Médiane, limite inférieure (95 %)", "Mediaan, ondergrens (95 %)", "Median, Untergrenze (95 %)")),
            new("median_high_days", ColumnType.Number, Unit.Days, new("Median, upper limit (95%)", "Médiane, limite supérieure (95 %)", "Mediaan, bovengrens (95 %)", "Median, Obergrenze (95 %)")),
            new("median_shortest_days", ColumnType.Number, Unit.Days, new("Median if every unknown date was earliest", "Médiane si chaque date inconnue était la plus tôt", "Mediaan als elke onbekende datum de vroegste was", "Median, wenn jedes unbekannte Datum das früheste war")),
            new("median_longest_days", ColumnType.Number, Unit.Days, new("Median if every unknown date was latest", "Médiane si chaque date inconnue était la plus tardive", "Mediaan als elke onbekende datum de laatste was", "Median, wenn jedes unbekannte Datum das späteste war")),
        ],
        [
            .. levels.Select(level => new TableLine(
                level.Code,
                [
                    level.Code, level.Name, (long)level.Required.Count, (long)level.DatedCount, (long)(level.Spells.Count - level.DatedCount - level.PendingCount), (long)level.PendingCount,
                    (long)(level.Required.Count - level.Spells.Count), level.Curve.Middle.MedianDays, level.Curve.Middle.MedianLow, level.Curve.Middle.MedianHigh,
                    level.Curve.Shortest.MedianDays, level.Curve.Longest.MedianDays,
                ])),
        ]);

    /// <summary>The federal level or the federated parliaments, with every required assent that can be bounded.</summary>
    private sealed class Level
    {
        public Level(string code, Localized name, SeriesColour colour, IReadOnlyList<Line> required, string act)
        {
            (Code, Name, Required) = (code, name, required);
            Series = new(code, name, colour);
            DatedCount = required.Count(line => IsDated(line, act));
            PendingCount = required.Count(line => line.Text("knowledge_code") == "pending");
            Spells = [.. required.Select(line => Spell(line, act)).OfType<PartialSpell>()];
            Curve = PartialDates.Estimate(Spells);
        }

        public string Code { get; }

        public Localized Name { get; }

        public Series Series { get; }

        public IReadOnlyList<Line> Required { get; }

        public int DatedCount { get; }

        /// <summary>Stated by a source as still awaited on a day: censored on that day.</summary>
        public int PendingCount { get; }

        public IReadOnlyList<PartialSpell> Spells { get; }

        public PartialDateCurve Curve { get; }

        public Estimate Median() => new(
            $"median_days_{Code}", new($"Median, {Name.En}", $"Médiane, {Name.Fr}", $"Mediaan, {Name.Nl}", $"Median, {Name.De}"),
            Unit.Days, Curve.Middle.MedianDays, Curve.Middle.MedianLow, Curve.Middle.MedianHigh, Curve.Middle.Level,
            Methods.KaplanMeier.Id, Spells.Count, Curve.Middle.MedianDays is null ? NotReached : null);

        public StepMark Draw(double upToYears) => new StateWait(Code, Name, [], Curve.Middle).Draw(Series, upToYears);

        private static bool IsDated(Line line, string act) => line.Text("knowledge_code") == "dated" && line.Text("act_code") == act;

        private static PartialSpell? Spell(Line line, string act)
        {
            DayRange signed = new(Day(line, "signed_on_from"), Day(line, "signed_on_to"));
            if (IsDated(line, act))
                return Within(signed, new(Day(line, "assented_on_from"), Day(line, "assented_on_to")));
            if (line.Day("deposited_on_to") is { } deposited)
                return Within(signed, new(signed.From, deposited.DayNumber));
            return line.Text("knowledge_code") == "pending"
                ? new(signed, DayRange.On(Day(line, "pending_on_from")), false)
                : null;
        }

        /// <summary>An end before the signature contradicts it: a check names the row, and no duration can be made of it.</summary>
        private static PartialSpell? Within(DayRange signed, DayRange ended) =>
            ended.To < signed.From ? null : new(signed, ended, true);

        private static int Day(Line line, string column) => line.Day(column)!.Value.DayNumber;
    }
}
