using System.Text;
using Analytics.Figures.Svg;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The picture as a file of its own, with what it rests on and where it is from beneath it.</summary>
internal static class SvgFace
{
    public static byte[] Write(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        var picture = exhibit.Picture ?? throw new InvalidOperationException($"Exhibit '{exhibit.Id}' has no figure, so it has no picture either.");
        return Encoding.UTF8.GetBytes(SvgFile.Write(
            picture, shown.Language, exhibit.Subtitle,
            [shown.Observations, .. exhibit.Credits.Select(shown.In), $"Coormulti Analytics. {Citation.ReleaseNote(shown)}. {shown.FullAddress}"],
            $"synthetic={(exhibit.IsSynthetic ? "true" : "false")}; exhibit={exhibit.Id}; release={shown.ReleaseId}"));
    }
}
