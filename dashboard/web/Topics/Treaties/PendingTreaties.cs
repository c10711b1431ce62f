using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Treaties that a source states as signed and not ratified, with their age on the day for which it says so.</summary>
public sealed class PendingTreaties() : RecordExhibit(
    "pending-treaties",
    "treaties",
    new(
        "Which treaties were still waiting, and for how long?",
        "Quels traités attendaient encore, et depuis combien de temps ?",
        "Welke verdragen wachtten nog, en hoelang al?",
        "Welche Verträge warteten noch, und wie lange schon?"))
{
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
                $"Years from signature to the day for which a source states that Belgium had not ratified; treaties signed from {years.From} to {years.To}",
                $"Années de la signature au jour pour lequel une source indique que la Belgique n’avait pas ratifié ; traités signés de {years.From} à {years.To}",
                $"Jaren van de ondertekening tot de dag waarvoor een bron zegt dat België niet had bekrachtigd; verdragen ondertekend van {years.From} tot {years.To}",
                $"Jahre von der Unterzeichnung bis zu dem Tag, für den eine Quelle angibt, dass Belgien nicht ratifiziert hatte; von {years.From} bis {years.To} unterzeichnete Verträge"),
            AlternativeText = Localized.From(language => string.Join("; ", lines.Take(6).Select(line =>
                $"{line.Text("treaty_name")}: {Years(line.Whole("age_days")!.Value / StateWait.DaysInYear, language)}")) + "."),
            Figure = lines.Count == 0 ? null : Draw(lines),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = new("pending treaties", "traités en attente", "wachtende verdragen", "wartende Verträge"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "The age is that of the day for which the source speaks, given in the table; some treaties may have been ratified since. Treaties of which no source states the end are not listed: for most agreements of the EU and bilateral treaties the record knows no status at a date.",
                    "L’âge est celui du jour dont parle la source, indiqué au tableau ; certains traités ont pu être ratifiés depuis. Les traités dont aucune source n’indique l’issue ne figurent pas : pour la plupart des accords de l’UE et des traités bilatéraux, le registre ne connaît pas d’état à une date.",
                    "De leeftijd is die op de dag waarover de bron spreekt, vermeld in de tabel; sommige verdragen kunnen sindsdien bekrachtigd zijn. Verdragen waarvan geen bron de afloop vermeldt staan er niet bij: voor de meeste EU-akkoorden en bilaterale verdragen kent het register geen stand op een datum.",
                    "Das Alter gilt für den Tag, von dem die Quelle spricht; er steht in der Tabelle. Manche Verträge können seither ratifiziert worden sein. Verträge, deren Ausgang keine Quelle nennt, sind nicht aufgeführt: Für die meisten EU-Abkommen und zweiseitigen Verträge kennt das Register keinen Stand zu einem Datum."),
            ],
            Credits = [TreatiesWords.DepositaryCredit],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Question question) => TreatiesFilters.SignatureYears(question);

    private static Localized Headline(IReadOnlyList<Line> lines, (int From, int To) years)
    {
        if (lines.Count == 0)
            return TreatiesWords.NoneSigned(years);
        var oldest = lines[0];
        var age = oldest.Whole("age_days")!.Value / StateWait.DaysInYear;
        var old = lines.Count(line => line.Whole("age_days") >= 10 * StateWait.DaysInYear);
        return Localized.From(language => new Localized(
            $"{lines.Count} treaties were still unratified when a source last looked, {old} of them after ten years or more; the oldest after {Years(age, Language.En)}",
            $"{lines.Count} traités n’étaient pas ratifiés lorsqu’une source a regardé pour la dernière fois, dont {old} après dix ans ou plus ; le plus ancien après {Years(age, Language.Fr)}",
            $"{lines.Count} verdragen waren nog niet bekrachtigd toen een bron het laatst keek, waarvan {old} na tien jaar of meer; het oudste na {Years(age, Language.Nl)}",
            $"{lines.Count} Verträge waren bei der letzten Angabe einer Quelle noch nicht ratifiziert, {old} davon nach zehn Jahren oder mehr; der älteste nach {TreatiesWords.AfterYears(age, Language.De)}").In(language));
    }

    private static Figure Draw(IReadOnlyList<Line> lines) => new()
    {
        X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years),
        Y = new CategoryAxis(TreatiesWords.Treaty, [.. lines.Select(line => Localized.Same(line.Text("treaty_name")!))]),
        Marks =
        [
            new BarMark(
                new("pending", new("Still waiting", "Encore en attente", "Nog wachtend", "Noch wartend"), SeriesColour.Accent),
                [.. lines.Index().Select(place => new Bar(
                    place.Index, place.Item.Whole("age_days")!.Value / StateWait.DaysInYear,
                    Vocabulary.Provenance(place.Item.Text("confidence_code")), place.Item.Text("treaty_key")))]),
        ],
    };

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("treaty_key", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("treaty_name", ColumnType.Text, Unit.None, TreatiesWords.Treaty),
            new("signed_on", ColumnType.Text, Unit.None, new("Signed on", "Signé le", "Ondertekend op", "Unterzeichnet am")),
            new("stated_on", ColumnType.Day, Unit.None, new("Not ratified on", "Non ratifié le", "Niet bekrachtigd op", "Nicht ratifiziert am")),
            new("age_days", ColumnType.Whole, Unit.Days, new("Age", "Âge", "Leeftijd", "Alter")),
        ],
        [
            .. lines.Select(line => new TableLine(
                line.Text("treaty_key"),
                [line.Text("treaty_key"), line.Text("treaty_name"), line.Text("signed_on"), line.Day("stated_on"), line.Whole("age_days")])),
        ]);
}
