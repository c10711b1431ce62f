using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>How one exhibit is asked of a release. Two queries lie beside the class: `x.sql` for its numbers and `x.rows.sql` for the rows of the record behind each line.</summary>
public interface IExhibit
{
    string Id { get; }

    /// <summary>The question it answers, which is also its name in lists.</summary>
    Localized Question { get; }

    Exhibit Show(Release release, Question question);

    /// <summary>The rows of the record behind each line of the table, or behind one of them: columns `line_key`, `resource`, `row_key`; no more than so many.</summary>
    IEnumerable<RowBehind> Rows(Release release, Question question, string? line = null, int? most = null);
}

/// <summary>One row of the record that stands behind a line of an exhibit's table.</summary>
public sealed record RowBehind(string LineKey, string Resource, string RowKey);
