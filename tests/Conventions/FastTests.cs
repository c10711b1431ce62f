using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>`make test-fast` runs what needs neither a browser nor a refresh, and whoever adds a test need not remember it.</summary>
public sealed partial class FastTests
{
    private static readonly string _makefile = File.ReadAllText(Path.Combine(Repository.Root, "Makefile"));

    [Fact]
    public void A_fast_test_makes_no_release_and_opens_no_browser() =>
        Fault.None("a test of these namespaces runs at once, or its class is named in NOT_FAST", Files()
            .Where(file => !Listed("NOT_FAST").Contains($"{NamespaceOf(file)}.{Path.GetFileNameWithoutExtension(file.Name)}") && file.Name != $"{nameof(FastTests)}.cs")
            .SelectMany(file => file.Where(Slow())));

    [Fact]
    public void Every_namespace_of_the_fast_set_has_tests() =>
        Assert.All(Listed("FAST"), name => Assert.Contains(Files(), file => Matches(NamespaceOf(file), name)));

    private static IEnumerable<SourceFile> Files() =>
        Repository.Files("tests", ".cs").Where(file => file.Text.Contains("[Fact]", StringComparison.Ordinal) || file.Text.Contains("[Theory]", StringComparison.Ordinal))
            .Where(file => Listed("FAST").Any(name => Matches(NamespaceOf(file), name)));

    private static string[] Listed(string variable) =>
        Regex.Match(_makefile, $"^{variable} := (.*)$", RegexOptions.Multiline).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string name, string pattern) =>
        pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern;

    private static string NamespaceOf(SourceFile file) => Namespace().Match(file.Text).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    /// <summary>What makes a release, a server or a browser.</summary>
    [GeneratedRegex(@"\b(AMinistry|ARegister|AnOffice|RealDashboard|RealBrowser|ADashboard|AReleaseFolder|SmallReleases|new Refresh)\b")]
    private static partial Regex Slow();
}
