using System.Text;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Text files in every encoding and with every delimiter are read to the same cells, or are refused for what is wrong with them.</summary>
public sealed class ReceivedTextTests
{
    private const string Register = "N°;Date;Objet\r\n1;2019-01-10;Santé 🩺\r\n2;2019-02-10;Asile\r\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false },
        { "utf-32", true }, { "utf-32", false }, { "utf-32BE", true }, { "utf-32BE", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_register_is_read_in_every_encoding_with_and_without_its_mark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);

        var sheet = Assert.Single(Read([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Register)]));

        Assert.Equal(["N°", "Date", "Objet"], sheet.Rows[0].Cells);
        Assert.Equal("Santé 🩺", sheet.Rows[1][2]);
    }

    [Fact]
    public void Wide_text_that_is_cut_within_a_letter_is_refused() =>
        Assert.Equal("nul_byte", Fault(Encoding.UTF32.GetBytes(Register)[..^2]).Rule);

    [Fact]
    public void Half_a_letter_of_two_is_no_letter() =>
        Assert.Equal("encoding", Fault([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Date;Objet\n2019;"), 0x3C, 0xD8, 0x0A, 0x00]).Rule);

    [Fact]
    public void Text_in_UTF_8_with_one_bad_byte_is_not_taken_for_another_encoding()
    {
        var fault = Fault([.. Encoding.UTF8.GetBytes("Date;Objet\n2019-01-10;Santé\n2019-02-10;Réunion\n2019-03-10;Ré"), 0xC3, .. "sum\n"u8]);

        Assert.Equal("encoding", fault.Rule);
    }

    [Fact]
    public void A_zero_letter_is_none_in_any_encoding() =>
        Assert.Equal("nul_byte", Fault([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Date;Objet\n2019;Cli\0mat\n")]).Rule);

    [Fact]
    public void A_zero_byte_is_no_letter() => Assert.Equal("nul_byte", Fault("Date;Objet\n2019-01-10;Cli\0mat\n"u8.ToArray()).Rule);

    [Theory]
    [InlineData("p23_mixed_line_ends.csv", 2, 3)]
    [InlineData("p23b_utf16_tab.csv", 1, 2)]
    public void Mixed_line_ends_a_stated_delimiter_and_tabs_in_UTF_16_are_read(string name, int header, int first)
    {
        var sheet = Assert.Single(ReceivedRegisters.Read(name));

        Assert.Equal((header, 11), (sheet.Rows[0].Number, sheet.Rows.Count));
        Assert.Equal(["Nr", "Datum", "Onderwerp", "Vorm"], sheet.Rows[0].Cells);
        Assert.Equal((first, "10-01-2019", "fysiek"), (sheet.Rows[1].Number, sheet.Rows[1][1], sheet.Rows[1][3]));
    }

    [Fact]
    public void The_delimiter_that_a_first_line_states_is_obeyed_even_where_another_parts_more()
    {
        var sheet = Assert.Single(Read("sep=#\r\nDate#Objet, lieu, forme\r\n2019-01-10#Climat; Asile; Santé\r\n"u8.ToArray()));

        Assert.Equal(["2019-01-10", "Climat; Asile; Santé"], sheet.Rows[1].Cells);
    }

    [Fact]
    public void Two_stray_quotation_marks_that_swallow_rows_are_told()
    {
        var fault = Assert.Throws<FileFaultException>(() => ReceivedRegisters.Read("p13b_two_stray_quotes.csv"));

        Assert.Equal("rows_swallowed", fault.Rule);
        Assert.Contains("line 3", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_neighbouring_rows_that_a_stray_pair_makes_one_are_told() =>
        Assert.Equal("rows_swallowed", Fault("N°;Date;Objet;Format\n1;2019-01-10;\"Pacte;visio\n2;2019-02-10;Asile\";visio\n3;2019-03-10;x;visio\n"u8.ToArray()).Rule);

    [Theory]
    [InlineData("N°;Date;Présents;Format\n1;2019-01-10;\"Flandre; Wallonie\nBruxelles; COCOF\";visio\n2;2019-02-10;Flandre;visio\n")]
    [InlineData("N°;Date;Format;Présents\n1;2019-01-10;visio;\"Flandre; Wallonie; DG; COCOF\nBruxelles; VG; Fédéral; COCOM\"\n2;2019-02-10;visio;Flandre\n")]
    [InlineData("N°;Date;Objet\n1;2019-01-10;\"Ordre du jour :\n1. Climat; 2. Asile; suite\nvoir 2018\"\n2;2019-02-10;Asile\n")]
    public void A_list_over_several_lines_of_a_cell_is_a_list(string text) =>
        Assert.Equal(["N°", "1", "2"], Assert.Single(Read(Encoding.UTF8.GetBytes(text))).Rows.Select(row => row[0]));

    [Fact]
    public void A_long_cell_is_read_and_one_without_end_is_told()
    {
        Assert.Equal(40_000, Assert.Single(ReceivedRegisters.Read("c10_long_cell.csv")).Rows[3][2]!.Length);
        Assert.Equal("record_too_long", Fault([.. "Date;Objet\n2019;"u8, .. Enumerable.Repeat((byte)'x', 10_000_000)]).Rule);
    }

    [Fact]
    public void More_columns_than_any_spreadsheet_has_are_told() =>
        Assert.Equal("too_large", Fault(Encoding.UTF8.GetBytes("Date" + string.Concat(Enumerable.Range(1, 100_000).Select(column => $";{column}")) + "\n")).Rule);

    [Fact]
    public void More_cells_than_any_register_has_are_refused_before_they_fill_the_memory() =>
        Assert.Equal("too_large", Fault(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string(';', 16_000) + "\n", 260)))).Rule);

    private static FileFaultException Fault(byte[] bytes) => Assert.Throws<FileFaultException>(() => Read(bytes));

    private static IReadOnlyList<ReceivedSheet> Read(byte[] bytes) => ReceivedRegisters.Read("a.csv", bytes);
}
