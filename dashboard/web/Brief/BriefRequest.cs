using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Brief;

/// <summary>What a reader wants in the brief: a set of the house or findings of the reader's own choice, and how they are narrowed.</summary>
/// <param name="Set">Null where the reader chose.</param>
/// <param name="HasTables">Whether the numbers of each finding stand at the end.</param>
public sealed record BriefRequest(BriefSet? Set, IReadOnlyList<ChosenExhibit> Chosen, Question Question, bool HasTables)
{
    public const string SetParameter = "set";
    public const string ExhibitsParameter = "exhibits";
    public const string TablesParameter = "tables";

    /// <summary>More is no brief.</summary>
    public const int MostExhibits = 12;

    private static readonly string[] _own = [SetParameter, ExhibitsParameter, TablesParameter];

    /// <summary>The filters of all that was chosen. Two of one name are one here: what is asked must be accepted by both.</summary>
    public IReadOnlyList<Filter> Filters => FiltersOf(Chosen);

    /// <summary>What was asked, without the release, in one order: the same request has the same text.</summary>
    public string Text => string.Join('&', new[]
    {
        Set is null ? $"{ExhibitsParameter}={string.Join(',', Chosen.Select(chosen => chosen.Exhibit.Id))}" : $"{SetParameter}={Set.Name}",
        HasTables ? $"{TablesParameter}={FlagFilter.Yes}" : "",
        Question.Text,
    }.Where(part => part.Length > 0));

    /// <param name="parameters">Those of the address, without the release.</param>
    /// <returns>The request, or why it is none.</returns>
    public static (BriefRequest? Request, Problem? Problem) Read(IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<Topic> topics, Release release)
    {
        if (_own.Where(name => name != ExhibitsParameter).FirstOrDefault(name => Given(name).Count > 1) is { } twice)
            return Refused(twice, new ParameterFault.GivenTwice());
        var (asked, listed, tables) = (Given(SetParameter).FirstOrDefault(), Given(ExhibitsParameter), Given(TablesParameter).FirstOrDefault());
        if (tables is not (null or FlagFilter.Yes))
            return Refused(TablesParameter, new ParameterFault.NoneOf([FlagFilter.Yes]));
        if (asked is not null && listed.Count > 0)
            return (null, Problem.BadParameter(ExhibitsParameter, BriefWords.SetOrExhibits));
        var set = listed.Count > 0 ? null : asked is null ? BriefSets.All[0] : BriefSets.All.FirstOrDefault(set => set.Name == asked);
        if (set is null && listed.Count == 0)
            return Refused(SetParameter, new ParameterFault.NoneOf([.. BriefSets.All.Select(known => known.Name)]));

        // A form sends each tick as a parameter of its own; an address that someone writes has them in one.
        var ids = set?.Exhibits ?? [.. listed.SelectMany(each => each.Split(','))];
        var (chosen, problem) = Choose(ids, topics);
        if (chosen is null)
            return (null, problem);
        var (question, refused) = Ask([.. parameters.Where(parameter => !_own.Contains(parameter.Key))], chosen, release);
        return question is null ? (null, refused) : (new(set, chosen, question, tables is not null), null);

        List<string> Given(string name) => [.. parameters.Where(parameter => parameter.Key == name).Select(parameter => parameter.Value)];
    }

    private static (IReadOnlyList<ChosenExhibit>? Chosen, Problem? Problem) Choose(IReadOnlyList<string> ids, IReadOnlyList<Topic> topics)
    {
        var known = ChosenExhibit.All(topics);
        List<ChosenExhibit> chosen = [];
        foreach (var id in ids)
        {
            if (known.FirstOrDefault(each => each.Exhibit.Id == id) is not { } exhibit)
                return (null, Problem.BadParameter(new(ExhibitsParameter, id, new ParameterFault.NoneOf([.. known.Select(each => each.Exhibit.Id)]))));
            if (chosen.Contains(exhibit))
                return (null, Problem.BadParameter(ExhibitsParameter, BriefWords.NamedTwice(id)));
            chosen.Add(exhibit);
        }

        return chosen.Count > MostExhibits ? (null, Problem.BadParameter(ExhibitsParameter, BriefWords.AtMost(MostExhibits))) : (chosen, null);
    }

    private static (Question? Question, Problem? Problem) Ask(IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<ChosenExhibit> chosen, Release release)
    {
        var (question, fault) = Question.Read(parameters, FiltersOf(chosen), release);
        // One year may be asked of treaties that were signed in it and of consultations that were held in it: it must be one that both know.
        var refused = question is null
            ? fault
            : chosen.SelectMany(each => each.Exhibit.Study.Filters)
                .Select(filter => question.Choice(filter.Name) is { } value && filter.Refuse(value, release) is { } why ? new BadParameter(filter.Name, value, why) : null)
                .FirstOrDefault(bad => bad is not null);
        return refused is null ? (question, null) : (null, Problem.BadParameter(Knowing(refused)));
    }

    /// <summary>A parameter that nothing knows is told what the brief itself knows, too.</summary>
    private static BadParameter Knowing(BadParameter bad) => bad.Fault is ParameterFault.Unknown unknown ? bad with { Fault = new ParameterFault.Unknown([.. _own, .. unknown.Known]) } : bad;

    private static IReadOnlyList<Filter> FiltersOf(IEnumerable<ChosenExhibit> chosen) => [.. chosen.SelectMany(each => each.Exhibit.Study.Filters).DistinctBy(filter => filter.Name)];

    private static (BriefRequest?, Problem?) Refused(string name, ParameterFault why) => (null, Problem.BadParameter(new(name, "", why)));
}

/// <summary>An exhibit of a topic, as a brief takes it.</summary>
public sealed record ChosenExhibit(Topic Topic, IExhibit Exhibit)
{
    public static IReadOnlyList<ChosenExhibit> All(IEnumerable<Topic> topics) =>
        [.. from topic in topics from exhibit in topic.Exhibits select new ChosenExhibit(topic, exhibit)];
}
