using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>Where the record of assents is dense and where it is thin, by parliament and period of signature.</summary>
public sealed class KnownAssents() : RecordExhibit(
    "known-assents",
    "data",
    new(
        "Where is the record of assents thin?",
        "Où le registre des assentiments est-il mince ?",
        "Waar is het register van instemmingen dun?",
        "Wo ist das Register der Zustimmungen dünn?"))
{
    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        int[] periods = [.. lines.Select(line => (int)line.Whole("period_year")!.Value).Distinct().Order()];
        string[] parliaments = [.. Vocabulary.Parliaments.Where(code => lines.Any(line => line.Text("parliament_code") == code))];
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines, parliaments),
            Subtitle = new(
                "Treaties with a documented assent, by parliament and five years of signature; crossed cells: none known",
                "Traités avec un assentiment documenté, par parlement et lustre de signature ; cases barrées : aucun connu",
                "Verdragen met een gedocumenteerde instemming, per parlement en vijf jaar van ondertekening; doorkruiste vakken: geen bekend",
                "Verträge mit belegter Zustimmung, nach Parlament und Jahrfünft der Unterzeichnung; durchkreuzte Felder: keine bekannt"),
            AlternativeText = Localized.From(language => string.Join("; ", parliaments.Select(code =>
                $"{Vocabulary.Parliament(code).In(language)}: {Whole(Sum(lines, code), language)}")) + "."),
            Figure = lines.Count == 0 ? null : Draw(lines, parliaments, periods),
            Table = Table(lines),
            Observations = (int)lines.Sum(line => line.Whole("treaty_count")!.Value),
            ObservationsName = new("treaties with a documented assent, by parliament", "traités avec un assentiment documenté, par parlement", "verdragen met een gedocumenteerde instemming, per parlement", "Verträge mit belegter Zustimmung, je Parlament"),
            Provenance = ProvenancesBehind(release, question),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "The table shows what could be read in public copies of laws, decrees and ordinances, not what the parliaments did.",
                    "Le tableau montre ce qui a pu être lu dans les copies publiques des lois, décrets et ordonnances, non ce que les parlements ont fait.",
                    "De tabel toont wat in openbare kopieën van wetten, decreten en ordonnanties kon worden gelezen, niet wat de parlementen deden.",
                    "Die Tabelle zeigt, was in öffentlichen Kopien von Gesetzen, Dekreten und Ordonnanzen gelesen werden konnte, nicht, was die Parlamente taten."),
            ],
        };
    }

    private static Localized Headline(IReadOnlyList<Line> lines, string[] parliaments)
    {
        if (parliaments.Length == 0)
            return new("No assent is documented", "Aucun assentiment n’est documenté", "Geen instemming is gedocumenteerd", "Keine Zustimmung ist belegt");
        var (most, least) = (parliaments.MaxBy(code => Sum(lines, code))!, parliaments.MinBy(code => Sum(lines, code))!);
        return new(
            $"The record knows {Sum(lines, most)} treaties with an assent of the {Vocabulary.Parliament(most).En} and {Sum(lines, least)} with one of the {Vocabulary.Parliament(least).En}",
            $"Le registre connaît {Sum(lines, most)} traités avec assentiment pour « {Vocabulary.Parliament(most).Fr} » et {Sum(lines, least)} pour « {Vocabulary.Parliament(least).Fr} »",
            $"Het register kent {Sum(lines, most)} verdragen met een instemming voor ‘{Vocabulary.Parliament(most).Nl}’ en {Sum(lines, least)} voor ‘{Vocabulary.Parliament(least).Nl}’",
            $"Das Register kennt {Sum(lines, most)} Verträge mit Zustimmung für „{Vocabulary.Parliament(most).De}“ und {Sum(lines, least)} für „{Vocabulary.Parliament(least).De}“");
    }

    private static Figure Draw(IReadOnlyList<Line> lines, string[] parliaments, int[] periods) => new()
    {
        X = new CategoryAxis(
            new("Signed in the five years from", "Signés dans les cinq ans à partir de", "Ondertekend in de vijf jaar vanaf", "Unterzeichnet in den fünf Jahren ab"),
            [.. periods.Select(period => Localized.Same($"{period}"))]),
        Y = new CategoryAxis(new("Parliament", "Parlement", "Parlement", "Parlament"), [.. parliaments.Select(Vocabulary.Parliament)]),
        Marks =
        [
            new CellMark(
                new("treaties", new("Treaties", "Traités", "Verdragen", "Verträge"), SeriesColour.Accent),
                Unit.Count,
                [
                    .. from parliament in parliaments.Index()
                       from period in periods.Index()
                       let line = lines.FirstOrDefault(line => line.Text("parliament_code") == parliament.Item && line.Whole("period_year") == period.Item)
                       select line.Frame is null
                           ? new HeatCell(period.Index, parliament.Index, null)
                           : new HeatCell(period.Index, parliament.Index, line.Whole("treaty_count"), Key(line)),
                ]),
        ],
    };

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("parliament_name", ColumnType.Text, Unit.None, new("Parliament", "Parlement", "Parlement", "Parlament")),
            new("period_year", ColumnType.Whole, Unit.None, new("Signed from", "Signés à partir de", "Ondertekend vanaf", "Unterzeichnet ab")),
            new("treaty_count", ColumnType.Whole, Unit.Count, new("Treaties with a documented assent", "Traités avec assentiment documenté", "Verdragen met gedocumenteerde instemming", "Verträge mit belegter Zustimmung")),
            new("signed_count", ColumnType.Whole, Unit.Count, new("Treaties of the record signed then", "Traités du registre signés alors", "Toen ondertekende verdragen in het register", "Damals unterzeichnete Verträge im Register")),
        ],
        [
            .. lines.Select(line => new TableLine(
                Key(line),
                [Vocabulary.Parliament(line.Text("parliament_code")!), line.Whole("period_year"), line.Whole("treaty_count"), line.Whole("signed_count")])),
        ]);

    private static string Key(Line line) => $"{line.Text("parliament_code")}-{line.Text("period_year")}";

    private static long Sum(IEnumerable<Line> lines, string parliament) =>
        lines.Where(line => line.Text("parliament_code") == parliament).Sum(line => line.Whole("treaty_count")!.Value);
}
