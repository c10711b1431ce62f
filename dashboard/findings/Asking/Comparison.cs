using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>
/// What is set side by side of one finding: its parts by one filter, two periods, or the parts of both. Each part is an ordinary question, that its own address
/// asks too; but what is tested of all parts is adjusted together, as they are looked at together.
/// </summary>
public sealed class Comparison
{
    private readonly (YearFilter From, YearFilter To)? _years;

    private Comparison(ChoiceFilter? split, PeriodFilter? period, IReadOnlyList<Years> periods) => (Split, _years, Periods) = (split, period is null ? null : (period.From, period.To), periods);

    /// <summary>The filter by which it is split; null where only periods are compared.</summary>
    public ChoiceFilter? Split { get; }

    /// <summary>The two periods, the earlier first; none where only parts are compared.</summary>
    public IReadOnlyList<Years> Periods { get; }

    /// <summary>The parameters by which a finding that follows some filters can be compared; none where no filter would tell parts apart.</summary>
    public static IReadOnlyList<Filter> FiltersOf(IReadOnlyList<Filter> followed) =>
    [
        .. Splits(followed).Count > 0 ? [new SplitFilter(Splits(followed))] : Array.Empty<Filter>(),
        .. PeriodOf(followed) is var (from, to) ? [new PeriodFilter(from, to)] : Array.Empty<Filter>(),
    ];

    /// <summary>Null where the question compares nothing.</summary>
    public static Comparison? Of(IReadOnlyList<Filter> followed, Inquiry inquiry)
    {
        var filters = FiltersOf(followed);
        var split = filters.OfType<SplitFilter>().SingleOrDefault()?.In(inquiry.Question);
        var period = filters.OfType<PeriodFilter>().SingleOrDefault();
        IReadOnlyList<Years> periods = period?.In(inquiry.Question) is { } against
            ? [.. new[] { period.Asked(inquiry.Question, inquiry.Release), against }.OrderBy(years => years.From)]
            : [];
        return split is null && periods.Count == 0 ? null : new(split, period, periods);
    }

    /// <summary>The whole, once for each period: what the parts are parts of.</summary>
    public IReadOnlyList<Inquiry> Wholes(Inquiry inquiry) => [.. Each(inquiry.Question).Select(period => new Inquiry(inquiry.Release, period.Question))];

    /// <summary>Every part, those of the earlier period first; each knows the others.</summary>
    public IReadOnlyList<Part> Parts(Inquiry inquiry)
    {
        List<Inquiry> beside = [];
        var parts =
            from period in Each(inquiry.Question)
            from choice in Split is null ? [null] : Split.Choices(inquiry.Release).Select(Choice? (choice) => choice)
            let question = choice is null ? period.Question : period.Question.With((Split!.Name, choice.Value))
            select (Choice: choice, period.Years, Inquiry: new Inquiry(inquiry.Release, question) { Beside = beside });
        List<Part> numbered = [.. parts.Index().Select(part => new Part($"part-{part.Index + 1}", part.Item.Choice, part.Item.Years, part.Item.Inquiry))];
        beside.AddRange(numbered.Select(part => part.Inquiry));
        return numbered;
    }

    private IEnumerable<(Years? Years, Question Question)> Each(Question question)
    {
        var whole = question.With((SplitFilter.Parameter, null), (PeriodFilter.Parameter, null));
        if (Periods.Count == 0)
            return [(null, whole)];
        var (from, to) = _years!.Value;
        return Periods.Select(years => ((Years?)years, whole.With((from.Name, $"{years.From}"), (to.Name, $"{years.To}"))));
    }

    /// <summary>Filters that tell rows apart; options say how they are looked at, and what holds unasked is no whole to be split.</summary>
    private static IReadOnlyList<ChoiceFilter> Splits(IReadOnlyList<Filter> followed) => [.. followed.OfType<ChoiceFilter>().Where(filter => filter is CodeFilter { IsPart: true } or ListFilter { Assumed: null })];

    private static (YearFilter From, YearFilter To)? PeriodOf(IReadOnlyList<Filter> followed) =>
        followed.OfType<YearFilter>().FirstOrDefault(filter => filter is { IsLast: false, Other: not null }) is { } from
        && followed.OfType<YearFilter>().FirstOrDefault(filter => filter.Name == from.Other) is { } to
            ? (from, to)
            : null;
}

/// <summary>One part of what is compared.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens, as ids of pictures and keys of lines begin with it.</param>
/// <param name="Choice">Null where it is not split.</param>
/// <param name="Years">Null where no periods are compared.</param>
public sealed record Part(string Id, Choice? Choice, Years? Years, Inquiry Inquiry);

/// <summary>The name of a filter by whose choices a finding is split.</summary>
public sealed record SplitFilter(IReadOnlyList<ChoiceFilter> By) : Filter(Parameter)
{
    public const string Parameter = "split";

    public override ParameterFault? Refuse(string value, Release release) => By.Any(filter => filter.Name == value) ? null : new ParameterFault.NoneOf([.. By.Select(filter => filter.Name)]);

    /// <summary>What one choice was made of has one part.</summary>
    public override ParameterFault? RefuseBeside(Question question) => In(question) is { } split && question.Choice(split.Name) is not null
        ? new ParameterFault.NoneOf([.. By.Where(filter => question.Choice(filter.Name) is null).Select(filter => filter.Name)])
        : null;

    public ChoiceFilter? In(Question question) => By.FirstOrDefault(filter => filter.Name == question.Choice(Name));
}

/// <summary>The years with which those that are asked for are compared, such as `2004-2013`.</summary>
public sealed record PeriodFilter(YearFilter From, YearFilter To) : Filter(Parameter)
{
    public const string Parameter = "against";

    public override ParameterFault? Refuse(string value, Release release) =>
        value.Split('-', '–') is [var from, var to] && From.Refuse(from, release) is null && To.Refuse(to, release) is null && string.CompareOrdinal(from, to) <= 0
            ? null
            : new ParameterFault.NoYears(From.First, YearFilter.Last(release));

    /// <summary>A year in both would be compared with itself. Where nothing is asked all years are, so that the period to compare must be said.</summary>
    public override ParameterFault? RefuseBeside(Question question)
    {
        if (In(question) is not { } against)
            return null;
        return question.Year(From.Name) is { } from && question.Year(To.Name) is { } to && (to < against.From || from > against.To) && from <= to ? null : new ParameterFault.NotApart(From.Name, To.Name);
    }

    public Years? In(Question question) => question.Choice(Name)?.Split('-', '–') is [var from, var to] ? new(Question.Number(from), Question.Number(to)) : null;

    public Years Asked(Question question, Release release) => new(From.In(question, release), To.In(question, release));
}
