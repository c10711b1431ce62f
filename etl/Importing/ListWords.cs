using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Words that stand in a list for nothing, or for everybody.</summary>
internal static class ListWords
{
    private static readonly HashSet<string> _none = ["", "neant", "aucun", "aucune", "rien", "geen", "niemand", "nihil", "keine", "keiner", "none", "nil", "na", "nvt"];
    private static readonly HashSet<string> _all = ["tous", "toutes", "toutesentites", "touspresents", "alle", "allen", "iedereen", "alleentiteiten", "all", "everybody", "everyone"];

    public static bool IsNone(string part) => _none.Contains(Header.Fold(part));

    public static bool IsAll(string part) => _all.Contains(Header.Fold(part));
}
