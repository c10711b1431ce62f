using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>An exhibit whose numbers and rows are asked by the two queries beside it, with the same parameters.</summary>
public abstract class RecordExhibit(string id, string topic, Localized question) : IExhibit
{
    public string Id { get; } = id;

    public string Topic { get; } = topic;

    public Localized Question { get; } = question;

    public abstract Exhibit Show(Release release, Question question);

    public virtual IEnumerable<RowBehind> Rows(Release release, Question question, string? line = null, int? most = null)
    {
        var rows = release.Ask(SqlText.RowsBeside(GetType()), Parameters(release, question)).Lines().Select(Behind).Where(row => line is null || row.LineKey == line);
        return most is { } count ? rows.Take(count) : rows;
    }

    /// <summary>The named parameters of both queries.</summary>
    protected virtual (string Name, object? Value)[] Parameters(Question question) => [];

    /// <summary>The same where the release has a say in them.</summary>
    protected virtual (string Name, object? Value)[] Parameters(Release release, Question question) => Parameters(question);

    protected IReadOnlyList<Line> Ask(Release release, Question question) =>
        [.. release.Ask(SqlText.Beside(GetType()), Parameters(release, question)).Lines()];

    protected static RowBehind Behind(Line line) => new(line.Text("line_key")!, line.Text("resource")!, line.Text("row_key")!);

    /// <summary>How many rows of the record stand behind all lines, each counted once, where the query for rows names their confidence.</summary>
    protected IReadOnlyList<ProvenanceCount> ProvenancesBehind(Release release, Question question) =>
        Provenances(release.Ask(SqlText.RowsBeside(GetType()), Parameters(release, question)).Lines()
            .DistinctBy(line => (line.Text("resource"), line.Text("row_key"))));

    /// <summary>How many rows stand behind, by confidence, from a column of that name.</summary>
    protected static IReadOnlyList<ProvenanceCount> Provenances(IEnumerable<Line> lines, string column = "confidence_code") =>
        [.. lines.GroupBy(line => Vocabulary.Provenance(line.Text(column)))
            .OrderBy(group => group.Key)
            .Select(group => new ProvenanceCount(group.Key, group.LongCount()))];
}
