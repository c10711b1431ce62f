using System.Text.RegularExpressions;
using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Building;

/// <summary>Which relations of the model a query leans on: those it names, those that these name, and so on down to the resources.</summary>
internal sealed partial class Lineage(IReadOnlyList<SqlFile> files)
{
    private const string AllRows = "typed.kept_rows";

    private readonly Dictionary<string, SqlFile> _makers = files
        .SelectMany(file => Made().Matches(Code(file.Text)).Select(made => (made.Groups["name"].Value, file)))
        .DistinctBy(made => made.Value)
        .ToDictionary(made => made.Value, made => made.file);

    /// <summary>Every relation that a query leans on, under its schema: <c>core.agenda</c>, <c>typed.consultations</c>.</summary>
    public IReadOnlySet<string> Of(string sql)
    {
        HashSet<string> reached = [];
        Stack<string> texts = new([sql]);
        while (texts.TryPop(out var text))
        {
            foreach (var name in Named().Matches(Code(text)).Select(named => named.Value).Where(reached.Add))
            {
                if (_makers.TryGetValue(name, out var maker))
                    texts.Push(maker.Text);
            }
        }

        return reached;
    }

    /// <summary>The files that make what this one names, which have to be run before it.</summary>
    public IEnumerable<SqlFile> MakersOfNamed(SqlFile file) =>
        Named().Matches(Code(file.Text)).Select(named => _makers.GetValueOrDefault(named.Value)).OfType<SqlFile>().Where(maker => maker != file).Distinct();

    /// <summary>The files that make some of these relations.</summary>
    public IReadOnlySet<SqlFile> Makers(IReadOnlySet<string> relations) =>
        _makers.Where(made => relations.Contains(made.Key)).Select(made => made.Value).ToHashSet();

    /// <summary>Whether a query leans on rows of a contract: on their table, or on the list of all accepted rows.</summary>
    public bool Reads(string sql, Contract contract) => Of(sql) is var reached && (reached.Contains(Typed(contract)) || reached.Contains(AllRows));

    /// <summary>The relation of a contract's accepted rows, as queries name it.</summary>
    public static string Typed(Contract contract) => $"typed.{contract.Name}";

    private static string Code(string sql) => Comment().Replace(sql, "");

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(typed|core|marts)\.\w+")]
    private static partial Regex Named();

    [GeneratedRegex(@"\bcreate\s+(or\s+replace\s+)?(table|view|macro|function)\s+(?<name>(typed|core|marts)\.\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Made();
}
