using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analytics.Benchmarks.Measuring;

/// <summary>What one section measured: samples, ratios against something run beside it, and targets reached or missed.</summary>
internal sealed class SectionReport(string section)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly DateTimeOffset _startedAt = TimeProvider.System.GetUtcNow();
    private readonly List<Sample> _samples = [];
    private readonly List<Ratio> _ratios = [];
    private readonly List<Target> _targets = [];
    private readonly List<string> _notes = [];

    public string Section => section;

    public IReadOnlyList<Sample> Samples => _samples;

    public IReadOnlyList<Ratio> Ratios => _ratios;

    public IReadOnlyList<Target> Targets => _targets;

    public IReadOnlyList<string> Notes => _notes;

    public Sample Add(Sample sample)
    {
        _samples.Add(sample);
        return sample;
    }

    /// <summary>How many times longer the first took than what was run beside it.</summary>
    public void Compare(string name, Sample ours, Sample beside) => _ratios.Add(new(name, ours.Name, beside.Name, ours.Median / beside.Median));

    public void Aim(string name, double value, double limit, string unit) => _targets.Add(new(name, value, limit, unit));

    public void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Writes the figures where scripts find them.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var report = new
        {
            Section,
            StartedAt = _startedAt,
            Machine = Machine.Now(),
            Measurements = Samples.Select(sample => new { sample.Name, sample.Unit, sample.Count, sample.Median, sample.Least, sample.Most, sample.P95, sample.P99 }),
            Ratios,
            Targets,
            Notes,
        };
        File.WriteAllText(Path.Combine(folder, $"{Section}.json"), JsonSerializer.Serialize(report, _json));
    }
}

/// <summary>A median over the median of something run beside it.</summary>
internal sealed record Ratio(string Name, string Ours, string Beside, double Value);

/// <summary>A figure that we said we would reach.</summary>
internal sealed record Target(string Name, double Value, double Limit, string Unit)
{
    public bool IsReached => Value <= Limit;
}
