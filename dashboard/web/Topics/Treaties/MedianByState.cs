using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Where does Belgium's median stand among the twenty states?</summary>
public sealed class MedianByState() : RecordExhibit(
    "median-by-state",
    "treaties",
    new(
        "Where does Belgium stand among twenty states?",
        "Où se situe la Belgique parmi vingt États ?",
        "Waar staat België tussen twintig staten?",
        "Wo steht Belgien unter zwanzig Staaten?"))
{
    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = TreatiesFilters.Years(question);

        var byState = StateWait.ByState(lines);

        // A state whose median was not reached stands last: it is the slowest that the record can tell.
        StateWait[] waits =
        [
            .. byState.Select(state => StateWait.Of(state.Key, byState))
                .OrderBy(wait => wait.Curve.MedianDays ?? double.PositiveInfinity)
                .ThenBy(wait => wait.Code, StringComparer.Ordinal),
        ];
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(waits, years),
            Subtitle = new(
                $"Median time from signature to ratification of treaties signed from {years.From} to {years.To}, with 95% interval, in years",
                $"Temps médian de la signature à la ratification des traités signés de {years.From} à {years.To}, avec intervalle à 95 %, en années",
                $"Mediane tijd van ondertekening tot bekrachtiging van verdragen ondertekend van {years.From} tot {years.To}, met 95 %-interval, in jaren",
                $"Mediane Zeit von der Unterzeichnung bis zur Ratifikation der von {years.From} bis {years.To} unterzeichneten Verträge, mit 95-%-Intervall, in Jahren"),
            AlternativeText = AlternativeText(waits),
            Figure = waits.Any(wait => wait.Curve.MedianDays is not null) ? Draw(waits) : null,
            Table = StateWait.Summary(waits),
            Observations = lines.Count,
            ObservationsName = TreatiesWords.Spells,
            Provenance = Provenances(lines),
            Methods = [Methods.KaplanMeier],
            Estimates = [.. waits.Where(wait => wait.Code == "BEL").SelectMany(wait => wait.Estimates())],
            Notes =
            [
                new(
                    "Intervals that overlap do not show a difference, and ranks among twenty states with such intervals are loose. A line without an upper end means that the record closed before the limit was reached.",
                    "Des intervalles qui se recouvrent ne montrent pas de différence, et les rangs parmi vingt États avec de tels intervalles sont lâches. Une ligne sans extrémité supérieure signifie que le registre s’est clos avant que la limite soit atteinte.",
                    "Intervallen die elkaar overlappen tonen geen verschil, en rangen tussen twintig staten met zulke intervallen zijn los. Een lijn zonder bovenkant betekent dat het register afsloot voordat de grens was bereikt.",
                    "Überlappende Intervalle zeigen keinen Unterschied, und Ränge unter zwanzig Staaten mit solchen Intervallen sind unscharf. Eine Linie ohne oberes Ende bedeutet, dass das Register vor Erreichen der Grenze schloss."),
                TreatiesWords.DepositaryCoverage,
            ],
            Credits = [TreatiesWords.DepositaryCredit],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.SignatureYears(question);

    private static Localized Headline(IReadOnlyList<StateWait> waits, (int From, int To) years)
    {
        var belgium = waits.FirstOrDefault(wait => wait.Code == "BEL");
        if (belgium?.Curve.MedianDays is not { } median)
            return TreatiesWords.NoneSigned(years);
        var faster = waits.Count(wait => wait.Curve.MedianDays < median);
        var apart = waits.Count(wait => wait.Code != "BEL" && wait.Curve.MedianHigh < belgium.Curve.MedianLow);
        return new(
            $"Of {waits.Count} states, {faster} {(faster == 1 ? "has" : "have")} a shorter median than Belgium, {apart} by more than the intervals",
            $"Sur {waits.Count} États, {faster} {(faster < 2 ? "a" : "ont")} une médiane plus courte que la Belgique, dont {apart} au-delà des intervalles",
            $"Van {waits.Count} staten {(faster == 1 ? "heeft" : "hebben")} er {faster} een kortere mediaan dan België, waarvan {apart} met meer dan de intervallen",
            $"Von {waits.Count} Staaten {(faster == 1 ? "hat" : "haben")} {faster} einen kürzeren Median als Belgien, {apart} davon jenseits der Intervalle");
    }

    private static Localized AlternativeText(IReadOnlyList<StateWait> waits)
    {
        var known = waits.Where(wait => wait.Curve.MedianDays is not null).ToList();
        if (known.Count == 0)
            return TreatiesWords.TooFew;
        return Localized.From(language =>
        {
            var (first, last) = (known[0], known[^1]);
            var between = new Localized("Medians run from", "Les médianes vont de", "De medianen lopen van", "Die Mediane reichen von");
            var until = new Localized("to", "à", "tot", "bis");
            return $"{between.In(language)} {Of(first, language)} {until.In(language)} {Of(last, language)}.";
        });
    }

    private static string Of(StateWait wait, Language language) =>
        $"{Years(wait.Curve.MedianDays!.Value / StateWait.DaysInYear, language)} ({wait.Name.In(language)})";

    private static Figure Draw(IReadOnlyList<StateWait> waits)
    {
        Series belgium = new("belgium", Vocabulary.State("BEL"), SeriesColour.Accent);
        Series others = new("others", new("Other states", "Autres États", "Andere staten", "Andere Staaten"), SeriesColour.Grey);
        return new()
        {
            X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years),
            Y = new CategoryAxis(new("State", "État", "Staat", "Staat"), [.. waits.Select(wait => wait.Name)]),
            Marks =
            [
                new PointMark(belgium, Points(waits, isBelgium: true)),
                new PointMark(others, Points(waits, isBelgium: false)),
            ],
        };
    }

    private static IReadOnlyList<DataPoint> Points(IReadOnlyList<StateWait> waits, bool isBelgium) =>
    [
        .. waits.Index()
            .Where(place => place.Item.Code == "BEL" == isBelgium && place.Item.Curve.MedianDays is not null)
            .Select(place => new DataPoint(
                place.Item.Curve.MedianDays!.Value / StateWait.DaysInYear,
                place.Index,
                Provenance.Documented,
                place.Item.Curve.MedianLow / StateWait.DaysInYear,
                place.Item.Curve.MedianHigh / StateWait.DaysInYear,
                Line: place.Item.Code)),
    ];
}
