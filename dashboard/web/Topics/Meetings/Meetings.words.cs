using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Words that the exhibits on meetings share.</summary>
internal static class MeetingsWords
{
    /// <summary>The word in the bar; the same heads columns and axes of meetings.</summary>
    public static readonly Localized Topic = ColumnWords.Meetings;

    public static readonly Localized Question = new(
        "How many consultations are there, and are they becoming fewer?",
        "Combien de concertations y a-t-il, et deviennent-elles moins nombreuses ?",
        "Hoeveel overleg is er, en neemt het af?",
        "Wie viele Konzertierungen gibt es, und werden sie weniger?");

    public static readonly Localized Meetings = Topic;

    public static readonly Localized SlopeOfMeetings = new(
        "Meetings: change a year by ranks (Sen’s slope)", "Réunions : évolution par an selon les rangs (pente de Sen)",
        "Vergaderingen: verandering per jaar volgens rangen (helling van Sen)", "Sitzungen: Veränderung je Jahr nach Rängen (Sens Steigung)");

    public static readonly Localized AllConsultations = ColumnWords.AllConsultations;

    public static readonly Localized ConsultationsAYear = new("Consultations a year", "Concertations par an", "Overlegmomenten per jaar", "Konzertierungen je Jahr");

    /// <summary>Of an axis with one layer alone, which has no key.</summary>
    public static Localized ConsultationsOf(Localized kind) => Localized.From(language => $"{ConsultationsAYear.In(language)} ({kind.In(language)})");

    /// <summary>After a number.</summary>
    public static readonly Localized Consultations = CountWords.Consultations;

    public static readonly Localized YearlyChangeOfMeetings = new(
        "Yearly change of meetings", "Évolution annuelle des réunions", "Jaarlijkse verandering van de vergaderingen", "Jährliche Veränderung der Sitzungen");

    public static readonly Localized NotInRegister = new("not in the register", "absent du registre", "niet in het register", "nicht im Register");

    public static readonly Localized Source = CodeWords.Column("annual_counts", "source_id");

    public static Localized NoneFound(Years years) => new(
        $"The register holds no such consultation from {years.From} to {years.To}",
        $"Le registre ne contient aucune concertation de ce genre de {years.From} à {years.To}",
        $"Het register bevat geen zulk overleg van {years.From} tot {years.To}",
        $"Das Register enthält keine solche Konzertierung von {years.From} bis {years.To}");

    /// <summary>A crisis begins on a day: neither a rate over years nor a share of what was unforeseen says anything of it.</summary>
    public static Localized OneCrisis(long consultations, long meetings, long unknownFormat, Years years) => Localized.Say(
        en => $"Consultations on this crisis from {years.From} to {years.To}: {en.Whole(consultations)}, {CountWords.OfWhichMeetings(consultations, meetings, unknownFormat, en)}",
        fr => $"Concertations sur cette crise de {years.From} à {years.To} : {fr.Whole(consultations)}, {CountWords.OfWhichMeetings(consultations, meetings, unknownFormat, fr)}",
        nl => $"Overlegmomenten over deze crisis van {years.From} tot {years.To}: {nl.Whole(consultations)}, {CountWords.OfWhichMeetings(consultations, meetings, unknownFormat, nl)}",
        de => $"Konzertierungen zu dieser Krise von {years.From} bis {years.To}: {de.Whole(consultations)}, {CountWords.OfWhichMeetings(consultations, meetings, unknownFormat, de)}");

    /// <summary>Said under a picture of which a year is not whole.</summary>
    public static IEnumerable<Localized> InPart(IReadOnlyList<PartialYear> years)
    {
        if (years.Count == 0)
            return [];
        return
        [
            Localized.Say(
                en => $"Known in part only, drawn and listed but left out of every rate: {Named(en)}.",
                fr => $"{(years.Count == 1 ? "Année incomplète, représentée et listée mais exclue" : "Années incomplètes, représentées et listées mais exclues")} de tout taux d’évolution : {Named(fr)}.",
                nl => $"Slechts ten dele bekend, weergegeven en vermeld maar buiten elke jaarlijkse verandering gehouden: {Named(nl)}.",
                de => $"Nur teilweise bekannt, dargestellt und aufgeführt, aber in keiner Veränderungsrate enthalten: {Named(de)}."),
        ];

        string Named(Language language) => language.List([.. years.Select(year => PartialYearWords.Of(year).In(language))]);
    }

    /// <summary>Years in which nobody knows how many of the consultations were meetings.</summary>
    public static IEnumerable<Localized> WithoutFormats(IReadOnlyList<int> years)
    {
        if (years.Count == 0)
            return [];
        return
        [
            Localized.Say(
                en => $"Left out of the meetings, as the format is not known of more than {en.Share(Formats.LargestUnknownShare)} of their consultations: {Named(en)}.",
                fr => $"Hors des réunions, car le format de plus de {fr.Share(Formats.LargestUnknownShare)} des concertations n’est pas connu : {Named(fr)}.",
                nl => $"Niet bij de vergaderingen, omdat de vorm van meer dan {nl.Share(Formats.LargestUnknownShare)} van het overleg niet bekend is: {Named(nl)}.",
                de => $"Nicht bei den Sitzungen enthalten, da die Form von mehr als {de.Share(Formats.LargestUnknownShare)} der Konzertierungen nicht bekannt ist: {Named(de)}."),
        ];

        string Named(Language language) => language.List([.. years.Select(year => $"{year}")]);
    }
}
