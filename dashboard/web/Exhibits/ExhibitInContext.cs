using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Exhibits;

/// <summary>An exhibit with what its faces must know beside it: which release, which question, which language, which address.</summary>
public sealed record ExhibitInContext
{
    public required Exhibit Exhibit { get; init; }

    public required string ReleaseId { get; init; }

    /// <summary>Whether the reader's address names the release; where it does not, it shows whatever is current.</summary>
    public bool IsReleaseNamed { get; init; }

    /// <summary>The day after which the record knows nothing.</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>When the release was made; null where nobody asks.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public required Language Language { get; init; }

    /// <summary>Query string without its question mark; empty when nothing was asked.</summary>
    public string QuestionText { get; init; } = "";

    /// <summary>By which column its table stands; null where its lines stand as they were found.</summary>
    public TableOrder? Order { get; init; }

    /// <summary>Where the dashboard stands, such as `https://example.org`, without a slash at its end.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The name of its topic; null where nobody asks.</summary>
    public Localized? TopicName { get; init; }

    /// <summary>The rows of the record behind the lines, of which no more than so many are wanted; asked for by the face that carries them, and only then.</summary>
    public Func<int, RowsBehind> Behind { get; init; } = static _ => RowsBehind.None;

    /// <summary>The exhibit alone, or one of its faces by its ending, with the same question.</summary>
    public string Address(string ending = "") => $"/{Language.Code}/{Exhibit.Topic}/{Exhibit.Id}{ending}{(QuestionText.Length == 0 ? "" : "?" + QuestionText)}";

    /// <summary>Its table by a column; by the column's other end where it stands by it already. Null where the study has an order of its own.</summary>
    internal string? AddressBy(Column column) => !Exhibit.IsSortable
        ? null
        : (this with { QuestionText = TableOrder.Asked(QuestionText, column, Order?.Column == column ? !Order.IsDescending : TableOrder.IsDescendingFirst(column)) }).Address() + $"#{Exhibit.Id}-table";

    /// <summary>Where the reader is: of the release that is named, or of whatever is current.</summary>
    public string FullAddress => ReleaseAddress.OfNamed(Origin + Address(), IsReleaseNamed ? ReleaseId : null);

    /// <summary>Where the same numbers are found again, whatever is published later: of this release, whether the reader named it or not.</summary>
    public string CitedAddress(string ending = "") => ReleaseAddress.Of(Origin + Address(ending), ReleaseId);

    /// <summary>The exhibit alone without bar and foot, for a frame in another's page. It follows the data where the reader does.</summary>
    public string EmbedAddress => $"{FullAddress}{(FullAddress.Contains('?', StringComparison.Ordinal) ? '&' : '?')}embed=yes";

    /// <summary>The rows behind a line; of a part, they are those of the part's own address.</summary>
    public string RowsAddress(string line) => Compared.PartOf(Exhibit, line) is var (panel, own)
        ? Of(panel).RowsAddress(own)
        : $"/{Language.Code}/{Exhibit.Topic}/{Exhibit.Id}/rows?line={Uri.EscapeDataString(line)}{(QuestionText.Length == 0 ? "" : "&" + QuestionText)}";

    /// <summary>Where a line stands in the table, as marks of its picture lead to it.</summary>
    internal string AnchorOf(string line) => Compared.PartOf(Exhibit, line) is var (panel, own)
        ? Anchor.OfLine(panel.PictureId, own)
        : Anchor.OfLine(Exhibit.Id, line);

    /// <summary>A part of it alone.</summary>
    public ExhibitInContext Of(Panel panel) => this with { Exhibit = panel.Exhibit, QuestionText = panel.QuestionText };

    /// <summary>The name under which a face is saved: the question in the reader's language, and that the data are synthetic where they are.</summary>
    public string FileName(string ending)
    {
        var name = Slug.Of(Exhibit.Question.In(Language), 60);
        if (name.Length == 0)
            name = Slug.Of(Exhibit.Id, 60);
        return (Exhibit.IsSynthetic ? $"{name}-{ExhibitWords.SyntheticInFileName.In(Language)}" : name) + ending;
    }

    internal string In(Localized text) => text.In(Language);

    /// <summary>n and how far the record stands behind it: n = 43 treaties. Rows of the record: 40 documented, 3 derived.</summary>
    internal string Observations
    {
        get
        {
            var counts = Exhibit.Provenance.Where(count => count.Rows > 0)
                .Select(count => $"{Writing.Whole(count.Rows, Language)} {ExhibitWords.OfRows(count.Provenance, count.Rows, Language)}").ToList();
            var n = $"n\u00A0=\u00A0{Writing.Whole(Exhibit.Observations, Language)} {In(Exhibit.ObservationsName)}.";
            return counts.Count == 0 ? n : $"{n} {In(ExhibitWords.RowsOfTheRecord)}{Writing.Colon(Language)}{string.Join(", ", counts)}.";
        }
    }
}
