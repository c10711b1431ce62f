using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Titles of the table of waits.</summary>
internal static class WaitTableWords
{
    public static readonly Localized TreatiesSigned = new("Treaties signed", "Traités signés", "Ondertekende verdragen", "Unterzeichnete Verträge");
    public static readonly Localized Ratified = new("Ratified", "Ratifiés", "Bekrachtigd", "Ratifiziert");
    public static readonly Localized NotRatified = new("Not ratified when the source closed", "Non ratifiés à la clôture de la source", "Niet bekrachtigd bij afsluiting van de bron", "Bei Abschluss der Quelle nicht ratifiziert");

    public static Localized WaitingAfter(int years) => new(
        $"Still waiting after {years} years",
        $"Encore en attente après {years} ans",
        $"Nog wachtend na {years} jaar",
        $"Noch wartend nach {years} Jahren");
}
