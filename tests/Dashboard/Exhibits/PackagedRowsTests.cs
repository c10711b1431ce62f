using System.Globalization;
using System.IO.Compression;
using Analytics.Statistics.Survival;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;
using DuckDB.NET.Data;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>What another finds again who has the package alone: with rows.csv, by hand, by another reader of CSV, without our queries.</summary>
public sealed class PackagedRowsTests(RealDashboard dashboard)
{
    [Fact]
    public async Task The_median_of_Belgium_is_found_again_from_the_rows_of_the_package()
    {
        using var zip = await Package("/en/treaties/time-to-deposit.zip");
        var line = Read(zip, "data.csv").Single(line => line["line_key"] == "BEL");

        var spells = Read(zip, "rows.csv").Where(row => row["line_key"] == "BEL")
            .Select(row => new Spell(Day(row["consent_on"].Length > 0 ? row["consent_on"] : row["observed_until"]).DayNumber - Day(row["signed_on"]).DayNumber, row["consent_on"].Length > 0)).ToList();

        Assert.Equal(line["treaty_count"], spells.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(line["ratified_count"], spells.Count(spell => spell.IsObserved).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(double.Parse(line["median_days"], CultureInfo.InvariantCulture), KaplanMeier.Estimate(spells).MedianDays);
    }

    [Fact]
    public async Task Shares_represented_are_found_again_from_the_rows_of_the_package()
    {
        using var zip = await Package("/fr/attendance/share-over-time.zip");
        var invited = Read(zip, "rows.csv").Where(row => row["is_invited"] != "false").ToLookup(row => row["line_key"]);

        var lines = Read(zip, "data.csv");

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(
            (line["invited_count"], line["represented_count"]),
            ($"{invited[line["line_key"]].Count()}", $"{invited[line["line_key"]].Count(row => row["is_represented"] == "true")}")));
        // The interval is over whole consultations, whose days stand beside.
        var held = Read(zip, "context/consultations.csv").ToDictionary(row => row["consultation_id"], row => row["held_on"]);
        Assert.All(invited.SelectMany(rows => rows), row => Assert.StartsWith(row["line_key"].Split(':')[1], held[row["consultation_id"]], StringComparison.Ordinal));
        Assert.All(invited.SelectMany(rows => rows), row => Assert.Equal("true", row["synthetic"]));
    }

    [Fact]
    public async Task Counts_by_format_and_year_are_found_again_from_the_rows_of_the_package()
    {
        using var zip = await Package("/nl/meetings/consultations-by-format.zip?from=2010&to=2020");
        var rows = Read(zip, "rows.csv").ToLookup(row => (Year: row["held_on"][..4], Format: row["format_code"]));

        Assert.All(Read(zip, "data.csv"), line => Assert.All(
            (string[])["in_person", "video", "hybrid", "written", "silence"],
            format => Assert.Equal(line[$"{format}_count"], $"{rows[(line["year"], format)].Count()}")));
    }

    [Theory]
    [MemberData(nameof(PageList.Exhibits), MemberType = typeof(PageList))]
    public async Task Every_row_of_every_package_says_something_and_comes_from_a_package_whose_licence_is_told(string exhibit)
    {
        using var zip = await Package($"/de/{exhibit}.zip");
        using var described = await System.Text.Json.JsonDocument.ParseAsync(zip.GetEntry("datapackage.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);
        var rows = Read(zip, "rows.csv");

        Assert.All(rows, row => Assert.Contains(row, cell => cell.Key is not ("line_key" or "resource" or "row_key" or "synthetic") && cell.Value.Length > 0));
        Assert.True(rows.Count == 0 || described.RootElement.GetProperty("licenses").GetArrayLength() > 0);
    }

    private async Task<ZipArchive> Package(string address) =>
        new(new MemoryStream(await dashboard.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)));

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(ZipArchive zip, string path)
    {
        using TemporaryFolder folder = new();
        zip.GetEntry(path)!.ExtractToFile(folder.In("table.csv"));
        using DuckDBConnection engine = new("DataSource=:memory:");
        engine.Open();
        using var command = engine.CreateCommand();
        command.CommandText = $"from read_csv('{folder.In("table.csv")}', header = true, all_varchar = true)";
        using var reader = command.ExecuteReader();
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, at => reader.IsDBNull(at) ? "" : reader.GetString(at)));
        return rows;
    }
}
