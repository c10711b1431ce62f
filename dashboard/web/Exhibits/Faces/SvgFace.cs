using System.Text;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The picture as a file of its own, with what it rests on and where it is from beneath it.</summary>
internal static class SvgFace
{
    /// <summary>Characters of an address for which there is room.</summary>
    private const int AddressLine = 80;

    public static byte[] Write(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        IReadOnlyList<string> sources = [shown.Observations, .. exhibit.Credits.Select(shown.In), $"{Reference.Publisher}. {Citation.ReleaseNote(shown)}.", .. AddressLines(shown.CitedAddress())];
        var metadata = $"synthetic={(exhibit.IsSynthetic ? "true" : "false")}; exhibit={exhibit.Id}; release={shown.ReleaseId}";
        if (exhibit.Panels.Count > 0)
        {
            return Encoding.UTF8.GetBytes(SvgFile.WriteTogether(
                (exhibit.Headline, exhibit.AlternativeText, exhibit.SyntheticLabel), [.. exhibit.Panels.SelectMany(panel => panel.Picture is { } drawn ? [(panel.Name, drawn)] : Array.Empty<(Localized, Picture)>())],
                shown.Language, exhibit.Subtitle, sources, metadata));
        }

        var picture = exhibit.Picture ?? throw new InvalidOperationException($"Exhibit '{exhibit.Id}' has no figure, so it has no picture either.");
        return Encoding.UTF8.GetBytes(SvgFile.Write(picture, shown.Language, exhibit.Subtitle, sources, metadata));
    }

    /// <summary>A line that is too long would lose its end, and an address without its end leads elsewhere. Broken before a parameter where that can be.</summary>
    private static IEnumerable<string> AddressLines(string address)
    {
        while (address.Length > AddressLine)
        {
            var end = address.LastIndexOfAny(['?', '&'], AddressLine, AddressLine / 2);
            end = end > 0 ? end : AddressLine;
            yield return address[..end];
            address = address[end..];
        }

        yield return address;
    }
}
