using System.Text;
using System.Text.Json;
using Analytics.Data.Languages;

namespace Analytics.Tests.Etl.Reading;

/// <summary>Files as they come: each is either read exactly, or refused in a sentence that says what was expected.</summary>
public sealed class NastyFileTests
{
    private const string Table = "treaty_id,treaty_name\nceta,Traité «CETA»\nbbnj,BBNJ\n";

    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty", [], "empty" },
        { "a line break and nothing else", "\n"u8.ToArray(), "empty" },
        { "no header", "ceta,CETA\nbbnj,BBNJ\n"u8.ToArray(), "header_missing" },
        { "a column twice", "treaty_id,treaty_name,Treaty Name\nceta,CETA,CETA\n"u8.ToArray(), "column_twice" },
        { "without its key", "treaty_name\nCETA\n"u8.ToArray(), "column_missing" },
        { "NUL bytes", "treaty_id,treaty_name\nceta,C\0ETA\n"u8.ToArray(), "nul_byte" },
        { "cut short within quotation marks", "treaty_id,treaty_name\nceta,\"CETA\nbbnj,BB"u8.ToArray(), "quote_left_open" },
        { "a cell of 10 MB", Encoding.UTF8.GetBytes($"treaty_id,treaty_name\nceta,{new string('x', 10_000_000)}\n"), "record_too_long" },
        { "a quoted cell of 10 MB", Encoding.UTF8.GetBytes($"treaty_id,treaty_name\nceta,\"{new string('\n', 10_000_000)}\"\n"), "record_too_long" },
        { "a zip that is called csv", [.. "PK\u0003\u0004"u8, .. new byte[40]], "not_its_format" },
        { "bytes that no Belgian office writes", [.. "treaty_id,treaty_name\nceta,"u8, 0xE9, 0x81, .. "\n"u8], "encoding" },
    };

    /// <remarks>A run that lists its tests before it begins would write each file of 10 MB into the name of its test, again and again.</remarks>
    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_file_that_cannot_be_read_is_named_with_what_was_expected(string what, byte[] bytes, string rule)
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", bytes);

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((what, rule, 0L, "treaties.csv"), (what, reject.Rule, reject.Record, reject.File));
        Assert.All(Language.All, language => Assert.EndsWith(".", reject.Sentence.In(language), StringComparison.Ordinal));
        Assert.Null(register.Warehouse.CurrentId());
    }

    public static TheoryData<string, byte[]> Read => new()
    {
        { "plain", Text(Table) },
        { "with a byte order mark", [.. Encoding.UTF8.Preamble, .. Text(Table)] },
        { "of Windows", Text("treaty_id,treaty_name\r\nceta,Traité «CETA»\r\nbbnj,BBNJ\r\n") },
        { "with mixed line breaks", Text("treaty_id,treaty_name\r\nceta,Traité «CETA»\nbbnj,BBNJ\r\n") },
        { "without a last line break", Text("treaty_id,treaty_name\nceta,Traité «CETA»\nbbnj,BBNJ") },
        { "with semicolons", Text("treaty_id;treaty_name\nceta;Traité «CETA»\nbbnj;BBNJ\n") },
        { "with tabs", Text("treaty_id\ttreaty_name\nceta\tTraité «CETA»\nbbnj\tBBNJ\n") },
        { "with bars", Text("treaty_id|treaty_name\nceta|Traité «CETA»\nbbnj|BBNJ\n") },
        { "with Excel's hint", Text("sep=;\r\ntreaty_id;treaty_name\r\nceta;Traité «CETA»\r\nbbnj;BBNJ\r\n") },
        { "all quoted", Text("\"treaty_id\",\"treaty_name\"\n\"ceta\",\"Traité «CETA»\"\n\"bbnj\",\"BBNJ\"\n") },
        { "with empty lines", Text("treaty_id,treaty_name\n\nceta,Traité «CETA»\n\nbbnj,BBNJ\n\n") },
        { "with a row of nothing", Text("treaty_id,treaty_name\nceta,Traité «CETA»\nbbnj,BBNJ\n,\n") },
        { "Windows-1252", _windows1252.GetBytes(Table) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)] },
        { "UTF-16 of the other order", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)] },
        { "other order of columns, other spelling", Text("VERDRAG;Treaty-ID\nTraité «CETA»;ceta\nBBNJ;bbnj\n") },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void The_same_table_is_read_the_same_however_it_is_written(string what, byte[] bytes)
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", bytes);

        var report = register.Refresh();

        Assert.Equal((what, 0L), (what, report.RejectCount));
        var rows = register.Ask("select treaty_id, treaty_name, record_number from typed.treaties");
        Assert.Equal<(string?, string?, long?)>(
            [("ceta", "Traité «CETA»", 1), ("bbnj", "BBNJ", 2)],
            rows.Select(row => (row.Text("treaty_id"), row.Text("treaty_name"), row.Whole("record_number"))));
    }

    [Theory]
    [InlineData("\"C\"\"ETA\"", "C\"ETA")]
    [InlineData("\"C\nETA\"", "C\nETA")]
    [InlineData("\"C\r\nETA\"", "C\r\nETA")]
    [InlineData("C\"ETA", "C\"ETA")]
    [InlineData("\"C,ETA\"", "C,ETA")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(1)", "=HYPERLINK(1)")]
    [InlineData("'; drop table typed.treaties; --", "'; drop table typed.treaties; --")]
    [InlineData("\u202eATEC", "\u202eATEC")]
    [InlineData("NULL", "NULL")]
    public void A_cell_is_kept_exactly(string written, string kept)
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", $"treaty_id,treaty_name\nceta,{written}\n");

        register.Refresh();

        Assert.Equal(kept, register.Ask("select treaty_name from typed.treaties").Single().Text("treaty_name"));
    }

    [Fact]
    public void A_record_with_too_few_or_too_many_cells_is_rejected_and_the_rest_loads()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta\n\"bb\nnj\",x,y\nbbnj,BBNJ\n")
            .Describe("register", package => package["max_reject_share"] = 0.7);

        var report = register.Refresh();

        Assert.Equal([(1L, "cells"), (2L, "cells")], report.Rejects.Select(reject => (reject.Record, reject.Rule)));
        Assert.Equal((3L, 1L, 2L), report.Resources.Select(count => (count.RowsRead, count.RowsAccepted, count.RowsRejected)).Single());
        Assert.Equal(3, register.Ask("select record_number from typed.treaties").Single().Whole("record_number"));
    }

    [Fact]
    public void A_header_that_comes_twice_is_no_row()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta,CETA\ntreaty_id,treaty_name\nbbnj,BBNJ\n");

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((2L, "header_repeated"), (reject.Record, reject.Rule));
    }

    [Fact]
    public void A_column_that_no_contract_knows_is_told_and_its_cells_are_kept()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", "treaty_id,treaty_name,\"Remarque \"\"interne\"\"\"\nceta,CETA,urgent\n");

        var report = register.Refresh();

        Assert.Equal("Remarque \"interne\"", Assert.Single(report.Findings).Column);
        Assert.Equal("urgent", register.Ask("select \"Remarque \"\"interne\"\"\" as remark from staging.treaties").Single().Text("remark"));
        Assert.Contains("urgent", register.Ask("select cells from marts.rows").Single().Text("cells"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "encoding")]
    [InlineData("koi8-r", "encoding")]
    public void A_file_is_not_read_in_another_encoding_than_its_package_says(string declared, string rule)
    {
        using var register = new ARegister().Put(
            "treaties", "treaties.csv", _windows1252.GetBytes(Table), promise: resource => resource["encoding"] = declared);

        Assert.Equal(rule, Assert.Single(register.Refresh().Rejects).Rule);
    }

    [Theory]
    [InlineData("bytes", 7, "bytes")]
    [InlineData("rows", 3, "rows")]
    [InlineData("hash", "sha256:0000", "hash")]
    public void A_promise_that_the_file_does_not_keep_names_both_numbers(string promise, object value, string rule)
    {
        using var register = new ARegister().Put(
            "treaties", "treaties.csv", ARegister.Treaties, promise: resource => resource[promise] = JsonSerializer.SerializeToNode(value));

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal(rule, reject.Rule);
        Assert.Contains(value.ToString()!, reject.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.csv", "file_outside")]
    [InlineData("/etc/passwd", "file_outside")]
    [InlineData("absent.csv", "file_missing")]
    public void A_path_stays_within_its_package(string path, string rule)
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties)
            .Describe("register", package => package["resources"]![0]!["path"] = path);

        Assert.Equal(rule, Assert.Single(register.Refresh().Rejects).Rule);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"name\": \"register\"}")]
    [InlineData("{\"name\": \"register\", \"closed_on\": \"soon\", \"resources\": []}")]
    public void A_descriptor_that_is_none_is_named(string descriptor)
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties);
        File.WriteAllText(Path.Combine(register.Sources, "register", "datapackage.json"), descriptor);

        Assert.Equal(("datapackage.json", "descriptor"), register.Refresh().Rejects.Select(reject => (reject.File, reject.Rule)).Single());
    }

    [Fact]
    public void A_resource_that_no_contract_knows_is_named_with_those_that_exist()
    {
        using var register = new ARegister().Put("verdragen", "treaties.csv", ARegister.Treaties);

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal("No contract is called verdragen; there are steps, treaties.", reject.Sentence.En);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
