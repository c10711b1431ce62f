using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The acts from whose day an assent may be counted.</summary>
internal static class ActWords
{
    public static Localized Of(string act) => act switch
    {
        "vote" => new("vote in plenary", "le vote en séance plénière", "de stemming in plenaire vergadering", "Abstimmung im Plenum"),
        "unspecified" => new("date of the act, of a kind not stated", "la date de l’acte, de nature non précisée", "de datum van de wetgevende akte, van niet vermelde aard", "Datum des Gesetzgebungsakts, dessen Art nicht angegeben ist"),
        _ => new("promulgation of the act", "la promulgation de l’acte", "de afkondiging van de wetgevende akte", "Ausfertigung des Gesetzgebungsakts"),
    };
}
