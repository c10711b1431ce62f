using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The formats of a consultation with the name and the colour that they have on every page.</summary>
public static class FormatSeries
{
    /// <summary>In the place of a value.</summary>
    public static Localized Label(string code) => CodeWords.Label("consultations", "format_code", code);

    public static Series Of(string code) => new(code.Replace('_', '-'), code == Codes.Unknown ? NotGivenWords.Format : Label(code), code switch
    {
        "in_person" => SeriesColour.Accent,
        "video" => SeriesColour.Second,
        "hybrid" => SeriesColour.Third,
        "written" => SeriesColour.Fourth,
        "silence" => SeriesColour.Fifth,
        _ => SeriesColour.Grey,
    });

    /// <summary>Drawn wherever counts of consultations cross it on an axis of years.</summary>
    public static IReadOnlyList<DefinitionBreak> BreaksWithin(Years years) =>
        Formats.BreaksWithin(years) ? [new(Formats.BreakYear - 0.5, RegisterWords.BreakName)] : [];
}
