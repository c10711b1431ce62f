using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>
/// One question put to one release. The register that it rests on is asked for once, by who needs it first, and handed on, and what two of its findings ask in
/// the same words is asked of the release once.
/// </summary>
public sealed record Inquiry(Release Release, Question Question)
{
    /// <summary>By the answer that it was made of, and what it is.</summary>
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<Type, object>> _madeOf = [];

    private readonly Lazy<Register?> _register = new(() => Register.Of(Release));

    /// <summary>Findings of a page are asked side by side: who comes second waits for the answer that is being made.</summary>
    private readonly ConcurrentDictionary<(Type Row, string Parameters), Lazy<object>> _answers = new();

    private readonly ConcurrentDictionary<(Type Made, string Key), Lazy<object>> _made = new();

    /// <summary>Null when the release holds no register.</summary>
    public Register? Register => _register.Value;

    /// <summary>The questions that are looked at together with this one, itself among them; none where it stands alone.</summary>
    internal IReadOnlyList<Inquiry> Beside { get; init; } = [];

    /// <summary>The answer of the query that lies beside a row's type: <c>CrisisDay</c> is a row of <c>crisis_day.sql</c>, as is <c>CrisisDayRow</c>.</summary>
    public IReadOnlyList<TRow> Ask<TRow>(params IReadOnlyList<(string Name, object? Value)> parameters) => (IReadOnlyList<TRow>)_answers.GetOrAdd(
        (typeof(TRow), JsonSerializer.Serialize(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))),
        _ => new(() => Release.AskAgain<TRow>(SqlText.Of<TRow>(), parameters))).Value;

    /// <summary>The same of rows that are each of one year: the release is asked for all years, so that another span of years is no new question to it.</summary>
    /// <param name="choice">As <see cref="Choice"/> makes it, with the years.</param>
    internal IReadOnlyList<TRow> AskByYear<TRow>(string choice, params IReadOnlyList<(string Name, object? Value)> parameters)
        where TRow : IOfYear
    {
        var (rows, years) = OfAllYears<TRow>(choice, parameters);
        return Within(rows, years);
    }

    /// <summary>What is made of such rows a year at a time: of all years once, for as long as the release keeps the rows themselves.</summary>
    /// <param name="make">Of the rows and the release alone: another question gets what the first one made.</param>
    internal IReadOnlyList<TMade> MadeByYear<TRow, TMade>(string choice, Func<IReadOnlyList<TRow>, IReadOnlyList<TMade>> make)
        where TRow : IOfYear
        where TMade : IOfYear
    {
        var (rows, years) = OfAllYears<TRow>(choice, []);
        var made = (IReadOnlyList<TMade>)_madeOf.GetValue(rows, _ => new()).GetOrAdd(typeof(TMade), _ => make(rows));
        return Within(made, years);
    }

    /// <summary>What several findings make of the same answers, made by who needs it first; one of each kind and key.</summary>
    internal T Once<T>(string key, Func<T> make)
        where T : class => (T)_made.GetOrAdd((typeof(T), key), _ => new(make)).Value;

    /// <summary>
    /// What is found where the question touches none of some filters is the same for every such question: it is found with the first and kept with the release.
    /// It is found of the open question, so that nothing else of this one gets into it.
    /// </summary>
    internal T Usual<T>(IReadOnlyList<Filter> filters, Func<Inquiry, T> find)
        where T : class => filters.Any(filter => Question.Choice(filter.Name) is not null)
            ? Once("", () => find(this))
            : Kept("", () => find(new(Release, Question.Open)));

    /// <summary>Kept with the release, but where queries are being changed: then a change must show at the next question.</summary>
    internal T Kept<T>(string key, Func<T> make)
        where T : class => SqlText.SourceFolder is null ? Release.KeepOnce(key, make) : Once(key, make);

    private (IReadOnlyList<TRow> Rows, Years Asked) OfAllYears<TRow>(string choice, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var asked = JsonNode.Parse(choice)!.AsObject();
        Years years = new((int)asked[YearSpan.FromName]!, (int)asked[YearSpan.ToName]!);
        (asked[YearSpan.FromName], asked[YearSpan.ToName]) = (DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
        return (Ask<TRow>([("choice", asked.ToJsonString()), .. parameters]), years);
    }

    private static IReadOnlyList<T> Within<T>(IReadOnlyList<T> all, Years years)
        where T : IOfYear => [.. all.Where(each => each.Year >= years.From && each.Year <= years.To)];

    /// <summary>
    /// What was chosen, as the macros of the marts take it: one JSON object with a member for each filter that was used or assumes something. Filters that are
    /// not named do not narrow.
    /// </summary>
    /// <param name="isRegister">Whether the register is asked: then the choice says which, as real and synthetic rows are never in one series.</param>
    public string Choice(IEnumerable<Filter> filters, bool isRegister)
    {
        JsonObject choice = [];
        if (isRegister)
            choice["is_synthetic"] = Register is { IsSynthetic: true };
        foreach (var filter in filters)
        {
            if (filter.Chosen(Question, Release) is { } chosen)
                choice[filter.Name] = JsonSerializer.SerializeToNode(chosen);
        }

        return choice.ToJsonString();
    }
}
