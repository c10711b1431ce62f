using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Counts;
using static Analytics.Dashboard.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is publicly known of the yearly number of Coormulti meetings: the years with a figure, and the gaps.</summary>
public sealed class CoormultiCounts() : RecordExhibit(
    "coormulti-counts",
    "meetings",
    new(
        "How many Coormulti meetings are documented each year?",
        "Combien de réunions Coormulti sont documentées chaque année ?",
        "Hoeveel Coormultivergaderingen zijn er per jaar gedocumenteerd?",
        "Wie viele Coormulti-Sitzungen sind je Jahr belegt?"))
{
    private static readonly Localized Meetings = new("Meetings", "Réunions", "Vergaderingen", "Sitzungen");

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = RegisterFilters.Years(release, question);
        var span = years.To < years.From ? 0 : years.To - years.From + 1;
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines, span, years),
            Subtitle = new(
                $"Coormulti meetings a year, {years.From} to {years.To}; hatched years have no public figure",
                $"Réunions Coormulti par an, {years.From} à {years.To} ; les années hachurées n’ont pas de chiffre public",
                $"Coormultivergaderingen per jaar, {years.From} tot {years.To}; gearceerde jaren hebben geen openbaar cijfer",
                $"Coormulti-Sitzungen je Jahr, {years.From} bis {years.To}; schraffierte Jahre haben keine öffentliche Zahl"),
            AlternativeText = Localized.From(language => lines.Count == 0
                ? NotKnown.In(language)
                : string.Join("; ", lines.Select(line => $"{line.Whole("year")}: {Plain(line.Number("value"), Unit.Count, language)}")) + "; "
                    + new Localized("all other years unknown.", "toutes les autres années inconnues.", "alle andere jaren onbekend.", "alle anderen Jahre unbekannt.").In(language)),
            Figure = span < 2 ? null : Draw(lines, years),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = lines.Count == 1
                ? new("year with a figure", "année avec un chiffre", "jaar met een cijfer", "Jahr mit einer Zahl")
                : new("years with a figure", "années avec un chiffre", "jaren met een cijfer", "Jahre mit einer Zahl"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting, Methods.ExactPoisson],
            Estimates = [.. lines.Select(Estimate)],
            Notes =
            [
                new(
                    "The brief of 2024 prints a falling line of meetings for 2004 to 2023 without figures; no other public document repeats them, and values read off a picture are not documents. They stay gaps until the ministry’s own file fills them. Written and silence procedures are nowhere counted in public: the fall of one format is not the fall of the work.",
                    "Le document de 2024 imprime une courbe décroissante des réunions de 2004 à 2023 sans chiffres ; aucun autre document public ne les reprend, et des valeurs lues sur une image ne sont pas des documents. Elles restent des lacunes jusqu’à ce que le fichier du ministère les comble. Les procédures écrites et de silence ne sont comptées nulle part en public : la baisse d’un format n’est pas la baisse du travail.",
                    "De nota van 2024 drukt een dalende lijn van vergaderingen voor 2004 tot 2023 af zonder cijfers; geen ander openbaar document herhaalt ze, en waarden die van een beeld worden afgelezen zijn geen documenten. Ze blijven leemten tot het bestand van het ministerie ze vult. Schriftelijke en stilzwijgende procedures worden nergens openbaar geteld: de daling van één vorm is niet de daling van het werk.",
                    "Das Papier von 2024 druckt eine fallende Linie der Sitzungen von 2004 bis 2023 ohne Zahlen; kein anderes öffentliches Dokument wiederholt sie, und von einem Bild abgelesene Werte sind keine Belege. Sie bleiben Lücken, bis die Datei des Ministeriums sie füllt. Schriftliche und stillschweigende Verfahren werden nirgends öffentlich gezählt: Der Rückgang eines Formats ist nicht der Rückgang der Arbeit."),
            ],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Release release, Question question) => MeetingsFilters.Years(release, question);

    private static Localized Headline(IReadOnlyList<Line> lines, int span, (int From, int To) years)
    {
        if (lines.Count == 0)
            return new(
                $"No count of Coormulti meetings is public for any year from {years.From} to {years.To}",
                $"Aucun nombre de réunions Coormulti n’est public pour une année de {years.From} à {years.To}",
                $"Voor geen enkel jaar van {years.From} tot {years.To} is een aantal Coormultivergaderingen openbaar",
                $"Für kein Jahr von {years.From} bis {years.To} ist eine Zahl der Coormulti-Sitzungen öffentlich");
        var last = lines[^1];
        var year = last.Whole("year");
        return Localized.From(language =>
        {
            var count = Plain(last.Number("value"), Unit.Count, language);
            return new Localized(
                $"A count is public for {lines.Count} of {span} years: {count} meetings in {year}. No trend can be drawn from it",
                $"Un nombre est public pour {lines.Count} année{(lines.Count > 1 ? "s" : "")} sur {span} : {count} réunions en {year}. Aucune tendance n’en découle",
                $"Voor {lines.Count} van {span} jaren is een aantal openbaar: {count} vergaderingen in {year}. Daar valt geen trend uit te trekken",
                $"Für {lines.Count} von {span} Jahren ist eine Zahl öffentlich: {count} Sitzungen im Jahr {year}. Ein Trend lässt sich daraus nicht ableiten").In(language);
        });
    }

    private static Estimate Estimate(Line line)
    {
        var (year, count) = (line.Whole("year"), (int)line.Number("value")!.Value);
        var interval = ExactPoisson.Interval(count);
        return new(
            $"meetings_{year}", new($"Meetings, {year}", $"Réunions, {year}", $"Vergaderingen, {year}", $"Sitzungen, {year}"),
            Unit.Count, count, interval.Low, interval.High, interval.Level, Methods.ExactPoisson.Id, 1);
    }

    private static Figure Draw(IReadOnlyList<Line> lines, (int From, int To) years)
    {
        var known = lines.Select(line => (int)line.Whole("year")!.Value).ToHashSet();
        return new()
        {
            X = new YearAxis(new("Year", "Année", "Jaar", "Jahr"), years.From, years.To),
            Y = new NumberAxis(Meetings, Unit.Count),
            Marks =
            [
                new BarMark(
                    new("meetings", Meetings, SeriesColour.Accent),
                    [.. lines.Select(line => new Bar(line.Whole("year")!.Value, line.Number("value")!.Value, Vocabulary.Provenance(line.Text("confidence_code")), line.Text("year")))]),
            ],
            Gaps = MeetingsYears.Gaps(years.From, years.To, known, new("no public figure", "pas de chiffre public", "geen openbaar cijfer", "keine öffentliche Zahl")),
            Breaks = Formats.BreaksWithin(years.From, years.To),
        };
    }

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("year", ColumnType.Whole, Unit.None, new("Year", "Année", "Jaar", "Jahr")),
            new("meeting_count", ColumnType.Number, Unit.Count, Meetings),
            new("source_title", ColumnType.Text, Unit.None, new("Source", "Source", "Bron", "Quelle")),
        ],
        [.. lines.Select(line => new TableLine(line.Text("year"), [line.Whole("year"), line.Number("value"), line.Text("source_title")]))]);
}
