using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Of which consultation a row of attendance speaks. Where its sheet is the register too, of the one that was read from that row, whatever key it was given; else of the one
/// whose number, or whose day, stands in the row.
/// </summary>
internal sealed class ConsultationKeys(References references)
{
    private static readonly Contract _consultations = Contract.Named("consultations");
    private static readonly Field _day = _consultations.Field("held_on");

    private readonly Dictionary<(string? Sheet, string? Part, int Row), string> _read = [];
    private readonly HashSet<(string? Sheet, string? Part)> _sheets = [];
    private readonly Dictionary<HeaderRow, ColumnStyle> _styles = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes in the register of the same file.</summary>
    public void Learn(ImportedTable consultations)
    {
        foreach (var sheet in consultations.Sheets)
        {
            _sheets.Add(Named(sheet.Header));
            foreach (var row in sheet.Rows.Where(row => row.Cells.ContainsKey("consultation_id")))
                _read[(sheet.Header.Sheet.Name, sheet.Header.Sheet.Part, row.Number)] = row.Cells["consultation_id"];
        }
    }

    /// <summary>The key, or what was written where none is found: the contract refuses that.</summary>
    public string Of(ReceivedRow row, HeaderRow header)
    {
        if (_read.TryGetValue((header.Sheet.Name, header.Sheet.Part, row.Number), out var key) && _sheets.Contains(Named(header)))
            return key;
        var position = header.KeyPosition!.Value;
        var written = row[position] ?? "";
        if (!IsDay(header, position) && AttendanceMatrix.DayPosition(header.Row) is { } day && row[day] is { } on
            && references.Among(written, OfficeCell.Write(on, _day, Style(header, day)).Value) is { } one)
            return one;
        return references.Resolve(IsDay(header, position) || OfficeCell.IsDay(written) ? OfficeCell.Write(written, _day, Style(header, position)).Value : written, Contract.Named("attendance").Field("consultation_id"));
    }

    /// <summary>A row without a number is of no consultation; of one at which nobody was there is nothing but its number.</summary>
    public RowKind KindOf(ReceivedRow row, HeaderRow header, Mapping mapping)
    {
        var kind = RowKinds.Of(row, header, mapping);
        if (_sheets.Contains(Named(header)))
            return _read.ContainsKey((header.Sheet.Name, header.Sheet.Part, row.Number)) ? RowKind.Data : kind == RowKind.Data ? RowKind.Heading : kind;
        return kind is RowKind.Blank or RowKind.Heading
            && row[header.KeyPosition!.Value] is { } number && !HeaderRow.IsYear(number) && number.Any(char.IsDigit) && !OfficeCell.IsYearOrMonth(number)
                ? RowKind.Data
                : kind;
    }

    private static (string? Sheet, string? Part) Named(HeaderRow header) => (header.Sheet.Name, header.Sheet.Part);

    private static bool IsDay(HeaderRow header, int position) => Header.Find(header.Row[position] ?? "", _consultations) == _day;

    private ColumnStyle Style(HeaderRow header, int position)
    {
        if (!_styles.TryGetValue(header, out var style))
            _styles[header] = style = ColumnStyle.Of(_day, header.Row[position]!, [.. header.Below.Select(row => row[position]).OfType<string>()]);
        return style;
    }
}
