using System.Globalization;
using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>What a reader asks, read from the parameters of an address. Only values that a filter accepts get in.</summary>
public sealed class Question
{
    private readonly IReadOnlyDictionary<string, string> _answers;

    private Question(IReadOnlyDictionary<string, string> answers) => _answers = answers;

    /// <summary>Nothing asked: every filter at its default.</summary>
    public static Question Open { get; } = new(new Dictionary<string, string>());

    /// <summary>A question that the house asks itself, of values that the filters are known to accept.</summary>
    public static Question Of(params IEnumerable<(string Name, string Value)> answers) => new(answers.ToDictionary(answer => answer.Name, answer => answer.Value));

    /// <summary>What was asked, in the order of the names: two equal questions have equal text.</summary>
    public string Text => string.Join('&', _answers.OrderBy(answer => answer.Key, StringComparer.Ordinal)
        .Select(answer => $"{Uri.EscapeDataString(answer.Key)}={Uri.EscapeDataString(answer.Value)}"));

    /// <summary>As much of it as some filters know: what was asked of several findings, asked of one.</summary>
    public Question Within(IReadOnlyList<Filter> filters) => new(_answers.Where(answer => filters.Any(filter => filter.Name == answer.Key)).ToDictionary());

    /// <summary>The same with other answers, which the filters are known to accept; null takes one away.</summary>
    public Question With(params IEnumerable<(string Name, string? Value)> answers)
    {
        Dictionary<string, string> together = new(_answers);
        foreach (var (name, value) in answers)
        {
            if (value is null)
                together.Remove(name);
            else
                together[name] = value;
        }

        return new(together);
    }

    public string? Choice(string name) => _answers.GetValueOrDefault(name);

    public int? Year(string name) => _answers.TryGetValue(name, out var text) ? Number(text) : null;

    internal static int Number(string year) => int.Parse(year, CultureInfo.InvariantCulture);

    public bool Flag(string name) => _answers.GetValueOrDefault(name) == FlagFilter.Yes;

    /// <summary>Reads the parameters of a request. An empty value is as good as none, as a plain form sends its untouched fields.</summary>
    /// <returns>The question, or the first parameter that no filter accepts.</returns>
    public static (Question? Question, BadParameter? Fault) Read(
        IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<Filter> filters, Release release)
    {
        var (question, faults) = ReadAll(parameters, filters, release);
        return faults.Count == 0 ? (question, null) : (null, faults[0]);
    }

    /// <summary>The same for a form that shows what was refused beside its fields.</summary>
    /// <returns>The question of what was accepted, and everything that was not.</returns>
    public static (Question Question, IReadOnlyList<BadParameter> Faults) ReadAll(
        IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<Filter> filters, Release release)
    {
        Dictionary<string, string> answers = [];
        List<BadParameter> faults = [];
        foreach (var (name, value) in parameters)
        {
            if (filters.FirstOrDefault(filter => filter.Name == name) is not { } filter)
                faults.Add(new(name, value, new ParameterFault.Unknown([.. filters.Select(known => known.Name)])));
            else if (value.Length == 0)
                continue;
            else if (answers.ContainsKey(name))
                faults.Add(new(name, value, new ParameterFault.GivenTwice()));
            else if (filter.Refuse(value, release) is { } fault)
                faults.Add(new(name, value, fault));
            else
                answers.Add(name, value);
        }

        Question together = new(answers);
        IReadOnlyList<BadParameter> beside =
        [
            .. filters.Select(filter => filter.RefuseBeside(together) is { } fault ? new BadParameter(filter.Name, answers.GetValueOrDefault(filter.Name, ""), fault) : null).OfType<BadParameter>(),
        ];
        return (new(answers.Where(answer => beside.All(bad => bad.Name != answer.Key)).ToDictionary()), [.. faults, .. beside]);
    }
}

/// <summary>A parameter that was refused, and why.</summary>
public sealed record BadParameter(string Name, string Value, ParameterFault Fault);

/// <summary>Why a parameter is not accepted; what would be is part of it.</summary>
public abstract record ParameterFault
{
    private ParameterFault()
    {
    }

    /// <summary>No filter has that name here.</summary>
    public sealed record Unknown(IReadOnlyList<string> Known) : ParameterFault;

    /// <summary>Which of the two is meant is not guessed.</summary>
    public sealed record GivenTwice : ParameterFault;

    /// <summary>It is no year from the first to the last that are accepted.</summary>
    public sealed record NoYear(int First, int Last) : ParameterFault;

    /// <summary>They are no two years, the first not after the last, from the first to the last that are accepted.</summary>
    public sealed record NoYears(int First, int Last) : ParameterFault;

    /// <summary>Two periods that are compared share a year, or only one of them was said.</summary>
    public sealed record NotApart(string From, string To) : ParameterFault;

    /// <summary>It is no number from the least to the most that are accepted.</summary>
    public sealed record NoNumber(double Low, double High, bool IsWhole) : ParameterFault;

    /// <summary>With the other values of its scenario nobody is left to do the work.</summary>
    public sealed record NoStaff : ParameterFault;

    /// <summary>It is none of those that are.</summary>
    public sealed record NoneOf(IReadOnlyList<string> Accepted) : ParameterFault;

    /// <summary>It is empty, longer than so many characters, or no text.</summary>
    public sealed record NoText(int Most) : ParameterFault;

    /// <summary>The key of nothing that the release holds.</summary>
    public sealed record NoKey : ParameterFault;
}
