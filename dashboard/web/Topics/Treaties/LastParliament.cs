using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Which parliament came last, and how many days lay between it and the one before, where the record knows.</summary>
public sealed class LastParliament() : RecordExhibit(
    "last-parliament",
    "treaties",
    new(
        "Which parliament came last, and what did it add?",
        "Quel parlement est venu en dernier, et qu’a-t-il ajouté ?",
        "Welk parlement kwam als laatste, en wat voegde het toe?",
        "Welches Parlament kam zuletzt, und was kam dadurch hinzu?"))
{
    /// <summary>The picture shows so many of the longest, to stay on one sheet of paper; the table has them all.</summary>
    private const int DrawnTreaties = 12;

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = TreatiesFilters.Years(question);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines, years),
            Subtitle = new(
                $"Days between the last two documented assents; treaties signed from {years.From} to {years.To} with assents of at least three levels",
                $"Jours entre les deux derniers assentiments documentés ; traités signés de {years.From} à {years.To} avec l’assentiment d’au moins trois niveaux",
                $"Dagen tussen de laatste twee gedocumenteerde instemmingen; verdragen ondertekend van {years.From} tot {years.To} met instemming van minstens drie niveaus",
                $"Tage zwischen den letzten beiden belegten Zustimmungen; von {years.From} bis {years.To} unterzeichnete Verträge mit Zustimmungen von mindestens drei Ebenen"),
            AlternativeText = Localized.From(language => string.Join("; ", lines.Take(5).Select(line =>
                $"{line.Text("treaty_name")}: {Last(line).In(language)}, {Measured(Middle(line), Unit.Days, language)}")) + "."),
            Figure = lines.Count == 0 ? null : Draw([.. lines.Take(DrawnTreaties)]),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = new("treaties", "traités", "verdragen", "Verträge"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting, Methods.PartialDates],
            Notes =
            [
                .. lines.Count > DrawnTreaties ? new[] { OnlyLongest(lines.Count) } : [],
                new(
                    "Filled bars: every competent parliament is known and dated, so the last is the last. Hollow bars: the last of those documented; a later one may be missing from the record. House, Senate and promulgated law count as one federal level. Where the table says so, a vote is compared with a promulgation, as the record has no two dates of one kind. To come last is not to be slow: a parliament may have been asked last.",
                    "Barres pleines : chaque parlement compétent est connu et daté, le dernier est donc le dernier. Barres creuses : le dernier des documentés ; un plus tardif peut manquer au registre. Chambre, Sénat et loi promulguée comptent comme un seul niveau fédéral. Lorsque le tableau le dit, un vote est comparé à une promulgation, le registre n’ayant pas deux dates de même nature. Venir en dernier n’est pas être lent : un parlement a pu être saisi en dernier.",
                    "Volle balken: elk bevoegd parlement is bekend en gedateerd, dus de laatste is de laatste. Holle balken: de laatste van de gedocumenteerde; een latere kan in het register ontbreken. Kamer, Senaat en afgekondigde wet tellen als één federaal niveau. Waar de tabel het zegt, wordt een stemming met een afkondiging vergeleken, omdat het register geen twee datums van dezelfde soort heeft. Als laatste komen is niet traag zijn: een parlement kan als laatste gevat zijn.",
                    "Gefüllte Balken: Jedes zuständige Parlament ist bekannt und datiert, das letzte ist also das letzte. Hohle Balken: das letzte der belegten; ein späteres kann im Register fehlen. Kammer, Senat und ausgefertigtes Gesetz zählen als eine föderale Ebene. Wo die Tabelle es sagt, wird eine Abstimmung mit einer Ausfertigung verglichen, da das Register keine zwei Daten gleicher Art hat. Zuletzt zu kommen heißt nicht, langsam zu sein: Ein Parlament kann zuletzt befasst worden sein."),
            ],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.YearsAndFamily(question);

    private static Localized OnlyLongest(int all) => new(
        $"The picture shows the {DrawnTreaties} longest of {all}; the table has them all.",
        $"La figure montre les {DrawnTreaties} plus longs sur {all} ; le tableau les contient tous.",
        $"De figuur toont de {DrawnTreaties} langste van {all}; de tabel bevat ze alle.",
        $"Die Abbildung zeigt die {DrawnTreaties} längsten von {all}; die Tabelle enthält alle.");

    private static Localized Headline(IReadOnlyList<Line> lines, (int From, int To) years)
    {
        if (lines.Count == 0)
            return TreatiesWords.NoneSigned(years);
        var sure = lines.Count(line => line.Flag("is_list_complete") == true);
        var top = lines[0];
        return Localized.From(language => new Localized(
            $"The last documented assent came up to {Days(Middle(top), Language.En)} after the one before ({top.Text("treaty_name")}); it is surely the last for {sure} of {lines.Count} treaties",
            $"Le dernier assentiment documenté est venu jusqu’à {Days(Middle(top), Language.Fr)} après le précédent ({top.Text("treaty_name")}) ; il est assurément le dernier pour {sure} {Plural(sure, "traité", "traités", Language.Fr)} sur {lines.Count}",
            $"De laatste gedocumenteerde instemming kwam tot {Days(Middle(top), Language.Nl)} na de vorige ({top.Text("treaty_name")}); ze is zeker de laatste voor {sure} van {lines.Count} verdragen",
            $"Die letzte belegte Zustimmung kam bis zu {Days(Middle(top), Language.De)} nach der vorigen ({top.Text("treaty_name")}); sicher die letzte ist sie bei {sure} von {lines.Count} Verträgen").In(language));
    }

    private static Figure Draw(IReadOnlyList<Line> lines) => new()
    {
        X = new NumberAxis(new("Days added by the last", "Jours ajoutés par le dernier", "Door de laatste toegevoegde dagen", "Durch das letzte hinzugekommene Tage"), Unit.Days),
        Y = new CategoryAxis(
            new("Treaty and last parliament", "Traité et dernier parlement", "Verdrag en laatste parlement", "Vertrag und letztes Parlament"),
            [.. lines.Select(line => Last(line).Map(last => $"{line.Text("treaty_name")}: {last}"))]),
        Marks =
        [
            new BarMark(
                new("sure", new("Surely the last", "Assurément le dernier", "Zeker de laatste", "Sicher das letzte"), SeriesColour.Accent),
                Bars(lines, isSure: true)),
            new BarMark(
                new("documented", new("Last of those documented", "Dernier des documentés", "Laatste van de gedocumenteerde", "Letztes der belegten"), SeriesColour.Grey),
                Bars(lines, isSure: false)),
        ],
    };

    private static IReadOnlyList<Bar> Bars(IReadOnlyList<Line> lines, bool isSure) =>
    [
        .. lines.Index()
            .Where(place => place.Item.Flag("is_list_complete") == isSure)
            .Select(place => new Bar(place.Index, Middle(place.Item), isSure ? Vocabulary.Provenance(place.Item.Text("confidence_code")) : Provenance.Derived, place.Item.Text("treaty_id"))),
    ];

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("treaty_id", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("treaty_name", ColumnType.Text, Unit.None, TreatiesWords.Treaty),
            new("last_parliament_name", ColumnType.Text, Unit.None, new("Last", "Dernier", "Laatste", "Letztes")),
            new("last_on", ColumnType.Text, Unit.None, new("on", "le", "op", "am")),
            new("previous_parliament_name", ColumnType.Text, Unit.None, new("The one before", "L’avant-dernier", "De voorlaatste", "Das vorletzte")),
            new("previous_on", ColumnType.Text, Unit.None, new("on", "le", "op", "am")),
            new("shortest_added_days", ColumnType.Whole, Unit.Days, new("Added, at least", "Ajouté, au moins", "Toegevoegd, minstens", "Hinzugekommen, mindestens")),
            new("longest_added_days", ColumnType.Whole, Unit.Days, new("Added, at most", "Ajouté, au plus", "Toegevoegd, hoogstens", "Hinzugekommen, höchstens")),
            new("level_count", ColumnType.Whole, Unit.Count, new("Levels documented", "Niveaux documentés", "Gedocumenteerde niveaus", "Belegte Ebenen")),
            new("is_list_complete", ColumnType.Flag, Unit.None, new("Surely the last", "Assurément le dernier", "Zeker de laatste", "Sicher das letzte")),
            new("is_mixed_basis", ColumnType.Flag, Unit.None, new("Vote against promulgation", "Vote face à promulgation", "Stemming tegenover afkondiging", "Abstimmung gegen Ausfertigung")),
        ],
        [
            .. lines.Select(line => new TableLine(
                line.Text("treaty_id"),
                [
                    line.Text("treaty_id"), line.Text("treaty_name"), Last(line), line.Text("last_on"), Vocabulary.Parliament(line.Text("previous_parliament_code")!),
                    line.Text("previous_on"), line.Whole("shortest_added_days"), line.Whole("longest_added_days"), line.Whole("parliament_count"),
                    line.Flag("is_list_complete"), line.Flag("is_mixed_basis"),
                ])),
        ]);

    private static Localized Last(Line line) => Vocabulary.Parliament(line.Text("last_parliament_code")!);

    private static double Middle(Line line) => (line.Whole("shortest_added_days")!.Value + line.Whole("longest_added_days")!.Value) / 2.0;
}
