using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What stands for a format or a trigger that the register does not give, where a number or a layer of a figure is of such.</summary>
internal static class NotGivenWords
{
    public static readonly Localized Format = new("format not known", "format non connu", "vorm niet bekend", "Form nicht bekannt");

    public static readonly Localized Outcome = new("outcome not known", "résultat non connu", "uitkomst niet bekend", "Ergebnis nicht bekannt");

    public static readonly Localized Trigger = new("trigger not known", "déclencheur non connu", "aanleiding niet bekend", "Anlass nicht bekannt");
}
