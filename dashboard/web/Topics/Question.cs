using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>What a reader asks of a topic, read from the query string. Only values that a filter of the topic accepts get in.</summary>
public sealed class Question
{
    private readonly IReadOnlyDictionary<string, string> _answers;

    private Question(IReadOnlyDictionary<string, string> answers) => _answers = answers;

    /// <summary>Nothing asked: every filter at its default.</summary>
    public static Question Open { get; } = new(new Dictionary<string, string>());

    /// <summary>A question that the house asks itself, of values that a filter of the topic is known to accept.</summary>
    public static Question Of(params IEnumerable<(string Name, string Value)> answers) => new(answers.ToDictionary(answer => answer.Name, answer => answer.Value));

    /// <summary>What was asked, in the order of the names: two equal questions have equal text.</summary>
    public string Text => string.Join('&', _answers.OrderBy(answer => answer.Key, StringComparer.Ordinal)
        .Select(answer => $"{Uri.EscapeDataString(answer.Key)}={Uri.EscapeDataString(answer.Value)}"));

    public string? Choice(string name) => _answers.GetValueOrDefault(name);

    public int? Year(string name) =>
        _answers.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Flag(string name) => _answers.GetValueOrDefault(name) == "yes";

    /// <summary>Reads the parameters of a request. An empty value is as good as none, as a plain form sends its untouched fields.</summary>
    /// <returns>The question, or the first parameter that no filter accepts.</returns>
    public static (Question? Question, BadParameter? Fault) Read(
        IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<Filter> filters, Release release)
    {
        Dictionary<string, string> answers = [];
        foreach (var (name, value) in parameters)
        {
            if (filters.FirstOrDefault(filter => filter.Name == name) is not { } filter)
                return (null, new(name, value, new(
                    $"has no meaning here; known: {Names(filters)}",
                    $"n’a pas de sens ici ; connus : {Names(filters)}",
                    $"heeft hier geen betekenis; bekend: {Names(filters)}",
                    $"hat hier keine Bedeutung; bekannt: {Names(filters)}")));
            if (value.Length == 0)
                continue;
            if (answers.ContainsKey(name))
                return (null, new(name, value, new("is given twice", "est donné deux fois", "is tweemaal opgegeven", "ist zweimal angegeben")));
            if (filter.Refuse(value, release) is { } reason)
                return (null, new(name, value, reason));
            answers.Add(name, value);
        }

        return (new(answers), null);
    }

    private static string Names(IReadOnlyList<Filter> filters) =>
        filters.Count == 0 ? "–" : string.Join(", ", filters.Select(filter => filter.Name));
}

/// <summary>A parameter that was refused; the reason completes the sentence that starts with its name.</summary>
public sealed record BadParameter(string Name, string Value, Localized Reason);

/// <summary>One control of the filter row and one parameter of the query string.</summary>
public abstract record Filter(string Name, Localized Title)
{
    /// <summary>Why a value is not accepted, or null.</summary>
    public abstract Localized? Refuse(string value, Release release);
}

/// <summary>A year within bounds.</summary>
/// <param name="Default">What the page assumes when nothing is asked, shown in the form.</param>
public sealed record YearFilter(string Name, Localized Title, int First, int Last, int? Default = null) : Filter(Name, Title)
{
    /// <summary>The same where the release decides.</summary>
    public Func<Release, int?>? DefaultIn { get; init; }

    public override Localized? Refuse(string value, Release release) =>
        value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= First && year <= Last
            ? null
            : new(
                $"accepts a year from {First} to {Last}",
                $"accepte une année de {First} à {Last}",
                $"aanvaardt een jaar van {First} tot {Last}",
                $"nimmt ein Jahr von {First} bis {Last} an");
}

/// <summary>One of a list; the list may come from the release.</summary>
public sealed record ChoiceFilter(string Name, Localized Title, Localized AllTitle, Func<Release, IReadOnlyList<Choice>> Choices) : Filter(Name, Title)
{
    public override Localized? Refuse(string value, Release release)
    {
        var choices = Choices(release);
        if (choices.Any(choice => choice.Value == value))
            return null;
        var accepted = string.Join(", ", choices.Select(choice => choice.Value));
        return new($"accepts {accepted}", $"accepte {accepted}", $"aanvaardt {accepted}", $"nimmt {accepted} an");
    }
}

/// <summary>One value that a filter accepts, with its words.</summary>
public sealed record Choice(string Value, Localized Title);

/// <summary>The key of one of so many things that no list could hold them: linked to, or typed.</summary>
/// <param name="Accepted">Completes the sentence that starts with the name, where a key is not known.</param>
public sealed record KeyFilter(string Name, Localized Title, Localized Accepted, Func<Release, string, bool> IsKnown) : Filter(Name, Title)
{
    public override Localized? Refuse(string value, Release release) => IsKnown(release, value) ? null : Accepted;
}

/// <summary>A box to tick; ticked is `yes`.</summary>
public sealed record FlagFilter(string Name, Localized Title) : Filter(Name, Title)
{
    public override Localized? Refuse(string value, Release release) =>
        value == "yes" ? null : new("accepts yes", "accepte yes", "aanvaardt yes", "nimmt yes an");
}
