using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of the register beside documented counts.</summary>
internal static class ReconciliationWords
{
    public static readonly Localized Question = new(
        "Does the register agree with the documented counts?",
        "Le registre concorde-t-il avec les nombres documentés ?",
        "Stemt het register overeen met de gedocumenteerde aantallen?",
        "Stimmt das Register mit den belegten Zahlen überein?");

    public static readonly Localized InRegister = new("Meetings in the register", "Réunions dans le registre", "Vergaderingen in het register", "Sitzungen im Register");

    public static readonly Localized Documented = new("Documented count", "Nombre documenté", "Gedocumenteerd aantal", "Belegte Zahl");

    public static readonly Localized MayBeMeetings = new(
        "Consultations of unknown format", "Concertations de format non connu", "Overlegmomenten zonder bekende vorm", "Konzertierungen ohne bekannte Form");

    public static readonly Localized Difference = new("Register less documented", "Écart (registre − documenté)", "Verschil (register − gedocumenteerd)", "Differenz (Register − belegt)");

    public static readonly Localized NothingKnown = new("nothing known", "rien de connu", "niets bekend", "nichts bekannt");

    private static readonly Localized YearWithBoth = new("year with both", "année avec les deux", "jaar met beide", "Jahr mit beidem");

    private static readonly Localized YearsWithBoth = new("years with both", "années avec les deux", "jaren met beide", "Jahre mit beidem");

    private static readonly Localized Note = new(
        "Neither series corrects the other, and they are nowhere added. A difference may lie in what was counted (a meeting prepared and cancelled, a meeting of a working group), in rows that the register lacks, or in the year of a meeting at its edge. A year without a documented count is not confirmed by anything.",
        "Aucune des deux séries ne corrige l’autre, et elles ne sont nulle part additionnées. Un écart peut tenir à ce qui a été compté (une réunion préparée puis annulée, celle d’un groupe de travail), à des lignes absentes du registre ou à l’année retenue pour une réunion tenue au changement d’année. Une année sans nombre documenté n’est confirmée par rien.",
        "Geen van beide reeksen verbetert de andere, en ze worden nergens opgeteld. Een verschil kan liggen in wat werd geteld (een voorbereide en afgelaste vergadering, die van een werkgroep), in rijen die in het register ontbreken of in het jaar van een vergadering rond de jaarwisseling. Een jaar zonder gedocumenteerd aantal wordt door niets bevestigd.",
        "Keine der beiden Reihen berichtigt die andere, und sie werden nirgends addiert. Ein Unterschied kann in dem liegen, was gezählt wurde (eine vorbereitete und abgesagte Sitzung, die einer Arbeitsgruppe), in Zeilen, die dem Register fehlen, oder im Jahr einer Sitzung um den Jahreswechsel. Ein Jahr ohne belegte Zahl wird durch nichts bestätigt.");

    /// <summary>Otherwise agreement would look like a proof of the register, and distance like an error.</summary>
    private static readonly Localized Aimed = new(
        "The register is synthetic and its generator aims at the one official figure: near or far, this proves nothing.",
        "Le registre est synthétique et son générateur vise le seul chiffre officiel : proche ou éloigné, cela ne prouve rien.",
        "Het register is synthetisch en de generator mikt op het ene officiële cijfer: dichtbij of ver, dit bewijst niets.",
        "Das Register ist synthetisch und sein Generator zielt auf die eine amtliche Zahl: nah oder fern, das beweist nichts.");

    private static readonly Localized InTheRegister = new("in the register", "dans le registre", "in het register", "im Register");

    private static readonly Localized InSynthetic = new("in the synthetic register", "dans le registre synthétique", "in het synthetische register", "im synthetischen Register");

    public static Localized Subtitle(Years years) => new(
        $"Coormulti meetings a year, {years.From} to {years.To}: bars from the register, points from documents; all formats and subjects, as the documents do not tell them apart",
        $"Réunions Coormulti par an, {years.From} à {years.To} : barres d’après le registre, points d’après des documents ; tous formats et sujets, car les documents ne les distinguent pas",
        $"Coormultivergaderingen per jaar, {years.From} tot {years.To}: balken uit het register, punten uit documenten; alle vormen en onderwerpen, want de documenten maken geen onderscheid",
        $"Coormulti-Sitzungen je Jahr, {years.From} bis {years.To}: Balken aus dem Register, Punkte aus Dokumenten; alle Formen und Gegenstände, da die Dokumente sie nicht unterscheiden");

    public static Localized AlternativeText(Reconciliation found) => Localized.From(language => string.Join(
        language.Semicolon,
        found.Counts.Where(year => year.Documented is not null).Select(year => OfYear(year).In(language)).DefaultIfEmpty(Writing.NotKnown.In(language))) + ".");

    /// <summary>After the number of them.</summary>
    public static Localized ObservationsName(int years) => years == 1 ? YearWithBoth : YearsWithBoth;

    public static Localized Headline(Reconciliation found) => found.Verdict switch
    {
        Verdict.NotAsked => DocumentedAlone(found.DocumentedYears),
        Verdict.TooFew when found.Open is [.., var last] => Between(last),
        Verdict.TooFew => NoneHasBoth(found.Years),
        _ => Apart(found.Observations, found.Furthest!, found.Register is { IsSynthetic: true } ? InSynthetic : InTheRegister),
    };

    public static IEnumerable<Localized> Notes(Reconciliation found) =>
        [.. found.Register is { IsSynthetic: true } ? [Aimed] : Enumerable.Empty<Localized>(), Note, .. Left(found.Open), .. found.Register is null ? [RegisterWords.WhatItTakes.Map(text => $"{text}.")] : MeetingsWords.InPart(found.InPart)];

    public static Localized Count(double? count) => Localized.From(language => Said(count, language));

    private static Localized DocumentedAlone(int years) => new(
        $"Years with a documented count: {years}; this release holds no register to hold against it",
        $"Années avec un nombre documenté : {years} ; cette version ne contient aucun registre à comparer",
        $"Jaren met een gedocumenteerd aantal: {years}; deze versie bevat geen register om ernaast te leggen",
        $"Jahre mit einer belegten Zahl: {years}; diese Fassung enthält kein Register zum Vergleich");

    private static Localized NoneHasBoth(Years years) => new(
        $"No year from {years.From} to {years.To} has both a documented count and the register",
        $"Aucune année de {years.From} à {years.To} n’est commune au registre et aux nombres documentés",
        $"Geen jaar van {years.From} tot {years.To} heeft zowel een gedocumenteerd aantal als registergegevens",
        $"Kein Jahr von {years.From} bis {years.To} hat sowohl eine belegte Zahl als auch Registerdaten");

    private static Localized Apart(int both, ReconciledYear furthest, Localized register) => both == 1
        ? Localized.Say(
            en => $"A difference of {Distance(furthest, en)} in {furthest.Year}: {Said(furthest.Register, en)} {register.En}, {Said(furthest.Documented, en)} documented",
            fr => $"Écart de {Distance(furthest, fr)} en {furthest.Year} : {Said(furthest.Register, fr)} {register.Fr}, {Said(furthest.Documented, fr)} selon les documents",
            nl => $"Verschil van {Distance(furthest, nl)} in {furthest.Year}: {Said(furthest.Register, nl)} {register.Nl}, {Said(furthest.Documented, nl)} gedocumenteerd",
            de => $"Differenz von {Distance(furthest, de)} im Jahr {furthest.Year}: {Said(furthest.Register, de)} {register.De}, {Said(furthest.Documented, de)} belegt")
        : Localized.Say(
            en => $"Largest difference: {Distance(furthest, en)}, in {furthest.Year} ({Said(furthest.Register, en)} {register.En}, {Said(furthest.Documented, en)} documented)",
            fr => $"Plus grand écart : {Distance(furthest, fr)}, en {furthest.Year} ({Said(furthest.Register, fr)} {register.Fr}, {Said(furthest.Documented, fr)} selon les documents)",
            nl => $"Grootste verschil: {Distance(furthest, nl)}, in {furthest.Year} ({Said(furthest.Register, nl)} {register.Nl}, {Said(furthest.Documented, nl)} gedocumenteerd)",
            de => $"Größte Differenz: {Distance(furthest, de)}, im Jahr {furthest.Year} ({Said(furthest.Register, de)} {register.De}, {Said(furthest.Documented, de)} belegt)");

    /// <summary>What a year that leaves formats open can say: from so many meetings to so many.</summary>
    private static Localized Between(ReconciledYear year) => Localized.Say(
        en => $"In {year.Year} the register holds {Range(year, en)} meetings, depending on unknown formats; {Said(year.Documented, en)} are documented",
        fr => $"En {year.Year}, le registre contient {Range(year, fr)} réunions selon les formats inconnus ; {Said(year.Documented, fr)} sont documentées",
        nl => $"In {year.Year} bevat het register {Range(year, nl)} vergaderingen, naargelang de onbekende vormen; {Said(year.Documented, nl)} zijn gedocumenteerd",
        de => $"{year.Year} enthält das Register je nach unbekannter Form {Range(year, de)} Sitzungen; {Said(year.Documented, de)} sind belegt");

    private static IEnumerable<Localized> Left(IReadOnlyList<ReconciledYear> open)
    {
        if (open.Count == 0)
            return [];
        string[] named = [.. open.Select(year => $"{year.Year}")];
        return
        [
            Localized.Say(
                en => $"Without a difference, as a consultation of unknown format may have been a meeting: {en.List(named)}.",
                fr => $"Sans écart, car une concertation de format non connu a pu être une réunion : {fr.List(named)}.",
                nl => $"Zonder verschil, omdat een overlegmoment zonder bekende vorm een vergadering kan zijn geweest: {nl.List(named)}.",
                de => $"Ohne Differenz, da eine Konzertierung ohne bekannte Form eine Sitzung gewesen sein kann: {de.List(named)}."),
        ];
    }

    private static string Range(ReconciledYear year, Language language) => language.Interval(Said(year.Register ?? 0, language), Said(year.Most, language));

    private static Localized OfYear(ReconciledYear year) => Localized.Say(
        en => $"{year.Year}: register {Said(year.Register, en)}, documented {Said(year.Documented, en)}",
        fr => $"{year.Year} : registre {Said(year.Register, fr)}, documenté {Said(year.Documented, fr)}",
        nl => $"{year.Year}: register {Said(year.Register, nl)}, gedocumenteerd {Said(year.Documented, nl)}",
        de => $"{year.Year}: Register {Said(year.Register, de)}, belegt {Said(year.Documented, de)}");

    private static string Said(double? count, Language language) => language.Plain(count, Unit.Count);

    private static string Distance(ReconciledYear year, Language language) => language.Number(Math.Abs(year.Difference!.Value));
}
