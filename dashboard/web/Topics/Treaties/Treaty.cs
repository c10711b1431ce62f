using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>One treaty with every fact that the record holds of it.</summary>
public sealed record Treaty(Line Facts, IReadOnlyList<Line> Steps, IReadOnlyList<Line> Competent)
{
    public string Id => Facts.Text("treaty_id")!;

    /// <summary>Treaties keep the name under which the record files them, in every language.</summary>
    public Localized Name => Localized.Same(Facts.Text("treaty_name")!);

    public static Treaty? Find(Release release, string id)
    {
        var facts = release.Ask(SqlText.Beside<Treaty>("treaty"), ("treaty", id)).Lines().ToList();
        return facts.Count == 0
            ? null
            : new(
                facts[0],
                [.. release.Ask(SqlText.Beside<Treaty>("treaty_steps"), ("treaty", id)).Lines()],
                [.. release.Ask(SqlText.Beside<Treaty>("treaty_competent"), ("treaty", id)).Lines()]);
    }

    public static IReadOnlyList<Line> All(Release release) => [.. release.Ask(SqlText.Beside<Treaty>("treaty_list")).Lines()];
}
