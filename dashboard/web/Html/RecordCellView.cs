using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Record;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A cell of the record in the reader's language: codes in words, dates written out, absence said.</summary>
internal static class RecordCellView
{
    private static readonly string[] Provenance = ["source_id", "locator", "confidence_code"];

    /// <summary>Columns that say where a row comes from, which a page shows apart.</summary>
    public static bool IsProvenance(Field field) => Provenance.Contains(field.Name);

    public static XmlNode Show(RecordCell cell, Language language)
    {
        if (IsAbsent(cell))
            return Element("span", [Class("absent")], Text(RowWords.Missing(MissingLabel(cell)).In(language)));
        return IsWebAddress(cell.Value)
            ? Element("a", [Href(cell.Value!), Attribute("rel", "noreferrer")], Text(cell.Value))
            : Text(Words(cell, language));
    }

    public static bool IsAbsent(RecordCell cell) => string.IsNullOrEmpty(cell.Value) || MissingLabel(cell) is not null;

    /// <summary>Only these become links: an address of any other kind in the data stays text.</summary>
    public static bool IsWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    public static string Confidence(RecordRow row, Language language) => row.Confidence is { } code
        ? row.Contract.Fields.FirstOrDefault(field => field.Name == "confidence_code")?.Categories.FirstOrDefault(category => category.Value == code)?.Labels.In(language) ?? code
        : RowWords.Missing(null).In(language);

    private static string Words(RecordCell cell, Language language) =>
        cell.Field.Categories.Concat(cell.Field.Suggestions).FirstOrDefault(category => category.Value == cell.Value) is { } category
            ? category.Labels.In(language)
            : cell.Field.Type == FieldType.Date ? Writing.PartialDate(cell.Value, language) : cell.Value!;

    private static string? MissingLabel(RecordCell cell) =>
        cell.Field.MissingValues.FirstOrDefault(missing => missing.Value == (cell.Value ?? ""))?.Label;
}
