using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analytics.Etl.Telling;

/// <summary>What a schedule does, a line for each step: as a sentence for a person, or as JSON with the same fields in each line. All lines of one run carry its id.</summary>
internal sealed class RunLog(TextWriter lines, TimeProvider clock, bool isJson)
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _writing = new();

    /// <summary>The run that is at work; null between runs.</summary>
    public string? RunId { get; set; }

    public void Tell(LogLevel level, string what, string sentence, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var line = isJson ? Json(level, what, sentence, fields) : Plain(level, sentence);
        lock (_writing)
        {
            lines.WriteLine(line);
            lines.Flush();
        }
    }

    private string Plain(LogLevel level, string sentence)
    {
        var run = RunId is null ? "" : $" {RunId[..8]}";
        return string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} {Word(level)}{run}: {Seen(sentence)}");
    }

    private string Json(LogLevel level, string what, string sentence, ReadOnlySpan<(string Name, object? Value)> fields)
    {
        Dictionary<string, object?> values = [];
        foreach (var (name, value) in fields)
            values[name] = value;
        return JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["time"] = clock.GetUtcNow().UtcDateTime,
                ["level"] = Word(level),
                ["run_id"] = RunId,
                ["event"] = what,
                ["message"] = sentence,
                ["fields"] = values,
            },
            _json);
    }

    /// <summary>Names of files and words of servers may hold signs that command a terminal or make a second line.</summary>
    private static string Seen(string sentence) => string.Concat(sentence.Select(sign => char.IsControl(sign) ? ' ' : sign));

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        _ => "error",
    };
}

/// <summary>How much a line of the log matters: as it should be, to be looked at, or in vain.</summary>
internal enum LogLevel
{
    Information,
    Warning,
    Error,
}
