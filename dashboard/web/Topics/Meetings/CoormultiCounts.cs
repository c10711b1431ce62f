using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Counts;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>
/// What is known of the yearly number of Coormulti meetings when nothing else is: public figures, the ministry's own yearly counts beside them and
/// never added to them, and the gaps.
/// </summary>
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
    private static readonly Localized Public = new("Public figure", "Chiffre public", "Openbaar cijfer", "Öffentliche Zahl");
    private static readonly Localized OfTheMinistry = new("The ministry’s own count", "Comptage du ministère", "Telling van het ministerie", "Zählung des Ministeriums");

    public override Exhibit Show(Release release, Question question)
    {
        IReadOnlyList<YearlyCount> counts = [.. Ask(release, question).Select(YearlyCount.Of)];
        var hasOwn = counts.Any(count => !count.IsPublic);
        var years = RegisterFilters.Years(release, question);
        var change = YearlyChange.Of([.. counts.Where(count => count.IsPublic != hasOwn).Select(count => (count.Year, (long)count.Value))]);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = change.Rate is null ? Headline(counts, years) : Trend(change),
            Subtitle = new(
                $"Coormulti meetings a year, {years.From} to {years.To}; hatched years have no {(hasOwn ? "" : "public ")}figure",
                $"Réunions Coormulti par an, {years.From} à {years.To} ; les années hachurées n’ont pas de chiffre{(hasOwn ? "" : " public")}",
                $"Coormultivergaderingen per jaar, {years.From} tot {years.To}; gearceerde jaren hebben geen {(hasOwn ? "" : "openbaar ")}cijfer",
                $"Coormulti-Sitzungen je Jahr, {years.From} bis {years.To}; schraffierte Jahre haben keine {(hasOwn ? "" : "öffentliche ")}Zahl"),
            AlternativeText = Localized.From(language => counts.Count == 0
                ? NotKnown.In(language)
                : string.Join("; ", counts.Select(count => $"{count.Year}: {Plain(count.Value, Unit.Count, language)}")) + "; "
                    + new Localized("all other years unknown.", "toutes les autres années inconnues.", "alle andere jaren onbekend.", "alle anderen Jahre unbekannt.").In(language)),
            Figure = years.To <= years.From ? null : Draw(counts, hasOwn, years),
            Table = Table(counts),
            Observations = counts.Count,
            ObservationsName = counts.Count == 1
                ? new("yearly figure", "chiffre annuel", "jaarcijfer", "Jahreszahl")
                : new("yearly figures", "chiffres annuels", "jaarcijfers", "Jahreszahlen"),
            Provenance = [.. counts.GroupBy(count => count.Provenance).OrderBy(group => group.Key).Select(group => new ProvenanceCount(group.Key, group.LongCount()))],
            Methods = change.Rate is null ? [Methods.Counting, Methods.ExactPoisson] : [Methods.Counting, Methods.QuasiPoisson, Methods.ExactPoisson],
            Estimates =
            [
                .. change.Rate is null
                    ? Array.Empty<Estimate>()
                    : [change.As("meetings_yearly_change", new("Yearly change of meetings", "Évolution annuelle des réunions", "Jaarlijkse verandering van de vergaderingen", "Jährliche Veränderung der Sitzungen"))],
                .. counts.Where(count => change.Rate is null || count == counts[^1]).Select(Estimate),
            ],
            Notes = [hasOwn ? CountsAlone : Unpublished, .. change.CouldHaveShown(Meetings) is { } unseen ? [unseen] : Array.Empty<Localized>()],
        };
    }

    private static Localized Unpublished => new(
        "The brief of 2024 prints a falling line of meetings for 2004 to 2023 without figures; no other public document repeats them, and values read off a picture are not documents. They stay gaps until the ministry’s own file fills them. Written and silence procedures are nowhere counted in public: the fall of one format is not the fall of the work.",
        "Le document de 2024 imprime une courbe décroissante des réunions de 2004 à 2023 sans chiffres ; aucun autre document public ne les reprend, et des valeurs lues sur une image ne sont pas des documents. Elles restent des lacunes jusqu’à ce que le fichier du ministère les comble. Les procédures écrites et de silence ne sont comptées nulle part en public : la baisse d’un format n’est pas la baisse du travail.",
        "De nota van 2024 drukt een dalende lijn van vergaderingen voor 2004 tot 2023 af zonder cijfers; geen ander openbaar document herhaalt ze, en waarden die van een beeld worden afgelezen zijn geen documenten. Ze blijven leemten tot het bestand van het ministerie ze vult. Schriftelijke en stilzwijgende procedures worden nergens openbaar geteld: de daling van één vorm is niet de daling van het werk.",
        "Das Papier von 2024 druckt eine fallende Linie der Sitzungen von 2004 bis 2023 ohne Zahlen; kein anderes öffentliches Dokument wiederholt sie, und von einem Bild abgelesene Werte sind keine Belege. Sie bleiben Lücken, bis die Datei des Ministeriums sie füllt. Schriftliche und stillschweigende Verfahren werden nirgends öffentlich gezählt: Der Rückgang eines Formats ist nicht der Rückgang der Arbeit.");

    private static Localized CountsAlone => new(
        "Bars are the ministry’s own yearly counts, points what public sources state; the two are never added. A count says nothing of format, trigger, dossier or attendance, and written and silence procedures are not in it: the fall of one format is not the fall of the work. Single consultations would tell; “analytics import” reads them.",
        "Les barres sont les comptages annuels du ministère, les points ce que disent des sources publiques ; les deux ne sont jamais additionnés. Un comptage ne dit rien du format, du déclencheur, du dossier ni des présences, et les procédures écrites et de silence n’y figurent pas : la baisse d’un format n’est pas la baisse du travail. Les concertations une à une le diraient ; « analytics import » les lit.",
        "De balken zijn de jaartellingen van het ministerie zelf, de punten wat openbare bronnen zeggen; de twee worden nooit opgeteld. Een telling zegt niets over vorm, aanleiding, dossier of aanwezigheid, en schriftelijke en stilzwijgende procedures staan er niet in: de daling van één vorm is niet de daling van het werk. Afzonderlijk overleg zou het zeggen; “analytics import” leest het in.",
        "Die Balken sind die Jahreszählungen des Ministeriums selbst, die Punkte, was öffentliche Quellen sagen; beide werden nie addiert. Eine Zählung sagt nichts über Format, Anlass, Dossier oder Teilnahme, und schriftliche und stillschweigende Verfahren sind nicht enthalten: Der Rückgang eines Formats ist nicht der Rückgang der Arbeit. Einzelne Abstimmungen würden es sagen; „analytics import“ liest sie ein.");

    protected override (string Name, object? Value)[] Parameters(Release release, Question question) => MeetingsFilters.Years(release, question);

    /// <summary>What counts alone can claim, and what they cannot.</summary>
    private static Localized Trend(YearlyChange change) => Localized.From(language => new Localized(
        $"Meetings {change.Predicate(language)}, by yearly counts alone; formats and triggers are not in them",
        $"Les réunions {change.Predicate(language)}, d’après les seuls comptages annuels ; formats et déclencheurs n’y figurent pas",
        $"Vergaderingen {change.Predicate(language)}, volgens jaarcijfers alleen; vormen en aanleidingen staan er niet in",
        $"Sitzungen {change.Predicate(language)}, nach Jahreszahlen allein; Formate und Anlässe stehen nicht darin").In(language));

    private static Localized Headline(IReadOnlyList<YearlyCount> counts, (int From, int To) years)
    {
        if (counts.Count == 0)
            return new(
                $"No count of Coormulti meetings is public for any year from {years.From} to {years.To}",
                $"Aucun nombre de réunions Coormulti n’est public pour une année de {years.From} à {years.To}",
                $"Voor geen enkel jaar van {years.From} tot {years.To} is een aantal Coormultivergaderingen openbaar",
                $"Für kein Jahr von {years.From} bis {years.To} ist eine Zahl der Coormulti-Sitzungen öffentlich");
        var isPublic = counts.All(count => count.IsPublic);
        var (known, span, last) = (counts.DistinctBy(count => count.Year).Count(), years.To - years.From + 1, counts[^1]);
        return Localized.From(language =>
        {
            var count = Plain(last.Value, Unit.Count, language);
            return new Localized(
                $"A count is {(isPublic ? "public" : "known")} for {known} of {span} years: {count} meetings in {last.Year}. No trend can be drawn from it",
                $"Un nombre est {(isPublic ? "public" : "connu")} pour {known} {Plural(known, "année", "années", language)} sur {span} : {count} réunions en {last.Year}. Aucune tendance n’en découle",
                $"Voor {known} van {span} jaren is een aantal {(isPublic ? "openbaar" : "bekend")}: {count} vergaderingen in {last.Year}. Daar valt geen trend uit te trekken",
                $"Für {known} von {span} Jahren ist eine Zahl {(isPublic ? "öffentlich" : "bekannt")}: {count} Sitzungen im Jahr {last.Year}. Ein Trend lässt sich daraus nicht ableiten").In(language);
        });
    }

    private static Estimate Estimate(YearlyCount count)
    {
        var interval = ExactPoisson.Interval((int)count.Value);
        var side = count.IsPublic ? "" : "_ministry";
        return new(
            $"meetings_{count.Year}{side}", new($"Meetings, {count.Year}", $"Réunions, {count.Year}", $"Vergaderingen, {count.Year}", $"Sitzungen, {count.Year}"),
            Unit.Count, count.Value, interval.Low, interval.High, interval.Level, Methods.ExactPoisson.Id, 1);
    }

    /// <summary>Two sides of one year stand beside each other: stacked bars would add them.</summary>
    private static Figure Draw(IReadOnlyList<YearlyCount> counts, bool hasOwn, (int From, int To) years) => new()
    {
        X = new YearAxis(new("Year", "Année", "Jaar", "Jahr"), years.From, years.To),
        Y = new NumberAxis(Meetings, Unit.Count),
        Marks =
        [
            new BarMark(
                new("meetings", hasOwn ? OfTheMinistry : Meetings, SeriesColour.Accent),
                [.. counts.Where(count => count.IsPublic != hasOwn).Select(count => new Bar(count.Year, count.Value, count.Provenance, count.Key))]),
            .. hasOwn
                ? [new PointMark(
                    new("public", Public, SeriesColour.Second),
                    [.. counts.Where(count => count.IsPublic).Select(count => new DataPoint(count.Year, count.Value, count.Provenance, Line: count.Key))])]
                : Array.Empty<Mark>(),
        ],
        Gaps = MeetingsYears.Gaps(
            years.From, years.To, counts.Select(count => count.Year).ToHashSet(),
            hasOwn ? new("no figure", "pas de chiffre", "geen cijfer", "keine Zahl") : new("no public figure", "pas de chiffre public", "geen openbaar cijfer", "keine öffentliche Zahl")),
        Breaks = Formats.BreaksWithin(years.From, years.To),
    };

    private static Table Table(IReadOnlyList<YearlyCount> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, new("Year", "Année", "Jaar", "Jahr")),
            new("meeting_count", ColumnType.Number, Unit.Count, Meetings),
            new("counted_by", ColumnType.Text, Unit.None, new("Counted by", "Compté par", "Geteld door", "Gezählt von")),
            new("source_title", ColumnType.Text, Unit.None, new("Source", "Source", "Bron", "Quelle")),
        ],
        [.. counts.Select(count => new TableLine(count.Key, [(long)count.Year, count.Value, count.IsPublic ? Public : OfTheMinistry, count.Source]))]);

    private sealed record YearlyCount(int Year, double Value, bool IsPublic, Provenance Provenance, string? Source)
    {
        public string Key => IsPublic ? $"{Year}" : $"{Year}:ministry";

        public static YearlyCount Of(Line line) => new(
            (int)line.Whole("year")!.Value, line.Number("value")!.Value, line.Flag("is_public")!.Value,
            Vocabulary.Provenance(line.Text("confidence_code")), line.Text("source_title"));
    }
}
