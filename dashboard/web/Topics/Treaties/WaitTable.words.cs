using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Titles of the table of waits.</summary>
internal static class WaitTableWords
{
    public static readonly Localized TreatiesSigned = CodeWords.Label("annual_counts", "measure_code", "treaties_signed");
    public static readonly Localized Ratified = new("Ratified", "Ratifiés", "Bekrachtigd", "Ratifiziert");
    public static readonly Localized NotRatified = new("Not ratified when the source closed", "Non ratifiés à la clôture de la source", "Niet bekrachtigd bij afsluiting van de bron", "Bei Abschluss der Quelle nicht ratifiziert");

    public static Localized WaitingAfter(int years) => Localized.Say(
        en => $"Still waiting after {years} {en.Plural(years, "year", "years")}",
        fr => $"Encore en attente après {years} {fr.Plural(years, "an", "ans")}",
        nl => $"Nog wachtend na {years} jaar",
        de => $"Noch wartend nach {years} {de.Plural(years, "Jahr", "Jahren")}");
}
