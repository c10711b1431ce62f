using System.Reflection;
using Mono.Cecil;

namespace Analytics.Tests.Conventions;

/// <summary>
/// Which namespaces of an assembly use which, read off every type, signature, attribute and instruction. What the compiler made of a
/// lambda or an iterator counts as the type in which it was written.
/// </summary>
internal sealed class CompiledUses
{
    private readonly ModuleDefinition _module;
    private readonly string _root;
    private readonly Dictionary<(string From, string To), Use> _uses = [];
    private readonly HashSet<string> _namespaces = [];

    private CompiledUses(ModuleDefinition module, string root) => (_module, _root) = (module, root);

    /// <summary>Namespaces from the root on; "" is the root itself and what stands in no namespace.</summary>
    public IReadOnlySet<string> Namespaces => _namespaces;

    public IReadOnlyCollection<Use> Uses => _uses.Values;

    public static CompiledUses Of(Assembly assembly, string root)
    {
        using Installed installed = new();
        using var module = ModuleDefinition.ReadModule(assembly.Location, new ReaderParameters { AssemblyResolver = installed });
        CompiledUses uses = new(module, root);
        foreach (var type in module.GetTypes())
        {
            if (uses.Place(type) is not { } from)
                continue;
            uses._namespaces.Add(from);
            foreach (var used in References.Of(type).SelectMany(References.Plain))
                uses.Add(from, type, used);
        }

        return uses;
    }

    private void Add(string from, TypeDefinition type, TypeReference used)
    {
        if (used.Scope == _module && Place(used) is { } to && to != from)
            _uses.TryAdd((from, to), new(from, to, $"{Outermost(type).Name} → {Outermost(used).Name}"));
    }

    /// <summary>What the compiler adds for itself stands in no namespace under a name that nobody can write, or in one of the system's.</summary>
    private string? Place(TypeReference type)
    {
        var outermost = Outermost(type);
        if (outermost.Name.StartsWith('<'))
            return null;
        if (outermost.Namespace.Length == 0 || outermost.Namespace == _root)
            return "";
        return outermost.Namespace.StartsWith($"{_root}.", StringComparison.Ordinal) ? outermost.Namespace[(_root.Length + 1)..] : null;
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } around ? Outermost(around) : type;

    /// <summary>Finds assemblies where this run found them, for the arguments of attributes.</summary>
    private sealed class Installed : DefaultAssemblyResolver
    {
        public Installed()
        {
            var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
            foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
                AddSearchDirectory(folder);
        }
    }
}
