using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What the exhibit asks; what it says is shared with its twin.</summary>
internal static class NeedDriversWords
{
    public static readonly Localized Question = new(
        "Which assumption matters most for the staff that is needed?",
        "Quelle hypothèse pèse le plus sur l’effectif nécessaire ?",
        "Welke aanname bepaalt het sterkst hoeveel personeel nodig is?",
        "Welche Annahme bestimmt den Personalbedarf am stärksten?");

    /// <summary>Where none of the years asked for is whole.</summary>
    public static Localized Subtitle(Years years) => new(
        $"Full-time equivalents required in the last whole year of {years.From} to {years.To}, one assumption moved at a time",
        $"Équivalents temps plein nécessaires la dernière année entière de {years.From} à {years.To}, une hypothèse modifiée à la fois",
        $"Voltijdsequivalenten nodig in het laatste volledige jaar van {years.From} tot {years.To}, telkens één aanname veranderd",
        $"Benötigte Vollzeitäquivalente im letzten ganzen Jahr von {years.From} bis {years.To}, jeweils eine Annahme verändert");
}
