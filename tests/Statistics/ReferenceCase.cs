using System.Globalization;
using System.Text.Json;

namespace Analytics.Tests.Statistics;

/// <summary>One known answer of tests/reference, with its input, its provenance and how closely it must be met.</summary>
public sealed class ReferenceCase
{
    private readonly JsonElement _case;
    private readonly double _tolerance;

    private ReferenceCase(JsonElement file, JsonElement one)
    {
        _case = one;
        _tolerance = (one.TryGetProperty("tolerance", out var own) ? own : file.GetProperty("tolerance")).GetDouble();
        Assert.True(one.TryGetProperty("provenance", out _) || file.TryGetProperty("provenance", out _), $"{Name} says not where it comes from");
    }

    public string Name => Text("name");

    public string Quantity => Text("quantity");

    public static TheoryData<string> Names(string family) => [.. Of(family).Select(one => one.Name)];

    public static ReferenceCase Named(string family, string name) => Of(family).Single(one => one.Name == name);

    public string Text(string property) => _case.GetProperty(property).GetString()!;

    public string? OptionalText(string property) => _case.TryGetProperty(property, out var value) ? value.GetString() : null;

    public double Number(string property) => _case.GetProperty(property).GetDouble();

    public int Whole(string property) => _case.GetProperty(property).GetInt32();

    public double[] Numbers(string property) => [.. _case.GetProperty(property).EnumerateArray().Select(item => item.GetDouble())];

    /// <summary>Compares with the printed figures, one or several; null expects that there is no answer.</summary>
    public void Agrees(params double?[] actual)
    {
        var expected = _case.GetProperty("expected");
        JsonElement[] figures = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [expected];
        Assert.Equal(figures.Length, actual.Length);
        Assert.All(figures.Zip(actual), pair => Compare(pair.First, pair.Second));
    }

    private static IEnumerable<ReferenceCase> Of(string family)
    {
        var file = JsonDocument.Parse(File.ReadAllText(ReferenceData.PathOf($"{family}.json"))).RootElement;
        return file.GetProperty("cases").EnumerateArray().Select(one => new ReferenceCase(file, one));
    }

    private void Compare(JsonElement figure, double? actual)
    {
        if (figure.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual);
            return;
        }
        var expected = figure.GetDouble();
        Assert.NotNull(actual);
        var allowed = _case.TryGetProperty("within", out var within)
            ? within.GetDouble()
            : Math.Max(_tolerance * Math.Abs(expected), HalfOfLastDigit(figure.GetRawText()));
        Assert.True(Math.Abs(actual.Value - expected) <= allowed, $"{Name}: {expected:R} expected within {allowed:R}, {actual:R} found");
    }

    /// <summary>A printed figure is known to half a unit of its last digit only; whole numbers are printed exactly.</summary>
    private static double HalfOfLastDigit(string printed)
    {
        var parts = printed.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            return 0;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return 0.5001 * Math.Pow(10, exponent - (parts[0].Length - point - 1));
    }
}
