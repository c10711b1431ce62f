using System.Reflection;

namespace Analytics.Dashboard.Hosting;

/// <summary>The version of the code as the foot of a page says it: number and the first digits of the commit.</summary>
public static class CodeVersion
{
    private const int Digits = 7;

    public static string Brief { get; } = Shorten(
        typeof(CodeVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    private static string Shorten(string version) => version.Split('+') is [var number, { Length: > Digits } commit] ? $"{number}+{commit[..Digits]}" : version;
}
