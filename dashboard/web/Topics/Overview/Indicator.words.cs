using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Overview;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>What is said of each number of the state of the register: what it is, what became of it, and what is missing where it is not known.</summary>
internal static class IndicatorWords
{
    public static readonly Localized Title = new("State of the register", "État du registre", "Stand van het register", "Stand des Registers");

    public static Localized Number(Indicator told) => Localized.From(language => language.Measured(told.Now.Value!.Value, told.Now.Unit));

    /// <summary>Goes on from the number.</summary>
    public static Localized Sentence(Indicator told, DateOnly closedOn) => told.Kind switch
    {
        IndicatorKind.Consultations => Consultations(told),
        IndicatorKind.Work => InYear(told, new("of work", "de travail", "werk", "Arbeit")),
        IndicatorKind.Impromptu => Localized.Say(
            en => $"of the meetings in {told.Year} were impromptu",
            fr => $"des réunions de {told.Year} étaient imprévues",
            nl => $"van de vergaderingen in {told.Year} was onvoorzien",
            de => $"der Sitzungen im Jahr {told.Year} waren unvorhergesehen"),
        IndicatorKind.Attendance => Attendance(told),
        IndicatorKind.OpenDossiers => Localized.Say(
            en => $"dossiers open on {Writing.Date(closedOn, en)}{Unknown(told, en)}",
            fr => $"dossiers ouverts au {Writing.Date(closedOn, fr)}{Unknown(told, fr)}",
            nl => $"dossiers open op {Writing.Date(closedOn, nl)}{Unknown(told, nl)}",
            de => $"offene Dossiers am {Writing.Date(closedOn, de)}{Unknown(told, de)}"),
        IndicatorKind.Load => InYear(told, new("consultations per full-time equivalent", "concertations par équivalent temps plein", "overlegmomenten per voltijdsequivalent", "Konzertierungen je Vollzeitäquivalent")),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.Kind, "is a number without words"),
    };

    /// <summary>Interval of the number, where it has one.</summary>
    public static Localized? Interval(Indicator told) => told.Now.Low is null && told.Now.High is null
        ? null
        : Localized.From(language =>
            $"{(told.Now.IsOfAssumptions ? ExhibitWords.UncertaintyAt(told.Now.Level) : ExhibitWords.IntervalAt(told.Now.Level)).In(language)} {Writing.PlainInterval(told.Now.Low, told.Now.High, told.Now.Unit, language, Writing.NotKnown)}");

    /// <summary>The verdict, and the change on which it rests; null where nothing is decided of it.</summary>
    public static (Localized Verdict, Localized Measure)? Change(Indicator told) => told.Change is { Verdict: { } verdict, Value: { } value } change
        ? (VerdictWords.Of(verdict), Localized.From(language =>
            $"{Measure(told.Kind).In(language)}{language.Colon}{Writing.Measured(value, change.Unit, language)} ({Writing.PlainInterval(change.Low, change.High, change.Unit, language, Writing.NotKnown)})"))
        : null;

    /// <summary>The line of years, for those who do not see it.</summary>
    public static Localized Line(Indicator told)
    {
        var known = told.Series.Where(point => point.Value is not null).ToList();
        return Localized.From(language => string.Join(" → ", new[] { known[0], known[^1] }.Distinct().Select(point => $"{point.Year}{language.Colon}{Writing.Measured(point.Value!.Value, told.Now.Unit, language)}")));
    }

    /// <summary>The name of what is not known, with what the register lacks for it.</summary>
    public static Localized NotKnown(IndicatorKind kind, Lack? lack) => Localized.From(language =>
        $"{Name(kind).In(language)}{language.Colon}{(lack is not null ? LackWords.Headline(lack) : kind == IndicatorKind.OpenDossiers ? NoEnds : NoWholeYear).In(language)}");

    /// <summary>A part of a year is known, perhaps, and no year whole.</summary>
    private static readonly Localized NoWholeYear = new(
        "no whole year is known", "aucune année entière n’est connue", "geen volledig jaar is bekend", "kein ganzes Jahr ist bekannt");

    private static readonly Localized NoEnds = new(
        "the register gives the end of no dossier", "le registre n’indique la fin d’aucun dossier", "het register vermeldt van geen enkel dossier het einde", "das Register nennt von keinem Dossier das Ende");

    private static Localized Consultations(Indicator told)
    {
        var (meetings, unknown) = told.OfConsultations!.Value;
        var count = (long)told.Now.Value!.Value;
        return Localized.Say(
            en => $"{Noun(count, en)} in {told.Year}, {CountWords.OfWhichMeetings(count, meetings, unknown, en)}",
            fr => $"{Noun(count, fr)} en {told.Year}, {CountWords.OfWhichMeetings(count, meetings, unknown, fr)}",
            nl => $"{Noun(count, nl)} in {told.Year}, {CountWords.OfWhichMeetings(count, meetings, unknown, nl)}",
            de => $"{Noun(count, de)} im Jahr {told.Year}, {CountWords.OfWhichMeetings(count, meetings, unknown, de)}");
    }

    private static string Noun(long count, Language language) => language.Plural(count, CountWords.Consultation.In(language), CountWords.Consultations.In(language));

    private static Localized InYear(Indicator told, Localized what) => Localized.Say(
        en => $"{what.In(en)} in {told.Year}", fr => $"{what.In(fr)} en {told.Year}", nl => $"{what.In(nl)} in {told.Year}", de => $"{what.In(de)} im Jahr {told.Year}");

    private static Localized Attendance(Indicator told)
    {
        var kind = CodeWords.Label("attendance", "representation_code", told.Representation!);
        return Localized.Say(
            en => $"of invitations in {told.Year} were honoured ({kind.In(en).ToLowerInvariant()})",
            fr => $"des invitations de {told.Year} ont été honorées ({kind.In(fr).ToLowerInvariant()})",
            nl => $"van de uitnodigingen in {told.Year} werd op ingegaan ({kind.In(nl).ToLowerInvariant()})",
            de => $"der Einladungen im Jahr {told.Year} wurde gefolgt ({kind.In(de)})");
    }

    private static string Unknown(Indicator told, Language language) => told.Unknown == 0
        ? ""
        : language.Choose<Func<string>>(
            () => $"; of {language.Whole(told.Unknown)} nobody knows",
            () => $" ; pour {language.Whole(told.Unknown)}, on l’ignore",
            () => $"; van {language.Whole(told.Unknown)} is het niet bekend",
            () => $"; bei {language.Whole(told.Unknown)} ist es nicht bekannt")();

    private static Localized Name(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Consultations => new("Consultations", "Concertations", "Overlegmomenten", "Konzertierungen"),
        IndicatorKind.Work => new("Hours of work", "Heures de travail", "Werkuren", "Arbeitsstunden"),
        IndicatorKind.Impromptu => new("Impromptu share", "Part imprévue", "Onvoorzien aandeel", "Unvorhergesehener Anteil"),
        IndicatorKind.Attendance => new("Attendance", "Présences", "Aanwezigheid", "Teilnahme"),
        IndicatorKind.OpenDossiers => new("Open dossiers", "Dossiers ouverts", "Open dossiers", "Offene Dossiers"),
        IndicatorKind.Load => new("Load per full-time equivalent", "Charge par équivalent temps plein", "Belasting per voltijdsequivalent", "Belastung je Vollzeitäquivalent"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is a number without a name"),
    };

    /// <summary>Of what the change is.</summary>
    private static Localized Measure(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Consultations => new("meetings, a year", "réunions, par an", "vergaderingen, per jaar", "Sitzungen, je Jahr"),
        IndicatorKind.Work => new("hours of meetings, a year", "heures de réunions, par an", "uren voor vergaderingen, per jaar", "Stunden für Sitzungen, je Jahr"),
        IndicatorKind.Impromptu => Localized.Say(
            en => $"share since {Formats.BreakYear} over share before", fr => $"part depuis {Formats.BreakYear}, rapportée à celle d’avant",
            nl => $"aandeel sinds {Formats.BreakYear} gedeeld door dat ervoor", de => $"Anteil seit {Formats.BreakYear} geteilt durch den davor"),
        IndicatorKind.Attendance => new("share since 2019 less share before", "part depuis 2019 moins celle d’avant", "aandeel sinds 2019 min dat ervoor", "Anteil seit 2019 minus den davor"),
        IndicatorKind.Load => new("meetings per full-time equivalent, a year", "réunions par équivalent temps plein, par an", "vergaderingen per voltijdsequivalent, per jaar", "Sitzungen je Vollzeitäquivalent, je Jahr"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "has no change"),
    };
}
