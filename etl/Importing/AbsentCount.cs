using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>What offices write where they have no count: it is not known, and is no zero.</summary>
internal static class AbsentCount
{
    private static readonly HashSet<string> _words = ["", "nd", "na", "nb", "ka", "pm", "inconnu", "onbekend", "unbekannt", "unknown"];

    public static bool Is(string? written) => written is null || _words.Contains(Header.Fold(written));
}
