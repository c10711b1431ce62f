using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Titles of columns and axes that several topics have.</summary>
internal static class ColumnWords
{
    public static readonly Localized Year = new("Year", "Année", "Jaar", "Jahr");

    public static readonly Localized Code = new("Code", "Code", "Code", "Code");

    public static readonly Localized ClosedOn = new("Closed on", "Clôturé le", "Afgesloten op", "Abgeschlossen am");

    public static readonly Localized IntervalFrom = new("95% interval, from", "intervalle de confiance à 95 %, de", "95%-betrouwbaarheidsinterval, van", "95-%-Konfidenzintervall, von");

    public static readonly Localized IntervalTo = new("95% interval, to", "intervalle de confiance à 95 %, à", "95%-betrouwbaarheidsinterval, tot", "95-%-Konfidenzintervall, bis");
}
