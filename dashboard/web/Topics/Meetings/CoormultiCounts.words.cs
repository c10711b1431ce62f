using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of yearly counts of Coormulti meetings.</summary>
internal static class CoormultiCountsWords
{
    public static readonly Localized Question = new(
        "How many Coormulti meetings are documented each year?",
        "Combien de réunions Coormulti sont documentées chaque année ?",
        "Hoeveel Coormultivergaderingen zijn er per jaar gedocumenteerd?",
        "Wie viele Coormulti-Sitzungen sind je Jahr belegt?");

    public static readonly Localized Public = new("Public figure", "Chiffre public", "Openbaar cijfer", "Öffentliche Zahl");

    public static readonly Localized OfTheMinistry = new("The ministry’s own count", "Comptage du ministère", "Telling van het ministerie", "Zählung des Ministeriums");

    public static readonly Localized CountedBy = new("Counted by", "Compté par", "Geteld door", "Gezählt von");

    private static readonly Localized OtherYears = new("all other years unknown.", "toutes les autres années inconnues.", "alle andere jaren onbekend.", "alle anderen Jahre unbekannt.");

    private static readonly Localized YearlyFigure = new("yearly figure", "chiffre annuel", "jaarcijfer", "Jahreszahl");

    private static readonly Localized YearlyFigures = new("yearly figures", "chiffres annuels", "jaarcijfers", "Jahreszahlen");

    private static readonly Localized NoFigure = new("no figure", "pas de chiffre", "geen cijfer", "keine Zahl");

    private static readonly Localized NoPublicFigure = new("no public figure", "pas de chiffre public", "geen openbaar cijfer", "keine öffentliche Zahl");

    private static readonly Localized Unpublished = new(
        "The brief of 2024 prints a falling line of meetings for 2004 to 2023 without figures; no other public document repeats them, and values read off a picture are not documents. They stay gaps until the ministry’s own file fills them. Written and silence procedures are nowhere counted in public: the fall of one format is not the fall of the work.",
        "La note de 2024 reproduit une courbe décroissante des réunions de 2004 à 2023 sans chiffres ; aucun autre document public ne les reprend, et des valeurs lues sur une image ne sont pas des preuves. Ces années restent des lacunes jusqu’à ce que le fichier du ministère les comble. Les procédures écrites et de silence ne sont comptées nulle part en public : la baisse d’un format n’est pas celle du travail.",
        "De nota van 2024 toont een dalende curve van de vergaderingen van 2004 tot 2023 zonder cijfers; geen ander openbaar document herhaalt ze, en waarden die van een afbeelding worden afgelezen, zijn geen bewijsstukken. Die jaren blijven leemten tot het bestand van het ministerie ze vult. Schriftelijke procedures en stilteprocedures worden nergens openbaar geteld: de daling van één vorm is niet de daling van het werk.",
        "Das Papier von 2024 zeigt eine fallende Kurve der Sitzungen von 2004 bis 2023 ohne Zahlen; kein anderes öffentliches Dokument wiederholt sie, und von einem Bild abgelesene Werte sind keine Belege. Diese Jahre bleiben Lücken, bis die Datei des Ministeriums sie füllt. Schriftliche Verfahren und Verschweigungsverfahren werden nirgends öffentlich gezählt: Der Rückgang einer Form ist nicht der Rückgang der Arbeit.");

    private static readonly Localized CountsAlone = new(
        "Bars are the ministry’s own yearly counts, points what public sources state; the two are never added. A count says nothing of format, trigger, dossier or attendance, and written and silence procedures are not in it: the fall of one format is not the fall of the work. Single consultations would tell; “analytics import” reads them.",
        "Les barres sont les comptages annuels du ministère, les points ce que disent des sources publiques ; les deux ne sont jamais additionnés. Un comptage ne dit rien du format, du déclencheur, du dossier ni des présences, et les procédures écrites et de silence n’y figurent pas : la baisse d’un format n’est pas celle du travail. Seules les concertations prises une à une le diraient ; « analytics import » les importe.",
        "De balken zijn de jaartellingen van het ministerie zelf, de punten wat openbare bronnen zeggen; de twee worden nooit opgeteld. Een telling zegt niets over vorm, aanleiding, dossier of aanwezigheid, en schriftelijke procedures en stilteprocedures staan er niet in: de daling van één vorm is niet de daling van het werk. Alleen de afzonderlijke overlegmomenten zouden het zeggen; “analytics import” leest het in.",
        "Die Balken sind die Jahreszählungen des Ministeriums selbst, die Punkte, was öffentliche Quellen sagen; beide werden nie addiert. Eine Zählung sagt nichts über Form, Anlass, Dossier oder Teilnahme, und schriftliche Verfahren und Verschweigungsverfahren sind nicht enthalten: Der Rückgang einer Form ist nicht der Rückgang der Arbeit. Nur die einzelnen Konzertierungen würden es zeigen; „analytics import“ liest sie ein.");

    public static Localized Subtitle(Years years, bool hasOwn) => new(
        $"Coormulti meetings a year, {years.From} to {years.To}; hatched years have no {(hasOwn ? "" : "public ")}figure",
        $"Réunions Coormulti par an, {years.From} à {years.To} ; les années hachurées n’ont pas de chiffre{(hasOwn ? "" : " public")}",
        $"Coormultivergaderingen per jaar, {years.From} tot {years.To}; gearceerde jaren hebben geen {(hasOwn ? "" : "openbaar ")}cijfer",
        $"Coormulti-Sitzungen je Jahr, {years.From} bis {years.To}; schraffierte Jahre haben keine {(hasOwn ? "" : "öffentliche ")}Zahl");

    public static Localized AlternativeText(IReadOnlyList<YearlyCount> counts) => counts.Count == 0
        ? Writing.NotKnown
        : Localized.From(language =>
            string.Join("; ", counts.Select(count => $"{count.Year}: {language.Plain(count.Value, Unit.Count)}")) + "; " + OtherYears.In(language));

    /// <summary>After the number of them.</summary>
    public static Localized ObservationsName(int figures) => figures == 1 ? YearlyFigure : YearlyFigures;

    public static Localized Series(bool hasOwn) => hasOwn ? OfTheMinistry : MeetingsWords.Meetings;

    public static Localized Gap(bool hasOwn) => hasOwn ? NoFigure : NoPublicFigure;

    public static Localized Side(YearlyCount count) => count.IsPublic ? Public : OfTheMinistry;

    public static Localized Headline(CoormultiCounts found) => found switch
    {
        { Verdict: not Verdict.TooFew } => YearlyChangeWords.Headline(MeetingsWords.Meetings, found.Change),
        { Counts: [] } => NoneKnown(found.Years),
        _ => KnownAlone(found, found.Counts[^1]),
    };

    public static IEnumerable<Localized> Notes(CoormultiCounts found) =>
        [found.HasOwn ? CountsAlone : Unpublished];

    public static Localized Counted(int year) => new($"Meetings, {year}", $"Réunions, {year}", $"Vergaderingen, {year}", $"Sitzungen, {year}");

    private static Localized NoneKnown(Years years) => new(
        $"No count of Coormulti meetings is public for any year from {years.From} to {years.To}",
        $"Aucun nombre de réunions Coormulti n’est public pour une année de {years.From} à {years.To}",
        $"Voor geen enkel jaar van {years.From} tot {years.To} is een aantal Coormultivergaderingen openbaar",
        $"Für kein Jahr von {years.From} bis {years.To} ist eine Zahl der Coormulti-Sitzungen öffentlich");

    private static Localized KnownAlone(CoormultiCounts found, YearlyCount last)
    {
        var (known, span) = (found.KnownYears, found.Years.Each.Count());
        return Localized.Say(
            en => $"{known} of {span} years {en.Plural(known, "has", "have")} a {(found.HasOwn ? "" : "public ")}figure: {en.Plain(last.Value, Unit.Count)} meetings in {last.Year}",
            fr => $"{known} {fr.Plural(known, "année", "années")} sur {span} avec un chiffre{(found.HasOwn ? "" : " public")} : {fr.Plain(last.Value, Unit.Count)} réunions en {last.Year}",
            nl => $"{known} van de {span} jaren met een {(found.HasOwn ? "" : "openbaar ")}cijfer: {nl.Plain(last.Value, Unit.Count)} vergaderingen in {last.Year}",
            de => $"{known} von {span} Jahren mit einer {(found.HasOwn ? "" : "öffentlichen ")}Zahl: {de.Plain(last.Value, Unit.Count)} Sitzungen im Jahr {last.Year}");
    }
}
