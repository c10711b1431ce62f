using Analytics.Statistics;
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

    /// <summary>One covariate: not maintained.</summary>
    public static (Spell[] Spells, Design Covariates) AmlByGroup()
    {
        var data = ReferenceData.Read("aml");
        Spell[] spells = [.. data.Numbers("time").Zip(data.Text("status"), (days, status) => new Spell(days, status == "1"))];
        return (spells, Design.WithoutIntercept(spells.Length).WithCategories("x", data.Text("x")));
    }

    /// <summary>Sex, age and performance; the one patient whose performance is not known is left out, as R does.</summary>
    public static (Spell[] Spells, Design Covariates) LungWithCovariates()
    {
        var data = ReferenceData.Read("lung");
        var (days, status, performance) = (data.Numbers("time"), data.Text("status"), data.OptionalNumbers("ph.ecog"));
        int[] known = [.. Enumerable.Range(0, days.Length).Where(i => performance[i] is not null)];
        return ([.. known.Select(i => new Spell(days[i], status[i] == "2"))], Design.WithoutIntercept(known.Length)
            .With("sex", [.. known.Select(i => data.Numbers("sex")[i])])
            .With("age", [.. known.Select(i => data.Numbers("age")[i])])
            .With("performance", [.. known.Select(i => performance[i]!.Value)]));
    }

    private static ILookup<string, Spell> Named(string name)
    {
        var data = ReferenceData.Read(name);
        var (group, ended) = name == "aml" ? ("x", "1") : ("sex", "2");
        return data.Text(group)
            .Zip(data.Numbers("time").Zip(data.Text("status"), (days, status) => new Spell(days, status == ended)))
            .ToLookup(row => row.First, row => row.Second);
    }
}
