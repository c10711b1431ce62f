using System.Reflection;
using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings;

/// <summary>A query answers a row record whose parameters are its columns, and every query is somebody's.</summary>
public sealed class QueryTests(RealDashboard dashboard)
{
    private static readonly Assembly _findings = typeof(Study).Assembly;

    private static readonly IReadOnlyList<string> _queries =
        [.. _findings.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.EndsWith(".rows.sql", StringComparison.Ordinal)).Order()];

    public static TheoryData<string> Queries => new(_queries);

    public static TheoryData<string> Studies => new(StudyCatalog.All.Select(study => study.Id));

    /// <summary>Cells of the record are read as they stream: one column, and no row of a record.</summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_answers_the_record_of_its_name(string query)
    {
        var release = dashboard.Release;
        var row = Rows().Single(pair => pair.Query == query).Row;
        var sql = SqlText.Of(row);

        try
        {
            typeof(QueryTests).GetMethod(nameof(Ask), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(row).Invoke(null, [release, sql]);
        }
        catch (TargetInvocationException told) when (told.InnerException is not null)
        {
            Assert.Fail($"{query}: {told.InnerException.Message}");
        }
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void The_query_for_rows_answers_rows_behind_a_line(string id)
    {
        var release = dashboard.Release;
        var study = StudyCatalog.All.Single(study => study.Id == id);

        Assert.All(study.Rows(new(release, Question.Open), most: 5), row => Assert.NotEmpty(row.RowKey));
    }

    [Fact]
    public void Every_query_has_one_record_and_every_record_its_query() =>
        Assert.Equal(_queries, Rows().Select(pair => pair.Query).Order());

    private static IReadOnlyList<TRow> Ask<TRow>(Release release, string sql) =>
        release.Ask<TRow>(sql, [.. Release.ParametersOf(sql).Select(name => (name, Value(name)))]);

    /// <summary>A question that every query can be put: no filter touched, no key known.</summary>
    private static object? Value(string parameter) => parameter switch
    {
        "from_year" => 1994,
        "first_year" => 2020,
        "skipped" => 0,
        "is_synthetic" => true,
        "choice" => """{"is_synthetic":true,"from":2004,"to":2024,"act":"promulgation"}""",
        "closed_on" => new DateOnly(2024, 12, 31),
        "words" or "whole_words" => "[]",
        "most" => 5,
        "keys" => new List<string> { "no such row" },
        "records" => new List<long> { 1 },
        _ => "no such key",
    };

    /// <summary>Types whose query is there: a row, or a thing that is a row and has none of its own to be made from.</summary>
    private static IEnumerable<(string Query, Type Row)> Rows() =>
        from type in _findings.GetTypes()
        where _findings.GetType($"{type.FullName}Row") is null
        where type is { IsClass: true, IsAbstract: false, IsNested: false, Namespace: not null } && type.Namespace.StartsWith("Analytics.Findings", StringComparison.Ordinal)
            && !type.IsAssignableTo(typeof(Finding)) && type.GetMethod("<Clone>$") is not null
        let query = SqlText.PathOf(type)
        where _queries.Contains(query)
        select (query, type);
}
