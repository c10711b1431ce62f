using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The meetings of the register held against the documented yearly counts: two series side by side, and how far they lie apart.</summary>
public sealed class Reconciliation() : RegisterExhibit(
    "reconciliation",
    "meetings",
    new(
        "Does the register agree with the documented counts?",
        "Le registre concorde-t-il avec les nombres documentés ?",
        "Stemt het register overeen met de gedocumenteerde aantallen?",
        "Stimmt das Register mit den belegten Zahlen überein?"))
{
    private static readonly Localized InRegister = new("Meetings in the register", "Réunions au registre", "Vergaderingen in het register", "Sitzungen im Register");
    private static readonly Localized Documented = new("Documented count", "Nombre documenté", "Gedocumenteerd aantal", "Belegte Zahl");

    protected override IReadOnlyList<Filter> Filters => MeetingsFilters.OfYears;

    protected override Exhibit Show(Release release, Question question, Register register) => Compare(release, question, register);

    /// <summary>Documented counts may come alone; then there is one series, and nothing to hold it against.</summary>
    protected override Exhibit WithoutRegister(Release release, Question question) => Compare(release, question, null);

    private Exhibit Compare(Release release, Question question, Register? register)
    {
        var years = Ask(release, question).Select(YearOf).ToList();
        var asked = RegisterFilters.Years(release, question);
        var documented = years.Count(year => year.Documented is not null);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(years, asked, register),
            Subtitle = new(
                $"Coormulti meetings a year, {asked.From} to {asked.To}: bars from the register, points from documents; all formats and subjects, as the documents do not tell them apart",
                $"Réunions Coormulti par an, {asked.From} à {asked.To} : barres d’après le registre, points d’après des documents ; tous formats et sujets, car les documents ne les distinguent pas",
                $"Coormultivergaderingen per jaar, {asked.From} tot {asked.To}: balken uit het register, punten uit documenten; alle vormen en onderwerpen, want de documenten maken geen onderscheid",
                $"Coormulti-Sitzungen je Jahr, {asked.From} bis {asked.To}: Balken aus dem Register, Punkte aus Dokumenten; alle Formen und Gegenstände, da die Dokumente sie nicht unterscheiden"),
            AlternativeText = Localized.From(language => string.Join(Semicolon(language), years.Where(year => year.Documented is not null).Select(year => new Localized(
                $"{year.Number}: register {Said(year.Register, language)}, documented {Said(year.Documented, language)}",
                $"{year.Number} : registre {Said(year.Register, language)}, documenté {Said(year.Documented, language)}",
                $"{year.Number}: register {Said(year.Register, language)}, gedocumenteerd {Said(year.Documented, language)}",
                $"{year.Number}: Register {Said(year.Register, language)}, belegt {Said(year.Documented, language)}").In(language)).DefaultIfEmpty(NotKnown.In(language))) + "."),
            Figure = years.Count == 0 || asked.To <= asked.From ? null : Draw(years, asked, register),
            Table = Table(years),
            Observations = years.Count(IsBoth),
            ObservationsName = years.Count(IsBoth) == 1
                ? new("year with both", "année avec les deux", "jaar met beide", "Jahr mit beidem")
                : new("years with both", "années avec les deux", "jaren met beide", "Jahre mit beidem"),
            Provenance = Together(
                [
                    .. years.Where(year => year.Documented is not null).Select(year => new ProvenanceCount(year.Provenance, 1)),
                    new ProvenanceCount(register?.Provenance ?? Provenance.Register, years.Sum(year => year.Register ?? 0)),
                ]),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "Neither series corrects the other, and they are nowhere added. A difference may lie in what was counted (a meeting prepared and cancelled, a meeting of a working group), in rows that the register lacks, or in the year of a meeting at its edge. A year without a documented count is not confirmed by anything.",
                    "Aucune des deux séries ne corrige l’autre, et elles ne sont nulle part additionnées. Une différence peut tenir à ce qui fut compté (une réunion préparée puis annulée, celle d’un groupe de travail), à des lignes absentes du registre ou à l’année d’une réunion tenue à sa limite. Une année sans nombre documenté n’est confirmée par rien.",
                    "Geen van beide reeksen verbetert de andere, en ze worden nergens opgeteld. Een verschil kan liggen in wat werd geteld (een voorbereide en afgelaste vergadering, die van een werkgroep), in rijen die in het register ontbreken of in het jaar van een vergadering op de rand ervan. Een jaar zonder gedocumenteerd aantal wordt door niets bevestigd.",
                    "Keine der beiden Reihen berichtigt die andere, und sie werden nirgends addiert. Ein Unterschied kann in dem liegen, was gezählt wurde (eine vorbereitete und abgesagte Sitzung, die einer Arbeitsgruppe), in Zeilen, die dem Register fehlen, oder im Jahr einer Sitzung an dessen Rand. Ein Jahr ohne belegte Zahl wird durch nichts bestätigt."),
                .. register is null ? [RegisterWords.WhatItTakes.Map((_, text) => $"{text}.")] : MeetingsYears.NotWhole(years.Where(year => year.Register is not null).Select(year => year.Number), register),
            ],
        };
    }

    private static Localized Headline(List<Reconciled> years, (int From, int To) asked, Register? register)
    {
        var documented = years.Count(year => year.Documented is not null);
        if (register is null)
            return new(
                $"Years with a documented count: {documented}; this release holds no register to hold against it",
                $"Années avec un nombre documenté : {documented} ; cette version publiée ne contient aucun registre à lui opposer",
                $"Jaren met een gedocumenteerd aantal: {documented}; deze uitgave bevat geen register om ernaast te leggen",
                $"Jahre mit einer belegten Zahl: {documented}; diese Ausgabe enthält kein Register zum Vergleich");
        var both = years.Where(IsBoth).ToList();
        if (both.Count == 0)
            return new(
                $"No year from {asked.From} to {asked.To} has both a documented count and the register",
                $"Aucune année de {asked.From} à {asked.To} n’a à la fois un nombre documenté et le registre",
                $"Geen jaar van {asked.From} tot {asked.To} heeft zowel een gedocumenteerd aantal als het register",
                $"Kein Jahr von {asked.From} bis {asked.To} hat sowohl eine belegte Zahl als auch das Register");
        var furthest = both.MaxBy(year => Math.Abs(year.Difference!.Value))!;
        return Localized.From(language =>
        {
            var (held, count, year) = (Said(furthest.Register, language), Said(furthest.Documented, language), furthest.Number);
            var apart = Number(Math.Abs(furthest.Difference!.Value), language);
            var found = both.Count == 1
                ? new Localized(
                    $"One year has both: {held} meetings in the register and {count} documented in {year}, {apart} apart",
                    $"Une année a les deux : {held} réunions au registre et {count} documentées en {year}, soit {apart} d’écart",
                    $"Eén jaar heeft beide: {held} vergaderingen in het register en {count} gedocumenteerd in {year}, een verschil van {apart}",
                    $"Ein Jahr hat beides: {held} Sitzungen im Register und {count} belegt für {year}, ein Unterschied von {apart}").In(language)
                : new Localized(
                    $"{both.Count} years have both; they lie furthest apart in {year}, by {apart} meetings ({held} in the register, {count} documented)",
                    $"{both.Count} années ont les deux ; l’écart est le plus grand en {year}, de {apart} réunions ({held} au registre, {count} documentées)",
                    $"{both.Count} jaren hebben beide; het verschil is het grootst in {year}: {apart} vergaderingen ({held} in het register, {count} gedocumenteerd)",
                    $"{both.Count} Jahre haben beides; am weitesten auseinander liegen sie {year}, um {apart} Sitzungen ({held} im Register, {count} belegt)").In(language);
            return register.IsSynthetic ? $"{found}. {Aimed.In(language)}" : found;
        });
    }

    /// <summary>Otherwise agreement would look like a proof of the register, and distance like an error.</summary>
    private static Localized Aimed => new(
        "The register is synthetic and its generator aims at the one official figure: near or far, this proves nothing",
        "Le registre est synthétique et son générateur vise le seul chiffre officiel : proche ou éloigné, cela ne prouve rien",
        "Het register is synthetisch en de generator mikt op het ene officiële cijfer: dichtbij of ver, dit bewijst niets",
        "Das Register ist synthetisch und sein Generator zielt auf die eine amtliche Zahl: nah oder fern, das beweist nichts");

    private static Figure Draw(List<Reconciled> years, (int From, int To) asked, Register? register) => new()
    {
        X = new YearAxis(MeetingsWords.Year, asked.From, asked.To),
        Y = new NumberAxis(MeetingsWords.Meetings, Unit.Count),
        Marks =
        [
            new BarMark(
                new("register", InRegister, SeriesColour.Accent),
                [
                    .. years.Where(year => year.Register > 0)
                        .Select(year => new Bar(year.Number, year.Register!.Value, register!.Provenance, $"{year.Number}")),
                ]),
            new PointMark(
                new("documented", Documented, SeriesColour.Second),
                [
                    .. years.Where(year => year.Documented is not null).Select(year => new DataPoint(
                        year.Number, year.Documented!.Value, year.Provenance,
                        Label: Localized.From(language => Said(year.Documented, language)), IsLabelled: true, Line: $"{year.Number}")),
                ]),
        ],
        Breaks = Formats.BreaksWithin(asked.From, asked.To),
        Gaps = MeetingsYears.Gaps(
            asked.From, asked.To, years.Where(year => year.Register is not null || register is null).Select(year => year.Number).ToHashSet(),
            register is null ? new("nothing known", "rien de connu", "niets bekend", "nichts bekannt") : MeetingsYears.NotInRegister),
    };

    private static Table Table(List<Reconciled> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, MeetingsWords.Year),
            new("register_count", ColumnType.Whole, Unit.Count, InRegister),
            new("documented_count", ColumnType.Number, Unit.Count, Documented),
            new("difference_count", ColumnType.Number, Unit.Count, new("Register less documented", "Registre moins documenté", "Register min gedocumenteerd", "Register minus belegt")),
        ],
        [
            .. years.Select(year => new TableLine(
                year is { Register: 0, Documented: null } ? null : $"{year.Number}",
                [(long)year.Number, year.Register, year.Documented, year.Difference])),
        ]);

    private static Reconciled YearOf(Line line) => new((int)line.Whole("year")!.Value, line.Whole("register_count"), line.Number("documented_count"),
        line.Text("documented_confidence_code") is { } confidence ? Vocabulary.Provenance(confidence) : Provenance.Documented);

    private static bool IsBoth(Reconciled year) => year.Difference is not null;

    private static string Said(double? count, Language language) => Plain(count, Unit.Count, language);

    /// <summary>One year by either side; the yearly count may be public or the ministry's own, which its provenance tells.</summary>
    private sealed record Reconciled(int Number, long? Register, double? Documented, Provenance Provenance)
    {
        public double? Difference => Register - Documented;
    }
}
