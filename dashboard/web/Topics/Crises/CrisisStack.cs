using Analytics.Figures;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>One layer of the stacked bars: a crisis, the crises without a layer of their own, or no crisis.</summary>
internal sealed record CrisisStack(Series Series, IReadOnlySet<string?> Keys)
{
    private static readonly SeriesColour[] Colours = [SeriesColour.Accent, SeriesColour.Second, SeriesColour.Third, SeriesColour.Fourth];

    /// <summary>The crises with most consultations in the order in which they began, then the others, then those that name none: six layers at most.</summary>
    public static IReadOnlyList<CrisisStack> Of(IReadOnlyList<ImpromptuYear> years)
    {
        var crises = years.SelectMany(year => year.Crises).GroupBy(crisis => crisis.Key)
            .Select(crisis => (crisis.Key, Name: CrisesWords.Name(crisis.First()), crisis.First().BeganOn, Count: crisis.Sum(year => year.Count)))
            .ToList();
        var named = crises.Where(crisis => crisis.Key is not null).OrderByDescending(crisis => crisis.Count).ThenBy(crisis => crisis.BeganOn).ToList();
        // A layer more, of those whose trigger is not known, leaves room for one crisis less.
        var most = years.Any(year => year.Unknown > 0) ? Colours.Length - 1 : Colours.Length;
        var (others, none) = most == Colours.Length ? (SeriesColour.Fifth, SeriesColour.Grey) : (SeriesColour.Fourth, SeriesColour.Fifth);
        List<CrisisStack> layers =
        [
            .. named.Take(most).OrderBy(crisis => crisis.BeganOn).Index()
                .Select(place => new CrisisStack(new($"crisis-{place.Index + 1}", place.Item.Name, Colours[place.Index]), new HashSet<string?> { place.Item.Key })),
        ];
        if (named.Count > most)
            layers.Add(new(new("crisis-others", CrisesWords.OtherCrises, others), named.Skip(most).Select(crisis => crisis.Key).ToHashSet()));
        if (crises.Count > named.Count)
            layers.Add(new(new("no-crisis", CrisesWords.NoCrisis, none), new HashSet<string?> { null }));
        return layers;
    }

    /// <summary>Its part of a year; the line of the table is named where it is one.</summary>
    public (int Count, string? Line) In(ImpromptuYear year)
    {
        var parts = year.Crises.Where(crisis => Keys.Contains(crisis.Key)).ToList();
        return (parts.Sum(part => part.Count), parts.Count == 1 ? parts[0].Line : null);
    }
}
