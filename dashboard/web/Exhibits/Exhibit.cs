using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>One chart with everything that stands around it, said once; its faces (page, table, files, pictures, citation) are made from this alone.</summary>
public sealed record Exhibit
{
    /// <summary>Slug in the address, and the name of downloads.</summary>
    public required string Id { get; init; }

    /// <summary>Slug of the topic.</summary>
    public required string Topic { get; init; }

    /// <summary>What the exhibit asks; the name under which it is listed.</summary>
    public required Localized Question { get; init; }

    /// <summary>The finding, made from the numbers.</summary>
    public required Localized Headline { get; init; }

    /// <summary>What may be said of the finding, decided where it was found.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>What the register would have to hold for an answer; null where there is one.</summary>
    public Lack? Lacks { get; init; }

    /// <summary>Measure, unit and period.</summary>
    public required Localized Subtitle { get; init; }

    /// <summary>The picture in one or two sentences, for those who do not see it.</summary>
    public required Localized AlternativeText { get; init; }

    /// <summary>Null when the question leaves nothing to draw; the headline then says so.</summary>
    public required Figure? Figure { get; init; }

    public required Table Table { get; init; }

    /// <summary>Number of observations behind the picture, and the word for one of them.</summary>
    public required int Observations { get; init; }

    public required Localized ObservationsName { get; init; }

    /// <summary>How many of the rows behind the picture are documented, derived and so on.</summary>
    public required IReadOnlyList<ProvenanceCount> Provenance { get; init; }

    /// <summary>Methods used, each explained on the method page.</summary>
    public IReadOnlyList<MethodText> Methods { get; init; } = [];

    public IReadOnlyList<TitledEstimate> Estimates { get; init; } = [];

    /// <summary>What a hostile reader should know before using the picture; each a sentence or two under the chart.</summary>
    public IReadOnlyList<Localized> Notes { get; init; } = [];

    /// <summary>Whether the notes say the estimates in sentences, each with its interval: on paper they are then not listed again.</summary>
    public bool NotesTellEstimates { get; init; }

    /// <summary>Credit that a source asks for wherever it is shown.</summary>
    public IReadOnlyList<Localized> Credits { get; init; } = [];

    /// <summary>The figure with the words that no drawing of it may lose; null where nothing is drawn.</summary>
    public Picture? Picture => Figure is { } figure ? new(Id, Headline, AlternativeText, SyntheticLabel, figure) : null;

    /// <summary>Its parts, where it is looked at in parts; then it has no figure of its own.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [];

    /// <summary>Whether it can be split or compared with other years.</summary>
    public bool IsComparable { get; init; }

    /// <summary>Whether a reader may order its table; not where its study has an order of its own.</summary>
    public bool IsSortable { get; init; }

    public bool HasPicture => Figure is not null || Panels.Any(panel => panel.Exhibit.Figure is not null);

    public bool IsSynthetic => Has(Data.Provenance.Synthetic);

    /// <summary>What every face says where synthetic rows stand behind it; null where none do.</summary>
    public Localized? SyntheticLabel =>
        !IsSynthetic ? null : Has(Data.Provenance.Documented) || Has(Data.Provenance.Register) ? ExhibitWords.PartlySynthetic : ExhibitWords.Synthetic;

    /// <summary>The headlines of several, each once: where exhibits wait for one column, that is said once.</summary>
    public static IEnumerable<Localized> Headlines(IEnumerable<Exhibit> exhibits) => exhibits
        .DistinctBy(exhibit => exhibit.Lacks switch
        {
            Lack.Column column => $"{column.Resource}.{column.Field}",
            Lack.Table or Lack.Figure => exhibit.Lacks.Resource,
            _ => $"{exhibit.Topic}/{exhibit.Id}",
        })
        .Select(exhibit => exhibit.Headline);

    private bool Has(Provenance provenance) => Provenance.Any(count => count.Provenance == provenance && count.Rows > 0);
}

/// <summary>One part of an exhibit that is looked at in parts: an exhibit itself, which has an address of its own.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens; lines of the whole table begin with it.</param>
/// <param name="QuestionText">Query string by which the part alone is asked.</param>
public sealed record Panel(string Id, Localized Name, string QuestionText, Exhibit Exhibit)
{
    /// <summary>Of no other part and of no other exhibit.</summary>
    public string PictureId => $"{Exhibit.Id}-{Id}";

    public Picture? Picture => Exhibit.Picture is { } picture ? picture with { Id = PictureId } : null;
}

/// <summary>An estimate of the finding with the words that a list of estimates gives it.</summary>
/// <param name="Why">Why it has no value; null where it has one, or nothing is known of the reason.</param>
/// <param name="CouldHaveShown">The effects that so many observations would have shown; none where it shows one, or nothing is tested.</param>
public sealed record TitledEstimate(Estimate Estimate, Localized Title, Localized? Why = null, IReadOnlyList<SmallestEffect>? CouldHaveShown = null);

/// <summary>The numbers of an exhibit, line by line. A line with a key leads to the rows of the record behind it.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<TableLine> Lines);

/// <summary>A column of an exhibit's table: the same name in every language and download, the title for readers.</summary>
public sealed record Column(string Name, ColumnType Type, Unit Unit, Localized Title);

/// <summary>What the cells of a column hold; downloads are typed by it.</summary>
public enum ColumnType
{
    Text,
    Whole,
    Number,
    Day,
    Flag,
}

/// <summary>One line of an exhibit's table.</summary>
/// <param name="Key">Key of the line, equal to `line_key` of the exhibit's query for rows; null when no rows stand behind it.</param>
/// <param name="Cells">One for each column: null (undefined), string, <see cref="Localized"/>, long, double, DateOnly or bool.</param>
public sealed record TableLine(string? Key, IReadOnlyList<object?> Cells);
