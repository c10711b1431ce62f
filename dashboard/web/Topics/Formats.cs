using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>The formats of a consultation, in the order and the colour that they have on every page: meetings first, then procedures.</summary>
public static class Formats
{
    public static IReadOnlyList<string> All { get; } = ["in_person", "video", "hybrid", "written", "silence", Vocabulary.Unknown];

    /// <summary>The definition break: video and hybrid meetings, written and silence procedures came in with this year.</summary>
    public const int BreakYear = 2020;

    public static readonly Localized BreakName = new(
        "video and written procedures", "vidéo et procédures écrites", "video en schriftelijke procedures", "Video und schriftliche Verfahren");

    /// <summary>A procedure is a consultation at which nobody meets.</summary>
    public static bool IsProcedure(string code) => code is "written" or "silence";

    public static Localized Label(string code) => Vocabulary.Label("consultations", "format_code", code);

    public static Series Series(string code) => new(code.Replace('_', '-'), Label(code), code switch
    {
        "in_person" => SeriesColour.Accent,
        "video" => SeriesColour.Second,
        "hybrid" => SeriesColour.Third,
        "written" => SeriesColour.Fourth,
        "silence" => SeriesColour.Fifth,
        _ => SeriesColour.Grey,
    });

    /// <summary>Drawn wherever counts of consultations cross it on an axis of years.</summary>
    public static IReadOnlyList<DefinitionBreak> BreaksWithin(int from, int to) =>
        from < BreakYear && to >= BreakYear ? [new(BreakYear - 0.5, BreakName)] : [];
}
