using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the consultations that each full-time equivalent carries.</summary>
internal static class ConsultationsPerFteWords
{
    public static readonly Localized Question = new(
        "How many consultations does each full-time equivalent carry?",
        "Combien de concertations reviennent à un équivalent temps plein ?",
        "Hoeveel overleg komt op een voltijdsequivalent?",
        "Wie viele Konzertierungen entfallen auf ein Vollzeitäquivalent?");

    public static readonly Localized PerFte = new("Consultations per full-time equivalent", "Concertations par équivalent temps plein", "Overlegmomenten per voltijdsequivalent", "Konzertierungen je Vollzeitäquivalent");
    public static readonly Localized Meetings = CountWords.Meetings;
    public static readonly Localized Procedures = new("written and silence procedures", "procédures écrites et de silence", "schriftelijke procedures en stilteprocedures", "schriftliche Verfahren und Verschweigungsverfahren");
    public static readonly Localized UnknownFormat = NotGivenWords.Format;
    public static readonly Localized OfWhichUnknown = new("of which format not known", "dont format non connu", "waarvan vorm niet bekend", "davon Form nicht bekannt");
    public static readonly Localized All = new("all, with 95% interval", "toutes, avec intervalle de confiance à 95 %", "alle, met 95%-betrouwbaarheidsinterval", "alle, mit 95-%-Konfidenzintervall");
    public static readonly Localized Consultations = CodeWords.Resource("consultations");
    public static readonly Localized OfWhichMeetings = new("of which meetings", "dont réunions", "waarvan vergaderingen", "davon Sitzungen");
    public static readonly Localized OfWhichProcedures = new("of which procedures", "dont procédures", "waarvan procedures", "davon Verfahren");

    public static readonly Localized Note = new(
        $"Written and silence procedures are counted from {Formats.BreakYear}: a rise of all consultations across that year is in part a change of what is counted, and a fall of meetings in part work that moved to procedures. The interval of a year treats its consultations as independent, which in a crisis they are not.",
        $"Les procédures écrites et de silence sont comptées à partir de {Formats.BreakYear} : une hausse de l’ensemble des concertations à cheval sur cette année est en partie un changement de ce qui est compté, et une baisse des réunions en partie du travail passé aux procédures. L’intervalle d’une année traite ses concertations comme indépendantes, ce qu’elles ne sont pas lors d’une crise.",
        $"Schriftelijke procedures en stilteprocedures worden vanaf {Formats.BreakYear} geteld: een stijging van al het overleg over dat jaar heen is deels een verandering van wat geteld wordt, en een daling van vergaderingen deels werk dat naar procedures verschoof. Het interval van een jaar veronderstelt dat het overleg ervan onafhankelijk is, wat het in een crisis niet is.",
        $"Schriftliche Verfahren und Verschweigungsverfahren werden ab {Formats.BreakYear} gezählt: Ein Anstieg aller Konzertierungen über dieses Jahr hinweg ist zum Teil eine Änderung dessen, was gezählt wird, und ein Rückgang der Sitzungen zum Teil Arbeit, die in Verfahren überging. Das Intervall eines Jahres behandelt seine Konzertierungen als unabhängig, was sie in einer Krise nicht sind.");

    private static readonly Localized Format = CodeWords.Column("consultations", "format_code");
    private static readonly Localized AllFormats = new("Consultations per FTE", "Concertations par ETP", "Overlegmomenten per VTE", "Konzertierungen je VZÄ");
    private static readonly Localized MeetingsPerFte = new("Meetings per FTE", "Réunions par ETP", "Vergaderingen per VTE", "Sitzungen je VZÄ");
    private static readonly Localized TheMeetingsPerFte = new(
        "Meetings per full-time equivalent", "Réunions par équivalent temps plein", "Vergaderingen per voltijdsequivalent", "Sitzungen je Vollzeitäquivalent");

    private static readonly Localized Slope = new(
        ", change a year by ranks (Sen’s slope)", ", évolution par an selon les rangs (pente de Sen)", ", verandering per jaar volgens rangen (helling van Sen)", ", Veränderung je Jahr nach Rängen (Sens Steigung)");

    private static readonly Localized Yearly = new(", change a year", ", évolution par an", ", verandering per jaar", ", Veränderung je Jahr");

    private static readonly Localized UpToBreak = new(
        $", up to {Formats.BreakYear - 1}", $", jusqu’en {Formats.BreakYear - 1}", $", tot en met {Formats.BreakYear - 1}", $", bis {Formats.BreakYear - 1}");

    private static readonly Localized SinceBreak = new($", since {Formats.BreakYear}", $", depuis {Formats.BreakYear}", $", sinds {Formats.BreakYear}", $", seit {Formats.BreakYear}");

    public static Localized Subtitle(Years years) => new(
        $"Consultations a year divided by the full-time equivalents of M0.1, {years.From} to {years.To}; from {Formats.BreakYear} on, more formats are counted",
        $"Concertations par an divisées par les équivalents temps plein de M0.1, {years.From} à {years.To} ; à partir de {Formats.BreakYear}, davantage de formats sont comptés",
        $"Overleg per jaar gedeeld door de voltijdsequivalenten van M0.1, {years.From} tot {years.To}; vanaf {Formats.BreakYear} worden meer vormen geteld",
        $"Konzertierungen je Jahr geteilt durch die Vollzeitäquivalente von M0.1, {years.From} bis {years.To}; ab {Formats.BreakYear} werden mehr Formen gezählt");

    public static Localized AlternativeText(IReadOnlyList<LoadYear> known) => known.Count == 0
        ? StaffingWords.NoStaff
        : Localized.From(language => string.Join(language.Semicolon, known.Select(load =>
            $"{load.Staff.Year}{language.Colon}{language.Number(load.PerFte!.Value)}")) + ".");

    public static Localized Headline(ConsultationsPerFte found) => found.Verdict switch
    {
        Verdict.NotAsked => StaffingWords.NoStaff,
        _ when found.IsEmpty => StaffingWords.Nothing,
        _ when found.KnowsNoFormat => NotToldApart(found.Known[^1]),
        Verdict.TooFew => TooFew(found.Known[^1]),
        _ => YearlyChangeWords.Headline(TheMeetingsPerFte, found.Meetings),
    };

    /// <summary>The title of an estimate: a yearly change, or else the load of the last year.</summary>
    public static Localized Title(ConsultationsPerFte found, Estimate estimate)
    {
        if (estimate.Name == ConsultationsPerFte.MeetingsEstimate)
            return MeetingsPerFte + Yearly;
        if (estimate.Name == ConsultationsPerFte.SlopeEstimate)
            return MeetingsPerFte + Slope;
        if (estimate.Name == ConsultationsPerFte.BeforeEstimate)
            return AllFormats + Yearly + UpToBreak;
        if (estimate.Name == ConsultationsPerFte.SinceEstimate)
            return AllFormats + Yearly + SinceBreak;
        return AllFormats + Localized.Same($", {found.Known[^1].Staff.Year}");
    }

    private static Localized TooFew(LoadYear last) => Localized.Say(
        en => $"{CountWords.OfConsultations(last.PerFte!.Value, en.Number(last.PerFte.Value), en)} per full-time equivalent in {last.Staff.Year}; too few for a trend",
        fr => $"{CountWords.OfConsultations(last.PerFte!.Value, fr.Number(last.PerFte.Value), fr)} par équivalent temps plein en {last.Staff.Year} ; trop peu pour une tendance",
        nl => $"{CountWords.OfConsultations(last.PerFte!.Value, nl.Number(last.PerFte.Value), nl)} per voltijdsequivalent in {last.Staff.Year}; te weinig voor een trend",
        de => $"{CountWords.OfConsultations(last.PerFte!.Value, de.Number(last.PerFte.Value), de)} je Vollzeitäquivalent im Jahr {last.Staff.Year}; zu wenige für einen Trend");

    /// <summary>What a register without formats can say.</summary>
    private static Localized NotToldApart(LoadYear last) => Localized.Say(
        en => $"{CountWords.OfConsultations(last.PerFte!.Value, en.Number(last.PerFte.Value), en)} per full-time equivalent in {last.Staff.Year}; meetings unknown without “{Format.In(en)}”",
        fr => $"{CountWords.OfConsultations(last.PerFte!.Value, fr.Number(last.PerFte.Value), fr)} par équivalent temps plein en {last.Staff.Year} ; réunions inconnues sans « {Format.In(fr)} »",
        nl => $"{CountWords.OfConsultations(last.PerFte!.Value, nl.Number(last.PerFte.Value), nl)} per voltijdsequivalent in {last.Staff.Year}; vergaderingen onbekend zonder “{Format.In(nl)}”",
        de => $"{CountWords.OfConsultations(last.PerFte!.Value, de.Number(last.PerFte.Value), de)} je Vollzeitäquivalent im Jahr {last.Staff.Year}; Sitzungen unbekannt ohne „{Format.In(de)}“");
}
