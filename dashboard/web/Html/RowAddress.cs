using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>Where a row of the record has its page. A cited address must not break, so this is the only place that makes one.</summary>
public static class RowAddress
{
    public static string Of(string resource, string key, Language language) =>
        $"/{language.Code}/data/rows/{resource}/{Uri.EscapeDataString(key)}";
}
