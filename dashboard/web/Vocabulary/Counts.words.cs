using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>A number with the word that goes with it, as every language counts.</summary>
internal static class CountWords
{
    /// <summary>After a number, or alone.</summary>
    public static readonly Localized Consultation = new("consultation", "concertation", "overlegmoment", "Konzertierung");

    public static readonly Localized Consultations = new("consultations", "concertations", "overlegmomenten", "Konzertierungen");

    public static readonly Localized Dossiers = new("dossiers", "dossiers", "dossiers", "Dossiers");

    public static readonly Localized Meeting = new("meeting", "réunion", "vergadering", "Sitzung");

    public static readonly Localized Meetings = new("meetings", "réunions", "vergaderingen", "Sitzungen");

    private static readonly Localized NoMeeting = new("none of them a meeting", "dont aucune réunion", "waarvan geen enkele vergadering", "davon keine Sitzung");

    private static readonly Localized OfUnknownFormat = new("of unknown format", "de format non connu", "zonder bekende vorm", "ohne bekannte Form");

    /// <summary>"3 consultations".</summary>
    public static string OfConsultations(long count, Language language) => OfConsultations(count, language.Whole(count), language);

    /// <summary>The same of a mean, which is written as precisely as it deserves. French takes the singular below two.</summary>
    public static string OfConsultations(double count, string written, Language language) =>
        $"{written} {language.Plural(count, Consultation.In(language), Consultations.In(language))}";

    /// <summary>After a number of consultations; none is said in words, and nothing of those of which nobody knows whether they were meetings but how many they are.</summary>
    public static string OfWhichMeetings(long consultations, long meetings, long unknownFormat, Language language)
    {
        if (unknownFormat == 0)
            return OfWhichMeetings(meetings, language);
        if (unknownFormat == consultations)
            return OfUnknownFormat.In(language);
        return meetings == 0 ? OfWhichUnknown(unknownFormat).In(language) : $"{OfWhichMeetings(meetings, language)} {AndUnknown(unknownFormat).In(language)}";
    }

    private static Localized OfWhichUnknown(long unknown) => Localized.Say(
        en => $"of which {en.Whole(unknown)} of unknown format",
        fr => $"dont {fr.Whole(unknown)} de format non connu",
        nl => $"waarvan {nl.Whole(unknown)} zonder bekende vorm",
        de => $"davon {de.Whole(unknown)} ohne bekannte Form");

    private static Localized AndUnknown(long unknown) => Localized.Say(
        en => $"and {en.Whole(unknown)} of unknown format",
        fr => $"et {fr.Whole(unknown)} de format non connu",
        nl => $"en {nl.Whole(unknown)} zonder bekende vorm",
        de => $"und {de.Whole(unknown)} ohne bekannte Form");

    private static string OfWhichMeetings(long meetings, Language language) => meetings == 0
        ? NoMeeting.In(language)
        : Localized.Say(
            en => $"of which {en.Whole(meetings)} {en.Plural(meetings, "meeting", "meetings")}",
            fr => $"dont {fr.Whole(meetings)} {fr.Plural(meetings, "réunion", "réunions")}",
            nl => $"waarvan {nl.Whole(meetings)} {nl.Plural(meetings, "vergadering", "vergaderingen")}",
            de => $"davon {de.Whole(meetings)} {de.Plural(meetings, "Sitzung", "Sitzungen")}").In(language);
}
