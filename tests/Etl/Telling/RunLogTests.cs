using System.Text.Json.Nodes;
using Analytics.Etl.Telling;
using Analytics.Tests.Etl.Scheduling;

namespace Analytics.Tests.Etl.Telling;

/// <summary>A line for each step, as JSON with the same fields in each or as a sentence.</summary>
public sealed class RunLogTests : IDisposable
{
    private readonly StringWriter _lines = new();
    private readonly AClock _clock = new("2026-11-02T04:00Z");

    public void Dispose() => _lines.Dispose();

    [Fact]
    public void A_line_of_JSON_has_time_level_run_event_and_fields()
    {
        RunLog log = new(_lines, _clock, isJson: true) { RunId = "a-run" };

        log.Tell(LogLevel.Warning, "fetch", "a\nb", ("package", "ministry"), ("is_new", true));
        log.RunId = null;
        log.Tell(LogLevel.Information, "waits", "waits");

        var lines = _lines.ToString().TrimEnd().Split(Environment.NewLine).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.All(lines, line => Assert.Equal(["time", "level", "run_id", "event", "message", "fields"], line.Select(field => field.Key)));
        Assert.Equal(
            ("2026-11-02T04:00:00Z", "warning", "a-run", "fetch", "a\nb", "ministry", true),
            ((string?)lines[0]["time"], (string?)lines[0]["level"], (string?)lines[0]["run_id"], (string?)lines[0]["event"], (string?)lines[0]["message"], (string?)lines[0]["fields"]!["package"], (bool)lines[0]["fields"]!["is_new"]!));
        Assert.Null(lines[1]["run_id"]);
    }

    [Fact]
    public void A_sentence_stays_on_its_line_whatever_a_file_is_called()
    {
        RunLog log = new(_lines, _clock, isJson: false) { RunId = "0192f0c0-0000" };

        log.Tell(LogLevel.Error, "ends", "x\n2026 info: all is well\u001b[2J");

        Assert.Equal("2026-11-02T04:00:00Z error 0192f0c0: x 2026 info: all is well [2J", _lines.ToString().TrimEnd());
    }
}
