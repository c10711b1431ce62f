using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Tests.Conventions;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Who changes a query sees another number on reload. Queries are read for a whole process, so this dashboard runs in one of its own.</summary>
public sealed partial class WorkingCopyQueryTests(RealDashboard real) : IDisposable
{
    private const string Counts = "/en/meetings/dge-counts.json";

    private static readonly string _findings = Repository.In("dashboard", "findings");

    private readonly TemporaryFolder _repository = new();
    private Process? _dashboard;

    public void Dispose()
    {
        _dashboard?.Kill();
        _dashboard?.Dispose();
        _repository.Dispose();
    }

    [Fact]
    public async Task In_development_a_changed_query_changes_the_number_without_a_build()
    {
        File.WriteAllText(_repository.In("Analytics.sln"), "");
        foreach (var query in Directory.EnumerateFiles(_findings, "*.sql", SearchOption.AllDirectories))
            Put(Path.GetRelativePath(_findings, query), await File.ReadAllTextAsync(query, TestContext.Current.CancellationToken));
        Directory.CreateDirectory(_repository.In("dashboard", "web", "wwwroot"));
        foreach (var asset in (string[])["site.css", "print.css", "site.js"])
            File.Copy(Repository.In("dashboard", "web", "wwwroot", asset), _repository.In("dashboard", "web", "wwwroot", asset));
        _dashboard = Start();
        using HttpClient reader = new() { BaseAddress = await Address(_dashboard) };
        var before = await Counted(reader);

        var path = Path.Combine("Meetings", "dge_counts.sql");
        Put(path, $"from ({await File.ReadAllTextAsync(Path.Combine(_findings, path), TestContext.Current.CancellationToken)}) limit 1");

        Assert.NotEqual(1, before);
        Assert.Equal(1, await Counted(reader));
    }

    private void Put(string path, string query)
    {
        var target = _repository.In("dashboard", "findings", path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, query);
    }

    private Process Start()
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _repository,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ANALYTICS_WAREHOUSE"] = real.WarehousePath },
        };
        foreach (var word in (string[])[Path.Combine(AppContext.BaseDirectory, "Analytics.Dashboard.dll"), "--urls", "http://127.0.0.1:0"])
            start.ArgumentList.Add(word);
        return Process.Start(start) ?? throw new InvalidOperationException("the dashboard does not start");
    }

    /// <summary>It says itself where it listens; what it says after that fills no pipe in so short a time.</summary>
    private static async Task<Uri> Address(Process dashboard)
    {
        while (await dashboard.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } said)
                return new(said.Groups[1].Value);
        }

        throw new InvalidOperationException("the dashboard ended before it listened");
    }

    private static async Task<int> Counted(HttpClient reader) =>
        (int)JsonNode.Parse(await reader.GetStringAsync(new Uri(Counts, UriKind.Relative), TestContext.Current.CancellationToken))!["n"]!;

    [GeneratedRegex(@"listening on: (http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex Listening();
}
