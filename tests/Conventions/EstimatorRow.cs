using System.Text.RegularExpressions;
using Analytics.Statistics.Survival;

namespace Analytics.Tests.Conventions;

/// <summary>A row of docs/statistics.md: an estimator (a class of the library or a member of one) and what it is used for.</summary>
internal sealed partial class EstimatorRow
{
    public const string NotYet = "not used by a page yet";

    private readonly SourceFile _file;
    private readonly int _index;
    private readonly Type? _type;
    private readonly string? _member;
    private readonly Regex _call;

    private EstimatorRow(SourceFile file, int index, string name, string use, IEnumerable<string> all)
    {
        (_file, _index, Name) = (file, index, name);
        _type = typeof(KaplanMeier).Assembly.GetExportedTypes().SingleOrDefault(type => type.Name == name.Split('.')[0]);
        _member = name.Split('.') is [_, var member] ? member : null;
        _call = Call(all.Where(other => other.StartsWith($"{name}.", StringComparison.Ordinal)).Select(other => other[(name.Length + 1)..]));
        IsUnused = use.StartsWith(NotYet, StringComparison.Ordinal);
        Uses = [.. Id().Matches(use).Select(id => id.Groups["id"].Value)];
    }

    public string Name { get; }

    public bool IsUnused { get; }

    /// <summary>Ids of exhibits and slugs of topics.</summary>
    public IReadOnlyList<string> Uses { get; }

    public bool Exists => _type is not null && (_member is null || _type.GetMember(_member).Length > 0);

    public static IEnumerable<EstimatorRow> Of(SourceFile file)
    {
        var rows = Line().Matches(file.Text).SelectMany(line => Estimator().Matches(line.Groups["names"].Value)
            .Select(name => (line.Index, Name: name.Groups["name"].Value, Use: line.Groups["use"].Value))).ToList();
        return rows.Select(row => new EstimatorRow(file, row.Index, row.Name, row.Use, rows.Select(other => other.Name)));
    }

    // Looking for the name first is what keeps this quick.
    public bool IsCalledIn(DashboardCode code) => code.Text.Contains(_member ?? Name, StringComparison.Ordinal) && _call.IsMatch(code.Text);

    public Fault Says(string says) => _file.At(_index, $"{Name} {says}");

    /// <summary>
    /// How code calls it: a static class by its name, a member of an instance by the member's. Members that have a row of their own are not the class's,
    /// and a name after a point is another thing of that name, such as a method's paragraph, unless the library's namespace stands before it.
    /// </summary>
    private Regex Call(IEnumerable<string> apart)
    {
        const string Alone = @"(?:(?<![.\w])|(?<=\bStatistics\.\w+\.))";
        if (_member is not null)
            return _type is { IsAbstract: true } ? new($@"{Alone}{_type.Name}\.{_member}\b") : new($@"\.{_member}\b");
        var others = string.Concat(apart.Select(member => $@"(?!{member}\b)"));
        return new($@"{Alone}{Name}(?:\(|\.{others}|\s+[a-z])");
    }

    // Of the five columns the first names the estimator, and the third says what it is used for.
    [GeneratedRegex(@"^\| (?<names>`[A-Z][^|]*) \|[^|]*\| (?<use>[^|]*) \|[^|]*\|[^|]*\|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"`(?<name>[A-Z][\w.]+)`")]
    private static partial Regex Estimator();

    [GeneratedRegex(@"`(?<id>[a-z][a-z-]*)`")]
    private static partial Regex Id();
}
