using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Each documented assent as a point, by parliament: what is known, and of how many treaties nothing is.</summary>
public sealed class DocumentedAssents() : RecordExhibit(
    "documented-assents",
    "treaties",
    new(
        "Which assents are documented, and how long after signature?",
        "Quels assentiments sont documentés, et combien de temps après la signature ?",
        "Welke instemmingen zijn gedocumenteerd, en hoelang na de ondertekening?",
        "Welche Zustimmungen sind belegt, und wie lange nach der Unterzeichnung?"))
{
    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = TreatiesFilters.Years(question);
        var act = TreatiesWords.ActName(TreatiesFilters.Act(question));
        KnownAssents[] parliaments =
        [
            .. Vocabulary.Parliaments
                .Select(code => new KnownAssents(code, [.. lines.Where(line => line.Text("parliament_code") == code)]))
                .Where(parliament => parliament.Acts.Count > 0),
        ];
        var mixed = lines.Count == 0 ? 0 : lines[0].Whole("mixed_treaty_count")!.Value;
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(parliaments, mixed, years),
            Subtitle = new(
                $"Years from Belgium’s signature to the {act.En}, one point for each act; treaties signed from {years.From} to {years.To}",
                $"Années de la signature belge jusqu’à {act.Fr}, un point par acte ; traités signés de {years.From} à {years.To}",
                $"Jaren van de Belgische ondertekening tot {act.Nl}, één punt per akte; verdragen ondertekend van {years.From} tot {years.To}",
                $"Jahre von der belgischen Unterzeichnung bis zur {act.De}, ein Punkt je Akt; von {years.From} bis {years.To} unterzeichnete Verträge"),
            AlternativeText = AlternativeText(parliaments),
            Figure = parliaments.Length == 0 ? null : Draw(parliaments),
            Table = Table(parliaments, mixed),
            Observations = lines.Count,
            ObservationsName = new("documented assents", "assentiments documentés", "gedocumenteerde instemmingen", "belegte Zustimmungen"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting, Methods.PartialDates],
            Notes = [TreatiesWords.UnknownIsNotPending, TreatiesWords.TwoEvents],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) =>
        [.. TreatiesFilters.YearsAndFamily(question), ("act", TreatiesFilters.Act(question)), ("recalled", question.Flag("recalled"))];

    private static Localized Headline(IReadOnlyList<KnownAssents> parliaments, long mixed, (int From, int To) years)
    {
        if (parliaments.Count == 0)
            return TreatiesWords.NoneSigned(years);
        var best = parliaments.MaxBy(parliament => parliament.MixedTreaties)!;
        var least = parliaments.MinBy(parliament => parliament.MixedTreaties)!;
        return Localized.From(language => new Localized(
            $"Of {mixed} mixed treaties, the record dates the assent of the {best.Name.En} for {best.MixedTreaties} and that of the {least.Name.En} for {least.MixedTreaties}: no speed can be read from this",
            $"Sur {mixed} traités mixtes, le registre date l’assentiment de {best.MixedTreaties} pour « {best.Name.Fr} » et de {least.MixedTreaties} pour « {least.Name.Fr} » : aucune vitesse ne s’en déduit",
            $"Van {mixed} gemengde verdragen dateert het register de instemming van {best.MixedTreaties} voor ‘{best.Name.Nl}’ en van {least.MixedTreaties} voor ‘{least.Name.Nl}’: hieruit valt geen snelheid af te lezen",
            $"Von {mixed} gemischten Verträgen datiert das Register die Zustimmung bei {best.MixedTreaties} für „{best.Name.De}“ und bei {least.MixedTreaties} für „{least.Name.De}“: Eine Geschwindigkeit lässt sich daraus nicht ablesen").In(language));
    }

    private static Localized AlternativeText(IReadOnlyList<KnownAssents> parliaments) => Localized.From(language => string.Join("; ", parliaments.Select(parliament =>
        $"{parliament.Name.In(language)}: {Whole(parliament.Acts.Count, language)}")) + ".");

    private static Figure Draw(IReadOnlyList<KnownAssents> parliaments)
    {
        var earliest = parliaments.SelectMany(parliament => parliament.Acts).Min(act => act.Whole("shortest_days")!.Value);
        return new()
        {
            X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years, Math.Min(0, Math.Floor(earliest / StateWait.DaysInYear))),
            Y = new CategoryAxis(TreatiesWords.Parliament, [.. parliaments.Select(parliament => parliament.Name)]),
            Marks =
            [
                new PointMark(
                    new("assents", new("Documented assent", "Assentiment documenté", "Gedocumenteerde instemming", "Belegte Zustimmung"), SeriesColour.Accent),
                    [.. parliaments.Index().SelectMany(place => place.Item.Acts.Select(act => Point(act, place.Index, place.Item.Code)))]),
            ],
        };
    }

    /// <summary>The middle of the days that a partial date allows, with those days as the interval.</summary>
    private static DataPoint Point(Line act, int row, string parliament)
    {
        var (shortest, longest) = (act.Whole("shortest_days")!.Value / StateWait.DaysInYear, act.Whole("longest_days")!.Value / StateWait.DaysInYear);
        return new(
            (shortest + longest) / 2, row, Vocabulary.Provenance(act.Text("confidence_code")),
            longest > shortest ? shortest : null, longest > shortest ? longest : null,
            Localized.From(language => $"{act.Text("treaty_name")}, {PartialDate(act.Text("assented_on"), language)}"), Line: parliament);
    }

    private static Table Table(IReadOnlyList<KnownAssents> parliaments, long mixed) => new(
        [
            new("parliament_code", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("parliament_name", ColumnType.Text, Unit.None, TreatiesWords.Parliament),
            new("assent_count", ColumnType.Whole, Unit.Count, new("Documented assents", "Assentiments documentés", "Gedocumenteerde instemmingen", "Belegte Zustimmungen")),
            new("known_mixed_count", ColumnType.Whole, Unit.Count, new("Mixed treaties known", "Traités mixtes connus", "Bekende gemengde verdragen", "Bekannte gemischte Verträge")),
            new("unknown_mixed_count", ColumnType.Whole, Unit.Count, new("Mixed treaties unknown", "Traités mixtes inconnus", "Onbekende gemengde verdragen", "Unbekannte gemischte Verträge")),
            new("middle_days", ColumnType.Number, Unit.Days, new("Middle of the documented (not an estimate)", "Milieu des documentés (pas une estimation)", "Midden van de gedocumenteerde (geen schatting)", "Mitte der belegten (keine Schätzung)")),
            new("first_days", ColumnType.Whole, Unit.Days, new("Shortest", "Le plus court", "Kortste", "Kürzeste")),
            new("last_days", ColumnType.Whole, Unit.Days, new("Longest", "Le plus long", "Langste", "Längste")),
        ],
        [
            .. parliaments.Select(parliament => new TableLine(
                parliament.Code,
                [
                    parliament.Code, parliament.Name, (long)parliament.Acts.Count, (long)parliament.MixedTreaties, mixed - parliament.MixedTreaties,
                    parliament.MiddleDays, parliament.Acts.Min(act => act.Whole("shortest_days")), parliament.Acts.Max(act => act.Whole("longest_days")),
                ])),
        ]);

    private sealed record KnownAssents(string Code, IReadOnlyList<Line> Acts)
    {
        public Localized Name => Vocabulary.Parliament(Code);

        public int MixedTreaties { get; } = Acts.Where(act => act.Flag("is_mixed") == true).Select(act => act.Text("treaty_id")).Distinct().Count();

        public double MiddleDays
        {
            get
            {
                double[] days = [.. Acts.Select(act => (act.Whole("shortest_days")!.Value + act.Whole("longest_days")!.Value) / 2.0).Order()];
                return (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2;
            }
        }
    }
}
