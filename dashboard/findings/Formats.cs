using Analytics.Findings.Asking;

namespace Analytics.Findings;

/// <summary>The formats of a consultation, in the order that they have on every page: meetings first, then procedures.</summary>
public static class Formats
{
    public static IReadOnlyList<string> All { get; } = ["in_person", "video", "hybrid", "written", "silence", Codes.Unknown];

    /// <summary>The definition break: video and hybrid meetings, written and silence procedures came in with this year.</summary>
    public const int BreakYear = 2020;

    /// <summary>Of more consultations without a format, as a share, the meetings among them are no number to compare.</summary>
    public const double LargestUnknownShare = 0.05;

    /// <summary>Whether the format is known of all but a few of so many consultations.</summary>
    public static bool AreKnown(long consultations, long unknown) => unknown <= LargestUnknownShare * consultations;

    /// <summary>A procedure is a consultation at which nobody meets.</summary>
    public static bool IsProcedure(string code) => code is "written" or "silence";

    /// <summary>Whether the break lies within these years, so that a count on one side is not one on the other.</summary>
    public static bool BreaksWithin(Years years) => years.From < BreakYear && years.To >= BreakYear;
}
