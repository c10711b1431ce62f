using System.Globalization;
using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// Words that must all be found in a dossier: in its title in whatever language that is, or in a name of its policy domain or its organisation, in any of the four or
/// as offices write it. Neither accents nor capitals matter.
/// </summary>
public sealed record DossierSearch(string Name, int Most) : TextFilter(Name, Most)
{
    /// <summary>For each word, itself and the codes whose names hold it.</summary>
    public override object? Chosen(Question question, Release release) => question.Choice(Name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(Plain).Select(word => new Dictionary<string, object>
        {
            ["word"] = word,
            ["domains"] = Codes("policy_domain_code", word),
            ["organisations"] = Codes("organisation_code", word),
        }).ToList();

    private static List<string> Codes(string field, string word) =>
    [
        .. Contract.Named("dossiers").Fields.Single(column => column.Name == field).Categories
            .Where(category => category.Spellings.Any(name => Plain(name).Contains(word, StringComparison.Ordinal)))
            .Select(category => category.Value),
    ];

    /// <summary>Small letters without their accents, as the query compares them.</summary>
    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
