using System.Globalization;
using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Findings.Asking;

/// <summary>
/// One parameter of a question. A filter is one declaration; the queries of a finding get what was chosen as a member of that name in <c>$choice</c>, and a
/// macro of the marts follows it.
/// </summary>
public abstract record Filter(string Name)
{
    /// <summary>Why a value is not accepted, or null.</summary>
    public abstract ParameterFault? Refuse(string value, Release release);

    /// <summary>Why an accepted value does not go with the others, or null.</summary>
    public virtual ParameterFault? RefuseBeside(Question question) => null;

    /// <summary>What a query is told; null where nothing was chosen and nothing is assumed.</summary>
    public virtual object? Chosen(Question question, Release release) => question.Choice(Name);
}

/// <summary>A year within bounds; the last comes from the release, which knows nothing of later ones.</summary>
/// <param name="Assumed">What holds where nothing is asked.</param>
public sealed record YearFilter(string Name, int First, Func<Release, int> Assumed) : Filter(Name)
{
    /// <summary>A year in which a treaty was signed, rather than one in which something was held or opened.</summary>
    public bool IsOfSignature { get; init; }

    /// <summary>The filter at the other end of the span; null where the two do not follow each other.</summary>
    public string? Other { get; init; }

    /// <summary>Whether it is the end of the span rather than its beginning.</summary>
    public bool IsLast { get; init; }

    public static int Last(Release release) => release.ClosedOn.Year;

    /// <summary>The parameter that asks for a year.</summary>
    public static KeyValuePair<string, string> Asked(string name, int year) => new(name, year.ToString(CultureInfo.InvariantCulture));

    public override ParameterFault? Refuse(string value, Release release) =>
        value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= First && year <= Last(release)
            ? null
            : new ParameterFault.NoYear(First, Last(release));

    public int In(Question question, Release release)
    {
        if (question.Year(Name) is { } asked)
            return asked;
        var assumed = Assumed(release);
        if (Other is null || question.Year(Other) is not { } other)
            return assumed;
        return IsLast ? Math.Max(assumed, other) : Math.Min(assumed, other);
    }

    public override object Chosen(Question question, Release release) => In(question, release);
}

/// <summary>One of a list; the list may come from the release.</summary>
public abstract record ChoiceFilter(string Name) : Filter(Name)
{
    public abstract IReadOnlyList<Choice> Choices(Release release);

    public sealed override ParameterFault? Refuse(string value, Release release)
    {
        var choices = Choices(release);
        return choices.Any(choice => choice.Value == value) ? null : new ParameterFault.NoneOf([.. choices.Select(choice => choice.Value)]);
    }
}

/// <summary>One value that a filter accepts.</summary>
/// <param name="Names">As the record names it in each language; null for a code, whose words are in its contract, and for an option of a page.</param>
public sealed record Choice(string Value, Names? Names = null);

/// <summary>The codes of a closed list of the contracts, and that a row says none of them.</summary>
public sealed record CodeFilter(string Name, string Resource, string Field) : ChoiceFilter(Name)
{
    /// <summary>Codes that are no choice here.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Whether rows that say none of the codes may be chosen too.</summary>
    public bool MayBeUnknown { get; init; } = true;

    /// <summary>Whether a choice is a part of the whole, and not something that is set beside it.</summary>
    public bool IsPart { get; init; } = true;

    /// <summary>What may be chosen, in whatever release.</summary>
    public IReadOnlyList<string> Values =>
    [
        .. Contract.Named(Resource).Fields.Single(column => column.Name == Field).Categories.Select(category => category.Value).Except(Without),
        .. MayBeUnknown ? [Codes.Unknown] : Array.Empty<string>(),
    ];

    public override IReadOnlyList<Choice> Choices(Release release) => [.. Values.Select(code => new Choice(code))];
}

/// <summary>Things of which the release holds a list, by their keys.</summary>
public sealed record ListFilter(string Name, Func<Release, IReadOnlyList<Choice>> List) : ChoiceFilter(Name)
{
    /// <summary>What holds where nothing is asked.</summary>
    public string? Assumed { get; init; }

    public override IReadOnlyList<Choice> Choices(Release release) => List(release);

    public override object? Chosen(Question question, Release release) => question.Choice(Name) ?? Assumed;
}

/// <summary>Options of the house itself; where none is chosen the assumed one holds, which is no option of the form.</summary>
public sealed record OptionFilter(string Name, string? Assumed, params IReadOnlyList<string> Options) : ChoiceFilter(Name)
{
    public override IReadOnlyList<Choice> Choices(Release release) => [.. Options.Select(option => new Choice(option))];

    public override object? Chosen(Question question, Release release) => In(question);

    public string? In(Question question) => question.Choice(Name) ?? Assumed;
}

/// <summary>The key of one of so many things that no list could hold them: linked to, or typed.</summary>
public sealed record KeyFilter(string Name, Func<Release, string, bool> IsKnown) : Filter(Name)
{
    public override ParameterFault? Refuse(string value, Release release) => IsKnown(release, value) ? null : new ParameterFault.NoKey();
}

/// <summary>Words that are typed, no more characters than so many.</summary>
public abstract record TextFilter(string Name, int Most) : Filter(Name)
{
    public sealed override ParameterFault? Refuse(string value, Release release) =>
        value.Length > Most || value.Any(char.IsControl) || string.IsNullOrWhiteSpace(value) ? new ParameterFault.NoText(Most) : null;
}

/// <summary>A box to tick; ticked is `yes`.</summary>
public sealed record FlagFilter(string Name) : Filter(Name)
{
    public const string Yes = "yes";

    public override ParameterFault? Refuse(string value, Release release) => value == Yes ? null : new ParameterFault.NoneOf([Yes]);
}

/// <summary>A number within bounds, both included; its decimals follow a point, or a comma as French, Dutch and German write it.</summary>
public sealed record NumberFilter(string Name, double Low, double High) : Filter(Name)
{
    /// <summary>Of the number, for its label.</summary>
    public Unit Unit { get; init; } = Unit.Count;

    public bool IsWhole { get; init; }

    /// <summary>A place in a list rather than a part of it: no form has it, so that another question begins at the first.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Why an accepted number does not go with the others.</summary>
    public Func<Question, ParameterFault?> Beside { get; init; } = static _ => null;

    public override ParameterFault? RefuseBeside(Question question) => Beside(question);

    public override ParameterFault? Refuse(string value, Release release) => Parse(value) is { } number && number >= Low && number <= High && !(IsWhole && number != Math.Round(number))
        ? null
        : new ParameterFault.NoNumber(Low, High, IsWhole);

    /// <summary>No query is told of it: it changes what is made of the rows and not which.</summary>
    public override object? Chosen(Question question, Release release) => null;

    /// <summary>Null where nothing was asked.</summary>
    public double? In(Question question) => question.Choice(Name) is { } text ? Parse(text) : null;

    private static double? Parse(string text) =>
        text.Length <= 12 && double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
