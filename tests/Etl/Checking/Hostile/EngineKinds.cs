using System.Text;
namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Tables in JSON and Parquet, which the engine reads by itself, that are broken, endless, or of other types than their columns.</summary>
internal static class EngineKinds
{
    public static IReadOnlyList<HostilePackage> All { get; } = [.. Jsons(), .. Parquets()];

    private static IEnumerable<HostilePackage> Jsons()
    {
        foreach (var (fault, text) in new[] { ("nothing", ""), ("a blank", " "), ("null", "null"), ("an empty list", "[]"), ("an empty record", "[{}]"), ("numbers", "[1, 2]"), ("a text", "\"a\""), ("lists", "[[1], [2]]") })
            yield return Json($"JSON of {fault}", text);
        yield return Json("JSON cut within a record", GoodTables.Json[..(GoodTables.Json.Length / 2)]);
        yield return Json("JSON cut within a text", GoodTables.Json[..(GoodTables.Json.IndexOf("Climate 9", StringComparison.Ordinal) + 4)]);
        yield return Json("JSON and more behind it", GoodTables.Json + "]]]");
        foreach (var depth in new[] { 1_000, 10_000, 1_000_000 })
        {
            yield return Json($"JSON of lists {depth} deep", Nested(depth, "[", "]"));
            yield return Json($"JSON of records {depth} deep", Nested(depth, "{\"a\":", "}"));
            yield return Json($"a cell of lists {depth} deep", $"[{GoodTables.Record(1, Nested(depth, "[", "]"))}]", mayHold: true);
            yield return Json($"a cell of records {depth} deep", $"[{GoodTables.Record(1, Nested(depth, "{\"a\":", "}"))}]", mayHold: true);
            yield return Json($"a cell of lists {depth} deep that do not end", $"[{GoodTables.Record(1, Nested(depth, "[", ""))}]");
        }

        yield return Json("a column twice in each record", $"[{GoodTables.Record(1, "\"a\", \"title\": \"b\"")}]", mayHold: true);
        yield return Json("50,000 columns", $"[{{{string.Join(',', Enumerable.Range(0, 50_000).Select(column => $"\"c{column}\": 1"))}}}]");
        yield return Json("records of other columns each", $"[{string.Join(',', Enumerable.Range(0, 3_000).Select(row => $"{{\"c{row}\": {row}}}"))}]");
        foreach (var value in new[] { "1e999", "-1e308", "true", "null", "[1, 2]", "{ \"a\": [null] }", "\"\\u0000\"", "\"\\ud800\"", "99999999999999999999999999999999999999999999" })
            yield return Json($"a title that is {value}", $"[{GoodTables.Record(1, value)}, {GoodTables.Record(2, "\"Climate\"")}]", mayHold: true);
        foreach (var value in new[] { "1e999", "true", "[\"2019-01-01\"]", "{}", "\"2019-02-30\"", "\"9999-12-31\"", "\"294247-01-10\"", "\"-5000-01-01\"", "\"infinity\"", "\"epoch\"" })
            yield return Json($"a day that is {value}", $"[{GoodTables.Record(1, "\"a\"").Replace("\"2019-01-01\"", value, StringComparison.Ordinal)}]", mayHold: true);
        yield return Json("a text of 10 MB", $"[{GoodTables.Record(1, $"\"{new string('x', 10_000_000)}\"")}]");
        yield return Bytes("bytes that are no UTF-8", "a.json", [.. GoodTables.Bytes($"[{GoodTables.Record(1, "\"")[..^2]}"), 0xC3, 0x28, 0xFF, .. "\" }]"u8]);
        yield return Bytes("JSON in UTF-16", "a.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(GoodTables.Json)]);
        yield return Bytes("gzip of 200 MB that is named JSON", "a.json.gz", Zipped(200 << 20)) with { IsLarge = true };
        yield return Bytes("gzip of a little that is named JSON", "b.json.gz", Zipped(1 << 10));
    }

    private static IEnumerable<HostilePackage> Parquets()
    {
        var good = GoodTables.Parquet;
        yield return Bytes("Parquet of nothing", "a.parquet", []);
        yield return Bytes("Parquet of its mark alone", "a.parquet", [.. "PAR1"u8]);
        yield return Bytes("Parquet of its mark twice", "a.parquet", [.. "PAR1PAR1"u8]);
        yield return Bytes("Parquet that says it is locked", "a.parquet", [.. "PARE"u8, .. good[4..^4], .. "PARE"u8]);
        foreach (var share in new[] { 0.1, 0.5, 0.9, 0.99 })
            yield return Bytes($"Parquet cut at {share}", "a.parquet", good[..(int)(good.Length * share)]);
        foreach (var length in new[] { 0, 1, good.Length, int.MaxValue, -1 })
            yield return Bytes($"Parquet whose end says it is {length} long", "a.parquet", [.. good[..^8], .. BitConverter.GetBytes(length), .. "PAR1"u8]);
        yield return Bytes("text that is named Parquet", "a.parquet", GoodTables.Bytes(GoodTables.Csv));
        yield return Query("no rows", "select '1' as consultation_id, date '2019-01-01' as held_on, 'a' as title limit 0");
        yield return Query("no column that is known", "select 1 as a, 2 as b");
        yield return Query("columns that differ in case alone", "select '1' as consultation_id, '2' as \"CONSULTATION_ID \", date '2019-01-01' as held_on");
        yield return Query("5,000 columns", $"select {string.Join(',', Enumerable.Range(0, 5_000).Select(column => $"{column} as c{column}"))}");
        foreach (var value in new[]
        {
            "[1, 2]", "{'a': 1}", "map {'a': 1}", "'a'::blob", "'\\x00'::blob", "interval 1 year", "1::hugeint", "'nan'::double", "'infinity'::double", "uuid()", "time '12:00'", "timestamp '2019-01-01'",
            "true", "1.5::decimal(38, 10)", "null", "repeat('x', 2000000)", "chr(0)", "date '9999-12-31'", "'infinity'::date", "'290000-01-01 (BC)'::date",
        })
        {
            yield return Query($"a title that is {value}", $"select '1' as consultation_id, date '2019-01-01' as held_on, 'coormulti' as body_code, 'register' as confidence_code, {value} as title", mayHold: true);
            yield return Query($"a day that is {value}", $"select '1' as consultation_id, {value} as held_on, 'coormulti' as body_code, 'register' as confidence_code, 'a' as title", mayHold: true);
        }

        yield return Query("lists that hold lists 200 deep", $"select '1' as consultation_id, date '2019-01-01' as held_on, {Nested(200, "[", "]", "1")} as title", mayHold: true);
        yield return Query("two hundred million rows of one value", "select 'a' as consultation_id, date '2019-01-01' as held_on, 'b' as title from range(200_000_000)") with { IsLarge = true };
        yield return Query("a text of 100 KB 50,000 times", "select 'a' as consultation_id, date '2019-01-01' as held_on, repeat('x', 100_000) as title from range(50_000)") with { IsLarge = true };
    }

    private static string Nested(int depth, string open, string close, string core = "1") =>
        string.Concat(Enumerable.Repeat(open, depth)) + core + string.Concat(Enumerable.Repeat(close, depth));

    private static byte[] Zipped(int length)
    {
        using MemoryStream bytes = new();
        using (System.IO.Compression.GZipStream zip = new(bytes, System.IO.Compression.CompressionLevel.Optimal))
        {
            zip.Write(GoodTables.Bytes($"[{GoodTables.Record(1, "\"a\"")}"));
            zip.Write(Encoding.ASCII.GetBytes(new string(' ', length)));
            zip.Write("]"u8);
        }

        return bytes.ToArray();
    }

    private static HostilePackage Json(string fault, string text, bool mayHold = false) =>
        new(fault, folder => folder.Put("a.json", GoodTables.Bytes(text)), mayHold);

    private static HostilePackage Bytes(string fault, string name, byte[] bytes) =>
        new(fault, folder => folder.Put(name, bytes, resource => resource["format"] = name.Split('.')[1]));

    private static HostilePackage Query(string fault, string query) =>
        new($"Parquet with {fault}", folder => folder.Put("a.parquet", GoodTables.AsParquet(query)));

    private static HostilePackage Query(string fault, string query, bool mayHold) => Query(fault, query) with { MayHold = mayHold };
}
