using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>One dossier of the register with the consultations that treated it.</summary>
public sealed record Dossier(Line Facts, Register Register)
{
    public string Id => Facts.Text("dossier_id")!;

    /// <summary>A dossier keeps the title under which the register files it, in every language.</summary>
    public Localized Title => Localized.Same(Facts.Text("title")!);

    public static Dossier? Find(Release release, string id) =>
        Register.Of(release) is { } register && Lines(release, register, id) is [var facts, ..] ? new(facts, register) : null;

    public static bool Exists(Release release, string id) => Find(release, id) is not null;

    private static IReadOnlyList<Line> Lines(Release release, Register register, string id) =>
        [.. release.Ask(SqlText.Beside<Dossier>("dossier"), ("dossier", id), ("is_synthetic", register.IsSynthetic)).Lines()];
}
