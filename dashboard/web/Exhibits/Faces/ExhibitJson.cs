using System.ComponentModel;
using System.Text.Json.Nodes;
using Analytics.Findings;
using Analytics.Findings.Claiming;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>An exhibit as programs read it. The order of the members is the order in the file.</summary>
[Description("An exhibit: the finding in words and in numbers, the table, and the figure as Plotly draws it.")]
internal sealed record ExhibitJson(
    [property: Description("Lasting name of the exhibit.")] string Exhibit,
    [property: Description("The release that was asked; another release may answer otherwise.")] string Release,
    [property: Description("Language of all words: de, en, fr or nl.")] string Language,
    string Question,
    string Headline,
    [property: Description("Measure, unit, period, and the choices that narrow it.")] string Subtitle,
    [property: Description("What may be said of the finding. Claims are rose, fell and differs alone.")] Verdict Verdict,
    [property: Description("Observations behind the finding.")] int N,
    [property: Description("Whether any row behind it was generated and says nothing of reality.")] bool Synthetic,
    [property: Description("How many rows of the record stand behind it, by how far the record stands behind them.")] IReadOnlyList<ProvenanceJson> Provenance,
    [property: Description("Names of the methods, as the method page explains them.")] string Method,
    IReadOnlyList<ColumnJson> Columns,
    [property: Description("Lines of the table: a member for each column; null is not known, never zero.")] IReadOnlyList<JsonObject> Rows,
    IReadOnlyList<EstimateJson> Estimates,
    [property: Description("Data, layout and configuration of Plotly; null where nothing is drawn.")] JsonObject? Figure,
    [property: Description("The parts that are compared, each drawn to one scale; null where nothing is. Names of estimates begin with the id of the part.")] IReadOnlyList<PartJson>? Parts);

/// <summary>One part of what is compared: an exhibit of its own.</summary>
internal sealed record PartJson(
    string Id,
    string Name,
    [property: Description("Query string by which the part alone is asked at the same address.")] string Query,
    string Headline,
    [property: Description("Adjusted for all parts that are shown together; the part alone may say otherwise.")] Verdict Verdict,
    int N,
    JsonObject? Figure);

/// <summary>So many rows of one provenance.</summary>
internal sealed record ProvenanceJson(string Provenance, long Rows);

/// <summary>A column of the table.</summary>
internal sealed record ColumnJson(
    string Name,
    [property: Description("A type of a Table Schema: string, integer, number, date or boolean.")] string Type,
    [property: Description("Unit of its numbers; null where they have none.")] string? Unit,
    string Title);

/// <summary>An estimate: value and interval are of one estimator.</summary>
internal sealed record EstimateJson(
    string Name,
    [property: Description("Null where it is undefined.")] double? Value,
    double? Low,
    double? High,
    [property: Description("How often an interval so made holds the truth, a share.")] double Level,
    [property: Description("Name of the method on the method page.")] string Method,
    long N,
    [property: Description("Two-sided, of no effect; null where nothing is tested.")] double? P,
    [property: Description("The same, adjusted by Holm for all questions that were asked together; of a part that is asked after its whole, never below the whole's.")] double? HolmP,
    [property: Description("How many questions were asked together.")] int Questions,
    [property: Description("Of the residuals of years in a row: about 2 where they remember nothing.")] double? DurbinWatson,
    [property: Description("What may be said of this number; null where it is only told.")] Verdict? Verdict,
    [property: Description("Why it is not decided; null where it is.")] Doubt? Doubt,
    [property: Description("The effects, a fall and a rise, that so many observations would have shown four times in five; told where none is shown.")] IReadOnlyList<double> CouldHaveShown);
