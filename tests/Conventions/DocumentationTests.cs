using System.Reflection;
using System.Xml.Linq;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Statistics.Survival;
using Analytics.Templates;

namespace Analytics.Tests.Conventions;

/// <summary>A public type says in a sentence what it is.</summary>
public sealed class DocumentationTests
{
    private static readonly Assembly[] _assemblies =
        [typeof(Release).Assembly, typeof(TopicCatalog).Assembly, typeof(KaplanMeier).Assembly, typeof(Study).Assembly, typeof(Figure).Assembly, typeof(OfficeTemplate).Assembly, Assembly.Load("analytics")];

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Fault.None("one sentence above the type says what it is, and what must not be assumed", _assemblies.SelectMany(Silent));

    private static IEnumerable<Fault> Silent(Assembly assembly)
    {
        var documentation = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        var said = XDocument.Load(documentation).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace((string?)member.Element("summary")) || member.Element("inheritdoc") is not null)
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet(StringComparer.Ordinal);
        return assembly.GetExportedTypes()
            .Where(type => !type.FullName!.Contains("<G>$", StringComparison.Ordinal)) // extension blocks
            .Where(type => type.Namespace?.StartsWith("Analytics.", StringComparison.Ordinal) == true && !said.Contains($"T:{type.FullName!.Replace('+', '.')}"))
            .Select(type => new Fault(type.FullName!, 0, "has no summary"));
    }
}
