using Analytics.Statistics.Survival;

namespace Analytics.Tests.Statistics.Survival;

/// <summary>The spells of R's teaching sets: "aml" and "lung" whole, or one of their groups ("aml Maintained", "lung 2").</summary>
internal static class ReferenceSpells
{
    public static Spell[] Of(string name)
    {
        var parts = name.Split(' ');
        return parts.Length == 1 ? [.. Groups(name).SelectMany(group => group)] : Named(parts[0]).Single(group => group.Key == parts[1]).ToArray();
    }

    public static Spell[][] Groups(string name) => [.. Named(name).OrderBy(group => group.Key).Select(group => group.ToArray())];

    private static ILookup<string, Spell> Named(string name)
    {
        var data = ReferenceData.Read(name);
        var (group, ended) = name == "aml" ? ("x", "1") : ("sex", "2");
        return data.Text(group)
            .Zip(data.Numbers("time").Zip(data.Text("status"), (days, status) => new Spell(days, status == ended)))
            .ToLookup(row => row.First, row => row.Second);
    }
}
