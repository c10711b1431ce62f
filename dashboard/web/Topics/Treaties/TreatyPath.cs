using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The path of one treaty: every dated step, and for each actor the span from the signature to its act.</summary>
public sealed class TreatyPath() : RecordExhibit(
    "treaty-path",
    "treaties",
    new(
        "Which path did one treaty take?",
        "Quel chemin un traité a-t-il suivi ?",
        "Welke weg legde één verdrag af?",
        "Welchen Weg nahm ein Vertrag?"))
{
    public const string Treaty = "treaty";

    /// <summary>Shown when no treaty is asked for: the one with the fullest documented path.</summary>
    public const string DefaultTreaty = "who_fctc";

    private static readonly Localized Awaited = new("From signature to the act", "De la signature à l’acte", "Van ondertekening tot akte", "Von der Unterzeichnung bis zum Akt");
    private static readonly Localized Step = new("Dated step", "Étape datée", "Gedateerde stap", "Datierter Schritt");

    public override Exhibit Show(Release release, Question question)
    {
        var steps = Ask(release, question);
        var treaty = steps.Count > 0 ? steps[0].Text("treaty_name")! : question.Choice(Treaty) ?? DefaultTreaty;
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(treaty, steps),
            Subtitle = new(
                $"{treaty}: dated steps by actor; lines run from the signature to the act of a parliament, the deposit and the entry into force",
                $"{treaty} : étapes datées par acteur ; les lignes vont de la signature à l’acte d’un parlement, au dépôt et à l’entrée en vigueur",
                $"{treaty}: gedateerde stappen per actor; lijnen lopen van de ondertekening tot de akte van een parlement, de neerlegging en de inwerkingtreding",
                $"{treaty}: datierte Schritte nach Akteur; Linien reichen von der Unterzeichnung bis zum Akt eines Parlaments, zur Hinterlegung und zum Inkrafttreten"),
            AlternativeText = Localized.From(language => string.Join("; ", steps.Select(step =>
                $"{PartialDate(step.Text("happened_on"), language)}: {Words(step).In(language)}")) + "."),
            Figure = steps.Count == 0 ? null : Draw(steps),
            Table = Table(steps),
            Observations = steps.Count,
            ObservationsName = new("dated steps", "étapes datées", "gedateerde stappen", "datierte Schritte"),
            Provenance = Provenances(steps),
            Methods = [Methods.PartialDates],
            Notes = [TreatiesWords.UnknownIsNotPending],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => [("treaty", question.Choice(Treaty) ?? DefaultTreaty)];

    /// <summary>"Assent: Flemish Parliament".</summary>
    public static Localized Words(Line step)
    {
        var name = Vocabulary.Label("treaty_steps", "step_code", step.Text("step_code")!);
        var actor = Vocabulary.Label("treaty_steps", "actor_code", step.Text("actor_code")!);
        return new($"{name.En}: {actor.En}", $"{name.Fr} : {actor.Fr}", $"{name.Nl}: {actor.Nl}", $"{name.De}: {actor.De}");
    }

    private static Localized Headline(string treaty, IReadOnlyList<Line> steps)
    {
        if (steps.Count == 0)
            return new($"{treaty}: no dated step is known", $"{treaty} : aucune étape datée n’est connue", $"{treaty}: geen gedateerde stap bekend", $"{treaty}: kein datierter Schritt bekannt");
        var signature = steps.FirstOrDefault(step => step.Text("step_code") == "signature" && IsBelgian(step));
        var deposit = steps.FirstOrDefault(step => step.Text("step_code") == "deposit" && step.Text("actor_code") == "belgium");
        var parliaments = steps.Where(step => step.Text("step_code") == "assent").Select(step => step.Text("parliament_code")).Distinct().Count();
        if (signature.Frame is not null && deposit.Frame is not null && deposit.Day("happened_on_from") >= signature.Day("happened_on_from"))
            return Localized.From(language =>
            {
                var days = Days(deposit.Day("happened_on_from")!.Value.DayNumber - signature.Day("happened_on_from")!.Value.DayNumber, language);
                return new Localized(
                    $"{treaty}: {days} from signature to ratification, {parliaments} parliaments documented on the way",
                    $"{treaty} : {days} de la signature à la ratification, {parliaments} parlements documentés en chemin",
                    $"{treaty}: {days} van ondertekening tot bekrachtiging, {parliaments} parlementen onderweg gedocumenteerd",
                    $"{treaty}: {days} von der Unterzeichnung bis zur Ratifikation, {parliaments} Parlamente auf dem Weg belegt").In(language);
            });
        return new(
            $"{treaty}: {steps.Count} dated steps and {parliaments} assenting parliaments documented; the record knows no Belgian deposit",
            $"{treaty} : {steps.Count} étapes datées et l’assentiment de {parliaments} parlements documentés ; le registre ne connaît pas de dépôt belge",
            $"{treaty}: {steps.Count} gedateerde stappen en de instemming van {parliaments} parlementen gedocumenteerd; het register kent geen Belgische neerlegging",
            $"{treaty}: {steps.Count} datierte Schritte und {parliaments} zustimmende Parlamente belegt; das Register kennt keine belgische Hinterlegung");
    }

    private static Figure Draw(IReadOnlyList<Line> steps)
    {
        var first = steps.Min(step => step.Day("happened_on_from")!.Value);
        var last = steps.Max(step => step.Day("happened_on_to")!.Value);
        string[] actors = [.. steps.Select(step => step.Text("actor_code")!).Distinct()];
        var signature = steps.FirstOrDefault(step => step.Text("step_code") == "signature" && IsBelgian(step));
        return new()
        {
            X = new DateAxis(new("Date", "Date", "Datum", "Datum"), new(first.Year, 1, 1), new(last.Year, 12, 31)),
            Y = new CategoryAxis(
                new("Actor", "Acteur", "Actor", "Akteur"),
                [.. actors.Select(actor => Vocabulary.Label("treaty_steps", "actor_code", actor))]),
            Marks =
            [
                new SpanMark(new("awaited", Awaited, SeriesColour.Grey), signature.Frame is null ? [] : Spans(steps, actors, signature)),
                new PointMark(new("step", Step, SeriesColour.Accent), [.. steps.Select(step => Point(step, Array.IndexOf(actors, step.Text("actor_code"))))]),
            ],
        };
    }

    private static IReadOnlyList<Span> Spans(IEnumerable<Line> steps, string[] actors, Line signature)
    {
        var signed = signature.Day("happened_on_from")!.Value.DayNumber;
        return
        [
            .. steps
                .Where(step => step.Text("step_code") is "assent" or "deposit" or "entry_into_force")
                .Where(step => step.Day("happened_on_from")!.Value.DayNumber > signed)
                .Select(step => new Span(
                    Array.IndexOf(actors, step.Text("actor_code")), signed, Middle(step),
                    Vocabulary.Provenance(step.Text("confidence_code")), Words(step), Line: step.Text("row_key"))),
        ];
    }

    /// <summary>A partial date is drawn in its middle, with the days that it may mean as its interval.</summary>
    private static DataPoint Point(Line step, int row)
    {
        double from = step.Day("happened_on_from")!.Value.DayNumber, to = step.Day("happened_on_to")!.Value.DayNumber;
        return new(
            Middle(step), row, Vocabulary.Provenance(step.Text("confidence_code")), to > from ? from : null, to > from ? to : null,
            Localized.From(language => $"{Words(step).In(language)}, {PartialDate(step.Text("happened_on"), language)}"), Line: step.Text("row_key"));
    }

    private static double Middle(Line step) =>
        (step.Day("happened_on_from")!.Value.DayNumber + step.Day("happened_on_to")!.Value.DayNumber) / 2.0;

    private static bool IsBelgian(Line step) =>
        step.Text("actor_code") is "belgium" or "belgium_and_entities" or "eu_and_member_states" or "eu_member_states";

    private static Table Table(IReadOnlyList<Line> steps) => new(
        [
            new("happened_on", ColumnType.Text, Unit.None, new("Date", "Date", "Datum", "Datum")),
            new("step_name", ColumnType.Text, Unit.None, new("Step", "Étape", "Stap", "Schritt")),
            new("actor_name", ColumnType.Text, Unit.None, new("Actor", "Acteur", "Actor", "Akteur")),
            new("date_basis_name", ColumnType.Text, Unit.None, new("Date of", "Date de", "Datum van", "Datum von")),
            new("confidence_name", ColumnType.Text, Unit.None, new("Confidence", "Fiabilité", "Betrouwbaarheid", "Belegstufe")),
        ],
        [
            .. steps.Select(step => new TableLine(
                step.Text("row_key"),
                [
                    step.Text("happened_on"),
                    Vocabulary.Label("treaty_steps", "step_code", step.Text("step_code")!),
                    Vocabulary.Label("treaty_steps", "actor_code", step.Text("actor_code")!),
                    Vocabulary.Label("treaty_steps", "date_basis_code", step.Text("date_basis_code")!),
                    Vocabulary.Label("treaty_steps", "confidence_code", step.Text("confidence_code")!),
                ])),
        ]);
}
