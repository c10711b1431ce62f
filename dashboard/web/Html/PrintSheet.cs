using System.Security.Cryptography;
using System.Text;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>
/// How pages are printed, and what stands in the margins of each: the release, the number of the page, and that it holds synthetic data. A sheet of its own, because only
/// a style sheet can write there and inline styles are refused, and because a browser need not read it before it paints.
/// </summary>
public static class PrintSheet
{
    /// <summary>Letters that stand apart, if only by a hair, are not joined: an id of a release with “ff” in it is copied as it is. Margins know no other way to say so.</summary>
    private const string Look = "font:8pt/1.2 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:#5b6470;letter-spacing:.001em";

    /// <summary>In it stands the hash of the content, as a browser may keep it for ever.</summary>
    /// <param name="rules">The rules for paper that all releases share.</param>
    /// <param name="labelled">The language of the label of synthetic data; null on pages without any.</param>
    public static string Address(string rules, string releaseId, Language? labelled) =>
        $"/assets/print/{releaseId}/{(labelled is null ? "" : $"{labelled.Code}/")}{Hash(Of(rules, releaseId, labelled))}.css";

    public static string Of(string rules, string releaseId, Language? labelled)
    {
        var foot = $"@bottom-left{{content:\"{Phrases.Name} · {releaseId}\";{Look}}}@bottom-right{{content:counter(page) \" / \" counter(pages);{Look}}}";
        return labelled is null
            ? $"{rules}@page{{{foot}}}"
            : $"{rules}@page{{@top-left{{content:\"{Phrases.HoldsSynthetic.In(labelled)}\";{Look};font-weight:600;color:#16202c;white-space:nowrap}}{foot}}}";
    }

    private static string Hash(string sheet) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))[..12];
}
