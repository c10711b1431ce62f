using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Statistics.Proportions;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Words and shares that the exhibits on consultations have in common.</summary>
internal static class MeetingsWords
{
    public static readonly Localized Year = new("Year", "Année", "Jaar", "Jahr");
    public static readonly Localized Meetings = new("Meetings", "Réunions", "Vergaderingen", "Sitzungen");
    public static readonly Localized AllConsultations = new("All consultations", "Toutes les concertations", "Al het overleg", "Alle Abstimmungen");
    public static readonly Localized ConsultationsAYear = new("Consultations a year", "Concertations par an", "Overlegmomenten per jaar", "Abstimmungen je Jahr");
    public static readonly Localized Consultations = new("consultations", "concertations", "overlegmomenten", "Abstimmungen");

    public static Localized NoneFound((int From, int To) years) => new(
        $"The register holds no such consultation from {years.From} to {years.To}",
        $"Le registre ne contient aucune concertation de ce genre de {years.From} à {years.To}",
        $"Het register bevat geen zulk overleg van {years.From} tot {years.To}",
        $"Das Register enthält keine solche Abstimmung von {years.From} bis {years.To}");

    public static Localized TooFewYears(long consultations, long meetings, int years) => Localized.From(language =>
    {
        var (all, held) = (Whole(consultations, language), Whole(meetings, language));
        return new Localized(
            $"{all} consultations, {held} of them meetings, in {years} {(years == 1 ? "year" : "years")}: too few for a rate",
            $"{all} concertations, dont {held} réunions, en {years} {Plural(years, "an", "ans", language)} : trop peu pour un taux",
            $"{all} overlegmomenten, waarvan {held} vergaderingen, in {years} jaar: te weinig voor een tempo",
            $"{all} Abstimmungen, davon {held} Sitzungen, in {years} {(years == 1 ? "Jahr" : "Jahren")}: zu wenig für eine Rate").In(language);
    });

    /// <summary>A crisis begins on a day: neither a rate over years nor a share of what was unforeseen says anything of it.</summary>
    public static Localized OneCrisis(IReadOnlyList<YearCounts> years, (int From, int To) asked) => Localized.From(language =>
    {
        var (all, held) = (years.Sum(year => year.Consultations), years.Sum(year => year.Meetings));
        return new Localized(
            $"Consultations on this crisis from {asked.From} to {asked.To}: {Whole(all, language)}, of which {Whole(held, language)} meetings",
            $"Concertations sur cette crise de {asked.From} à {asked.To} : {Whole(all, language)}, dont {Whole(held, language)} réunions",
            $"Overlegmomenten over deze crisis van {asked.From} tot {asked.To}: {Whole(all, language)}, waarvan {Whole(held, language)} vergaderingen",
            $"Abstimmungen zu dieser Krise von {asked.From} bis {asked.To}: {Whole(all, language)}, davon {Whole(held, language)} Sitzungen").In(language);
    });

    /// <summary>A share of consultations, each taken as independent of the others.</summary>
    public static Estimate Share(string name, Localized title, long count, long n)
    {
        var interval = n == 0 ? null : Wilson.Interval(checked((int)count), checked((int)n)).Value;
        return new(
            name, title, Unit.Share, n == 0 ? null : (double)count / n, interval?.Low, interval?.High, 0.95, Methods.Wilson.Id, checked((int)n),
            n == 0 ? new("no such consultation", "aucune concertation de ce genre", "geen zulk overleg", "keine solche Abstimmung") : null);
    }
}
