using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Analytics.Dashboard.Printing;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Importing;
using Analytics.Etl.Publishing;
using Analytics.Tests;
using NetArchTest.Rules;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(TestsByTheirNeeds))]

namespace Analytics.Tests;

/// <summary>
/// What a class of tests waits for, as the trait `needs`: a refresh (or an import, or the command line), the browser, or nothing. It is read off the
/// compiled tests, so nobody has to say it: a class needs what it uses, at whatever remove. `make test-fast` runs those that need nothing.
/// </summary>
internal static class Needs
{
    public const string Trait = "needs";
    public const string Refresh = "refresh";
    public const string Browser = "browser";

    private static readonly Assembly _tests = typeof(Needs).Assembly;

    private static readonly Lazy<ImmutableHashSet<Type>> _refreshing = new(() => Reaching(
        typeof(Refresh).FullName!, typeof(WarehouseBuilder).FullName!, typeof(PackageCheck).FullName!, typeof(Import).FullName!, typeof(ProcessStartInfo).FullName!));

    private static readonly Lazy<ImmutableHashSet<Type>> _browsing = new(() => Reaching("Microsoft.Playwright", typeof(BriefCommand).FullName!));

    public static IReadOnlyList<string> Of(Type tests) =>
        [.. _refreshing.Value.Contains(tests) ? [Refresh] : (string[])[], .. _browsing.Value.Contains(tests) ? [Browser] : (string[])[]];

    /// <summary>The types that use one of these, or a type that does. A type within another counts as that one.</summary>
    private static ImmutableHashSet<Type> Reaching(params IReadOnlyList<string> names)
    {
        // This class uses none of what it names.
        HashSet<Type> reaching = [typeof(Needs)];
        while (names.Count > 0)
        {
            var found = Types.InAssembly(_tests).That().HaveDependencyOnAny([.. names]).GetTypes().Select(Outermost).Where(reaching.Add).ToList();
            names = [.. found.Select(type => type.FullName!)];
        }

        return [.. reaching];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}

/// <summary>xUnit as it is, but that each class of tests carries the trait of what it needs.</summary>
public sealed class TestsByTheirNeeds(string? configuration) : XunitTestFramework(configuration)
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        new Discoverer((IXunitTestAssembly)base.CreateDiscoverer(assembly).TestAssembly);

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override ValueTask<IXunitTestClass> CreateTestClass(Type @class) =>
            new(new ClassWithNeeds(@class, TestCollectionFactory.Get(@class)));
    }

    private sealed class ClassWithNeeds : XunitTestClass, ITestClassMetadata
    {
        [Obsolete("For whoever reads it back from text.")]
        public ClassWithNeeds()
        {
        }

        public ClassWithNeeds(Type @class, IXunitTestCollection collection)
            : base(@class, collection)
        {
        }

        IReadOnlyDictionary<string, IReadOnlyCollection<string>> ITestClassMetadata.Traits =>
            ImmutableDictionary.CreateRange(Traits).SetItem(Needs.Trait, Needs.Of(Class));
    }
}
