using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>What a person reads first in the package of an exhibit: the finding, how it was found, what the files are, what may be done with them, how to cite them.</summary>
internal static class PackageReadme
{
    public static string Of(ExhibitInContext shown, PackagedRows rows)
    {
        var exhibit = shown.Exhibit;
        IEnumerable<string> paragraphs =
        [
            shown.In(exhibit.Headline),
            shown.In(exhibit.Subtitle),
            .. exhibit.SyntheticLabel is { } label ? [shown.In(label)] : Array.Empty<string>(),
            shown.Observations,
            .. exhibit.Estimates.Select(estimate => EstimateSentence.Of(shown, estimate)),
            .. exhibit.Notes.Select(shown.In),
            .. exhibit.Methods.Select(method => $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}"),
            .. exhibit.Credits.Select(shown.In),
            shown.In(FaceWords.Contents),
            .. rows.Behind.Named.Count > 0 ? [shown.In(FaceWords.ContextFiles)] : Array.Empty<string>(),
            .. rows.IsCut ? [CutOf(shown)] : Array.Empty<string>(),
            .. rows.Behind.Packages.Select(package => shown.In(FaceWords.LicenceOf(CodeWords.Of(package.Title).In(shown.Language), Terms(package.LicenceName, package.LicenceUrl)))),
            Citation.Text(shown),
        ];
        return string.Join("\n\n", paragraphs) + "\n";
    }

    public static string CutOf(ExhibitInContext shown) => shown.In(FaceWords.RowsCut(PackagedRows.MostRows, shown.Exhibit.Provenance.Sum(count => count.Rows)));

    private static string? Terms(string? name, string? address) => (name, address) switch
    {
        (null, _) => address,
        (_, null) => name,
        _ => $"{name} ({address})",
    };
}
