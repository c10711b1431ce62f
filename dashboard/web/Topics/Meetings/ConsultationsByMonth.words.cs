using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of the calendar of consultations.</summary>
internal static class ConsultationsByMonthWords
{
    public static readonly Localized Question = new(
        "In which months do consultations fall?", "En quels mois tombent les concertations ?", "In welke maanden valt het overleg?", "In welche Monate fallen die Konzertierungen?");

    public static readonly Localized Month = new("Month", "Mois", "Maand", "Monat");

    public static readonly Localized Note = new(
        "A dot marks a month in which a conference of the record began. Only whole months of the register are drawn; a conference or crisis known to the year alone is in none. That they fall together is no cause.",
        "Un point signale un mois où une conférence du corpus a commencé. Seuls les mois entiers du registre sont dessinés ; une conférence ou une crise connue à l’année seulement n’y figure pas. Leur coïncidence n’est pas une cause.",
        "Een punt duidt een maand aan waarin een conferentie uit het bronnenbestand begon. Alleen volledige maanden van het register zijn getekend; een conferentie of crisis waarvan enkel het jaar bekend is, staat er niet in. Samenvallen is geen oorzaak.",
        "Ein Punkt zeigt einen Monat, in dem eine Konferenz der Quellensammlung begann. Gezeichnet sind nur ganze Monate des Registers; eine nur auf das Jahr bekannte Konferenz oder Krise steht in keinem. Dass sie zusammenfallen, ist keine Ursache.");

    public static Localized Name(int month) => Localized.From(language => Writing.ShortMonth(month, language));

    public static Localized Subtitle(Years years) => Localized.Say(
        en => $"Consultations in each month, {Span(years)}; darker is more, a dot where a conference began",
        fr => $"Concertations de chaque mois, {Span(years)} ; plus foncé : davantage, un point : début d’une conférence",
        nl => $"Overlegmomenten in elke maand, {Span(years)}; donkerder is meer, een punt: begin van een conferentie",
        de => $"Konzertierungen in jedem Monat, {Span(years)}; dunkler ist mehr, ein Punkt: Beginn einer Konferenz");

    public static Localized Headline(ConsultationsByMonth found)
    {
        if (found.Span is not { } years || found.Observations == 0)
            return None;
        var (most, fewest) = (found.Seasons.MaxBy(season => season.Mean), found.Seasons.MinBy(season => season.Mean));
        return Localized.Say(
            en => $"Consultations a month: most in {InFull(most.Month, en)} ({en.Number(most.Mean, 1)}), fewest in {InFull(fewest.Month, en)} ({en.Number(fewest.Mean, 1)}), {Span(years)}",
            fr => $"Concertations par mois : maximum en {InFull(most.Month, fr)} ({fr.Number(most.Mean, 1)}), minimum en {InFull(fewest.Month, fr)} ({fr.Number(fewest.Mean, 1)}), {Span(years)}",
            nl => $"Overlegmomenten per maand: meest in {InFull(most.Month, nl)} ({nl.Number(most.Mean, 1)}), minst in {InFull(fewest.Month, nl)} ({nl.Number(fewest.Mean, 1)}), {Span(years)}",
            de => $"Konzertierungen je Monat: am meisten im {InFull(most.Month, de)} ({de.Number(most.Mean, 1)}), am wenigsten im {InFull(fewest.Month, de)} ({de.Number(fewest.Mean, 1)}), {Span(years)}");
    }

    public static Localized AlternativeText(ConsultationsByMonth found) => found.Observations == 0
        ? None
        : Localized.From(language => string.Join("; ", found.Seasons.Select(season => $"{InFull(season.Month, language)}{language.Colon}{language.Number(season.Mean, 1)}")) + ".");

    /// <summary>Conferences and crises that began in it; null where none is known to.</summary>
    public static Localized? Began(MonthCount month) => (month.Conferences, month.Crises) switch
    {
        (null, null) => null,
        var (conferences, crises) => Localized.From(language => string.Join("; ", new[] { conferences, crises }.OfType<Names>().Select(names => CodeWords.Of(names).In(language)))),
    };

    public static Localized Unplaced(long count) => Localized.Say(
        en => $"{en.Whole(count)} {en.Plural(count, "consultation is", "consultations are")} known to the year only and in no month.",
        fr => $"{fr.Whole(count)} {fr.Plural(count, "concertation n’est connue qu’à l’année et n’est", "concertations ne sont connues qu’à l’année et ne sont")} dans aucun mois.",
        nl => $"Van {nl.Whole(count)} {nl.Plural(count, "overlegmoment", "overlegmomenten")} is enkel het jaar bekend; {nl.Plural(count, "het staat", "ze staan")} in geen maand.",
        de => $"Von {de.Whole(count)} {de.Plural(count, "Konzertierung", "Konzertierungen")} ist nur das Jahr bekannt; {de.Plural(count, "sie steht", "sie stehen")} in keinem Monat.");

    private static readonly Localized None = new(
        "No consultation is known to its month", "Aucune concertation n’est connue au mois près", "Van geen enkel overlegmoment is de maand bekend", "Von keiner Konzertierung ist der Monat bekannt");

    private static string InFull(int month, Language language) => Writing.MonthName(month, language);

    private static string Span(Years years) => years.AreSeveral ? $"{years.From}–{years.To}" : $"{years.From}";
}
