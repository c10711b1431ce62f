using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>
/// A C# file taken apart as far as conventions need: code without comments and strings, and the strings. An interpolated string that
/// holds another string comes in pieces.
/// </summary>
internal sealed partial class CSharpSource(SourceFile file)
{
    private readonly MatchCollection _parts = Parts().Matches(file.Text);

    public SourceFile File => file;

    /// <summary>The code alone; what was cut out is blank, so that places stay what they were.</summary>
    public string Code => Parts().Replace(file.Text, part => NotLineEnd().Replace(part.Value, " "));

    /// <summary>Comments are no code; strings are. For rules on words that must not stand in either.</summary>
    public IEnumerable<(int Index, string Text)> Strings =>
        _parts.Where(part => part.Groups["string"].Success).Select(part => (part.Index, part.Value));

    public static IEnumerable<CSharpSource> All(params IEnumerable<string> folders) =>
        folders.SelectMany(folder => Repository.Files(folder, ".cs")).Select(file => new CSharpSource(file));

    [GeneratedRegex(
        """(?<comment>//[^\n]*|/\*.*?\*/)|(?<string>\$*(?<q>"{3,}).*?\k<q>|(\$@|@\$?)"([^"]|"")*"|\$?"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])+')""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex("[^\n]")]
    private static partial Regex NotLineEnd();
}
