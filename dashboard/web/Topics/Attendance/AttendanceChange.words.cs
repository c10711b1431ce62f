using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of a change of attendance.</summary>
internal static class AttendanceChangeWords
{
    public static Localized Title(AttendanceChange change) => AttendanceWords.Name(change.Kind) + (change.Comparison switch
    {
        AttendanceComparison.AcrossDecember2018 => new Localized(
            ", share since 2019 less share before", ", part depuis 2019 moins part d’avant",
            ", aandeel sinds 2019 min aandeel ervoor", ", Anteil seit 2019 minus Anteil davor"),
        AttendanceComparison.AcrossDecember2018InPerson => new Localized(
            ", the same among meetings in person alone", ", de même parmi les seules réunions en présentiel",
            ", hetzelfde bij alleen fysieke vergaderingen", ", dasselbe nur bei Präsenzsitzungen"),
        _ => new Localized(
            $", share by video less share in person, since {AttendanceChange.FirstYearOfVideo}", $", part en vidéo moins part en présentiel, depuis {AttendanceChange.FirstYearOfVideo}",
            $", aandeel per video min aandeel fysiek, sinds {AttendanceChange.FirstYearOfVideo}", $", Anteil per Video minus Anteil in Präsenz, seit {AttendanceChange.FirstYearOfVideo}"),
    });

    /// <summary>Of the comparison across December 2018, and beside it the same among meetings in person, which video cannot explain.</summary>
    public static Localized Headline(AttendanceChange change, AttendanceChange? inPerson)
    {
        var kind = AttendanceWords.Name(change.Kind);
        return Localized.Say(
            en => $"{kind.En} were represented at {Share(change.Share, en)} of their invitations since 2019, {Share(change.Reference, en)} up to {AttendanceChange.LastYearBefore}{en.Colon}{Told(change, en)}{Alone("; in person alone, ", en)}",
            fr => $"{WithArticle(change.Kind)} étaient {Represented(change.Kind)} à {Share(change.Share, fr)} de leurs invitations depuis 2019, contre {Share(change.Reference, fr)} jusqu’en {AttendanceChange.LastYearBefore}{fr.Colon}{Told(change, fr)}{Alone(" ; en présentiel seulement : ", fr)}",
            nl => $"{kind.Nl} waren sinds 2019 bij {Share(change.Share, nl)} van hun uitnodigingen vertegenwoordigd, tegen {Share(change.Reference, nl)} tot en met {AttendanceChange.LastYearBefore}{nl.Colon}{Told(change, nl)}{Alone("; alleen fysiek: ", nl)}",
            de => $"{kind.De} waren seit 2019 bei {Share(change.Share, de)} ihrer Einladungen vertreten, gegenüber {Share(change.Reference, de)} bis {AttendanceChange.LastYearBefore}{de.Colon}{Told(change, de)}{Alone("; nur in Präsenz: ", de)}");

        string Alone(string words, Language language) => inPerson is null ? "" : words + Told(inPerson, language);
    }

    /// <summary>The smallest rise that so many consultations would have shown.</summary>
    public static Localized CouldHaveShown(AttendanceChange change, SmallestEffect missed) => Title(change) + Localized.Say(
        en => $": a rise of {AttendanceWords.Points(missed.Effect, en)} or more would have shown four times in five; a smaller one may have gone unseen.",
        fr => $" : une hausse de {AttendanceWords.Points(missed.Effect, fr)} ou plus se serait vue quatre fois sur cinq ; une hausse moindre a pu passer inaperçue.",
        nl => $": een stijging van {AttendanceWords.Points(missed.Effect, nl)} of meer was vier keer op vijf te zien geweest; een kleinere kan onopgemerkt zijn gebleven.",
        de => $": Ein Anstieg um {AttendanceWords.Points(missed.Effect, de)} oder mehr wäre in vier von fünf Fällen zu sehen gewesen; ein kleinerer kann unbemerkt geblieben sein.");

    private static string Told(AttendanceChange change, Language language) => (change.Verdict switch
    {
        Verdict.NoClearChange => Localized.Say(
            en => $"no clear change ({Limits(change, en)} percentage points)",
            fr => $"pas d’évolution nette ({Limits(change, fr)} points de pourcentage)",
            nl => $"geen duidelijke verandering ({Limits(change, nl)} procentpunten)",
            de => $"keine klare Veränderung ({Limits(change, de)} Prozentpunkte)"),
        Verdict.Rose => Localized.Say(
            en => $"{Size(change, en)} more ({Limits(change, en)})",
            fr => $"{Size(change, fr)} de plus ({Limits(change, fr)})",
            nl => $"{Size(change, nl)} meer ({Limits(change, nl)})",
            de => $"{Size(change, de)} mehr ({Limits(change, de)})"),
        Verdict.Fell => Localized.Say(
            en => $"{Size(change, en)} fewer ({Limits(change, en)})",
            fr => $"{Size(change, fr)} de moins ({Limits(change, fr)})",
            nl => $"{Size(change, nl)} minder ({Limits(change, nl)})",
            de => $"{Size(change, de)} weniger ({Limits(change, de)})"),
        _ => UndefinedWords.Of(Undefined.TooFewOnOneSide),
    }).In(language);

    /// <summary>French alone says the kind with its article, and its participle agrees.</summary>
    private static string WithArticle(RepresentationAttendance kind) => kind.Code switch
    {
        "cabinet" => "Les cabinets",
        "administration" => "Les administrations",
        _ => "Les organisations",
    };

    private static string Represented(RepresentationAttendance kind) => kind.Code == "cabinet" ? "représentés" : "représentées";

    private static string Share(AttendanceShare share, Language language) => language.Plain(share.Share, Unit.Share);

    private static string Size(AttendanceChange change, Language language) => AttendanceWords.Points(Math.Abs(change.Difference!.Value), language);

    private static string Limits(AttendanceChange change, Language language) =>
        language.Interval(language.Number(change.Difference!.Interval.Low * 100, 0), language.Number(change.Difference.Interval.High * 100, 0));
}
