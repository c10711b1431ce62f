using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>The same twenty consultations in each format that a package may hold; from them hostile ones are made.</summary>
internal static class GoodTables
{
    private const int Rows = 20;

    public static string Csv { get; } = "consultation_id,held_on,body_code,confidence_code,title\n"
        + string.Concat(Enumerable.Range(1, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row},2019-01-{row:00},coormulti,register,Climate {row}\n")));

    public static string Json { get; } = "[\n" + string.Join(",\n", Enumerable.Range(1, Rows).Select(row => Record(row, $"\"Climate {row}\""))) + "\n]\n";

    public static byte[] Parquet { get; } = AsParquet($"select range::varchar as consultation_id, date '2019-01-01' + range::integer as held_on, 'coormulti' as body_code, 'register' as confidence_code, 'Climate ' || range as title from range(1, {Rows + 1})");

    public static string Record(int row, string title) => string.Create(
        CultureInfo.InvariantCulture, $$"""{ "consultation_id": "{{row}}", "held_on": "2019-01-{{row:00}}", "body_code": "coormulti", "confidence_code": "register", "title": {{title}} }""");

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>What a query answers, as the engine writes it.</summary>
    public static byte[] AsParquet(string query)
    {
        var path = Path.GetTempFileName();
        try
        {
            using DuckDBConnection connection = new("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"copy ({query}) to '{path}' (format parquet)";
            command.ExecuteNonQuery();
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
