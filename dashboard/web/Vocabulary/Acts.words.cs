using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The acts from whose day an assent may be counted.</summary>
internal static class ActWords
{
    public static Localized Of(string act) => act switch
    {
        "vote" => new("vote in plenary", "vote en séance plénière", "stemming in plenaire vergadering", "Abstimmung im Plenum"),
        "unspecified" => new(
            "date of the act, of a kind not stated", "date de l’acte, de nature non précisée",
            "datum van de wetgevende akte, van niet vermelde aard", "Datum des Gesetzgebungsakts, ohne Angabe der Art"),
        _ => new("promulgation of the act", "promulgation de l’acte", "afkondiging van de wetgevende akte", "Ausfertigung des Gesetzgebungsakts"),
    };

    /// <summary>The same at the end of a stretch of time: article and case follow the preposition.</summary>
    public static Localized Until(string act) => act switch
    {
        "vote" => new("until the vote in plenary", "jusqu’au vote en séance plénière", "tot de stemming in plenaire vergadering", "bis zur Abstimmung im Plenum"),
        "unspecified" => new(
            "until the date of the act, of a kind not stated", "jusqu’à la date de l’acte, de nature non précisée",
            "tot de datum van de wetgevende akte, van niet vermelde aard", "bis zum Datum des Gesetzgebungsakts, ohne Angabe der Art"),
        _ => new(
            "until the promulgation of the act", "jusqu’à la promulgation de l’acte",
            "tot de afkondiging van de wetgevende akte", "bis zur Ausfertigung des Gesetzgebungsakts"),
    };
}
