using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A page beneath a topic that is one of its exhibits as a list: searched, narrowed, sorted and turned over by its address. The page of the topic leaves the exhibit to it.</summary>
public sealed record ListPage
{
    /// <summary>The last part of its address.</summary>
    public required string Path { get; init; }

    public required IExhibit Exhibit { get; init; }

    public required Localized Title { get; init; }

    /// <summary>Which page of the list is shown; no file has it.</summary>
    public required NumberFilter Page { get; init; }

    /// <summary>The column by which the list stands where nothing is asked.</summary>
    public required string SortedBy { get; init; }

    public required Func<ListView, IEnumerable<XmlNode>> Show { get; init; }
}

/// <summary>What a list is made from.</summary>
/// <param name="Shown">The exhibit, its lines in the order that is asked for.</param>
/// <param name="Address">Of the page without its question.</param>
public sealed record ListView(ExhibitInContext Shown, Inquiry Inquiry, int Page, string Address)
{
    private const string PageParameter = "page";

    public Language Language => Shown.Language;

    /// <summary>What is asked of the list, from its first page.</summary>
    private Question FromFirst => Inquiry.Question.With((PageParameter, null));

    /// <summary>The same list with another answer, from its first page.</summary>
    public string With(string name, string? value) => At(FromFirst.With((name, value)).Text);

    public string Turned(int page) => At(FromFirst.With((PageParameter, page == 1 ? null : $"{page}")).Text);

    public string SortedBy(Column column) =>
        At(TableOrder.Asked(FromFirst.Text, column, Shown.Order?.Column == column ? !Shown.Order.IsDescending : TableOrder.IsDescendingFirst(column)));

    private string At(string question) => question.Length == 0 ? Address : $"{Address}?{question}";
}
