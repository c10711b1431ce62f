using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Record;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Exhibits to test with: invented, small, and with defaults for all that a case does not care about.</summary>
internal static class AnExhibit
{
    public static readonly Series Belgium = new("belgium", new("Belgium", "Belgique", "België", "Belgien"), SeriesColour.Accent);
    public static readonly Series Others = new("others", new("Other states", "Autres États", "Andere staten", "Andere Staaten"), SeriesColour.Second, Dash.Dashed);
    private static readonly Localized Nothing = Localized.Same("");
    private static readonly Localized Year = new("Year", "Année", "Jaar", "Jahr");

    public static Exhibit With(
        Figure? figure,
        Table? table = null,
        Provenance provenance = Provenance.Documented,
        Localized? headline = null,
        IReadOnlyList<TitledEstimate>? estimates = null) => new()
        {
            Id = "time-to-assent",
            Topic = "treaties",
            Question = new(
                "How long does each parliament take?", "Combien de temps chaque parlement prend-il ?", "Hoe lang doet elk parlement erover?", "Wie lange braucht jedes Parlament?"),
            Headline = headline ?? new(
                "Half of the treaties took more than five years", "La moitié des traités a pris plus de cinq ans",
                "De helft van de verdragen duurde langer dan vijf jaar", "Die Hälfte der Verträge brauchte mehr als fünf Jahre"),
            Subtitle = new(
                "Days from signature to deposit, treaties signed 1993–2020", "Jours entre signature et dépôt, traités signés de 1993 à 2020",
                "Dagen van ondertekening tot neerlegging, verdragen ondertekend 1993–2020", "Tage von Unterzeichnung bis Hinterlegung, Verträge von 1993 bis 2020"),
            Verdict = Verdict.Described,
            AlternativeText = new("The curve falls slowly.", "La courbe descend lentement.", "De curve daalt traag.", "Die Kurve fällt langsam."),
            Figure = figure,
            Table = table ?? TwoLines,
            Observations = 43,
            ObservationsName = new("treaties", "traités", "verdragen", "Verträge"),
            Provenance = [new(provenance, 40), new(Provenance.Derived, 3)],
            Methods = [new(Method.KaplanMeier, Localized.Same("Kaplan–Meier"), Localized.Same("Product-limit estimate."), "Kaplan and Meier 1958")],
            Estimates = estimates ?? [new(new("median", Unit.Days, 1881, 1500, null, Method.KaplanMeier, 43), new("Median", "Médiane", "Mediaan", "Median"))],
            Notes = [new("Pending treaties count as still waiting.", "Les traités pendants comptent comme en attente.", "Hangende verdragen tellen als wachtend.", "Anhängige Verträge zählen als wartend.")],
        };

    public static Table TwoLines => new(
        [
            new("state", ColumnType.Text, Unit.None, new("State", "État", "Staat", "Staat")),
            new("signed_on", ColumnType.Day, Unit.None, new("Signed on", "Signé le", "Ondertekend op", "Unterzeichnet am")),
            new("treaties_count", ColumnType.Whole, Unit.Count, new("Treaties", "Traités", "Verdragen", "Verträge")),
            new("median_days", ColumnType.Number, Unit.Days, new("Median", "Médiane", "Mediaan", "Median")),
            new("deposited_share", ColumnType.Number, Unit.Share, new("Deposited", "Déposés", "Neergelegd", "Hinterlegt")),
            new("is_mixed", ColumnType.Flag, Unit.None, new("Mixed", "Mixte", "Gemengd", "Gemischt")),
        ],
        [
            new("be", [Belgium.Name, new DateOnly(2016, 10, 28), 1881L, 1881.25, 1.0 / 3, true]),
            new("nl", ["Nederland", null, 12L, null, 0.1 + 0.2, false]),
        ]);

    public static ExhibitInContext Shown(this Exhibit exhibit, Language? language = null, string question = "") => new()
    {
        Exhibit = exhibit,
        ReleaseId = "2026-11-23-0123abcd",
        ClosedOn = new(2026, 11, 1),
        PublishedAt = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero),
        TopicName = new("Treaties", "Traités", "Verdragen", "Verträge"),
        Language = language ?? Language.En,
        QuestionText = question,
        Origin = "https://example.org",
        Behind = _ => TwoRows,
    };

    private static RowsBehind TwoRows => new(
        [new("be", "treaty_steps", "ceta-be-signature"), new("nl", "party_actions", "ceta-nl-deposit")],
        [
            new(Contract.Named("treaty_steps"), "ceta-be-signature", "record", false, new Dictionary<string, string?> { ["treaty_id"] = "ceta", ["source_id"] = "gazette", ["note"] = "signed, at \"last\"" }),
            new(Contract.Named("party_actions"), "ceta-nl-deposit", "comparators", false, new Dictionary<string, string?> { ["state_code"] = "NLD", ["signed_on"] = "2016-10", ["source_id"] = "gazette" }),
        ],
        [new(Contract.Named("sources"), "gazette", "record", false, new Dictionary<string, string?> { ["source_id"] = "gazette", ["source_title"] = "Moniteur belge" })],
        [
            new("record", "The record", "Le corpus", "Het bestand", "Die Sammlung", false, "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            new("comparators", "Other states", "Autres États", "Andere staten", "Andere Staaten", false, null, null),
        ]);

    public static Figure Bars(params IEnumerable<BarMark> marks) => new()
    {
        X = new YearAxis(Nothing, 2003, 2024),
        Y = new NumberAxis(new("Meetings", "Réunions", "Vergaderingen", "Sitzungen"), Unit.Count),
        Marks = [.. marks],
    };

    public static Figure YearlyMeetings => Bars(
        new BarMark(Belgium, [.. Enumerable.Range(2003, 22).Where(year => year is < 2007 or > 2009)
            .Select(year => new Bar(year, 90 - Math.Abs(year - 2012) * 4, year < 2006 ? Provenance.Recalled : Provenance.Documented, $"year {year}"))]),
        new BarMark(Others, [.. Enumerable.Range(2015, 10).Select(year => new Bar(year, 12 + year % 4 * 3, Provenance.Documented))])) with
    {
        Events =
        [
            new(2009.5, 2011.5, new("Longest formation of a government", "Plus longue formation", "Langste regeringsvorming", "Längste Regierungsbildung")),
            new(2019.7, 2021, new("Pandemic", "Pandémie", "Pandemie", "Pandemie")),
        ],
        Breaks = [new(2019.5, new("written procedures counted from 2020", "procédures écrites comptées dès 2020", "schriftelijke procedures geteld vanaf 2020", "schriftliche Verfahren ab 2020 gezählt"))],
        Gaps = [new(2006.5, 2009.5, new("not collected", "non collecté", "niet verzameld", "nicht erhoben"))],
    };

    public static Figure LyingBars => new()
    {
        X = new NumberAxis(new("Days", "Jours", "Dagen", "Tage"), Unit.Days),
        Y = new CategoryAxis(Nothing,
        [
            new("House of Representatives", "Chambre des représentants", "Kamer van volksvertegenwoordigers", "Abgeordnetenkammer"),
            new("Parliament of the French Community", "Parlement de la Communauté française", "Parlement van de Franse Gemeenschap", "Parlament der Französischen Gemeinschaft"),
            new("Assembly of the French Community Commission", "Assemblée de la Commission communautaire française", "Vergadering van de Franse Gemeenschapscommissie", "Versammlung der Französischen Gemeinschaftskommission"),
            new("Flemish Parliament", "Parlement flamand", "Vlaams Parlement", "Flämisches Parlament"),
        ]),
        Marks =
        [
            new BarMark(Belgium, [new(0, 812, Provenance.Documented, "house"), new(1, 1204, Provenance.Derived), new(2, 1881, Provenance.Documented), new(3, 402, Provenance.Recalled)]),
        ],
    };

    public static Figure Survival => new()
    {
        X = new NumberAxis(new("Years since signature", "Années depuis la signature", "Jaren sinds ondertekening", "Jahre seit Unterzeichnung"), Unit.Years),
        Y = new NumberAxis(new("Share still awaiting deposit", "Part en attente de dépôt", "Aandeel nog niet neergelegd", "Anteil noch nicht hinterlegt"), Unit.Share, 0, 1),
        Marks = [Curve(Belgium, 0.86), Curve(Others, 0.68)],
        AtRisk = [new(Belgium, [.. Enumerable.Range(0, 11).Select(year => new AtRiskCount(year, 43 - year * 4))]), new(Others, [.. Enumerable.Range(0, 11).Select(year => new AtRiskCount(year, 1204 - year * 110))])],
    };

    public static Figure Lines => new()
    {
        X = new YearAxis(Nothing, 2001, 2024),
        Y = new NumberAxis(new("Full-time equivalents", "Équivalents temps plein", "Voltijdsequivalenten", "Vollzeitäquivalente"), Unit.Fte),
        Marks =
        [
            new LineMark(Belgium, [.. Enumerable.Range(2001, 24).Select(year => year is 2010 or 2012 ? new CurvePoint(year, null) : new CurvePoint(year, 3 + Math.Sin(year), 2 + Math.Sin(year), 4.2 + Math.Sin(year)))]),
            new LineMark(Others, [.. Enumerable.Range(2001, 24).Select(year => new CurvePoint(year, 4 + Math.Cos(year) / 2))]),
        ],
    };

    public static Figure StandingPoints => new()
    {
        X = new DateAxis(Nothing, new(2004, 3, 1), new(2024, 6, 30)),
        Y = new NumberAxis(new("Days to assent", "Jours jusqu’à l’assentiment", "Dagen tot instemming", "Tage bis zur Zustimmung"), Unit.Days),
        Marks =
        [
            new PointMark(Belgium, [.. Enumerable.Range(0, 12).Select(at => new DataPoint(Day(2005 + at, 5, 3), 300 + at * 137 % 900, at % 3 == 0 ? Provenance.Recalled : Provenance.Documented, 250 + at * 137 % 900, 380 + at * 137 % 900, Localized.Same($"Treaty {at}"), at % 2 == 0, $"t{at}"))]),
            new PointMark(Others, [new(Day(2018, 1, 1), 1400, Provenance.Documented, Label: Localized.Same("CETA"), IsLabelled: true)]),
        ],
        Events = [new(Day(2010, 6, 13), Day(2011, 12, 6), new("Caretaker government", "Affaires courantes", "Lopende zaken", "Geschäftsführende Regierung"))],
    };

    public static Figure LyingPoints => LyingBars with
    {
        Marks = [new PointMark(Belgium, [new(812, 0, Provenance.Documented, 700, 930, Line: "house"), new(1204, 1, Provenance.Derived, 900, 1600), new(402, 3, Provenance.Synthetic)])],
    };

    public static Figure HeatMap => new()
    {
        X = new CategoryAxis(Nothing, [new("In person", "En personne", "Fysiek", "Vor Ort"), Localized.Same("Visio-Coormulti"), new("Hybrid", "Hybride", "Hybride", "Hybrid"), new("Written", "Écrit", "Schriftelijk", "Schriftlich"), new("Silence procedure", "Procédure de silence", "Stilzwijgende procedure", "Stillschweigendes Verfahren")]),
        Y = ((CategoryAxis)LyingBars.Y),
        Marks = [new CellMark(Belgium, Unit.Share, [.. from row in Enumerable.Range(0, 4) from column in Enumerable.Range(0, 5) select new HeatCell(column, row, (row + column) % 6 == 3 ? null : ((row * 5 + column * 3) % 11) / 10.0, $"{row}-{column}")])],
    };

    public static Figure Gantt => new()
    {
        X = new DateAxis(Nothing, new(2009, 1, 1), new(2026, 11, 1)),
        Y = new CategoryAxis(Nothing, [Localized.Same("CETA"), Localized.Same("EU–Colombia/Peru Trade Agreement"), Localized.Same("BBNJ Agreement"), Localized.Same("WHO FCTC")]),
        Marks =
        [
            new SpanMark(Belgium,
            [
                new(0, Day(2016, 10, 30), Day(2026, 11, 1), Provenance.Documented, Localized.Same("awaiting assent"), IsOpen: true, Line: "ceta"),
                new(1, Day(2012, 6, 26), Day(2024, 10, 1), Provenance.Documented, Localized.Same("awaiting assent")),
                new(2, Day(2023, 9, 20), Day(2026, 11, 1), Provenance.Synthetic, Localized.Same("awaiting assent"), IsOpen: true),
                new(3, Day(2009, 2, 1), Day(2010, 11, 1), Provenance.Recalled, Localized.Same("awaiting assent")),
            ]),
            new SpanMark(Others,
            [
                new(0, Day(2017, 9, 21), Day(2026, 11, 1), Provenance.Documented, Localized.Same("provisional application"), IsOpen: true),
                new(1, Day(2013, 3, 1), Day(2024, 11, 1), Provenance.Documented, Localized.Same("provisional application")),
            ]),
        ],
    };

    private static StepMark Curve(Series series, double keep) => new(
        series,
        [.. Enumerable.Range(0, 11).Select(year => new CurvePoint(year, Math.Pow(keep, year), Math.Pow(keep, year) * 0.85, Math.Min(1, Math.Pow(keep, year) * 1.12)))],
        [new(3.4, Math.Pow(keep, 3)), new(7.7, Math.Pow(keep, 7))]);

    private static double Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
