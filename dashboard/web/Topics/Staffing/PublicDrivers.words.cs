using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What the exhibit asks; what it says is shared with its twin.</summary>
internal static class PublicDriversWords
{
    public static readonly Localized Question = new(
        "Which assumption matters most for what public sources can say?",
        "Quelle hypothèse pèse le plus sur ce que peuvent dire les sources publiques ?",
        "Welke aanname bepaalt het sterkst wat openbare bronnen kunnen zeggen?",
        "Welche Annahme bestimmt am stärksten, was öffentliche Quellen sagen können?");
}
