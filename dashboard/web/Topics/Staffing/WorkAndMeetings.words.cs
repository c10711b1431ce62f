using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of hours beside the meetings of the same years.</summary>
internal static class WorkAndMeetingsWords
{
    public static readonly Localized Question = new(
        "Did the work follow the number of meetings?",
        "Le travail a-t-il suivi le nombre de réunions ?",
        "Volgde het werk het aantal vergaderingen?",
        "Folgte die Arbeit der Zahl der Sitzungen?");

    public static readonly Localized Index = new("First year = 100", "Première année = 100", "Eerste jaar = 100", "Erstes Jahr = 100");

    public static readonly Localized Meetings = new("meetings", "réunions", "vergaderingen", "Sitzungen");

    public static readonly Localized Consultations = new("all consultations", "toutes les concertations", "al het overleg", "alle Konzertierungen");

    public static readonly Localized Hours = new("hours of work", "heures de travail", "werkuren", "Arbeitsstunden");

    public static readonly Localized Years = new("whole years", "années entières", "volledige jaren", "ganze Jahre");

    private static readonly Localized ChangeOfHours = new(
        "Change of the yearly hours of work, last years against the first", "Évolution des heures de travail par an, dernières années par rapport aux premières",
        "Verandering van de werkuren per jaar, laatste jaren tegenover de eerste", "Veränderung der Arbeitsstunden je Jahr, letzte Jahre gegenüber den ersten");

    private static readonly Localized TooFew = new(
        "Too few whole years with meetings to compare the first with the last",
        "Trop peu d’années entières avec des réunions pour comparer les premières et les dernières",
        "Te weinig volledige jaren met vergaderingen om de eerste met de laatste te vergelijken",
        "Zu wenige ganze Jahre mit Sitzungen, um die ersten mit den letzten zu vergleichen");

    /// <summary>The head of a column.</summary>
    public static Localized IndexOf(Localized series) => series.Map((language, words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}, {Index.In(language)}");

    public static Localized Subtitle(Years years) => new(
        $"Meetings, all consultations and hours of work at mean minutes, each against its first whole year, {years.From} to {years.To}",
        $"Réunions, ensemble des concertations et heures de travail aux minutes moyennes, par rapport à leur première année entière, {years.From} à {years.To}",
        $"Vergaderingen, al het overleg en werkuren bij gemiddelde minuten, telkens tegenover hun eerste volledige jaar, {years.From} tot {years.To}",
        $"Sitzungen, alle Konzertierungen und Arbeitsstunden bei mittleren Minuten, jeweils gegenüber dem ersten ganzen Jahr, {years.From} bis {years.To}");

    public static Localized Headline(WorkAndMeetings found) => found.Spans is { } spans
        ? Localized.Say(
            en => $"Hours {Signed(spans.Hours, en)}, meetings {Signed(spans.Meetings, en)}: {Span(spans.Last)} against {Span(spans.First)}",
            fr => $"Heures {Signed(spans.Hours, fr)}, réunions {Signed(spans.Meetings, fr)} : {Span(spans.Last)} par rapport à {Span(spans.First)}",
            nl => $"Uren {Signed(spans.Hours, nl)}, vergaderingen {Signed(spans.Meetings, nl)}: {Span(spans.Last)} tegenover {Span(spans.First)}",
            de => $"Stunden {Signed(spans.Hours, de)}, Sitzungen {Signed(spans.Meetings, de)}: {Span(spans.Last)} gegenüber {Span(spans.First)}")
        : TooFew;

    public static Localized AlternativeText(WorkAndMeetings found) => found.Levels.Count == 0
        ? TooFew
        : Localized.From(language => string.Join(language.Semicolon, found.Levels.Select(level =>
            $"{level.Year}{language.Colon}{Meetings.In(language)} {language.Number(level.MeetingsIndex, 0)}, {Hours.In(language)} {language.Number(level.HoursIndex, 0)}")) + ".");

    public static IEnumerable<Localized> Notes(WorkAndMeetings found)
    {
        if (found.Spans is { } spans)
        {
            yield return Localized.Say(
                en => $"Means of {Span(spans.First)} and of {Span(spans.Last)}: meetings {Signed(spans.Meetings, en)}, all consultations {Signed(spans.Consultations, en)}, hours {Signed(spans.Hours, en)} ({Signed(spans.HoursInterval.Low, en)} to {Signed(spans.HoursInterval.High, en)} as the standards allow), those on meetings alone {Signed(spans.HoursOfMeetings, en)}. This describes these years and claims no trend.",
                fr => $"Moyennes de {Span(spans.First)} et de {Span(spans.Last)} : réunions {Signed(spans.Meetings, fr)}, toutes les concertations {Signed(spans.Consultations, fr)}, heures {Signed(spans.Hours, fr)} (de {Signed(spans.HoursInterval.Low, fr)} à {Signed(spans.HoursInterval.High, fr)} selon les normes), celles des seules réunions {Signed(spans.HoursOfMeetings, fr)}. Ces chiffres décrivent ces années et n’établissent aucune tendance.",
                nl => $"Gemiddelden van {Span(spans.First)} en van {Span(spans.Last)}: vergaderingen {Signed(spans.Meetings, nl)}, al het overleg {Signed(spans.Consultations, nl)}, uren {Signed(spans.Hours, nl)} ({Signed(spans.HoursInterval.Low, nl)} tot {Signed(spans.HoursInterval.High, nl)} naargelang van de normen), die voor vergaderingen alleen {Signed(spans.HoursOfMeetings, nl)}. Dit beschrijft deze jaren en toont geen trend aan.",
                de => $"Mittel von {Span(spans.First)} und von {Span(spans.Last)}: Sitzungen {Signed(spans.Meetings, de)}, alle Konzertierungen {Signed(spans.Consultations, de)}, Stunden {Signed(spans.Hours, de)} ({Signed(spans.HoursInterval.Low, de)} bis {Signed(spans.HoursInterval.High, de)} je nach Richtwerten), die für Sitzungen allein {Signed(spans.HoursOfMeetings, de)}. Das beschreibt diese Jahre und behauptet keinen Trend.");
            yield return WorkloadWords.Seed(found.Asked);
        }

        yield return WorkloadWords.FallingCounts;
        yield return RequiredFteWords.NotCountedBefore;
    }

    public static Localized Title(Estimate estimate) => estimate.Name == WorkAndMeetings.HoursEstimate
        ? ChangeOfHours
        : throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words");

    private static string Span(Years years) => years.From == years.To ? $"{years.From}" : $"{years.From}–{years.To}";

    private static string Signed(double share, Language language) => share > 0 ? $"+{language.Share(share)}" : language.Share(share);
}
