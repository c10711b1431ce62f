namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// A few lines by which another program reads the table of an exhibit, by its whole address with the question and the release in it. What stands in an address is encoded:
/// it holds no sign that could end a text of R, Python, Stata or Power Query, or begin a macro of Stata.
/// </summary>
public sealed record Snippet(string Program, string Code)
{
    /// <summary>None where nobody knows our address.</summary>
    public static IReadOnlyList<Snippet> Of(ExhibitInContext shown) => shown.Origin.Length == 0
        ? []
        : [new("R", R(shown)), new("Python", Python(shown)), new("Stata", Stata(shown)), new("Excel (Power Query)", PowerQuery(shown))];

    // An empty cell is what is not known; a text “NA” is a text, such as the code of a country.
    private static string R(ExhibitInContext shown) =>
        $"""
        {Label(shown, "#")}exhibit <- read.csv("{shown.CitedAddress(".csv")}", na.strings = "", encoding = "UTF-8")
        """;

    private static string Python(ExhibitInContext shown) =>
        $"""
        {Label(shown, "#")}import json
        from urllib.request import urlopen

        with urlopen("{shown.CitedAddress(".json")}") as answer:
            exhibit = json.load(answer)
        rows = exhibit["rows"]  # pandas.DataFrame(rows)
        """;

    // Without asdouble Stata may keep seven digits of a number.
    private static string Stata(ExhibitInContext shown) =>
        $"""
        {Label(shown, "*")}import delimited using "{shown.CitedAddress(".csv")}", clear varnames(1) case(preserve) bindquotes(strict) asdouble encoding("UTF-8")
        """;

    // Numbers are read by the culture of the file: a Belgian Excel would take their points for something else.
    private static string PowerQuery(ExhibitInContext shown) =>
        $$"""
        {{Label(shown, "//")}}let
            Read = Csv.Document(Web.Contents("{{shown.CitedAddress(".csv")}}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
            Named = Table.PromoteHeaders(Read),
            Known = Table.ReplaceValue(Named, "", null, Replacer.ReplaceValue, Table.ColumnNames(Named)),
            Typed = Table.TransformColumnTypes(Known, {{{Types(shown)}}}, "en-US")
        in
            Typed
        """;

    private static string Types(ExhibitInContext shown) =>
        string.Join(", ", LabelledTable.Of(shown.Exhibit).Columns.Select(column => $"{{\"{column.Name}\", {TypeOf(column.Type)}}}"));

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "type text",
        ColumnType.Whole => "Int64.Type",
        ColumnType.Number => "type number",
        ColumnType.Day => "type date",
        ColumnType.Flag => "type logical",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "is not a type of column"),
    };

    /// <summary>Code that is copied keeps no caption: it says itself that what it reads was generated.</summary>
    private static string Label(ExhibitInContext shown, string comment) =>
        shown.Exhibit.SyntheticLabel is { } label ? $"{comment} {shown.In(label)}\n" : "";
}
