using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Words that the exhibits on meetings share, and the paragraph under the question.</summary>
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

    private static readonly Localized Unanswered = new(
        "Whether the work grew while meetings fell cannot be answered from public sources: it takes the ministry’s register.",
        "Les sources publiques ne permettent pas de dire si le travail a augmenté pendant que les réunions diminuaient : il faut pour cela le registre du ministère.",
        "Of het werk toenam terwijl de vergaderingen afnamen, valt uit openbare bronnen niet te beantwoorden: daarvoor is het register van het ministerie nodig.",
        "Ob die Arbeit zunahm, während die Sitzungen abnahmen, lässt sich aus öffentlichen Quellen nicht beantworten: Dazu braucht es das Register des Ministeriums.");

    public static Localized WithoutRegister(Localized documented, Localized single) =>
        Localized.From(language => $"{documented.In(language)}. {single.In(language)}. {Unanswered.In(language)}");

    public static Localized OfSynthetic(Localized documented, Localized single, Localized byFormat) => Localized.From(language =>
        $"{documented.In(language)}. {single.In(language)}. {RegisterWords.OnlySynthetic.In(language)}{language.Colon}{byFormat.In(language)}.");

    /// <param name="before">A whole sentence, said first where there is one.</param>
    public static Localized Sentences(Localized? before, IReadOnlyList<Localized> headlines) => Localized.From(language =>
        string.Join(' ', [.. before is null ? Array.Empty<string>() : [before.In(language)], .. headlines.Select(headline => $"{headline.In(language)}.")]));

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
}
